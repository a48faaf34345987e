package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * "your sugar may go up , if it is over 300" in, the told condition with what "it" measures out: "the sugar is over
 * 300".
 */
final class ItMeasured {

    private static final Pattern IT = Pattern.compile(
            "^it (?:is|stays|goes|gets|runs|drops|climbs)(?: (?:still|ever|up|down|running|always))* (?:over|under|above|below|less than|more than|higher than|lower than|\\d)");
    private static final Pattern MEASURE = Pattern.compile(
            "\\b(?:the|your|a|an|another|check|repeat|recheck) ((?:(?:blood|heart|uric|vitamin|oxygen|tacrolimus|drug|lithium) )?(?:sugars?|glucose|pressure|weight|temperature|rate|pulse|oxygen|acid|potassium|sodium|creatinine|hemoglobin|ferritin|inr|tsh|a1c|calcium|psa|platelets?|count|level|trough|ldl))\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern LARGE = Pattern.compile(
            "(?:sugars?|glucose|pressure|weight|temperature|rate|pulse|oxygen|sodium|ferritin|platelets?|ldl)$");
    private static final double LEAST_OF_LARGE = 20;
    private static final int NEAR = 2;

    private ItMeasured() {}

    /** @param told the condition as told, without "if" */
    static List<Token> named(List<Token> told, Clause condition, List<Clause> clauses) {
        String words = String.join(" ", told.stream().map(Token::text).toList());
        if (!IT.matcher(words).find()) {
            return told;
        }
        Clause whole = clauses.get(condition.number());
        int said = whole.tokens().indexOf(condition.tokens().getFirst());
        var before = new ArrayList<String>();
        clauses.subList(Math.max(0, whole.number() - NEAR), whole.number()).stream()
                .filter(near -> near.utterance() == whole.utterance() && near.byClinician())
                .map(Clause::text)
                .forEach(before::add);
        before.add(String.join(" ", whole.words().subList(0, Math.max(0, said))));
        for (String text : before.reversed()) {
            var measures = MEASURE.matcher(text)
                    .results()
                    .map(hit -> hit.group(1))
                    .distinct()
                    .toList();
            if (!measures.isEmpty()) {
                return measures.size() == 1 && mayBe(measures.getFirst(), words)
                        ? put(told, measures.getFirst())
                        : told;
            }
        }
        return told;
    }

    /** Whether that can be so much: a pressure is never under 7. */
    private static boolean mayBe(String measure, String words) {
        var number = NUMBER.matcher(words);
        boolean large = LARGE.matcher(measure).find();
        return number.find() && (Double.parseDouble(number.group()) >= LEAST_OF_LARGE) == large;
    }

    /** The same of a whole statement that begins with its condition: "if it is over 300 , we ...". */
    static List<Token> afterIf(List<Token> told, Clause clause, List<Clause> clauses) {
        int opener = clause.words().indexOf("if");
        boolean hangs = clause.byClinician()
                && told.size() > 2
                && told.getFirst().is("if")
                && opener >= 0
                && opener + 1 < clause.tokens().size();
        if (!hangs) {
            return told;
        }
        var condition = new Clause(
                clause.number(),
                clause.utterance(),
                clause.speaker(),
                clause.tokens().subList(opener + 1, clause.tokens().size()),
                false);
        var out = new ArrayList<Token>();
        out.add(told.getFirst());
        out.addAll(named(told.subList(1, told.size()), condition, clauses));
        return out;
    }

    private static List<Token> put(List<Token> told, String measure) {
        var out = new ArrayList<Token>();
        Token place = told.getFirst();
        out.add(place.as("the"));
        for (String word : measure.split(" ")) {
            out.add(place.as(word));
        }
        out.addAll(told.subList(1, told.size()));
        return out;
    }
}
