package org.chartwright.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadDotPhrasesTests {

    static final String GOOD = """
            kind: dot-phrases
            id: pain
            version: 1
            title: Pain
            phrases:
              - phrase: knee
                title: Knee pain
                section: history-of-present-illness
                text: The {side} knee has hurt since {since}, {worst} cm of 10. {} {more}
                blanks:
                  - blank: side
                    type: choice
                    choices: [left, right]
                  - blank: worst
                    type: number
                    unit: cm
                    low: 0
                    high: 10
                  - blank: more
                    type: text
                  - {blank: since, type: date}
            """;

    static final DotPhrase KNEE = ((DotPhrases)
                    ReadContent.from("pain.yaml", GOOD.getBytes(StandardCharsets.UTF_8), new ArrayList<>())
                            .orElseThrow())
            .phrases()
            .getFirst();

    @Test
    void putsValuesInAndLeavesTheRestOpen() {
        var filled = KNEE.filled(Map.of("side", "left", "worst", "7.5", "since", "2026-11-03"));

        assertThat(filled.text()).isEqualTo("The left knee has hurt since 3 Nov 2026, 7.5 cm of 10.  [[more]]");
        assertThat(filled.stops()).containsExactly(filled.text().indexOf(" [["));
        assertThat(filled.wrong()).isEmpty();
        assertThat(DotPhrase.openBlanks(filled.text())).containsExactly("more");
    }

    @Test
    void refusesWhatABlankDoesNotTake() {
        var filled = KNEE.filled(Map.of("side", "both", "worst", "75", "since", "yesterday", "more", "see [[here]]"));

        assertThat(filled.wrong())
                .containsExactly(
                        "'side' is one of: left, right.",
                        "'since' is a date, written as 2026-11-28.",
                        "'worst' is a number between 0 and 10 cm.",
                        "'more' takes up to 300 characters, without '[['.");
        assertThat(DotPhrase.openBlanks(filled.text())).containsExactly("side", "since", "worst", "more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {side} knee          | {sides} knee         | 9  | 'blanks' does not say what 'sides' is
            {side} knee          | knee                 | 9  | blank 'side' does not stand in the text
            {side} knee          | {side} knee {        | 9  | a brace without its partner
            {side} knee          | {side} [[knee]]      | 9  | a brace without its partner, or '[['
            type: choice         | type: list           | 12 | unknown type 'list'
            choices: [left, right] | choices: [left]    | 13 | 'choices' has fewer than two
            high: 10             | high: -1             | 17 | low 0 is not below high -1
            high: 10             | high: ten            | 18 | high 'ten' is no number
            unit: cm             | unit: mm             | 16 | the text has no 'mm' behind {worst}
            type: text           | type: date, low: 3   | 20 | not valid YAML
            section: history-of-present-illness | section: hpi | 8 | unknown section 'hpi'
            title: Knee pain     | titel: Knee pain     | 7  | unknown field 'titel'
            blank: more          | blank: side          | 9  | blank 'side' is given twice
            """)
    void namesLineAndFault(String good, String bad, int line, String what) {
        String text = GOOD.replace(good, bad);
        assertThat(text).isNotEqualTo(GOOD);

        assertThat(problems(text))
                .anySatisfy(problem -> assertThat(problem.toString())
                        .startsWith("pain.yaml:" + line + ": ")
                        .contains(what));
    }

    @Test
    void refusesAPhraseThatIsThereTwice() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("  - phrase"));

        assertThat(problems(twice)).extracting(Problem::what).containsExactly("phrase 'knee' is already on line 6");
    }

    static List<Problem> problems(String text) {
        var problems = new ArrayList<Problem>();
        assertThat(ReadContent.from("pain.yaml", text.getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        return problems;
    }
}
