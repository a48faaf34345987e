package org.chartwright.nlp.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.nlp.style.FindCorrections.Correction;
import org.junit.jupiter.api.Test;

class FindCorrectionsTests {

    @Test
    void findsTheWordsThatWereExchanged() {
        assertThat(FindCorrections.of("She has high blood pressure and asthma.", "She has hypertension and asthma."))
                .containsExactly(new Correction("high blood pressure", "hypertension"));
        assertThat(FindCorrections.of("High blood pressure is stable.", "Hypertension is stable."))
                .containsExactly(new Correction("high blood pressure", "hypertension"));
        assertThat(FindCorrections.of("He states the pain is dull, basically.", "He reports the pain is dull."))
                .containsExactly(new Correction("states", "reports"), new Correction("basically", ""));
    }

    @Test
    void takesASmallWordWithItsNeighbour() {
        assertThat(FindCorrections.of("The patient reports a cough.", "Patient reports a cough."))
                .containsExactly(new Correction("the patient", "patient"));
        assertThat(FindCorrections.of("Patient reports cough.", "Patient reports a cough."))
                .containsExactly(new Correction("cough", "a cough"));
    }

    @Test
    void findsEachOfSeveral() {
        assertThat(FindCorrections.of(
                        "The patient states that he uses a cane.", "The pt reports that he utilizes a cane."))
                .containsExactly(new Correction("patient states", "pt reports"), new Correction("uses", "utilizes"));
    }

    @Test
    void passesOverMarksLongRewritingAndNames() {
        assertThat(FindCorrections.of("Fever and chills.", "Fever, and chills."))
                .isEmpty();
        assertThat(FindCorrections.of("She has a cough.", "She has a cough.")).isEmpty();
        assertThat(FindCorrections.of("it was seen by someone who knew", "All of this has been said by others before"))
                .allSatisfy(
                        correction -> assertThat(correction.before().split(" ")).hasSizeLessThanOrEqualTo(5));
        assertThat(FindCorrections.of("Then the patient left.", "Then Anna left."))
                .isEmpty();
        assertThat(FindCorrections.of("Seen by Miller here.", "Seen by the team here."))
                .isEmpty();
    }
}
