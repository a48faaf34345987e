package org.chartwright.nlp.draft.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chartwright.nlp.language.PartsOfSpeech;
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

    private static final Set<String> PLACING = Set.of("on", "at", "in", "from", "for", "with");
    private static final Set<String> EXAMINED = Set.of("exam", "examination");
    private static final Set<String> FINDINGS = Set.of(
            ",",
            "no",
            "without",
            "pain",
            "tenderness",
            "tender",
            "swelling",
            "edema",
            "erythema",
            "bruising",
            "effusion",
            "redness",
            "murmur",
            "weakness",
            "numbness",
            "normal",
            "intact",
            "clear",
            "positive",
            "negative",
            "wheezing",
            "crackles",
            "rales",
            "rash",
            "lesion");
    private static final Set<String> WILLING = Set.of("will", "would", "should", "could");
    private static final Set<String> SENSES = Set.of("listening", "looking", "feeling");
    private static final Set<String> ASKED = Set.of("what", "why", "where", "how", "know");

    /** Two glasses of what, the words before it said. */
    private static final Pattern DRUNK = Pattern.compile(
            "\\bdrinks? (?:(?:maybe|about|like|around|at least|up to) )?\\d+ (?:glasses|cups|bottles|small ones)\\b(?!.*\\b(?:of|wine|beer|water|coffee|tea|alcohol|milk|soda)\\b)");

    private static final int SHORT = 6;

    private TornOut() {}

    /** @param told at least two words */
    static boolean is(List<Token> told, Verbs verbs) {
        boolean bit = told.size() == 3 && told.get(0).is("a") && told.get(2).is("bit");
        return bit
                || Unfinished.is(told)
                || lacksItsStart(told)
                || DRUNK.matcher(words(told)).find()
                || lacksItsQuestion(told)
                || lacksItsFinding(told, verbs)
                || collides(told, verbs);
    }

    private static String words(List<Token> told) {
        return told.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /** "on his heart exam", "there is on her x-ray", "i think in a day or 2": what comes next is missing. */
    private static boolean lacksItsFinding(List<Token> told, Verbs verbs) {
        Token first = told.getFirst();
        Token last = told.getLast();
        boolean thinks = first.is("i") && told.get(1).is("think");
        if (thinks) {
            return !verbs.finite(told.subList(2, told.size())) && !rests(told, 2);
        }
        boolean there = told.size() > 2
                && first.is("there")
                && (told.get(1).is("is") || told.get(1).is("are"))
                && PLACING.contains(told.get(2).text())
                && told.stream().noneMatch(token -> token.is(",") || ARTICLES.contains(token.text()));
        boolean bid = told.size() > 4
                && told.get(1).is("advised")
                && ASKED.contains(told.get(5 > told.size() - 1 ? 4 : 5).text());
        if (there || bid) {
            return true;
        }
        boolean findings = told.stream().anyMatch(token -> FINDINGS.contains(token.text()) || token.isNumber());
        boolean examined =
                EXAMINED.contains(last.text()) || EXAMINED.contains(first.text()) || SENSES.contains(first.text());
        return (PLACING.contains(first.text()) || examined) && !findings && !verbs.finite(told) && !rests(told, 1);
    }

    private static boolean rests(List<Token> told, int from) {
        var parts = PartsOfSpeech.of(told);
        return IntStream.range(from, told.size()).anyMatch(i -> parts.auxiliary(i) || parts.verb(i));
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
            boolean named = WILLING.contains(before) && POSSESSIVES.contains(word);
            boolean being = i == 2
                    && (before.equals("is") || before.equals("are") || before.equals("was"))
                    && word.equals("and");
            if (asked || let || object || owners || article || named || being) {
                return true;
            }
        }
        return false;
    }
}
