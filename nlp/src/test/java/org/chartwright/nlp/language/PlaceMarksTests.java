package org.chartwright.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chartwright.nlp.transcript.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceMarksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "do you have any chest pain?",
                "i have no fever and i don't have any nausea.",
                "no, i stopped the warfarin last year. my mother has diabetes.",
                "do you have any questions?",
                "any fever?"
            })
    void putsBackWhatPeopleSet(String written) {
        assertThat(marked(written.replaceAll("[.,?]", ""), Speaker.CLINICIAN)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there is no chest pain and no shortness of breath today",
                "he has not had a fever and never smoked without a filter",
                "i have no pain no numbness and no weakness in my left leg"
            })
    void neverTearsANegationFromWhatItDenies(String said) {
        assertThat(marked(said, Speaker.PATIENT)).doesNotContainPattern("\\b(no|not|never|without)[.,?]");
    }

    @Test
    void keepsTheWordsOfANumberTogether() {
        assertThat(marked("your blood pressure was one hundred fifty over ninety", Speaker.CLINICIAN))
                .contains("one hundred fifty over");
    }

    @Test
    void endsWithTheLastWord() {
        assertThat(PlaceMarks.open().of(List.of("yes"), Speaker.PATIENT)).containsExactly(Mark.STOP);
        assertThat(PlaceMarks.open().of(List.of(), Speaker.PATIENT)).isEmpty();
    }

    private static String marked(String said, Speaker speaker) {
        var words = List.of(said.split(" "));
        var marks = PlaceMarks.open().of(words, speaker);
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(i) + marks.get(i).sign())
                .collect(Collectors.joining(" "));
    }
}
