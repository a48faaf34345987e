package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with the articles of writing out: "he does have this 1+ edema" is "he does have 1+
 * edema", "has little bit of" is "has a little bit of", "the 24 th" is "the 24th".
 */
final class Determiners {

    private static final Set<String> HAVING =
            Set.of("have", "has", "had", "having", "endorsing", "reports", "note", "notes", "or", "hear");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
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

    private static final Set<String> ONE = Set.of(
            "node",
            "lesion",
            "nodule",
            "fracture",
            "murmur",
            "effusion",
            "adenoma",
            "sprain",
            "strain",
            "tear",
            "mass",
            "lump");
    private static final int LONGEST_NAME = 5;

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
                if (YEAR.matcher(parts.word(i + 1)).matches()) {
                    out.add(token.as(","));
                }
            } else if (POINTING.contains(token.text()) && i > 0 && had(before, token)) {
                boolean listed = before.is("endorsing") && parts.word(i + 1).equals(",") && parts.is(i + 2, "NOUN");
                if (listed) {
                    i++;
                } else {
                    out.addAll(pointed(parts, i, token));
                }
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

    private static boolean had(Token before, Token token) {
        boolean several = token.is("these") || token.is("those");
        return HAVING.contains(before.text()) || several && before.is("got");
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
        boolean several = known
                && (token.is("these") || token.is("those"))
                && parts.word(head).endsWith("s");
        if (several || known && uncounted(parts.word(head))) {
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
        boolean lot = parts.word(at).equals("lot")
                && parts.word(at + 1).equals("of")
                && at > 0
                && BEFORE_LITTLE.contains(before);
        boolean half = parts.word(at).equals("year")
                && parts.word(at + 1).equals("and")
                && parts.word(at + 2).equals("a")
                && parts.word(at + 3).equals("half")
                && !before.equals("a");
        boolean time = parts.word(at + 1).equals("time")
                && (parts.word(at).equals("difficult") || parts.word(at).equals("hard"))
                && (before.startsWith("ha"));
        return little || couple || lot || half || time || named(parts, at);
    }

    /** "has difficult time" and "who has benign appearing pituitary adenoma": one of its kind lacks its article. */
    private static boolean named(PartsOfSpeech parts, int at) {
        String before = parts.word(at - 1);
        boolean had = Set.of("has", "have", "had", "with", "there").contains(before)
                || before.equals("is") && parts.word(at - 2).equals("there");
        int end = at;
        while (had && end < at + LONGEST_NAME && parts.is(end, "ADJ", "NOUN", "PROPN", "VERB", "ADV")) {
            if (ONE.contains(parts.word(end)) && !parts.is(end + 1, "NOUN")) {
                return !before.equals("there") && end > at;
            }
            end++;
        }
        return false;
    }
}
