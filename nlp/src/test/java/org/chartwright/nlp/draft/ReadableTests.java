package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import org.chartwright.nlp.language.ReadTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told in words that make no sentence. */
class ReadableTests {

    private static final Readable SHIPPED = Readable.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            she has a brace at home | she has a brace at home she tries to wear that
            i will order an x-ray of the knee | i what i will order is i will order an x-ray of the knee
            he has been having pain in the right wrist | with this wrist with these pain that he has been having it is
            i will prescribe meloxicam daily for the pain | i think she has pain in that i will prescribe meloxicam daily
            the patient takes lisinopril for blood pressure | is great the patient takes lisinopril for blood at pressure
            """)
    void theWholeSentenceIsLikelierThanTheSpoilt(String whole, String spoilt) {
        assertThat(probability(whole)).isGreaterThan(probability(spoilt) + 0.1);
    }

    @Test
    void marksAtTheEndDoNotCount() {
        assertThat(probability("he has a cough .")).isEqualTo(probability("he has a cough"));
    }

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
    void aDoseIsWrittenHoweverItWasSaid() {
        var note = LocalDrafterTests.DRAFTER.draft(visit(
                "d: what medicines do you take ?",
                "p: the lisinopril is what they tell is about twenty milligrams me to like the way of taking ."));

        assertThat(note.text()).containsIgnoringCase("lisinopril").contains("20 mg");
    }

    private static double probability(String statement) {
        return SHIPPED.probability(ReadTokens.of(statement));
    }
}
