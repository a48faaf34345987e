package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with a comma and an "and" between findings that were told in one breath out: "her
 * pulse is 72 respirations are 16" is "her pulse is 72 , and respirations are 16". Never where one hangs on the other.
 */
final class Findings {

    private static final Set<String> OWNERS = Set.of("the", "his", "her", "their");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "looks", "seems");
    private static final Set<String> HANGING = Set.of("which", "that", "who", "what", "when", "if", "where", "how");
    private static final Set<String> VITAL = Set.of(
            "pressure",
            "rate",
            "pulse",
            "respirations",
            "respiration",
            "temperature",
            "saturation",
            "oxygen",
            "weight");
    private static final Set<String> BEFORE_VITAL =
            Set.of("blood", "heart", "respiratory", "oxygen", "his", "her", "their");

    /** Adjectives of findings, whatever the tagger takes them for. */
    private static final Set<String> FOUND = Set.of(
            "intact",
            "normal",
            "steady",
            "clear",
            "soft",
            "regular",
            "strong",
            "symmetric",
            "symmetrical",
            "midline",
            "pink",
            "nontender",
            "supple",
            "warm",
            "dry",
            "unremarkable",
            "negative",
            "positive",
            "stable",
            "equal");
    /** A finding may end with these, whatever the tagger takes them for. */
    private static final Set<String> ENDING = Set.of("limits", "touch", "bilaterally", "auscultation", "seconds");

    private static final int LONGEST_NAME = 4;

    /** What follows these is what is felt or said, whatever the tagger takes them for. */
    private static final Set<String> GOVERNING = Set.of(
            "happy",
            "glad",
            "sorry",
            "worried",
            "afraid",
            "sure",
            "aware",
            "surprised",
            "excited",
            "concerned",
            "sad",
            "scared",
            "certain",
            "confident",
            "pleased",
            "relieved",
            "say",
            "says",
            "said",
            "think",
            "thinks",
            "thought",
            "feel",
            "feels",
            "felt",
            "reports",
            "report",
            "states",
            "notes",
            "notice",
            "notices",
            "hopes",
            "hope",
            "shows",
            "show",
            "means",
            "knows",
            "know",
            "once",
            "time",
            "way",
            "reason",
            "now",
            "not",
            "then");

    private Findings() {}

    /** "pulse is 72 respirations are 16" and "the exam is normal the rest of the exam is normal". */
    static List<Token> apart(List<Token> told) {
        var parts = PartsOfSpeech.of(told);
        var breaks = new ArrayList<Integer>();
        int from = 0;
        for (int i = 2; i + 2 < told.size(); i++) {
            boolean leads = parts.is(i - 1, "ADV") && !parts.is(i - 2, "ADJ", "NOUN", "NUM", "VERB");
            if (told.get(i).is(",") || told.get(i).is(":")) {
                from = i + 1;
            } else if (leads) {
                // "but otherwise | her blood pressure is"
                continue;
            } else if (i > from + 1 && sign(parts, from, i) || owned(parts, from, i) || bare(parts, from, i)) {
                breaks.add(i);
                from = i;
            }
        }
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            if (breaks.contains(i)) {
                out.add(told.get(i).as(","));
                if (breaks.getLast() == i) {
                    out.add(told.get(i).as("and"));
                }
            }
            out.add(told.get(i));
        }
        return List.copyOf(out);
    }

    /** The name of a vital sign behind a measured one or behind a statement. */
    private static boolean sign(PartsOfSpeech parts, int from, int i) {
        int at = i;
        while (at < i + 3 && BEFORE_VITAL.contains(parts.word(at)) && !VITAL.contains(parts.word(at))) {
            at++;
        }
        if (parts.word(at).equals("oxygen") && parts.word(at + 1).equals("saturation")) {
            at++;
        }
        boolean named = VITAL.contains(parts.word(at)) && BEING.contains(parts.word(at + 1));
        boolean ended = !parts.word(i - 1).isEmpty()
                && (Character.isDigit(parts.word(i - 1).charAt(0))
                        || parts.word(i - 1).equals("%")
                        || parts.is(i - 1, "ADJ", "ADV"));
        return named && ended && stated(parts, from, i);
    }

    /** "is normal the rest of her exam is normal", "bilaterally the uvula is midline". */
    private static boolean owned(PartsOfSpeech parts, int from, int i) {
        boolean ended = parts.is(i - 1, "ADJ", "ADV", "NUM", "NOUN") || ENDING.contains(parts.word(i - 1));
        if (!OWNERS.contains(parts.word(i)) || !ended || GOVERNING.contains(parts.word(i - 1))) {
            return false;
        }
        int at = i + 1;
        while (parts.is(at, "ADJ", "NOUN", "PROPN")
                || at > i + 1 && (parts.word(at).equals("of") || OWNERS.contains(parts.word(at)))) {
            at++;
        }
        return at > i + 1 && parts.is(at - 1, "NOUN", "PROPN") && finding(parts, at) && stated(parts, from, i);
    }

    /** "sensation is intact reflexes are 2+", "less than 3 seconds dorsalis pedis pulse is intact". */
    private static boolean bare(PartsOfSpeech parts, int from, int i) {
        boolean second = parts.is(i - 2, "CCONJ") && found(parts, i - 3) && BEING.contains(parts.word(i - 4));
        boolean first = BEING.contains(parts.word(parts.is(i - 2, "ADV") ? i - 3 : i - 2));
        boolean measured = parts.word(i - 1).equals("seconds") && parts.is(i - 2, "NUM");
        boolean predicate = measured || found(parts, i - 1) && (first || second);
        int at = i;
        while (at < i + LONGEST_NAME
                && parts.is(at, "ADJ", "NOUN", "PROPN", "VERB")
                && !FOUND.contains(parts.word(at))) {
            at++;
        }
        return predicate && at > i && parts.is(at - 1, "NOUN", "PROPN") && finding(parts, at) && stated(parts, from, i);
    }

    private static boolean found(PartsOfSpeech parts, int at) {
        return parts.is(at, "ADJ") || FOUND.contains(parts.word(at));
    }

    /** "is midline", "are 2+": a verb that tells what is found. */
    private static boolean finding(PartsOfSpeech parts, int at) {
        String next = parts.word(at + 1);
        return BEING.contains(parts.word(at))
                && (parts.is(at + 1, "ADJ", "NUM", "ADV", "ADP", "NOUN")
                        || FOUND.contains(next)
                        || Character.isDigit(next.isEmpty() ? ' ' : next.charAt(0)))
                && !next.endsWith("ing");
    }

    /** A statement with its verb, on which nothing hangs. */
    private static boolean stated(PartsOfSpeech parts, int from, int to) {
        boolean hangs =
                IntStream.range(from, to).anyMatch(k -> parts.is(k, "SCONJ") || HANGING.contains(parts.word(k)));
        return !hangs && IntStream.range(from + 1, to).anyMatch(k -> parts.auxiliary(k) || parts.verb(k));
    }
}
