package org.chartwright.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.templates.CloseChecklist.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped wording, and how a practice's own takes its place. */
class LibraryTests {

    static final Library SHIPPED =
            Library.of(ContentFile.shipped().stream().map(ContentFile::content).toList());

    @Test
    void shipsWhatAPracticeBeginsWith() throws IOException {
        assertThat(SHIPPED.templates()).hasSize(15);
        assertThat(SHIPPED.phrases()).hasSize(40);
        assertThat(SHIPPED.orderSets()).hasSize(10);
        assertThat(SHIPPED.questionnaires()).hasSize(3);
        try (var files = Files.walk(TemplatesTests.RESOURCES)) {
            assertThat(ContentFile.shipped())
                    .extracting(ContentFile::name)
                    .containsExactlyInAnyOrderElementsOf(files.map(file ->
                                    TemplatesTests.RESOURCES.relativize(file).toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .toList());
        }
    }

    @Test
    void everyTemplateHasACloseChecklistAndEveryChecklistKnowsItsTemplates() {
        Set<String> templates = SHIPPED.templates().stream().map(Template::id).collect(Collectors.toSet());
        for (String template : templates) {
            assertThat(SHIPPED.toClose(template))
                    .as(template)
                    .anySatisfy(item -> assertThat(item.level()).isEqualTo(Level.MUST));
        }
        assertThat(SHIPPED.all().stream()
                        .filter(CloseChecklist.class::isInstance)
                        .flatMap(list -> ((CloseChecklist) list).templates().stream()))
                .allMatch(templates::contains);
    }

    @Test
    void everyOrderSetNamesWhatItFollowsAndAsksBeforeItsDrugs() {
        for (OrderSet set : SHIPPED.orderSets()) {
            assertThat(set.guidance()).as(set.id()).isNotEmpty();
            assertThat(set.orders())
                    .as(set.id())
                    .filteredOn(order -> order.type() == OrderSet.Type.MEDICATION)
                    .allSatisfy(order -> assertThat(order.caution()).isNotBlank());
        }
    }

    @Test
    void aPhraseOfThePracticeStandsInPlaceOfTheShippedOne(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("ours.yaml"), """
                kind: dot-phrases
                id: ours
                version: 1
                title: Ours
                phrases:
                  - phrase: exam-heart
                    title: Heart
                    text: Our heart. {}
                """);
        var files = new java.util.ArrayList<>(ContentFile.shipped());
        files.addAll(ContentFile.in(own));
        var library = Library.of(files.stream().map(ContentFile::content).toList());

        assertThat(library.phrase("exam-heart").orElseThrow().text()).isEqualTo("Our heart. {}");
        assertThat(library.phrases()).hasSize(40);
    }

    @Test
    void checksAFolderAsAWhole(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("a.yaml"), ReadDotPhrasesTests.GOOD);
        Files.writeString(own.resolve("b.yaml"), ReadDotPhrasesTests.GOOD);
        Files.writeString(own.resolve("c.yaml"), ReadDotPhrasesTests.GOOD.replace("type: date", "type: day"));

        assertThat(ContentFile.lint(own))
                .extracting(Problem::toString)
                .containsExactly(
                        "c.yaml:21: unknown type 'day'. Write one of text, number, choice, date.",
                        "b.yaml:1: dot-phrases 'pain' is also in a.yaml. Give one of them another id.");
        assertThatThrownBy(() -> ContentFile.in(own)).isInstanceOf(InvalidTemplates.class);
    }

    @Test
    void thePublishedSchemasNameTheFieldsThatAreRead() throws IOException {
        fields("dot-phrases", "", ReadDotPhrases.FIELDS);
        fields("dot-phrases", "/properties/phrases/items", ReadDotPhrases.PHRASE_FIELDS);
        fields("dot-phrases", "/properties/phrases/items/properties/blanks/items", ReadDotPhrases.BLANK_FIELDS);
        fields("order-set", "", ReadOrderSet.FIELDS);
        fields("order-set", "/properties/guidance/items", ReadOrderSet.GUIDANCE_FIELDS);
        fields("order-set", "/properties/orders/items", ReadOrderSet.ORDER_FIELDS);
        fields("close-checklist", "", ReadCloseChecklist.FIELDS);
        fields("close-checklist", "/properties/items/items", ReadCloseChecklist.ITEM_FIELDS);
        fields("questionnaire", "", ReadQuestionnaire.FIELDS);
        fields("questionnaire", "/properties/items/items", ReadQuestionnaire.ITEM_FIELDS);
        fields("questionnaire", "/properties/items/items/properties/choices/items", ReadQuestionnaire.OPTION_FIELDS);
        fields("questionnaire", "/properties/bands/items", ReadQuestionnaire.BAND_FIELDS);
    }

    private static void fields(String kind, String at, Set<String> read) throws IOException {
        JsonNode schema =
                JsonMapper.shared().readTree(Files.readString(TemplatesTests.RESOURCES.resolve(kind + ".schema.json")));
        assertThat(schema.at("/properties/kind/const").stringValue()).isEqualTo(kind);
        assertThat(schema.at(at + "/properties").propertyNames()).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void findsInANoteWhatTheChecklistAsksFor() {
        Template soap = SHIPPED.templates().stream()
                .filter(template -> template.id().equals("soap"))
                .findFirst()
                .orElseThrow();
        var note = Map.of(SectionKind.SUBJECTIVE, "Knee pain. No known drug allergies.", SectionKind.PLAN, "Rest.");

        assertThat(open(soap, note)).containsExactly("assessment", "medications", "return");
        assertThat(open(soap, Map.of(SectionKind.ALLERGIES, "Penicillin: rash")))
                .doesNotContain("allergies");
        assertThat(open(soap, Map.of(SectionKind.ASSESSMENT_AND_PLAN, "Recall the nonallergic rhinitis.")))
                .containsExactly("reason", "medications", "allergies", "return");
    }

    private static List<String> open(Template template, Map<SectionKind, String> note) {
        return SHIPPED.toClose(template.id()).stream()
                .filter(item -> !item.in(template, note))
                .map(CloseChecklist.Item::name)
                .toList();
    }
}
