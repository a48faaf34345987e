package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.transcript.Dialogue;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;

class SpokenSentencesTests {

    SpokenSentences sentences = new SpokenSentences(
            Dialogue.parse("[doctor] hi . i'm dr. lee . how are you ?\n[patient] so ... so .\n\n[doctor] ok"));

    @Test
    void numbersSentencesThroughTheWholeVisit() {
        assertThat(sentences.touchedBy(List.of(new Evidence(0, 0, 2)))).containsExactly(1);
        assertThat(sentences.touchedBy(List.of(new Evidence(0, 6, 10)))).containsExactly(2);
        assertThat(sentences.touchedBy(List.of(new Evidence(1, 0, 4)))).containsExactly(4);
        assertThat(sentences.touchedBy(List.of(new Evidence(3, 0, 2)))).containsExactly(5);
    }

    @Test
    void namesEverySentenceThatTheEvidenceTouches() {
        assertThat(sentences.touchedBy(List.of(new Evidence(0, 0, 40), new Evidence(3, 0, 1))))
                .containsExactly(1, 2, 3, 5);
    }
}
