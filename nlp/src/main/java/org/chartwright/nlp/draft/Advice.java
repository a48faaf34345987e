package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Quantities;
import org.chartwright.nlp.language.Token;

/**
 * What a clinician tells the patient to do in, the same as advice that was given out: "drink at least 48 ounces a day"
 * is "i advised the patient to drink at least 48 ounces a day". Bidding during an examination is not advice.
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

    private static final Set<String> TIMES =
            Set.of("day", "days", "week", "weeks", "month", "months", "hours", "daily", "ounces", "minutes", "times");

    /** When to get in touch: "call me if your weight goes up". */
    private static final Pattern CALLS = Pattern.compile(
            "^(?:(?:call|message|contact) (?:me|us|my office|our office|the office)|give (?:me|us|my office|our office|the office) a call|let (?:me|us) know) (?:right away |immediately |sooner |back )?(?:if|when|with any|for any)\\b");

    private static final Pattern PRAISED =
            Pattern.compile("\\b(?:good|great) (?:work|job)\\b|^continue to (?:be|have|get)\\b");

    private Advice() {}

    static List<Token> given(List<Token> told, Clause clause, List<Mention> mentions) {
        if (!clause.byClinician() || told.size() < 3) {
            return told;
        }
        boolean forbids = told.getFirst().is("do") && told.get(1).is("not");
        String verb = told.get(forbids ? 2 : 0).text();
        boolean drug = mentions.stream().anyMatch(mention -> mention.term().kind() == Kind.DRUG);
        boolean measured = false;
        for (int i = 0; i + 1 < told.size(); i++) {
            String next = told.get(i + 1).text();
            measured |= told.get(i).isNumber() && (TIMES.contains(next) || Quantities.isUnit(next));
        }
        boolean examining = told.stream().anyMatch(token -> OF_EXAM.contains(token.text()));
        boolean goesOn = verb.equals("continue")
                && told.get(forbids ? 2 : 1).is("to")
                && !PRAISED.matcher(text(told)).find();
        boolean regimen = REGIMEN.contains(verb) && !examining && (drug || measured || goesOn);
        if (!regimen && !CALLS.matcher(text(told)).find()) {
            return told;
        }
        var out = new ArrayList<Token>();
        Token first = told.getFirst();
        for (String word : List.of("i", "advised", "the", "patient")) {
            out.add(first.as(word));
        }
        if (forbids) {
            out.add(told.get(1));
        }
        out.add(first.as("to"));
        out.addAll(told.subList(forbids ? 2 : 0, told.size()));
        return out;
    }

    private static String text(List<Token> told) {
        return told.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
