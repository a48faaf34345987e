package org.chartwright.nlp.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chartwright.models.vocabulary.Neighbours;
import org.chartwright.models.vocabulary.Pronunciations;
import org.chartwright.models.vocabulary.SpokenTerm;
import org.chartwright.models.vocabulary.SpokenTerm.Kind;
import org.chartwright.models.vocabulary.SpokenTerms;
import org.chartwright.models.vocabulary.SpokenWord;
import org.chartwright.models.vocabulary.TermSounds;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SuggestTermsTests {

    static Pronunciations pronunciations;
    static SuggestTerms suggest;

    @BeforeAll
    static void readTheModel() throws IOException {
        pronunciations = Pronunciations.read(Sounds.modelFolder());
        var terms = new ArrayList<>(SpokenTerms.open(Sounds.STORE));
        terms.add(new SpokenTerm(
                Kind.DRUG,
                List.of(new SpokenWord(
                        "zepbound", List.of("zep bound"), "practice", List.of(List.of("zep", "bound"))))));
        suggest = new SuggestTerms(
                new TermSounds(pronunciations, terms), Neighbours.open(Sounds.STORE), SuggestTerms.LEAST);
    }

    @Test
    void suggestsTheDrugThatAnUnsureWordSoundsLike() {
        assertThat(said("i take ?celebrates for it")).containsExactly("celebrates > celebrex");
    }

    @Test
    void suggestsATermForTwoWords() {
        assertThat(said("i take ?ella ?quiz at night")).containsExactly("ella quiz > eliquis");
    }

    @Test
    void oneUnsureWordIsEnough() {
        assertThat(said("i take ella ?quiz at night")).containsExactly("ella quiz > eliquis");
    }

    @Test
    void suggestsThePracticesOwnWords() {
        assertThat(said("they gave me ?zap ?bound")).containsExactly("zap bound > zepbound");
    }

    @Test
    void leavesWordsAloneOfWhichTheRecogniserIsSure() {
        assertThat(said("i take ella quiz at night")).isEmpty();
    }

    @Test
    void leavesTermsAloneThatWereHeardUnsurely() {
        assertThat(said("i take ?metoprolol and ?the lisinopril")).isEmpty();
    }

    @Test
    void leavesASureTermAloneBesideAnUnsureWord() {
        assertThat(said("?the metformin ?is fine")).isEmpty();
    }

    @Test
    void aShortTermMustBeNearerThanALongOne() {
        assertThat(said("he has ?astral ?fibrillation")).containsExactly("astral fibrillation > atrial fibrillation");
        assertThat(said("it is ?federal money and a ?middle one")).isEmpty();
    }

    @Test
    void leavesOrdinaryTurnsOfPhraseAloneThatSoundLikeATerm() {
        assertThat(said("i want you to take it ?once in the morning")).isEmpty();
        assertThat(said("give it ?to ?me please")).isEmpty();
    }

    @Test
    void suggestsTheKindOfTermThatFitsBetweenTheNeighbours() {
        assertThat(said("the pharmacy was out of ?lock ?us ?I'd last week"))
                .containsExactly("lock us I'd > lacosamide");
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(said("we ?went ?down to the ?garden and it was ?raining")).isEmpty();
    }

    @Test
    void theSameWordsAlwaysGiveTheSame() {
        var utterance = utterance("i take ?ella ?quiz at night");

        assertThat(suggest.in(utterance))
                .isEqualTo(suggest.in(utterance))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.distance()).isBetween(0.0, 0.45);
                    assertThat(utterance.text().substring(found.from(utterance), found.to(utterance)))
                            .isEqualTo("ella quiz");
                });
    }

    /** A question mark stands before each word of which the recogniser was unsure. */
    private static List<String> said(String marked) {
        var utterance = utterance(marked);
        return suggest.in(utterance).stream()
                .map(found ->
                        utterance.text().substring(found.from(utterance), found.to(utterance)) + " > " + found.term())
                .toList();
    }

    private static Utterance utterance(String marked) {
        var words = new ArrayList<Word>();
        int at = 0;
        for (String each : marked.split(" ")) {
            var text = each.replace("?", "");
            double confidence = each.startsWith("?") ? 0.5 : 0.99;
            var start = Duration.ofMillis(300L * words.size());
            words.add(new Word(text, start, start.plusMillis(280), confidence, at, at + text.length()));
            at += text.length() + 1;
        }
        return new Utterance(0, Speaker.PATIENT, marked.replace("?", ""), words);
    }
}
