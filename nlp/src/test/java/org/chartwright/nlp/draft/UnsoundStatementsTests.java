package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;

/** What may not stand in a note, and what must however it was said. */
class UnsoundStatementsTests {

    @Test
    void aGarbledStatementIsNotWritten() {
        var note = LocalDrafterTests.DRAFTER.draft(visit(
                "d: what brings you in today ?",
                "p: i have had a bad cough for two weeks .",
                "p: with this knee with these knee pain that i have been having it is i barely can even do half a mile .",
                "p: i get short of breath when i walk up the stairs ."));

        assertThat(note.text()).contains("cough for 2 weeks", "short of breath").doesNotContain("half a mile");
    }

    @Test
    void talkOfTheVisitIsNotWritten() {
        var note = LocalDrafterTests.DRAFTER.draft(visit(
                "d: it is good to see you again , i love that color on you .",
                "p: thank you , my daughter picked it .",
                "d: so what brings you in today ?",
                "p: my left shoulder has been hurting since i fell last week ."));

        assertThat(note.text())
                .contains("left shoulder has been hurting")
                .doesNotContain("color")
                .doesNotContain("picked");
    }

    @Test
    void aDoseIsWrittenHoweverItWasSaid() {
        var note = LocalDrafterTests.DRAFTER.draft(visit(
                "d: what medicines do you take ?",
                "p: the lisinopril is what they tell is about twenty milligrams me to like the way of taking ."));

        assertThat(note.text()).containsIgnoringCase("lisinopril").contains("20 mg");
    }

    @Test
    void whatIsDeniedIsNotDeniedOnceMore() {
        var note = LocalDrafterTests.DRAFTER.draft(visit(
                "d: what brings you in today ?",
                "p: i have had a bad cough for two weeks .",
                "d: any chest pain ?",
                "p: no .",
                "d: okay , and the cough , is it worse at night ?",
                "p: it is worse at night , and i do not have any chest pain ."));

        assertThat(note.text().split("chest pain", -1).length - 1)
                .as(note.text())
                .isBetween(1, 2);
    }
}
