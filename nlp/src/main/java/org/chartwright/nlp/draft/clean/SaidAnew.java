package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without the words that were put right in the next breath out: "started about
 * probably about 3 days ago" is "started probably about 3 days ago", "some shoulder pain left shoulder pain" is "some
 * left shoulder pain".
 */
final class SaidAnew {

    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "the patient");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "there");
    private static final Set<String> BEING = Set.of("is", "was", "are", "were");
    private static final Set<String> WILL = Set.of("will", "can", "would", "should");
    private static final Set<String> GOVERNING = Set.of(
            "say",
            "says",
            "said",
            "think",
            "thinks",
            "thought",
            "know",
            "knows",
            "hope",
            "hopes",
            "see",
            "feel",
            "feels",
            "believe",
            "guess",
            "guesses",
            "wish",
            "assume",
            "notice",
            "notices",
            "make",
            "mean",
            "means",
            "understand",
            "understands",
            "recommend",
            "suggest",
            "let",
            "have",
            "admits",
            "states",
            "reports",
            "denies",
            "be",
            "figures",
            "remember",
            "swears",
            "tells",
            "mentions",
            "bet",
            "show",
            "help",
            "swear",
            "wants");
    /** What is said of these is what matters. */
    private static final Set<String> MATTERS =
            Set.of("thing", "plan", "step", "goal", "issue", "question", "part", "deal", "point", "option");

    private static final Set<String> DEGREE =
            Set.of("mild", "moderate", "severe", "slight", "small", "large", "minimal", "significant");
    private static final Set<String> BEFORE_PHRASE =
            Set.of("a", "an", "the", "some", "this", "that", "had", "has", "have");
    private static final Set<String> TWICE = Set.of("about", "for", "on", "in", "at", "with", "some");
    private static final Set<String> DEGREES = Set.of("more", "very", "less", "really", "again", "so", "too");
    private static final Set<String> SIDES = Set.of("left", "right", "upper", "lower", "both", "bilateral");
    private static final Set<String> JOINING = Set.of("and", "but", "that", "because", "so", "if", "when");
    private static final int LEAST_STUTTER = 4;
    private static final int LONGEST = 3;
    private static final int LONGEST_START = 8;

    private SaidAnew() {}

    static List<Token> once(List<Token> told) {
        return withoutDouble(withoutPhrase(begun(told)));
    }

    /** "the key thing is going to be it is ...", "it is there are ...", "i will do unfortunately she will be". */
    private static List<Token> begun(List<Token> told) {
        for (int i = 2; i < Math.min(LONGEST_START, told.size() - 3); i++) {
            if (begins(told, i) && givenUp(told, i)) {
                return told.subList(i, told.size());
            }
        }
        return told;
    }

    private static boolean begins(List<Token> told, int at) {
        String word = told.get(at).text();
        return (PERSONS.contains(word) || POINTING.contains(word) && !word.equals("that"))
                && PartsOfSpeech.of(told.subList(at, told.size())).is(1, "AUX", "VERB");
    }

    /** Whether what stands before says nothing without what should have followed. */
    private static boolean givenUp(List<Token> told, int at) {
        var start = told.subList(0, at);
        boolean counts = start.stream().anyMatch(token -> token.isNumber() || token.is("not") || token.is("no"));
        if (counts) {
            return false;
        }
        // "i will do unfortunately | she will be": the adverb goes with what was given up
        Token before = told.get(at - 1);
        boolean pointed = at == 2 && POINTING.contains(told.getFirst().text()) && BEING.contains(before.text());
        boolean infinite = at > 3
                && start.stream().anyMatch(token -> MATTERS.contains(token.text()))
                && before.is("be")
                && told.get(at - 2).is("to")
                && told.get(at - 3).is("going");
        boolean willed = (at == 3 || at == 4 && before.text().endsWith("ly"))
                && (told.getFirst().is("i") || told.getFirst().is("we"))
                && WILL.contains(told.get(1).text())
                && !GOVERNING.contains(told.get(2).text())
                && PERSONS.contains(told.get(at).text())
                && !told.get(at).is("the patient")
                && PartsOfSpeech.of(start).is(2, "VERB", "AUX");
        boolean same = at == 2
                && told.getFirst().is(told.get(at).text())
                && PERSONS.contains(told.getFirst().text())
                && (PartsOfSpeech.of(told).auxiliary(1) || goesOn(told));
        return pointed || infinite || willed || same;
    }

    /** "he uses he is using": the verb again, in its other form. */
    private static boolean goesOn(List<Token> told) {
        String verb = told.get(1).text();
        String again = told.get(4).text();
        int stem = Math.min(verb.length(), again.length()) - 2;
        return stem > 1 && again.endsWith("ing") && again.startsWith(verb.substring(0, Math.min(stem, verb.length())));
    }

    /** "some shoulder pain left shoulder pain": a phrase that was said again with what it lacked. */
    private static List<Token> withoutPhrase(List<Token> told) {
        for (int length = LONGEST; length >= 2; length--) {
            for (int i = 0; i + 2 * length + 1 <= told.size(); i++) {
                int again = i + length + 1;
                if (same(told, i, again, length) && narrows(told, i, length)) {
                    return cut(told, i, i + length);
                }
            }
        }
        return told;
    }

    private static boolean narrows(List<Token> told, int from, int length) {
        var parts = PartsOfSpeech.of(told);
        return (from == 0 || BEFORE_PHRASE.contains(parts.word(from - 1)))
                && (parts.is(from + length, "ADJ") || SIDES.contains(parts.word(from + length)))
                && !told.subList(from, from + length).stream().anyMatch(token -> token.isNumber() || token.is(","))
                && parts.is(from + length - 1, "NOUN");
    }

    private static boolean same(List<Token> told, int first, int second, int length) {
        for (int i = 0; i < length; i++) {
            if (!told.get(first + i).is(told.get(second + i).text())) {
                return false;
            }
        }
        return true;
    }

    /** "about probably about 3", "posterior mild posterior", "3 , 3 and a half", "3/6 6 systolic", "to for therapy". */
    private static List<Token> withoutDouble(List<Token> told) {
        for (int i = 0; i + 2 < told.size(); i++) {
            Token token = told.get(i);
            Token next = told.get(i + 1);
            boolean around = token.is(told.get(i + 2).text()) && !DEGREES.contains(token.text()) && around(told, i);
            boolean number = token.isNumber()
                    && next.is(",")
                    && told.get(i + 2).is(token.text())
                    && i + 3 < told.size()
                    && (told.get(i + 3).is("and") || told.get(i + 3).is("or"));
            boolean grade = token.text().indexOf('/') > 0
                    && next.isNumber()
                    && token.text().endsWith("/" + next.text())
                    && !told.get(i + 2).isNumber();
            boolean stutters = token.text().length() > LEAST_STUTTER
                    && next.text().length() > token.text().length()
                    && next.text().startsWith(token.text())
                    && token.isWord()
                    && !token.isNumber();
            boolean two = i > 0
                    && PERSONS.contains(token.text())
                    && PERSONS.contains(next.text())
                    && JOINING.contains(told.get(i - 1).text())
                    && PartsOfSpeech.of(told).is(i + 2, "AUX", "VERB");
            boolean placed = token.is("to") && next.is("for");
            boolean neither = token.is("or")
                    && next.is("there")
                    && told.get(i + 2).is("is")
                    && i + 4 < told.size()
                    && told.get(i + 3).is("no")
                    && told.subList(0, i).stream().anyMatch(before -> before.is("no"));
            if (neither) {
                return withoutDouble(cut(told, i + 1, i + 4));
            }
            if (around || placed || stutters || two) {
                return withoutDouble(cut(told, i, i + 1));
            }
            if (number) {
                return withoutDouble(cut(told, i, i + 2));
            }
            if (grade) {
                return withoutDouble(cut(told, i + 1, i + 2));
            }
        }
        return told;
    }

    private static boolean around(List<Token> told, int i) {
        var parts = PartsOfSpeech.of(told);
        boolean adverb = TWICE.contains(told.get(i).text()) && parts.is(i + 1, "ADV");
        boolean adjective = parts.is(i, "ADJ") && DEGREE.contains(parts.word(i + 1)) && parts.is(i + 3, "ADJ", "NOUN");
        return adverb || adjective;
    }

    private static List<Token> cut(List<Token> told, int from, int to) {
        var out = new ArrayList<>(told.subList(0, from));
        out.addAll(told.subList(to, told.size()));
        return List.copyOf(out);
    }
}
