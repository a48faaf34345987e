package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Where no record tells the patient's sex, the note takes it from plain words and from nothing else. */
class SpokenSexTests {

    private static String note(String... lines) {
        return String.join(
                " ",
                Visits.section(
                        LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)),
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS));
    }

    @Test
    void theClinicianTellsWhoComes() {
        assertThat(note(
                        "d: this is a sixty-six-year-old woman with knee pain . what is the matter ?",
                        "p: my knee hurts when i climb stairs ."))
                .contains("Her knee hurts when she climbs stairs.");
        assertThat(note(
                        "d: good morning , mister hale . what is the matter ?",
                        "p: my knee hurts when i climb stairs ."))
                .contains("His knee hurts when he climbs stairs.");
    }

    @Test
    void thePatientSaysItOfTheirOwnBody() {
        assertThat(note(
                        "d: what is the matter ?",
                        "p: my knee hurts when i climb stairs .",
                        "d: when was your last period ?",
                        "p: two weeks ago ."))
                .contains("Her knee hurts when she climbs stairs.");
    }

    @Test
    void somebodyElseOrAMarriageTellsNothing() {
        assertThat(note(
                        "d: what is the matter ?",
                        "p: my knee hurts when i climb stairs . my husband , a sixty year old man , has it too ."))
                .contains("Their knee hurts when the patient climbs stairs.");
        assertThat(note(
                        "d: hello there . did you miss work ?",
                        "p: no . my knee hurts when i climb stairs . my wife sent me ."))
                .contains("Their knee hurts when the patient climbs stairs.");
    }

    @Test
    void wordsThatDisagreeTellNothing() {
        assertThat(note(
                        "d: hello , miss hale . what is the matter ?",
                        "p: my knee hurts when i climb stairs , and my prostate is being watched ."))
                .contains("Their knee hurts when the patient climbs stairs.");
    }
}
