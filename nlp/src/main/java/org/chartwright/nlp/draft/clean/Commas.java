package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without the commas that only a pause set, and with those between findings, out:
 * "she has got , tenderness" is "she has got tenderness", "negative murphy sign no peritoneal signs" is "negative
 * murphy sign , no peritoneal signs".
 */
final class Commas {

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "their", "some");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "looks", "seems");
    /** Endings of adjectives that the tagger may take for nouns. */
    private static final Pattern DESCRIBING = Pattern.compile("(?:ar|ial|oral|inal|ous|ive|ed)$");

    private static final int LONGEST_DESCRIPTION = 4;
    private static final Set<String> ASKED = Set.of("how", "what", "if", "whether", "where");
    /** After an article these tell how much or when, not what. */
    private static final Set<String> AMOUNTS =
            Set.of("little", "lot", "bit", "few", "couple", "other", "next", "same", "last", "first", "day", "while");

    private static final Set<String> NOT_LISTING = Set.of(
            "and",
            "or",
            "but",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "with",
            "there",
            "shows",
            "showed",
            "of",
            "to",
            "for",
            "on",
            "in",
            "that",
            "the",
            "reports",
            "denies",
            "at",
            "by",
            "says",
            "know",
            "see",
            "if",
            "so",
            "really",
            "states",
            "much",
            "makes",
            "make",
            "made",
            "take",
            "takes",
            "felt",
            "feels",
            "feel",
            "found",
            "notice",
            "hear",
            "appreciate",
            "appreciated",
            "saw",
            "showing",
            "patient",
            "the patient");
    private static final Set<String> ADVERBS = Set.of(
            "bilaterally",
            "mostly",
            "today",
            "well",
            "here",
            "though",
            "either",
            "distally",
            "proximally",
            "laterally",
            "medially",
            "anteriorly",
            "posteriorly",
            "alone");
    private static final Set<String> MOVEMENTS = Set.of(
            "flexion",
            "extension",
            "pronation",
            "supination",
            "abduction",
            "adduction",
            "inversion",
            "eversion",
            "dorsiflexion");
    private static final Set<String> CONTRASTED = Set.of("on", "too", "as", "with", "at", "in");
    private static final Set<String> NO_DENIAL = Set.of("longer", "more", "matter", "one", "problem", "question");
    private static final Set<String> PERSONS = Set.of("patient", "the patient", "i", "he", "she", "they", "we");

    private Commas() {}

    static List<Token> of(List<Token> told) {
        return Findings.apart(betweenFindings(withoutPauses(told)));
    }

    private static List<Token> withoutPauses(List<Token> told) {
        if (told.stream().noneMatch(token -> token.is(","))) {
            return told;
        }
        var parts = PartsOfSpeech.of(told);
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            boolean inside = i > 0 && i + 1 < told.size();
            if (!inside || !told.get(i).is(",") || !pause(told, parts, i)) {
                out.add(told.get(i));
            }
        }
        return List.copyOf(out);
    }

    private static boolean pause(List<Token> told, PartsOfSpeech parts, int comma) {
        String before = parts.word(comma - 1);
        String next = parts.word(comma + 1);
        boolean suchAs = before.equals("as") && parts.word(comma - 2).equals("such");
        boolean got = before.equals("got") && parts.is(comma - 2, "AUX", "VERB");
        boolean seeing = before.equals("see") && ASKED.contains(next);
        boolean everything = before.equals("everything") && BEING.contains(next);
        boolean another = before.equals("another") && parts.is(comma + 1, "NOUN", "PROPN", "ADJ");
        boolean essentially = before.endsWith("ly")
                && BEING.contains(parts.word(comma - 2))
                && (next.equals("a") || next.equals("an"));
        boolean more = next.equals("a")
                && Set.of("bit", "little", "lot").contains(parts.word(comma + 2))
                && comma + 5 > told.size()
                && !parts.is(comma - 1, "VERB", "PRON");
        return suchAs
                || got
                || seeing
                || everything
                || another
                || essentially
                || more
                || beforeNoun(parts, comma)
                || beforeObject(parts, comma);
    }

    /** "an acute lumbar , strain" and "a 3/6 , systolic murmur": behind an article nothing is named yet. */
    private static boolean beforeNoun(PartsOfSpeech parts, int comma) {
        String last = parts.word(comma - 1);
        boolean describes =
                parts.is(comma - 1, "ADJ") || DESCRIBING.matcher(last).find();
        boolean ratio = last.indexOf('/') > 0;
        boolean article = IntStream.rangeClosed(comma - LONGEST_DESCRIPTION, comma - 2)
                .anyMatch(k -> parts.word(k).equals("a") || parts.word(k).equals("an"));
        boolean apart = parts.is(comma - 2, "ADP", "VERB", "AUX", "PUNCT", "CCONJ", "PRON");
        return article
                && !apart
                && (ratio && parts.is(comma + 1, "ADJ", "NOUN") || describes && parts.is(comma + 1, "NOUN"));
    }

    /** "is favoring , his back when": no other verb follows, so that it is the object. */
    private static boolean beforeObject(PartsOfSpeech parts, int comma) {
        boolean active = parts.is(comma - 1, "VERB") && parts.word(comma - 1).endsWith("ing");
        if (!active || !DETERMINERS.contains(parts.word(comma + 1)) || AMOUNTS.contains(parts.word(comma + 2))) {
            return false;
        }
        int at = comma + 2;
        while (parts.is(at, "ADJ", "NOUN", "PROPN", "NUM")) {
            at++;
        }
        return at > comma + 2 && !parts.is(at, "VERB", "AUX", "PUNCT", "PRON");
    }

    /** "tenderness of the left lower quadrant no rebounding". */
    private static List<Token> betweenFindings(List<Token> told) {
        var parts = PartsOfSpeech.of(told);
        var out = new ArrayList<Token>();
        boolean denied = false;
        for (int i = 0; i < told.size(); i++) {
            boolean denies = told.get(i).is("no") && !NO_DENIAL.contains(parts.word(i + 1));
            boolean negative = told.get(i).is("negative")
                    && parts.is(i - 1, "NOUN")
                    && !parts.is(i - 2, "AUX")
                    && parts.is(i + 1, "NOUN", "PROPN");
            boolean listing = i > 1 && told.get(i - 1).isWord() && !NOT_LISTING.contains(parts.word(i - 1));
            boolean except = told.get(i).is("not")
                    && parts.is(i - 1, "NOUN")
                    && CONTRASTED.contains(parts.word(i + 1))
                    && !PERSONS.contains(parts.word(i - 1));
            boolean some = told.get(i).is("some")
                    && denied
                    && parts.is(i - 1, "NOUN")
                    && (told.get(Math.max(0, i - 2)).is("no"))
                    && parts.is(i + 1, "NOUN", "ADJ");
            boolean pair = MOVEMENTS.contains(parts.word(i))
                    && MOVEMENTS.contains(
                            parts.word(told.get(Math.max(0, i - 1)).is(",") ? i - 2 : i - 1))
                    && !parts.word(i + 1).equals(",")
                    && !MOVEMENTS.contains(parts.word(i + 1))
                    && !parts.word(i + 1).equals("and")
                    && !parts.word(i + 1).equals("or")
                    && !parts.is(i + 1, "AUX", "VERB", "ADJ");
            if (pair) {
                if (told.get(i - 1).is(",")) {
                    out.removeLast();
                }
                out.add(told.get(i).as(denied ? "or" : "and"));
            }
            if (listing && (negative || except || some || denies && (denied || found(parts, i)))) {
                out.add(told.get(i).as(","));
            }
            denied |= told.get(i).is("no");
            out.add(told.get(i));
        }
        return List.copyOf(out);
    }

    /** Something is named before and behind a "no". */
    private static boolean found(PartsOfSpeech parts, int at) {
        return (parts.is(at - 1, "NOUN", "ADJ", "PROPN") && !parts.word(at - 1).endsWith("ly")
                        || ADVERBS.contains(parts.word(at - 1)))
                && !PERSONS.contains(parts.word(at - 1))
                && parts.is(at + 1, "NOUN", "ADJ", "PROPN", "VERB");
    }
}
