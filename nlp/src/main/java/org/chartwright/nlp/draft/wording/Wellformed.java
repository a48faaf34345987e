package org.chartwright.nlp.draft.wording;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/** Whether the words of a unit can stand in a note as a sentence: a verb, no "you", no loose end. */
public final class Wellformed {

    private static final int SHORTEST = 4;
    private static final Set<String> LOOSE_ENDS = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "for",
            "with",
            "and",
            "or",
            "but",
            "is",
            "are",
            "was",
            "were",
            "have",
            "has",
            "had",
            "my",
            "his",
            "their",
            "your",
            "not",
            "think",
            "if",
            "because",
            "from",
            "at",
            "about",
            "any",
            "will",
            "would",
            "can",
            "could",
            "i",
            "we",
            "he",
            "she",
            "they",
            "just",
            "like",
            "very",
            "in",
            "so",
            "as",
            "be",
            "been",
            "than",
            "when",
            "what",
            "which",
            "said",
            "see",
            "know",
            "also",
            "we'll",
            "little",
            "make",
            "take",
            "get",
            "based",
            "being",
            "having",
            "going",
            "no",
            "feels",
            "seems",
            "appears",
            "looks",
            "tends",
            "however",
            "during",
            "into",
            "onto",
            "per",
            "doing",
            "hopefully",
            "ahead",
            "taking",
            "recall",
            "sudden",
            "below",
            "say",
            "greater",
            "lesser",
            "dr",
            "mr",
            "mrs",
            "dr.",
            "mr.",
            "mrs.",
            "ms.");
    private static final Set<String> LOOSE_STARTS = Set.of(
            "which", "that's", "than", "or", "because", "what", "how", "who", "where", "does", "do", "did", "is", "are",
            "can", "could", "would", "should", "any", "am", "of", "to", "let", "why", "when", "if", "since", "hard",
            "until", "till", "not", "just", "maybe", "for", "have", "has", "whether", "like", "who's", "were", "was",
            "will", "be", "hope", "thanks", "job", "noticed", "meaning", "means", "far");
    private static final Set<String> SPOKEN_TO =
            Set.of("you", "your", "yours", "yourself", "yeah", "dragon", "hey", "guys", "gosh", "wow", "please", "?");

    /** Starts of fragments where a person tells a story. */
    private static final Set<String> ADRIFT = Set.of(
            "on", "at", "with", "along", "around", "about", "said", "got", "went", "a", "here", "next", "also", "no",
            "not", "trying", "taking", "having", "getting");

    /** Openings of a sentence whose main clause comes later. */
    private static final Set<String> OPENING = Set.of(
            "if", "since", "because", "when", "until", "for", "with", "at", "on", "here", "after", "about", "also");

    private static final Set<String> MAIN = Set.of(
            "i", "we", "he", "she", "they", "it", "there", "the", "his", "her", "their", "this", "that", "the patient");
    private static final int LEAST_OPENING = 2;

    /** Run-on speech that nobody would call a sentence. */
    private static final int LONGEST = 48;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** What a name that was taken out of the transcript or swallowed leaves behind. */
    private static final Set<String> NEVER_AFTER_ARTICLE =
            Set.of("and", "but", "including", "because", "i", "we", "got", "gets", "went", "goes");

    private static final Set<String> ADJECTIVES = Set.of(
            "good",
            "great",
            "nice",
            "really",
            "very",
            "pretty",
            "big",
            "quick",
            "new",
            "bad",
            "little",
            "small",
            "large",
            "certain",
            "different",
            "whole",
            "few",
            "other");
    private static final Set<String> COMING = Set.of("came", "come", "comes", "coming");
    private static final Set<String> LIKENING = Set.of("like", "in", "at", "of", "do", "felt", "feel");
    private static final Set<String> BEING = Set.of("is", "are", "does", "did", "was", "were");
    private static final Set<String> ASKED_OF = Set.of("there", "it", "that", "they", "this");
    private static final Set<String> LEADING = Set.of(
            "what",
            "that",
            "which",
            "how",
            "this",
            "it",
            "where",
            "everything",
            "all",
            "thing",
            "problem",
            "news",
            "who",
            ",");
    private static final Set<String> REPEATED = Set.of("that", "had", "very", "her", "so", ",");

    private static final Set<String> ASKING = Set.of("did", "do", "does", "have", "are", "were", "has");
    private static final Set<String> SUBJECT = Set.of("he", "she", "they", "the patient");

    private Wellformed() {}

    public static boolean sentence(List<Token> told, SectionKind kind, Verbs verbs) {
        if (labelled(told)) {
            return true;
        }
        long words = told.stream()
                .filter(Token::isWord)
                .mapToLong(token -> told.getLast().isNumber() ? 1 : token.text().split(" ").length)
                .sum();
        if (words < (kind == SectionKind.PHYSICAL_EXAM ? 2 : SHORTEST)) {
            return false;
        }
        if (LOOSE_ENDS.contains(told.getLast().text()) && !closed(told)
                || told.stream().anyMatch(token -> SPOKEN_TO.contains(token.text()))) {
            return false;
        }
        String first = told.getFirst().text();
        boolean adrift = kind == SectionKind.HISTORY_OF_PRESENT_ILLNESS && ADRIFT.contains(first);
        if (words > LONGEST || (LOOSE_STARTS.contains(first) || adrift) && !mainClauseFollows(told, verbs)) {
            return false;
        }
        boolean everyTime =
                told.size() > 1 && told.get(1).is("time") && (first.equals("every") || first.equals("each"));
        if (everyTime && told.stream().noneMatch(token -> token.is(","))) {
            return false;
        }
        if (Unresolved.takesBack(told)
                || inverted(told)
                || Unresolved.subjectWithoutVerb(told, SUBJECT)
                || broken(told)
                || TornOut.is(told, verbs)) {
            return false;
        }
        boolean listing = kind == SectionKind.PHYSICAL_EXAM;
        boolean advice = told.getFirst().is("medications")
                || told.getFirst().is("duration")
                || told.getFirst().is("pain");
        return listing || advice || verbs.finite(told) && MainClause.holds(told);
    }

    /** "... before she came in" and "... to see how he is doing". */
    private static boolean closed(List<Token> told) {
        int last = told.size() - 1;
        boolean came = told.get(last).is("in")
                && last > 2
                && COMING.contains(told.get(last - 1).text());
        boolean how = told.get(last).is("doing")
                && last > 3
                && (told.get(last - 3).is("how") || told.get(last - 3).is("that"));
        return came || how;
    }

    /** "how often she runs : 3 times a week" */
    private static boolean labelled(List<Token> told) {
        int mark = told.stream().map(Token::text).toList().indexOf(":");
        return mark > 0 && mark + 1 < told.size() && told.stream().noneMatch(token -> SPOKEN_TO.contains(token.text()));
    }

    /** Whether it begins with who or what it is about. */
    public static boolean subject(List<Token> told) {
        return !told.isEmpty() && MAIN.contains(told.getFirst().text());
    }

    /** "if it is not better , we will get an mri": what the opening hangs on comes later in the sentence. */
    private static boolean mainClauseFollows(List<Token> told, Verbs verbs) {
        boolean opening = OPENING.contains(told.getFirst().text());
        for (int i = LEAST_OPENING; opening && i + 2 < told.size(); i++) {
            boolean pause = told.get(i).is(",") && MAIN.contains(told.get(i + 1).text());
            boolean subject = !told.getFirst().is("for")
                    && MAIN.contains(told.get(i).text())
                    && verbs.isAuxiliary(told.get(i + 1).text());
            subject |= !told.getFirst().is("for") && OpenedByPlace.goesOn(told, i, verbs);
            if (pause && verbs.finite(told.subList(i + 1, told.size())) || subject) {
                return true;
            }
        }
        return false;
    }

    /** "the it", "is there any ..." in the middle, "a good" at the end: speech that was broken off or run together. */
    private static boolean broken(List<Token> told) {
        for (int i = 1; i < told.size(); i++) {
            String before = told.get(i - 1).text();
            String word = told.get(i).text();
            boolean article = ARTICLES.contains(before)
                    && (SUBJECT.contains(word)
                            || word.equals("it")
                            || ARTICLES.contains(word)
                            || NEVER_AFTER_ARTICLE.contains(word));
            boolean asks = BEING.contains(before)
                    && ASKED_OF.contains(word)
                    && (i < 2 || !LEADING.contains(told.get(i - 2).text()));
            boolean goesOnAsking = before.equals("but") && word.equals("any");
            if (article || asks || goesOnAsking || word.equals(before) && !REPEATED.contains(word)) {
                return true;
            }
        }
        int last = told.size() - 1;
        boolean nameless = last > 0
                && ARTICLES.contains(told.get(last - 1).text())
                && ADJECTIVES.contains(told.get(last).text());
        boolean showing = last > 0
                && told.get(last).is("this")
                && LIKENING.contains(told.get(last - 1).text());
        return nameless || showing;
    }

    /** "did him complete" and "have she": a question that was told as a statement. */
    private static boolean inverted(List<Token> told) {
        for (int i = 1; i < told.size(); i++) {
            boolean asks = ASKING.contains(told.get(i - 1).text()) && !Unresolved.hasDone(told, i);
            if (asks && SUBJECT.contains(told.get(i).text())) {
                return true;
            }
        }
        return false;
    }
}
