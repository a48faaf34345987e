package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Whole sentences in, such as speech makes when it is taken down wrongly out: run together, begun anew, cut at either
 * end, or robbed of a word. The same seed spoils the same way.
 */
final class SpoiltSentences {

    private static final int CUT = 4;
    private static final Token COMMA = new Token(",", 0, 1);

    private final List<List<Token>> sound;
    private final Random random;

    SpoiltSentences(List<List<Token>> sound, long seed) {
        this.sound = sound;
        this.random = new Random(seed);
    }

    List<Token> spoilt(List<Token> sentence) {
        var other = sound.get(random.nextInt(sound.size()));
        int size = sentence.size();
        double kind = random.nextDouble();
        if (kind < 0.22) {
            var whole = random.nextBoolean() ? joined(sentence, List.of(COMMA)) : sentence;
            return joined(whole, other);
        }
        if (kind < 0.36) {
            return joined(other.subList(0, 1 + random.nextInt(CUT)), sentence);
        }
        if (kind < 0.46) {
            return joined(sentence.subList(0, 2 + random.nextInt(size - 3)), other);
        }
        if (kind < 0.56) {
            return joined(sentence, other.subList(0, 2 + random.nextInt(other.size() - 3)));
        }
        if (kind < 0.66) {
            int from = random.nextInt(size);
            return joined(
                    sentence.subList(0, Math.min(size, from + 1 + random.nextInt(CUT))), sentence.subList(from, size));
        }
        if (kind < 0.72 && size > 5) {
            return sentence.subList(1 + random.nextInt(Math.min(CUT, size - 4)), size);
        }
        if (kind < 0.84 && size > 5) {
            return sentence.subList(0, size - 1 - random.nextInt(Math.min(CUT, size - 4)));
        }
        if (kind < 0.9) {
            return withoutVerb(sentence);
        }
        int at = random.nextInt(size);
        var head = sentence.subList(0, at);
        return kind < 0.96
                ? joined(head, sentence.subList(Math.min(size, at + 1 + random.nextInt(3)), size))
                : joined(joined(head, other.subList(0, 2)), sentence.subList(at, size));
    }

    private List<Token> withoutVerb(List<Token> sentence) {
        var parts = PartsOfSpeech.of(sentence);
        var verbs = new ArrayList<Integer>();
        for (int i = 0; i < sentence.size(); i++) {
            if (parts.is(i, "VERB", "AUX")) {
                verbs.add(i);
            }
        }
        int at = verbs.isEmpty() ? random.nextInt(sentence.size()) : verbs.get(random.nextInt(verbs.size()));
        return joined(sentence.subList(0, at), sentence.subList(at + 1, sentence.size()));
    }

    private static List<Token> joined(List<Token> before, List<Token> after) {
        var joined = new ArrayList<>(before);
        joined.addAll(after);
        return joined;
    }
}
