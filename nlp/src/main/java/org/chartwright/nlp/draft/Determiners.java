package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with the articles of writing out: "he does have this 1+ edema" is "he does have 1+
 * edema", "has little bit of" is "has a little bit of", "the 24 th" is "the 24th".
 */
final class Determiners {

    private static final Set<String> HAVING =
            Set.of("have", "has", "had", "having", "endorsing", "reports", "denies", "note", "notes", "or", "hear");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> COUPLED = Set.of("days", "weeks", "months", "years", "times", "of", "hours");
    private static final Set<String> TIMES = Set.of("days", "weeks", "months", "years", "hours");
    private static final Set<String> BEFORE_COUPLE =
            Set.of("about", "in", "for", "after", "ago", "over", ",", ":", "every", "like", "and");
    private static final Set<String> BEFORE_LITTLE =
            Set.of("has", "have", "had", "is", "are", "was", "and", ",", "reports", "with", "feels", "got");

    /** Names of findings that are not counted and take no article. */
    private static final Set<String> UNCOUNTED = Set.of(
            "edema",
            "reflux",
            "discomfort",
            "function",
            "heartburn",
            "vertigo",
            "tenderness",
            "nausea",
            "fatigue",
            "arthritis",
            "diabetes",
            "constipation",
            "congestion",
            "inflammation",
            "numbness",
            "bleeding",
            "asthma",
            "anxiety",
            "depression",
            "hypertension",
            "hypotension",
            "shortness",
            "radiation",
            "erythema",
            "psoriasis",
            "ecchymosis",
            "drainage",
            "crepitus",
            "cellulitis",
            "syndrome");

    private static final Set<String> COUNTED = Set.of(
            "history", "murmur", "lesion", "rash", "cough", "headache", "lump", "mass", "fever", "ulcer", "tremor");
    private static final Set<String> NOT_UNCOUNTED =
            Set.of("thing", "morning", "evening", "reading", "feeling", "meeting");

    private Determiners() {}

    static List<Token> of(List<Token> told) {
        var parts = PartsOfSpeech.of(told);
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            Token before = out.isEmpty() ? token : out.getLast();
            if (ORDINALS.contains(token.text()) && i > 0 && before.isNumber()) {
                out.removeLast();
                out.add(before.through(token, before.text() + token.text()));
            } else if (POINTING.contains(token.text()) && i > 0 && HAVING.contains(before.text())) {
                pointed(parts, i, token).forEach(out::add);
            } else if (overcounted(parts, i)) {
                continue;
            } else {
                if (lacking(parts, i)) {
                    out.add(token.as("a"));
                }
                out.add(token);
                boolean ofDays = token.is("couple") && !before.is("a") && TIMES.contains(parts.word(i + 1));
                if (ofDays && lacking(parts, i)) {
                    out.add(token.as("of"));
                }
            }
        }
        return List.copyOf(out);
    }

    /** "this" before what is found says no more than "a", or nothing. */
    private static List<Token> pointed(PartsOfSpeech parts, int at, Token token) {
        String next = parts.word(at + 1);
        if (next.equals("a") || next.equals("an")) {
            boolean graded = Character.isDigit(
                    parts.word(at + 2).isEmpty() ? 'a' : parts.word(at + 2).charAt(0));
            return graded ? List.of() : List.of(token);
        }
        int head = head(parts, at);
        boolean known = head > 0 && !verbAfter(parts, head);
        if (known && uncounted(parts.word(head))) {
            return List.of();
        }
        return known && COUNTED.contains(parts.word(head)) ? List.of(token.as("a")) : List.of(token);
    }

    /** The noun that an article at this place belongs to; 0 where there is none. */
    private static int head(PartsOfSpeech parts, int article) {
        int at = article + 1;
        while (parts.is(at, "ADJ", "NOUN", "PROPN", "NUM", "ADV")
                || uncounted(parts.word(at))
                || parts.is(at, "VERB") && parts.is(at + 1, "NOUN")) {
            at++;
        }
        return at > article + 1 ? at - 1 : 0;
    }

    private static boolean verbAfter(PartsOfSpeech parts, int at) {
        return parts.is(at + 1, "AUX")
                || parts.is(at + 1, "VERB") && !parts.word(at + 1).endsWith("ing");
    }

    private static boolean uncounted(String noun) {
        return UNCOUNTED.contains(noun)
                || noun.endsWith("ness")
                || noun.endsWith("emia")
                || noun.endsWith("pain")
                || noun.endsWith("ing") && noun.length() > 6 && !NOT_UNCOUNTED.contains(noun);
    }

    /** "is a 5/5" and "a little bit of a swelling". */
    private static boolean overcounted(PartsOfSpeech parts, int at) {
        boolean article = parts.word(at).equals("a") || parts.word(at).equals("an");
        String next = parts.word(at + 1);
        boolean ratio = next.matches("[0-5]/5") && !parts.is(at + 2, "NOUN", "ADJ");
        boolean ofSwelling =
                parts.word(at - 1).equals("of") && parts.word(at - 2).equals("bit") && uncounted(next);
        return article && (ratio || ofSwelling);
    }

    /** "has little bit of" and "about couple of weeks". */
    private static boolean lacking(PartsOfSpeech parts, int at) {
        String before = parts.word(at - 1);
        boolean little = parts.word(at).equals("little")
                && parts.word(at + 1).equals("bit")
                && (at == 0 || BEFORE_LITTLE.contains(before) || parts.is(at - 1, "NOUN"));
        boolean couple = parts.word(at).equals("couple")
                && COUPLED.contains(parts.word(at + 1))
                && (at == 0 || BEFORE_COUPLE.contains(before));
        return little || couple;
    }
}
