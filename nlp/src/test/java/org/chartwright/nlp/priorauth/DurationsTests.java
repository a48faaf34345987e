package org.chartwright.nlp.priorauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTests {

    static final LocalDate VISIT = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            it has hurt for six weeks                   | 6
            started about 2 months ago                  | 8
            it's been a couple of weeks                 | 2
            over the past two years or so               | 104
            for the last three to four months           | 12
            ten days ago                                | 1
            for a few months now                        | 12
            since march                                 | 34
            since december                              | 46
            """)
    void readsHowLongSomethingHasLasted(String sentence, int weeks) {
        assertThat(Durations.in(sentence, false, VISIT))
                .singleElement()
                .satisfies(found -> assertThat(found.weeks()).isEqualTo(weeks));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            come back in six weeks
            twice a day
            every three months
            i am 52 years old
            for the next two weeks rest
            follow up in about a month
            """)
    void leavesOutWhatIsToComeAndWhatIsNoLength(String sentence) {
        assertThat(Durations.in(sentence, false, VISIT)).isEmpty();
    }

    @Test
    void aBareLengthCountsOnlyAsAnAnswer() {
        assertThat(Durations.in("three months", false, VISIT)).isEmpty();
        assertThat(Durations.in("three months", true, VISIT)).hasSize(1);
    }
}
