package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;

/**
 * The words of an utterance in, whether what stands before one of them waits for it out: "a new | twitch", "for this |
 * wound", "in the mid | and lower portions", "to be sure | we are not missing anything". No sentence ends there,
 * whatever a classifier says.
 */
final class OpenPhrase {

    private static final Set<String> POINTING = Set.of("this", "these", "those", "that");
    private static final Set<String> JOINING = Set.of("and", "or");
    private static final Set<String> ENSURING = Set.of("be", "make", "making", "made");
    private static final Set<String> WHO = Set.of("i", "you", "he", "she", "we", "they", "it", "there");
    /** What hangs on another statement: "no driving till | you have been clear six months". */
    private static final Set<String> HANGING = Set.of(
            "till", "until", "unless", "whether", "if", "because", "although", "whenever", "provided", "assuming");

    private static final Set<String> WHOSE = Set.of("the", "your", "my", "his", "her", "their", "our", "this");
    /** "i eat whatever | i want" */
    private static final Set<String> RELATING = Set.of("whatever", "wherever", "whichever", "whoever");
    /** What comes then is told of a condition before: "unless it is humid | then i can not breathe". */
    private static final Set<String> CONDITION = Set.of("unless", "except", "if", "when", "whenever");

    private static final Set<String> BREAKS = Set.of("and", "but", "so", ",");
    private static final int CONDITION_WITHIN = 8;

    private static final Set<String> EXCLUDING = Set.of("rule", "ruled", "ruling");
    /** Adjectives that stand for what they describe. */
    private static final Set<String> NAMING =
            Set.of("left", "right", "past", "last", "same", "other", "following", "positive", "negative", "normal");

    /** These describe the part of the body behind them. */
    private static final Set<String> PLACED = Set.of(
            "mid",
            "middle",
            "upper",
            "lower",
            "distal",
            "proximal",
            "lateral",
            "medial",
            "anterior",
            "posterior",
            "superior",
            "inferior",
            "greater",
            "lesser",
            "left",
            "right");
    /** No sentence begins with these, bare behind another noun: "cruciate | ligament". */
    private static final Set<String> HEADS = Set.of(
            "ligament",
            "ligaments",
            "tendon",
            "tendons",
            "mellitus",
            "wound",
            "wounds",
            "fracture",
            "disease",
            "syndrome",
            "infection",
            "injury",
            "artery",
            "arteries",
            "vein",
            "veins",
            "nerve",
            "nerves",
            "cuff",
            "disc",
            "stone",
            "stones",
            "therapy",
            "ulcer",
            "ulcers",
            "cancer",
            "failure",
            "tunnel");

    private final PartsOfSpeech parts;

    private OpenPhrase(PartsOfSpeech parts) {
        this.parts = parts;
    }

    static OpenPhrase in(List<Token> tokens) {
        return new OpenPhrase(PartsOfSpeech.of(tokens));
    }

    /** Whether nothing can be cut before {@code i}. */
    boolean waitsFor(int i) {
        String before = parts.word(i - 1);
        boolean sure = before.equals("sure") && ENSURING.contains(parts.word(i - 2)) && WHO.contains(parts.word(i));
        boolean excludes = before.equals("out") && EXCLUDING.contains(parts.word(i - 2));
        boolean hangs = HANGING.contains(before)
                        && (WHO.contains(parts.word(i)) || WHOSE.contains(parts.word(i)) && !before.equals("because"))
                || RELATING.contains(before) && WHO.contains(parts.word(i))
                || parts.word(i).equals("till");
        boolean verb = parts.is(i, "VERB", "AUX")
                && WHOSE.contains(parts.word(i - 2))
                && (HANGING.contains(parts.word(i - 3)) || parts.word(i - 3).equals("once"));
        boolean pointed = POINTING.contains(before) && parts.is(i - 1, "DET") && parts.is(i, "NOUN");
        boolean placed = PLACED.contains(before)
                && JOINING.contains(parts.word(i))
                && PLACED.contains(parts.word(i + 1))
                && parts.is(i + 2, "NOUN");
        boolean compound = HEADS.contains(parts.word(i)) && parts.is(i - 1, "NOUN", "ADJ", "PROPN");
        return sure
                || excludes
                || hangs
                || verb
                || pointed
                || placed
                || compound
                || described(i)
                || described(i - 1, i);
    }

    /** "about the same unless it is humid | then i can not do anything" */
    static boolean thenOfCondition(List<Token> tokens, int start, int i) {
        if (!tokens.get(i).is("then")
                || i + 1 >= tokens.size()
                || !WHO.contains(tokens.get(i + 1).text())) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(start, i - CONDITION_WITHIN); k--) {
            if (BREAKS.contains(tokens.get(k).text())) {
                return false;
            }
            if (CONDITION.contains(tokens.get(k).text())) {
                return true;
            }
        }
        return false;
    }

    /** "a new | twitch" and "the mid | and lower portions". */
    private boolean described(int i) {
        boolean goesOn = parts.is(i, "NOUN")
                || JOINING.contains(parts.word(i)) && parts.is(i + 1, "ADJ") && parts.is(i + 2, "NOUN");
        return goesOn && parts.is(i - 1, "ADJ") && !NAMING.contains(parts.word(i - 1)) && determined(i - 1);
    }

    /** "is clear | and fluent". */
    private boolean described(int last, int i) {
        return parts.word(i).equals("and")
                && parts.is(last, "ADJ")
                && parts.is(last - 1, "AUX")
                && parts.is(i + 1, "ADJ")
                && !parts.is(i + 2, "NOUN", "ADJ");
    }

    private boolean determined(int last) {
        int at = last;
        while (parts.is(at, "ADJ")) {
            at--;
        }
        return parts.is(at, "DET")
                || parts.is(at, "PRON") && Set.of("your", "my", "his", "her").contains(parts.word(at));
    }
}
