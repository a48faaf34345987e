package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Quantities;
import org.chartwright.nlp.language.Token;

/**
 * What a clinician tells the patient to do in, the same as advice that was given out: "drink at least 48 ounces a day"
 * is "i advised the patient to drink at least 48 ounces a day", and "if it gets worse , call me" is "i advised the
 * patient to call me if it gets worse". Bidding during an examination is not advice.
 */
final class Advice {

    private static final Set<String> REGIMEN = Set.of(
            "refrain",
            "increase",
            "decrease",
            "reduce",
            "limit",
            "avoid",
            "drink",
            "eat",
            "use",
            "continue",
            "start",
            "stop",
            "keep",
            "apply",
            "ice",
            "elevate",
            "rest",
            "schedule",
            "cut",
            "wear",
            "monitor",
            "check",
            "take",
            "stay",
            "hold");

    private static final Set<String> OF_EXAM = Set.of(
            "breath", "breaths", "finger", "fingers", "hand", "hands", "arm", "arms", "leg", "legs", "look", "mouth",
            "head", "seat", "shirt", "still", "me", "seconds");

    /** What follows a verb that bids. */
    private static final Set<String> OBJECTS = Set.of(
            "in", "at", "for", "up", "before", "after", "every", "each", "only", "with", "warm", "cold", "down",
            "between", "plenty", "ice", "heat", "twice", "once", "daily", "away", "as");

    /** Behind these another statement was run together with what is bidden. */
    private static final Pattern STATES = Pattern.compile(
            "(?<!\\b(?:till|until|before|when|while|that|if|after|once|as|where) )(?:\\b(?:i|we|there|you) [a-z]+|\\bit (?:is|will|was|has|does)\\b|(?<!it )\\b(?:is|are|was|were)\\b|'s )");

    private static final Set<String> TIMES =
            Set.of("day", "days", "week", "weeks", "month", "months", "hours", "daily", "ounces", "minutes", "times");

    private static final Set<String> PERSONS = Set.of("he", "she", "they", "the patient");
    /** Said before what is bidden, and not told. */
    private static final Set<String> LEADS =
            Set.of("please", "also", "then", "again", "and", "but", "just", "now", ",", "so", "do", "or", "maybe");

    /** Said besides in speech without stops. */
    private static final Set<String> PRAISE = Set.of("good", "great", "perfect", "alright", "okay");

    private static final int LONGEST = 34;

    private static final Set<String> CONDITIONS = Set.of("if", "when", "once", "unless");
    /** After these a verb is no bidding. */
    private static final Set<String> GOVERNING = Set.of(
            "to",
            "can",
            "will",
            "would",
            "could",
            "should",
            "may",
            "might",
            "must",
            "not",
            "and",
            "or",
            "i",
            "we",
            "he",
            "she",
            "they",
            "the patient",
            "you",
            "does",
            "did",
            "do");

    private static final Set<String> ABOUT = Set.of("for", "with", "from");
    private static final Set<String> WANTING = Set.of("want", "wants");
    /** "you want to stop the metformin" may be the patient's own wish, these are not. */
    private static final Set<String> NOT_WISHED = Set.of("make", "call", "watch", "be", "look");
    /** What answers a wish. */
    private static final Set<String> ANSWERING = Set.of("but", "so", "i", "we");

    private Advice() {}

    static List<Token> given(List<Token> told, Clause clause, List<Mention> mentions) {
        if (!clause.byClinician() || clause.question() || told.size() < 3) {
            return told;
        }
        int from = wanted(told);
        while (from < told.size() - 2 && LEADS.contains(told.get(from).text()) && !forbids(told, from)) {
            from++;
        }
        from += PRAISE.contains(told.get(from).text()) && Bidding.at(told, from + 1) ? 1 : 0;
        if (told.size() - from > LONGEST || told.stream().anyMatch(token -> token.is("think"))) {
            return told;
        }
        if (Bidding.at(told, from) || from == 0 && regimen(told, mentions) || bids(told.subList(from, told.size()))) {
            return advised(told.subList(from, told.size()), List.of());
        }
        boolean hangs = CONDITIONS.contains(told.get(from).text());
        boolean about = ABOUT.contains(told.get(from).text());
        for (int i = from + 3; (hangs || about) && i + 2 < told.size(); i++) {
            if (bidden(told, from, i, about)) {
                return about
                        ? after(told.subList(from, i), told.subList(i, told.size()))
                        : advised(told.subList(i, told.size()), told.subList(from, i));
            }
        }
        return told;
    }

    /** "you want to make sure you take it with food" wants nothing of the patient. */
    private static int wanted(List<Token> told) {
        int at = 1;
        while (at < told.size() - 3 && LEADS.contains(told.get(at).text())) {
            at++;
        }
        boolean wants = PERSONS.contains(told.getFirst().text())
                && WANTING.contains(told.get(at).text())
                && told.get(at + 1).is("to")
                && at + 4 < told.size()
                && NOT_WISHED.contains(told.get(at + 2).text())
                && told.subList(at, told.size()).stream().noneMatch(token -> ANSWERING.contains(token.text()))
                && Bidding.at(told, at + 2);
        return wants ? at + 2 : 0;
    }

