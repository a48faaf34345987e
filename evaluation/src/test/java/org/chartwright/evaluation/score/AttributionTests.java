package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;
import org.junit.jupiter.api.Test;

class AttributionTests {

    static final List<Attribution.Turn> TURNS =
            List.of(turn(Speaker.CLINICIAN, 0, 1000), turn(Speaker.PATIENT, 1400, 3000));

    @Test
    void comparesEachWordWithWhoSpokeThen() {
        var transcript = new Transcript(List.of(
                said(0, Speaker.CLINICIAN, 0, 500, 1000, 1500),
                said(1, Speaker.UNKNOWN, 2000),
                said(2, Speaker.PATIENT, 2500)));

        var attribution = Attribution.of(TURNS, transcript);

        assertThat(attribution).isEqualTo(new Attribution(4, 1, 1));
        assertThat(attribution.errorPercent()).isEqualTo(100.0 / 6, within(1e-9));
        assertThat(attribution.unknownPercent()).isEqualTo(100.0 / 6, within(1e-9));
    }

    @Test
    void takesTheNearerTurnForAWordBetweenTwo() {
        assertThat(Attribution.of(TURNS, new Transcript(List.of(said(0, Speaker.PATIENT, 1160)))))
                .isEqualTo(new Attribution(1, 0, 0));
        assertThat(Attribution.of(TURNS, new Transcript(List.of(said(0, Speaker.PATIENT, 1000)))))
                .isEqualTo(new Attribution(0, 1, 0));
    }

    @Test
    void countsNothingWhereNobodyKnowsWhoSpoke() {
        assertThat(Attribution.of(List.of(), new Transcript(List.of(said(0, Speaker.PATIENT, 0)))))
                .isEqualTo(Attribution.NONE);
        assertThat(Attribution.NONE.errorPercent()).isZero();
    }

    private static Attribution.Turn turn(Speaker speaker, int start, int end) {
        return new Attribution.Turn(speaker, Duration.ofMillis(start), Duration.ofMillis(end));
    }

    /** Words of a tenth of a second, each at its time. */
    private static Utterance said(int number, Speaker speaker, int... starts) {
        var words = new ArrayList<Word>();
        for (int start : starts) {
            int from = 2 * words.size();
            words.add(new Word("a", Duration.ofMillis(start), Duration.ofMillis(start + 100), 1, from, from + 1));
        }
        return new Utterance(number, speaker, "a ".repeat(words.size()).strip(), words);
    }
}
