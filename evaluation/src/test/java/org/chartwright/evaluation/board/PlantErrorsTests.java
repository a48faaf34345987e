package org.chartwright.evaluation.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.chartwright.evaluation.board.PlantErrors.Fault;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Dialogue;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlantErrorsTests {

    static final String SAID = "you have right knee pain and no fever , take lisinopril twenty milligrams";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIDE_FLIPPED | She has right knee pain. | She has left knee pain.",
                "POLARITY_FLIPPED | Denies fever. | Does report fever.",
                "POLARITY_FLIPPED | She has knee pain. | She does not have any knee pain.",
                "PERSON_CHANGED | She has knee pain. | The mother has knee pain.",
            })
    void plantsOneErrorOfTheKind(Fault fault, String right, String wrong) {
        assertThat(planted(right, fault)).containsExactly(wrong);
    }

    @Test
    void swapsADrugForOneThatNobodyNamed() {
        assertThat(planted("Take lisinopril 20 mg.", Fault.DRUG_SWAPPED))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).startsWith("Take ").endsWith(" 20 mg.").doesNotContain("lisinopril"));
    }

    @Test
    void changesANumberToOneThatWasNotSaid() {
        assertThat(planted("Take lisinopril 20 mg.", Fault.NUMBER_CHANGED))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).matches("Take lisinopril \\d+ mg\\.").doesNotContain(" 20 mg"));
    }

    @Test
    void leavesASentenceWithoutRoomForIt() {
        assertThat(planted("She has knee pain.", Fault.SIDE_FLIPPED)).isEmpty();
        assertThat(planted("She has knee pain.", Fault.NUMBER_CHANGED)).isEmpty();
    }

    static List<String> planted(String text, Fault fault) {
        var sentence = new Sentence(text, Support.VERIFIED, List.of(), List.of(new Evidence(0, 0, SAID.length())));
        return new PlantErrors()
                .in(sentence, Dialogue.parse("[doctor] " + SAID), fault, new Random(1)).stream()
                        .map(Sentence::text)
                        .toList();
    }
}
