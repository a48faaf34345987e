package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without what was said again right after itself with a small change out; the later
 * stays: "an electronic one an electronic arm one" is "an electronic arm one", "he even he put" is "he even put", "we
 * get we had to get" is "we had to get". A number, a side or a denial that is not said again keeps its words.
 */
final class Restated {

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "it", "the patient");
    private static final Set<String> JOINTS =
            Set.of(",", "and", "but", "because", "so", "that", "if", "when", "then", "now", "since");
    private static final Set<String> BETWEEN = Set.of(
            "still",
            "even",
            "also",
            "just",
            "always",
            "never",
            "really",
            "usually",
            "sometimes",
            "mostly",
            "probably",
            "only",
            "then",
            "now",
            "actually",
            "already",
            "often",
            "currently",
            "recently",
            "initially");
    /** Said alone before a person is named again, these were given up; "he ate he felt sick" is two statements. */
    private static final Set<String> LIGHT = Set.of(
            "get", "gets", "got", "is", "was", "are", "were", "has", "have", "had", "do", "does", "did", "can", "will",
            "would", "could", "want", "wants", "need", "needs");

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "their", "my", "our");
    private static final Set<String> ARTICLE = Set.of("a", "an");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "the", "a", "an");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final Set<String> PLACING = Set.of("in", "on", "of", "at", "for", "to", "with", "from");
    private static final Set<String> PLACED = Set.of("on", "in", "of", "over", "around", "at");
    /** With these, or a determiner, begins what may be said again with more words. */
    private static final Set<String> OPENING = Set.of(
            "a", "an", "the", "his", "her", "their", "my", "some", "any", "this", "that", "in", "on", "of", "at",
            "with", "from", "every", "another");

    private static final Set<String> CONDITIONS =
            Set.of("if", "when", "once", "because", "until", "unless", "while", "whenever");
    private static final Set<String> BEGINNING = Stream.of(OPENING, PERSONS, CONDITIONS, JOINTS)
            .flatMap(Set::stream)
            .filter(word -> !word.equals(","))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SIDES = Set.of("left", "right", "both", "bilateral", "upper", "lower");
    private static final Set<String> DENYING = Set.of("no", "not", "never", "without", "denies", "none");
    private static final Set<String> GIVEN_UP_AT = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "his", "their", "from", "at", "some", "very", "my", "our");
    private static final Set<String> SOME = Set.of("some", "any");
    private static final Set<String> HOW_MANY = Set.of("most", "many", "several");
    private static final Set<String> FREE = Set.of("as", "what", "how", "than", "that", "when", "like", "which", "if");
    private static final Set<String> LONG_AGO = Set.of("long", "while", "time");
    private static final int LONGEST = 4;
    private static final int INSERTED = 2;
    private static final int LEAST_STEM = 4;
    private static final int SHORTEST = 5;

    private Restated() {}

    static List<Token> once(List<Token> told) {
        var out = told;
        for (int before = out.size() + 1; out.size() < before && out.size() > SHORTEST; ) {
            before = out.size();
            out = pass(out);
        }
        return out;
    }

    private static List<Token> pass(List<Token> told) {
        if (spokenOf(told)) {
            return told.subList(2, told.size());
        }
        for (int i = 0; i + 2 < told.size(); i++) {
            int again = person(told, i);
            if (again > 0) {
                boolean adverb = BETWEEN.contains(told.get(i + 1).text());
                return adverb ? cut(told, again, again + 1) : cut(told, i, again);
            }
            boolean joined = i == 0
                            && PERSONS.contains(told.get(0).text())
                            && told.get(1).is("and")
                            && verb(told, 2)
                    || told.get(i).is("but") && told.get(i + 1).is("and");
            if (joined) {
                return cut(told, i + 1, i + 2);
            }
            int to = Math.max(determiner(told, i), Math.max(longer(told, i), givenUp(told, i)));
            if (to > i) {
                return cut(told, i, to);
            }
        }
        return withoutTail(withoutAge(told));
    }

    /** "he is his diet is a little bit out of control". */
    private static boolean spokenOf(List<Token> told) {
        return told.size() > SHORTEST
                && PERSONS.contains(told.get(0).text())
                && BEING.contains(told.get(1).text())
                && OWNERS.contains(told.get(2).text())
                && PartsOfSpeech.of(told).is(3, "NOUN")
                && BEING.contains(told.get(4).text());
    }

    /** Where the person of "he even he put" and "we get we had to get" is named again; 0 elsewhere. */
    private static int person(List<Token> told, int i) {
        boolean begins = PERSONS.contains(told.get(i).text())
                && (i == 0 || JOINTS.contains(told.get(i - 1).text()));
        if (!begins || i + 3 >= told.size() || !told.get(i + 2).is(told.get(i).text())) {
            return 0;
        }
        String between = told.get(i + 1).text();
        boolean goesOn = PartsOfSpeech.of(told.subList(i + 2, told.size())).is(1, "AUX", "VERB", "ADV");
        return goesOn && (BETWEEN.contains(between) || LIGHT.contains(between)) ? i + 2 : 0;
    }

    /**
     * "right his right wrist", "his the lining", "the in the lining", "lungs lung exam", "some most", "if maybe if".
     */
    private static int determiner(List<Token> told, int i) {
        String word = told.get(i).text();
        String next = told.get(i + 1).text();
        String after = told.get(i + 2).text();
        boolean owned = i == 0 && word.equals(after) && OWNERS.contains(next) && !OPENING.contains(word);
        boolean two = DETERMINERS.contains(word) && DETERMINERS.contains(next);
        boolean hers = word.equals("her")
                && next.equals("the")
                && i > 0
                && PLACED.contains(told.get(i - 1).text());
        boolean several = next.length() > LEAST_STEM - 1 && word.equals(next + "s");
        boolean some = SOME.contains(word) && HOW_MANY.contains(next);
        boolean condition = CONDITIONS.contains(word) && after.equals(word) && adverb(told, i + 1);
        if (owned || two || hers || several || some) {
            return i + 1;
        }
        boolean place = DETERMINERS.contains(word) && PLACING.contains(next) && DETERMINERS.contains(after);
        if (place) {
            return i + 2;
        }
        return condition ? i + (i == 0 ? 2 : 1) : bruise(told, i) ? i + 2 : 0;
    }

    private static boolean verb(List<Token> told, int at) {
        return PartsOfSpeech.of(told).is(at, "VERB", "AUX");
    }

    private static boolean adverb(List<Token> told, int at) {
        return PartsOfSpeech.of(told).is(at, "ADV");
    }

    /** "no swelling or bruise , bruising in the palm". */
    private static boolean bruise(List<Token> told, int i) {
        String word = told.get(i).text();
        String after = told.get(i + 2).text();
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        return told.get(i + 1).is(",") && stem.length() > LEAST_STEM && after.equals(stem + "ing");
    }

    /** Where "an electronic arm one" begins behind "an electronic one"; 0 where nothing is said again with more. */
    private static int longer(List<Token> told, int i) {
        if (!OPENING.contains(told.get(i).text())) {
            return 0;
        }
        for (int length = 2; length <= LONGEST; length++) {
            int second = i + length;
            if (second >= told.size() || !alike(told.get(second), told.get(i))) {
                continue;
            }
            var first = told.subList(i, second);
            boolean plain = first.stream()
                    .allMatch(token -> token.isWord() && !token.isNumber() && !SIDES.contains(token.text()));
            if (plain && within(first, told.subList(second, Math.min(told.size(), second + length + INSERTED)))) {
                return second;
            }
        }
        return 0;
    }

    /** Whether all words of one stand in the other in their order. */
    private static boolean within(List<Token> one, List<Token> other) {
        int found = 0;
        for (Token token : other) {
            if (!token.isWord()) {
                return false;
            }
            if (found < one.size() && alike(token, one.get(found))) {
                found++;
            }
        }
        return found == one.size();
    }

    private static boolean alike(Token one, Token other) {
        return one.is(other.text()) || ARTICLE.contains(one.text()) && ARTICLE.contains(other.text());
    }

    /** "when i flex the when i do": begun, left at a word that nothing ends with, and begun again. */
    private static int givenUp(List<Token> told, int i) {
        for (int second = i + 3; second <= i + LONGEST + 1 && second + 2 < told.size(); second++) {
            boolean again = BEGINNING.contains(told.get(i).text())
                    && told.get(second).is(told.get(i).text())
                    && told.get(second + 1).is(told.get(i + 1).text())
                    && told.get(i + 1).isWord();
            int last = told.get(second - 1).is(",") ? second - 2 : second - 1;
            if (again && GIVEN_UP_AT.contains(told.get(last).text()) && saysNothing(told.subList(i, second))) {
                return second;
            }
        }
        return 0;
    }

    private static boolean saysNothing(List<Token> cut) {
        return cut.stream()
                .noneMatch(token -> token.isNumber() || SIDES.contains(token.text()) || DENYING.contains(token.text()));
    }

    /** "not long ago a couple of weeks ago": the time that tells more stays. */
    private static List<Token> withoutAge(List<Token> told) {
        for (int i = 1; i + 3 < told.size(); i++) {
            boolean vague =
                    told.get(i).is("ago") && LONG_AGO.contains(told.get(i - 1).text());
            if (!vague) {
                continue;
            }
            int from = i - 1;
            while (from > 0
                    && Set.of("not", "a", "too", "some", "little")
                            .contains(told.get(from - 1).text())) {
                from--;
            }
            int next = told.get(i + 1).is(",") ? i + 2 : i + 1;
            boolean again = told.subList(next, Math.min(told.size(), next + LONGEST + 2)).stream()
                    .anyMatch(token -> token.is("ago"));
            boolean counts = told.get(next).isNumber()
                    || Set.of("a", "about", "maybe", "probably", "like")
                            .contains(told.get(next).text());
            if (again && counts) {
                return cut(told, from, next);
            }
        }
        return told;
    }

    /** "the vital signs look good they look". */
    private static List<Token> withoutTail(List<Token> told) {
        int verb = told.size() - 1;
        boolean again = PERSONS.contains(told.get(verb - 1).text())
                && !FREE.contains(told.get(verb - 2).text())
                && told.subList(0, verb - 2).stream()
                        .anyMatch(token -> token.is(told.get(verb).text()))
                && PartsOfSpeech.of(told).is(verb, "VERB", "AUX");
        return again ? told.subList(0, told.get(verb - 2).is(",") ? verb - 2 : verb - 1) : told;
    }

    private static List<Token> cut(List<Token> told, int from, int to) {
        var out = new ArrayList<>(told.subList(0, from));
        out.addAll(told.subList(to, told.size()));
        return List.copyOf(out);
    }
}
