package org.chartwright.nlp.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;
import org.junit.jupiter.api.Test;

class HearingTests {

    static final EvidenceGate GATE = EvidenceGate.open(new ModelStore(Path.of("target", "models")));

    @Test
    void doubtsWordsThatWereHeardUnsurely() {
        var sentence = check("I take forty milligrams of preferring every day.", "preferring", 0.68);

        assertThat(sentence.support()).isEqualTo(Support.WEAK);
        assertThat(sentence.doubts()).containsExactly("heard unsurely: 'preferring'");
    }

    @Test
    void doubtsANumberThatWasHeardUnsurely() {
        assertThat(check("I take forty milligrams of preferring every day.", "forty", 0.5)
                        .support())
                .isEqualTo(Support.WEAK);
    }

    @Test
    void passesOverSmallWordsAndWordsHeardWell() {
        assertThat(check("I take forty milligrams of preferring every day.", "of", 0.5)
                        .doubts())
                .isEmpty();
        assertThat(check("I take forty milligrams of preferring every day.", "preferring", 0.8)
                        .doubts())
                .isEmpty();
    }

    private static Sentence check(String text, String unsure, double confidence) {
        var words = new ArrayList<Word>();
        int at = 0;
        for (String word : text.replace(".", "").split(" ")) {
            int from = text.indexOf(word, at);
            at = from + word.length();
            var start = Duration.ofMillis(100L * words.size());
            words.add(new Word(word, start, start.plusMillis(100), word.equals(unsure) ? confidence : 1.0, from, at));
        }
        var transcript = new Transcript(List.of(new Utterance(0, Speaker.PATIENT, text, words)));
        var like = Visits.visit();
        var visit = new Visit(like.date(), like.patient(), false, like.template(), transcript);
        return GATE.check(
                new Sentence(
                        "She takes 40 milligrams of preferring every day.",
                        Support.VERIFIED,
                        List.of(),
                        List.of(new Evidence(0, 0, text.length()))),
                visit);
    }
}
