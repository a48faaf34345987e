package org.chartwright.nlp.draft;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.Token;

/** Whether the words of a unit are what is left of another sentence, so that they say nothing or something else. */
final class TornOut {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> PERSONS = Set.of("i", "we", "he", "she", "they", "the patient");

    private static final Set<String> QUESTION_WORDS = Set.of("why", "what", "how", "where", "when", "who");

    /** After "has" these show that only the question said what. */
    private static final Set<String> ELLIPTIC =
            Set.of("but", "when", "at", "since", "if", "because", "so", "and", "once", "while", "after");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "your");

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "your", "the", "a", "an");

    /** Who does something after these is told as the object: "have him walk". */
    private static final Set<String> MAKING =
            Set.of("have", "let", "make", "help", "see", "saw", "had", "made", "hear");

    private static final int SHORT = 6;

    private TornOut() {}

    /** @param told at least two words */
    static boolean is(List<Token> told, Verbs verbs) {
        return lacksItsStart(told) || lacksItsQuestion(told) || collides(told, verbs);
    }

    /** "that she can continue" and "here that he looks tired". */
    private static boolean lacksItsStart(List<Token> told) {
        Token second = told.get(1);
        return told.getFirst().is("that") && (PERSONS.contains(second.text()) || second.is("it") || second.is("there"))
                || told.getFirst().is("here") && second.is("that");
    }

    /** "he has ever felt", "he has but he misses them" and "she has had them". */
    private static boolean lacksItsQuestion(List<Token> told) {
        Token last = told.getLast();
        boolean had = told.size() < SHORT
                && (last.is("them") || last.is("it"))
                && told.get(told.size() - 2).is("had");
        boolean has = told.size() > 3
                && PERSONS.contains(told.getFirst().text())
                && (told.get(1).is("has") || told.get(1).is("have"));
        return had
                || has
                        && (told.get(2).is("ever")
                                || ELLIPTIC.contains(told.get(2).text())
                                || told.get(2).is("not")
                                        && ELLIPTIC.contains(told.get(3).text()));
    }

    /** "i do why she checked", "when him pronate", "her his physical" and "that is an will help". */
    private static boolean collides(List<Token> told, Verbs verbs) {
        for (int i = 1; i < told.size(); i++) {
            String before = told.get(i - 1).text();
            String word = told.get(i).text();
            boolean asked = before.equals("do") && QUESTION_WORDS.contains(word);
            boolean let = before.equals("let") && PERSONS.contains(word) && !word.equals("the patient");
            boolean object = before.equals("him")
                    && verbs.isPlainBase(word)
                    && (i < 2 || !MAKING.contains(told.get(i - 2).text()));
            boolean owners = OWNERS.contains(before) && POSSESSIVES.contains(word);
            boolean article = ARTICLES.contains(before) && verbs.isAuxiliary(word) && !word.equals("might");
            if (asked || let || object || owners || article) {
                return true;
            }
        }
        return false;
    }
}
