package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;

/**
 * A place in a stretch of speech in, whether a subject with its verb stands there, where the verb is, and whether the
 * two describe the thing before them, out.
 */
final class SubjectWithVerb {

    static final Set<String> NOMINATIVE = Set.of("i", "you", "he", "she", "we", "they", "it", "there", "everything");
    static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    static final Set<String> OWNERS = Set.of("my", "your", "his", "her", "their", "our", "the");

    /** These may as well be the object of the verb before them. */
    private static final Set<String> OBJECTS = Set.of("you", "it", "this", "that", "these", "those");

    /** Said between, these govern nothing and are no statement. */
    private static final Set<String> FILLING = Openings.words("filling");

    private static final Set<String> LINKING =
            Set.of("seem", "seems", "look", "looks", "sound", "sounds", "appear", "appears", "feel", "feels");
    private static final int LONGEST_NAME = 4;

    private final List<Token> tokens;
    private final PartsOfSpeech parts;

    SubjectWithVerb(List<Token> tokens, PartsOfSpeech parts) {
        this.tokens = List.copyOf(tokens);
        this.parts = parts;
    }

    /** "he", "there" or "your knee", with its verb behind it. */
    boolean at(int i) {
        String word = parts.word(i);
        if (NOMINATIVE.contains(word) || POINTING.contains(word) && parts.is(i, "PRON")) {
            boolean object = OBJECTS.contains(word)
                    && parts.is(i - 1, "VERB", "ADP", "AUX", "SCONJ")
                    && OpeningTime.of(parts, i) == i;
            int verb = verb(i + 1);
            boolean relates = word.equals("that") && !tokens.get(i - 1).is(",");
            boolean fills = FILLING.contains(word + " " + (i + 1 < tokens.size() ? parts.word(i + 1) : ""));
            return verb > 0 && !object && !relates && !fills && (!word.equals("there") || parts.auxiliary(verb));
        }
        if (!OWNERS.contains(word)) {
            return false;
        }
        int at = i + 1;
        while (at < tokens.size() && at <= i + LONGEST_NAME && parts.is(at, "NOUN", "PROPN", "ADJ", "NUM")) {
            at++;
        }
        return at > i + 1
                && parts.is(at - 1, "NOUN", "PROPN")
                && (parts.auxiliary(at) || LINKING.contains(parts.word(at)));
    }

    /** Where the verb of a subject stands, adverbs passed over; 0 where none does. */
    int verb(int from) {
        int at = from;
        while (at < tokens.size() && parts.is(at, "ADV")) {
            at++;
        }
        return at < tokens.size() && (parts.auxiliary(at) || parts.verb(at)) ? at : 0;
    }

    /** "the knee brace | she wears" describes the thing before it: its verb has no object of its own. */
    boolean describes(int i) {
        if (OWNERS.contains(parts.word(i)) && !POINTING.contains(parts.word(i))) {
            return false;
        }
        int at = verb(i + 1);
        boolean being = parts.auxiliary(at);
        while (at < tokens.size() && parts.is(at, "AUX", "VERB", "ADV", "PART")) {
            if (parts.word(at).equals("ever")) {
                return true;
            }
            being &= !parts.is(at, "VERB");
            at++;
        }
        if (at >= tokens.size()) {
            return true;
        }
        boolean object = parts.is(at, "DET", "NOUN", "PROPN", "NUM", "PRON")
                || parts.is(at, "ADJ") && !(parts.is(at + 1, "ADP") && at + 2 >= tokens.size());
        boolean placed = being && parts.is(at, "ADP") && parts.is(at + 1, "DET", "NOUN", "NUM", "ADJ", "PRON");
        return !object && !placed;
    }
}
