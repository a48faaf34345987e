package org.chartwright.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class TemplatesTests {

    static final Path RESOURCES = Path.of("src/main/resources/org/chartwright/templates");

    @Test
    void loadsEveryShippedFile() throws IOException {
        try (var files = Files.list(RESOURCES)) {
            assertThat(Templates.load().all().stream().map(template -> template.id() + ".yaml"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".yaml"))
                                    .toList())
                    .contains("soap.yaml", "h-and-p.yaml", "annual-wellness.yaml");
        }
    }

    @Test
    void theStandardTemplateRunsFromChiefComplaintToAssessmentAndPlan() {
        Template standard = Templates.load().standard();

        assertThat(standard.id()).isEqualTo(Templates.DEFAULT_ID);
        assertThat(standard.sections().stream().map(section -> section.kind()))
                .startsWith(SectionKind.CHIEF_COMPLAINT, SectionKind.HISTORY_OF_PRESENT_ILLNESS)
                .containsSubsequence(
                        SectionKind.REVIEW_OF_SYSTEMS,
                        SectionKind.VITALS,
                        SectionKind.PHYSICAL_EXAM,
                        SectionKind.RESULTS,
                        SectionKind.ASSESSMENT_AND_PLAN);
    }

    @Test
    void everyTemplateHasAPlaceForWhateverIsSaid() {
        for (Template template : Templates.load().all()) {
            assertThat(Arrays.stream(SectionKind.values()))
                    .filteredOn(kind -> template.sectionFor(kind).isEmpty())
                    .as(template.id())
                    .isSubsetOf(SectionKind.SUBJECTIVE, SectionKind.OBJECTIVE);
        }
    }

    @Test
    void findsTheSectionThatIncludesAKind() {
        Template soap = Templates.load().find("soap").orElseThrow();

        assertThat(soap.sectionFor(SectionKind.ALLERGIES).orElseThrow().kind()).isEqualTo(SectionKind.SUBJECTIVE);
        assertThat(soap.sectionFor(SectionKind.PLAN).orElseThrow().kind()).isEqualTo(SectionKind.PLAN);
    }

    @Test
    void aPracticesOwnTemplateReplacesTheShippedOne(@TempDir Path own) throws IOException {
        String soap = Files.readString(RESOURCES.resolve("soap.yaml"));
        Files.writeString(own.resolve("ours.yaml"), soap.replace("version: 1", "version: 7"));
        Files.writeString(own.resolve("notes.txt"), "not a template");

        Templates templates = Templates.load(own);

        assertThat(templates.find("soap").orElseThrow().reference()).isEqualTo("soap@7");
        assertThat(templates.all()).hasSameSizeAs(Templates.load().all());
    }

    @Test
    void aFolderThatDoesNotExistHoldsNoTemplates(@TempDir Path home) {
        assertThat(Templates.load(home.resolve("none")).all())
                .hasSameSizeAs(Templates.load().all());
    }

    @Test
    void refusesAllFilesThatCannotBeUsedInOneMessage(@TempDir Path own) throws IOException {
        String soap = Files.readString(RESOURCES.resolve("soap.yaml"));
        Files.writeString(own.resolve("a.yaml"), soap.replace("section: plan", "section: plann"));
        Files.writeString(own.resolve("b.yaml"), soap.replace("id: soap", "id: ours"));
        Files.writeString(own.resolve("c.yaml"), soap.replace("id: soap", "id: ours"));

        assertThatThrownBy(() -> Templates.load(own))
                .isInstanceOf(InvalidTemplates.class)
                .hasMessageContaining("a.yaml:19: unknown section 'plann'")
                .hasMessageContaining("c.yaml:1: note-template 'ours' is also in b.yaml");
    }

    @Test
    void thePublishedSchemaNamesTheSectionsAndFieldsThatAreRead() throws IOException {
        var schema = JsonMapper.shared().readTree(Files.readString(RESOURCES.resolve("note-template.schema.json")));

        assertThat(schema.at("/$defs/kind/enum").valueStream().map(kind -> kind.stringValue()))
                .containsExactlyElementsOf(Arrays.stream(SectionKind.values())
                        .map(FieldReader::written)
                        .collect(Collectors.toList()));
        assertThat(schema.at("/properties").propertyNames()).containsExactlyInAnyOrderElementsOf(ReadTemplate.FIELDS);
        assertThat(schema.at("/properties/sections/items/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(ReadTemplate.SECTION_FIELDS);
        assertThat(schema.at("/properties/kind/const").stringValue()).isEqualTo(Content.Kind.NOTE_TEMPLATE.written());
    }
}
