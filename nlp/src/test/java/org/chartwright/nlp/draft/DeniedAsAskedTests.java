package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What is denied is denied no wider than it was asked, and a list that is denied is told as denied. */
class DeniedAsAskedTests {

    private static List<String> review(String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), SectionKind.REVIEW_OF_SYSTEMS);
    }

    private static String note(String... lines) {
        return String.join(
                " ",
                Visits.section(
                        LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)),
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS));
    }

    @Test
    void aListWithoutMarksThatIsDeniedIsNotTold() {
        String[] visit = {
            "d: so what's going on",
            "p: my belly has been hurting since tuesday it's worse after i eat",
            "d: throwing up belly blown up can't pass gas",
            "p: none of that",
            "d: okay let's get an ultrasound"
        };
        assertThat(note(visit)).doesNotContainIgnoringCase("blown up");
        assertThat(review(visit)).containsExactly("Denies vomiting.");
    }

    @Test
    void aDenialKeepsThePlaceAndTheTimeItWasAskedOf() {
        assertThat(review(
                        "d: how is the sugar ?",
                        "p: it is okay .",
                        "d: any numbness or tingling in your feet ?",
                        "p: no ."))
                .containsExactly("Denies numbness or tingling in their feet.");
        assertThat(review(
                        "d: how is the asthma ?", "p: better .", "d: are you short of breath lying down ?", "p: nah ."))
                .containsExactly("Denies orthopnea.");
        assertThat(review("d: how is the asthma ?", "p: better .", "d: are you short of breath ?", "p: nah ."))
                .containsExactly("Denies shortness of breath.");
    }

    @Test
    void aNoBehindTheSymptomDeniesIt() {
        assertThat(review("d: tired ? constipated ?", "p: tired , yeah . constipated , no ."))
                .contains("Denies constipation.")
                .doesNotContain("Reports constipation.");
    }

    @Test
    void gropingForANumberIsNoIgnorance() {
        assertThat(note(
                        "d: how have you been ?",
                        "p: i've put on i don't know fourteen pounds since spring and my knee hurts ."))
                .doesNotContain("does not know");
    }
}
