package org.chartwright.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountSentencesTests {

    List<Integer> counts = new ArrayList<>();
    CountSentences count = new CountSentences(counts::add);

    @Test
    void aSentenceCountsWhenItIsComplete() {
        count.begins();
        count.says("{\"sections\":[{\"section\":\"plan\",\"sentences\":[{\"text\":\"Rest.\"");
        assertThat(counts).containsExactly(0);

        count.says("}");
        assertThat(counts).containsExactly(0, 1);
    }

    @Test
    void neitherSectionsNorTheWholeCount() {
        heard("{\"sections\":[{\"section\":\"plan\",\"sentences\":[{\"text\":\"Rest.\"}]},{\"sentences\":[]}]}");

        assertThat(counts).containsExactly(0, 1);
    }

    @Test
    void whatStandsInASentenceDoesNotCount() {
        heard(
                "{\"sections\":[{\"sentences\":[{\"text\":\"She said \\\"} {\\\\\",\"quotes\":[\"}}\"]},{\"text\":\"{\"}]}]}");

        assertThat(counts).containsExactly(0, 1, 2);
    }

    @Test
    void countsInWhateverPiecesItComes() {
        count.begins();
        "```json\n{\"sections\":[{\"sentences\":[{\"text\":\"a\\\"}\"},{\"text\":\"b\"}]}]}\n```"
                .chars()
                .forEach(c -> count.says(Character.toString(c)));

        assertThat(counts).containsExactly(0, 1, 2);
    }

    @Test
    void aNewAnswerBeginsAtNoSentence() {
        heard("{\"sections\":[{\"sentences\":[{\"text\":\"a\"},{\"text\":\"broken off");
        heard("{\"sections\":[{\"sentences\":[{\"text\":\"a\"}]}]}");

        assertThat(counts).containsExactly(0, 1, 0, 1);
    }

    private void heard(String words) {
        count.begins();
        count.says(words);
    }
}