    /** Whether what hangs on a condition, or is said of one problem, is bidden from there on. */
    private static boolean bidden(List<Token> told, int from, int at, boolean about) {
        String before = told.get(at - 1).text();
        boolean clause = about
                && told.subList(from, at).stream()
                        .anyMatch(token -> PERSONS.contains(token.text()) || token.is("i") || token.is("we"));
        boolean paused = before.equals(",") || before.equals("please") || before.equals("then");
        boolean another =
                told.subList(from + 1, told.size()).stream().anyMatch(token -> CONDITIONS.contains(token.text()));
        boolean joined = !GOVERNING.contains(before)
                && (about ? Bidding.at(told, at) : Bidding.callsAt(told, at) || takes(told, at));
        return !clause && (about || !another) && (paused && Bidding.at(told, at) || joined);
    }

    private static boolean regimen(List<Token> told, List<Mention> mentions) {
        String verb = told.get(forbids(told, 0) ? 2 : 0).text();
        boolean drug = mentions.stream().anyMatch(mention -> mention.term().kind() == Kind.DRUG);
        boolean examining = told.stream().anyMatch(token -> OF_EXAM.contains(token.text()));
        return REGIMEN.contains(verb) && !examining && (drug || measured(told));
    }

    /** "change the bandage once a day": what is done at home, how often or with what. */
    private static boolean bids(List<Token> told) {
        String text = told.stream().map(Token::text).collect(Collectors.joining(" "));
        int at = forbids(told, 0) ? 3 : 1;
        boolean object = at < told.size()
                && (OBJECTS.contains(told.get(at).text())
                        || PartsOfSpeech.of(told).is(at, "DET", "PRON", "NUM"));
        return object
                && !STATES.matcher(text).find()
                && !text.matches("see (?:him|her|them|the patient)\\b.*")
                && PlanWords.BIDDING.matcher(text).find()
                && told.stream().noneMatch(token -> OF_EXAM.contains(token.text()) || token.is("i"))
                && (PlanWords.OFTEN.matcher(text).find()
                        || PlanWords.CARE.matcher(text).find()
                        || measured(told));
    }

    /** "if it is up three pounds overnight | take an extra one": bidden without a pause. */
    private static boolean takes(List<Token> told, int at) {
        return told.get(at).text().matches("take|skip|double|use|restart")
                && at + 1 < told.size()
                && (told.get(at + 1).text().matches("extra|half|another")
                        || PartsOfSpeech.of(told).is(at + 1, "DET", "NUM"))
                && !PartsOfSpeech.of(told).is(at - 1, "DET", "ADP", "AUX", "PART");
    }

    private static boolean measured(List<Token> told) {
        for (int i = 0; i + 1 < told.size(); i++) {
            String next = told.get(i + 1).text();
            if (told.get(i).isNumber() && (TIMES.contains(next) || Quantities.isUnit(next))) {
                return true;
            }
        }
        return false;
    }

    private static boolean forbids(List<Token> told, int at) {
        return told.get(at).is("do") && told.get(at + 1).is("not");
    }

    /** "for your diabetes continue to watch ..." */
    private static List<Token> after(List<Token> about, List<Token> bidden) {
        var out = new ArrayList<Token>(about);
        if (!out.getLast().is(",")) {
            out.add(out.getLast().as(","));
        }
        out.addAll(advised(bidden, List.of()));
        return out;
    }

    private static List<Token> advised(List<Token> bidden, List<Token> condition) {
        int from = Bidding.polite(bidden, 0);
        boolean forbids = from == 0 && forbids(bidden, 0);
        Token first = bidden.getFirst();
        var out = new ArrayList<Token>();
        for (String word : List.of("i", "advised", "the", "patient")) {
            out.add(first.as(word));
        }
        if (forbids) {
            out.add(bidden.get(1));
        }
        out.add(first.as("to"));
        out.addAll(joined(bidden.subList(forbids ? 2 : from, bidden.size())));
        int to = condition.size();
        while (to > 0 && LEADS.contains(condition.get(to - 1).text())) {
            to--;
        }
        out.addAll(condition.subList(0, to));
        return out;
    }

    /** "get a scale weigh yourself daily call me if ...": told with an "and" between. */
    private static List<Token> joined(List<Token> bidden) {
        var out = new ArrayList<Token>(bidden.subList(0, Math.min(3, bidden.size())));
        for (int i = out.size(); i < bidden.size(); i++) {
            String before = bidden.get(i - 1).text();
            boolean another = Bidding.callsAt(bidden, i)
                    || (bidden.get(i).is("weigh") || bidden.get(i).is("write")) && Bidding.at(bidden, i);
            if (another && !GOVERNING.contains(before)) {
                out.add(bidden.get(i).as("and"));
            }
            boolean forbids = i + 2 < bidden.size()
                    && forbids(bidden, i)
                    && (before.equals(",") || before.equals("and") || before.equals("but"));
            if (forbids) {
                out.removeLast();
                out.add(bidden.get(i).as("and"));
                out.add(bidden.get(++i));
                out.add(bidden.get(i).as("to"));
                continue;
            }
            out.add(bidden.get(i));
        }
        return out;
    }
}
