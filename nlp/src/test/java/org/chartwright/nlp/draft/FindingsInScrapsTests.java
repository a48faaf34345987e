package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What a clinician finds and says in a word or two stands in the examination with the part it is of. */
class FindingsInScrapsTests {

    private static final String[] OPENING = {
        "d: good morning , what brings you in today ?",
        "p: my right knee has been hurting for about two weeks .",
        "d: any injury ?",
        "p: no , it just started ."
    };

    private static String exam(String... lines) {
        var all = new ArrayList<>(List.of(OPENING));
        all.addAll(List.of(lines));
        all.add("d: okay . we will talk about what to do .");
        return String.join(
                " ",
                Visits.section(
                        LocalDrafterTests.DRAFTER.draft(Visits.unknown(all.toArray(String[]::new))),
                        SectionKind.PHYSICAL_EXAM));
    }

    @Test
    void aFindingHasThePartThatWasTurnedTo() {
        assertThat(exam("d: let me feel your neck . no lumps . good .", "p: good ."))
                .contains("Neck: no lumps");
        assertThat(exam("d: i am just going to check your feet . no sores . good pulses ."))
                .contains("Feet: no sores", "Good pulses");
        assertThat(exam("d: let me look at your throat .", "p: okay .", "d: red but no white patches ."))
                .contains("Throat: red but no white patches");
    }

    @Test
    void theSideThatThePatientSaidIsOfTheFinding() {
        assertThat(exam("d: now this knee . a little swelling here .", "p: yeah ."))
                .contains("Right knee: mild swelling");
        assertThat(exam("d: let me press along here . does this hurt ?", "p: yeah , right there on the inside ."))
                .contains("the inside of the right knee");
    }

    @Test
    void aSideSaidBehindIsPutInFront() {
        assertThat(exam("d: wow this ankle 's puffy . the left one .")).contains("Left ankle puffy");
    }

    @Test
    void whatIsNormallySoWasNotFound() {
        assertThat(
                        exam(
                                "d: bend your knee for me . normally it should bend to about one thirty five . yours goes to one ten ."))
                .doesNotContain("135");
    }

    @Test
    void aTestNamedBeforeIsPositive() {
        assertThat(exam("d: i am going to do a test on the knee , the mcmurray . okay that 's positive .", "p: ouch ."))
                .contains("McMurray positive");
    }

    @Test
    void whatIsOnlyPlannedOrOfAnotherPartIsNoFindingOfThisOne() {
        assertThat(exam("d: next time i will check your neck . no lumps , you said ?", "p: no lumps ."))
                .doesNotContain("Neck: no lumps");
        assertThat(exam("d: let me listen to your heart . regular .", "d: tender ?", "p: no ."))
                .doesNotContain("tender");
        assertThat(exam("d: let me feel your belly . soft . no swelling in the ankles ."))
                .doesNotContain("Belly: no swelling");
    }
}
