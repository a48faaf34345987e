package org.chartwright.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.EmLevel;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Omission;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftLineTests {

    static final Evidence SAID = new Evidence(3, 0, 9);

    JsonMapper json = new JsonMapper();

    @Test
    void writesTheNamesOfTheContractInTheirOrder() {
        String line = json.writeValueAsString(DraftLine.of("D1", draft(Optional.of(officeVisit()))));

        String said = "[{\"utterance\":3,\"from\":0,\"to\":9}]";
        assertThat(line)
                .isEqualTo("{\"encounter_id\":\"D1\",\"template\":\"soap@1\",\"note\":\"PLAN\\n\\n- Order knee MRI.\","
                        + "\"sections\":[{\"loinc\":\"18776-5\",\"title\":\"Plan\",\"sentences\":[{\"text\":\"Order knee MRI.\","
                        + "\"support\":\"VERIFIED\",\"evidence\":" + said + "}]}],"
                        + "\"facts\":[{\"kind\":\"family_history\",\"text\":\"gout\",\"polarity\":\"absent\",\"certainty\":\"certain\","
                        + "\"about\":\"family\",\"evidence\":" + said + "}],"
                        + "\"orders\":[{\"type\":\"imaging\",\"description\":\"MRI right knee\",\"reason\":\"knee pain\",\"evidence\":"
                        + said + "}],"
                        + "\"codes\":{\"icd10cm\":[{\"code\":\"M25.561\",\"title\":\"Pain in right knee\",\"confidence\":0.9,"
                        + "\"reason\":\"said\",\"evidence\":" + said + "}],\"procedures\":[],"
                        + "\"em\":{\"code\":\"99213\",\"problems\":\"low\",\"data\":\"minimal\",\"risk\":\"low\",\"minutes\":null,"
                        + "\"reason\":\"one acute injury\"}},"
                        + "\"omissions\":[{\"text\":\"father had gout\",\"evidence\":" + said + "}],\"millis\":250}");
    }

    @Test
    void readsItsOwnLineBack() {
        var line = DraftLine.of("D1", draft(Optional.empty()));

        assertThat(json.readValue(json.writeValueAsString(line), DraftLine.class))
                .isEqualTo(line);
    }

    static VisitDraft draft(Optional<EmLevel> em) {
        var sentence = new Sentence("Order knee MRI.", Support.VERIFIED, List.of(), List.of(SAID));
        var block = new Section.Block("", Section.Block.Layout.BULLETS, List.of(sentence));
        var fact = new Fact(
                Fact.Kind.FAMILY_HISTORY,
                "gout",
                Fact.Polarity.ABSENT,
                Fact.Certainty.CERTAIN,
                Fact.Time.PAST,
                Fact.About.FAMILY,
                new Detail.None(),
                List.of(SAID));
        var note = new DraftNote(
                "soap@1",
                "local",
                List.of(new Section(SectionKind.PLAN, "18776-5", "Plan", List.of(block))),
                List.of(fact),
                List.of(new Order(Order.Type.IMAGING, "MRI right knee", "knee pain", List.of(SAID))),
                List.of(new Omission("father had gout", List.of(SAID))));
        var code = new CodeSuggestion(
                CodeSuggestion.System.ICD10CM, "M25.561", "Pain in right knee", 0.9, "said", List.of(), List.of(SAID));
        var codes = new SuggestedCodes(List.of(code), List.of(), em, List.of(), List.of());
        return new VisitDraft(note, codes, List.of(), List.of(), Duration.ofMillis(250));
    }

    static EmLevel officeVisit() {
        return new EmLevel(
                "99213",
                EmLevel.Grade.LOW,
                EmLevel.Grade.MINIMAL,
                EmLevel.Grade.LOW,
                OptionalInt.empty(),
                "one acute injury",
                List.of());
    }
}
