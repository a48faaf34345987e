package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like talk, a slip or a lesson, and is none. */
class KeptStatementsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i have had chest pain for three days . i mean really bad . | chest pain for 3 days
            d: i forgot to tell you that your potassium is 5.9 . | 5.9
            d: nsaids can cause bleeding . and i want you to stop the naproxen . | naproxen
            d: on exam , your pressure is much better thanks to the lisinopril . | lisinopril
            p: i take albuterol before exercise two puffs as needed . | as needed
            """)
    void itIsKept(String said, String kept) {
        assertThat(note(said)).containsIgnoringCase(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: please stop the ibuprofen and use acetaminophen 1000 milligrams three times a day .
            d: stop the ibuprofen and go with acetaminophen .
            d: stop the ibuprofen and we'll do acetaminophen .
            d: avoid the ibuprofen , but acetaminophen is fine .
            """)
    void whatTakesThePlaceOfADrugIsNotStopped(String said) {
        var note = DRAFTER.draft(visit(said));

        assertThat(note.orders().toString()).doesNotContainIgnoringCase("stop acetaminophen");
        assertThat(note.text()).doesNotContainIgnoringCase("stop acetaminophen");
        assertThat(note.facts().toString()).doesNotContainPattern("acetaminophen[^]]*STOP");
    }

    @Test
    void whatIsContinuedIsNotStartedNorWhatIsStoppedContinued() {
        var kept = DRAFTER.draft(visit("d: continue the lisinopril and use the albuterol as needed ."));
        assertThat(kept.orders().toString()).doesNotContainIgnoringCase("start albuterol");
        assertThat(kept.facts().toString()).doesNotContainPattern("START");

        var stopped = DRAFTER.draft(visit("d: stop the norvasc if the swelling is fine ."));
        assertThat(stopped.facts().toString()).doesNotContain("CONTINUE");
    }

    @Test
    void ofTwoSidesNoneIsTheOneMeant() {
        assertThat(note("p: i twisted my left ankle . / p: my right ankle is fine . it is really sore ."))
                .doesNotContain("right ankle is really sore");
    }

    @Test
    void whatOthersMeasureIsNotThePatients() {
        assertThat(note("p: my mom checks her sugar . it was 250 this morning ."))
                .doesNotContain("sugar was 250");
    }

    @Test
    void twoFracturesKeepTheirSides() {
        var text = note(
                "d: let me tell you about my assessment and plan . for your first problem , your right ankle fracture , i will put you in a boot . / d: for your next problem , your left distal radius fracture , i will put you in a splint .");

        assertThat(text).contains("Right ankle fracture").contains("Left distal radius fracture");
    }

    private static String note(String said) {
        return DRAFTER.draft(visit(said.split(" / "))).text();
    }
}
