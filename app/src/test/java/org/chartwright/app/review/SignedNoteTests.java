package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.note.Order.Type;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SignedNoteTests {

    @Test
    void isWrittenAsHeadingsInCapitalsWithABlankLineBetweenSections() {
        assertThat(signed(1, Optional.empty()).text()).isEqualTo("""
                        HPI

                        Cough. No fever.


                        PLAN

                        Cough
                        - Fluids.
                        - Rest.""");
    }

    @Test
    void survivesBeingStored() {
        var json = JsonMapper.builder().build();
        var note = signed(2, Optional.of("wrong side"));

        assertThat(json.readValue(json.writeValueAsString(note), SignedNote.class))
                .isEqualTo(note);
    }

    @Test
    void aLaterVersionSaysWhyItWasChanged() {
        assertThatThrownBy(() -> signed(2, Optional.empty())).hasMessageContaining("must have a reason");
        assertThatThrownBy(() -> signed(1, Optional.of("x"))).hasMessageContaining("must not have a reason");
    }

    static SignedNote signed(int version, Optional<String> amendment) {
        return new SignedNote(
                EncounterId.of("00000000-0000-0000-0000-000000000001"),
                version,
                "soap@1",
                List.of(
                        new SignedNote.Section(
                                "10164-2",
                                "HPI",
                                List.of(new SignedNote.Block("", Layout.PARAGRAPH, List.of("Cough.", "No fever.")))),
                        new SignedNote.Section(
                                "18776-5",
                                "Plan",
                                List.of(new SignedNote.Block("Cough", Layout.BULLETS, List.of("Fluids.", "Rest."))))),
                List.of(new SignedNote.Order(Type.LAB, "CBC", "cough")),
                List.of(new SignedNote.Override("Fever.", List.of("not said"), "in the chart")),
                "ada",
                "Ada Wong, MD",
                Instant.parse("2026-11-24T10:00:00Z"),
                amendment);
    }
}
