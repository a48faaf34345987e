package org.chartwright.models.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.models.SpeechModels;

/**
 * How much better a kind of term fits between the words around it than what was heard there, by what is said in
 * clinical conversations: after "put me on" a drug, seldom "dig oxen". Immutable.
 */
public final class Neighbours {

    /** A word that no clinical conversation held, and any other one is about as likely as this. */
    private static final double NEVER_SAID = 1e-5;

    private static final int HISTORY = 2;
    private static final String BEGINNING = "<s>";

    private final ClinicalSpeech speech;

    Neighbours(ClinicalSpeech speech) {
        this.speech = speech;
    }

    /** By the shipped counts. */
    public static Neighbours open(ModelStore store) {
        return new Neighbours(store.load(SpeechModels.CLINICAL_SPEECH, ClinicalSpeech::read));
    }

    /**
     * Logarithm of how many times likelier a term of the kind is in this place than the words that were heard.
     *
     * @param words of an utterance, in lower case
     * @param first index of the first word that was heard in place of the term
     * @param last index of the last one
     */
    public double prefer(SpokenTerm.Kind kind, List<String> words, int first, int last) {
        var before = new ArrayList<>(List.of(BEGINNING));
        before.addAll(words.subList(0, first));
        // The word after it is judged too, by what then stands before it.
        var after = words.subList(last + 1, Math.min(words.size(), last + 2));
        return likelihood(before, List.of(ClinicalSpeech.token(kind)), after)
                - likelihood(before, words.subList(first, last + 1), after);
    }

    private double likelihood(List<String> before, List<String> words, List<String> after) {
        var said = new ArrayList<>(before);
        double sum = 0;
        for (var part : List.of(words, after)) {
            for (String word : part) {
                var history = said.subList(Math.max(0, said.size() - HISTORY), said.size());
                sum += Math.log(speech.probability(String.join(" ", history), word) + NEVER_SAID);
                said.add(word);
            }
        }
        return sum;
    }
}
