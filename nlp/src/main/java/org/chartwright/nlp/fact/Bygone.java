package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Clause;

/**
 * Clauses of a patient in, whether they say that something was had and is over out: "not any more , i had it in may and
 * it cleared". When it was is kept for the note.
 */
public final class Bygone {

    private static final String SPAN = "(?:a|one|two|three|four|five|six|a few|few|a couple of|couple of|several|\\d+)";
    private static final String EARLIER =
            "(?:(?:back )?(?:in|around) (?:early |late |mid )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the (?:spring|summer|autumn|winter|past))"
                    + "|at (?:easter|christmas|the (?:start|beginning|weekend)|first)|over (?:easter|christmas|the weekend)"
                    + "|(?:about |like |maybe )?" + SPAN + " (?:days?|weeks?|months?|years?) ago"
                    + "|last (?:week|month|year|night|summer|winter|spring|autumn|fall|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)"
                    + "|yesterday|initially|when it (?:first )?(?:started|began)|earlier this (?:week|month|year))";
    private static final Pattern WHEN = Pattern.compile("\\b" + EARLIER + "\\b");
    private static final Pattern HAD = Pattern.compile(
            "\\b(?:i|it|they|there|we) (?:did|had|was|were|got|vomited|threw up|used to|have had)\\b(?! not| never)");
    private static final Pattern NOT_NOW = Pattern.compile(
            "\\bnot (?:any ?more|now|currently|at the moment|right now|this (?:week|time)|today)\\b"
                    + "|\\b(?:none|no [a-z]+(?: [a-z]+)?) (?:now|any ?more|anymore|at the moment|currently|right now)\\b|\\bno longer\\b");
    private static final Pattern ENDED = Pattern.compile(
            "\\b(?:it|that|they|those|this)(?: (?:has|have|is|are|all|then|just|kind of|now|since))* (?:cleared(?: up)?|resolved|stopped|went away|gone|gone away|settled(?: down)?|subsided|passed|(?:(?:totally|completely|absolutely|all) )?(?:fine|ok|okay|normal|good) (?:now|again)|(?:totally|completely|all) better|back to normal)\\b(?! (?:it|me|my|the)\\b)"
                    + "|\\bthat (?:went away|cleared|stopped|resolved)\\b|\\b(?:fine|ok|okay|normal) now\\b|\\bi (?:have )?stopped (?:vomiting|bleeding|coughing|throwing|being sick|having (?:it|them)|getting (?:it|them))\\b");
    private static final Pattern ON = Pattern.compile(
            "\\b(?:comes? back|came back|again|still|on and off|comes and goes|not (?:completely|entirely|fully|all)|never|returned|recurred|relapsed|(?:is|are|been|come|coming|go|going|was) back(?! to normal)|every|each|whenever|when i|always|constantly|keeps?|most (?:days|nights|of the time|mornings)|all the time|too|also|as well|but i (?:feel|am|have|get)(?! (?:fine|ok|okay|good|well|better)\\b)|(?<!all |completely |totally )better|slightly|somewhat|almost|mostly|nearly|partly)\\b|\\bif\\b");
    private static final Pattern NO_BUT = Pattern.compile("^(?:(?:no|nope|not really|none|well|oh|,) ?)+but\\b");

    private static final Pattern IT = Pattern.compile(
            "\\bi (?:did|(?:had|got|have had|was having|was getting|used to (?:have|get)) (?:it|one|some|them|that|those|a few))\\b"
                    + "|\\bthere (?:was|were) (?:one|some|a few)\\b|\\b(?:it|they) (?:was|were) (?:there|bad|terrible|awful|worse)\\b");

    private Bygone() {}

    /** An answer to a question after something of the patient's. */
    public static boolean said(Answer answer) {
        String text = text(answer.clauses());
        boolean over = NOT_NOW.matcher(text).find() || ENDED.matcher(text).find();
        boolean before = NO_BUT.matcher(text).find() && WHEN.matcher(text).find();
        return HAD.matcher(text).find() && (over || before) && !goesOn(answer.clauses());
    }

    /** Whether it says of what was asked, unnamed, that it was had: "i had it in may", "there was one". */
    public static boolean ofIt(Answer answer) {
        return IT.matcher(text(answer.clauses())).find();
    }

    /** A statement, with what follows in the same breath. */
    static boolean said(List<Clause> statement) {
        String text = text(statement);
        return HAD.matcher(statement.getFirst().text()).find()
                && WHEN.matcher(statement.getFirst().text()).find()
                && (NOT_NOW.matcher(text).find() || ENDED.matcher(text).find())
                && !goesOn(statement);
    }

    private static boolean goesOn(List<Clause> clauses) {
        String all = clauses.stream().map(Clause::text).collect(Collectors.joining(" , "));
        return ON.matcher(ENDED.matcher(all).replaceAll("")).find();
    }

    /** When it was, as said. */
    public static Optional<String> when(Answer answer) {
        return WHEN.matcher(text(answer.clauses()))
                .results()
                .map(found -> found.group())
                .findFirst();
    }

    private static String text(List<Clause> clauses) {
        return clauses.stream().limit(3).map(Clause::text).collect(Collectors.joining(" , "));
    }
}
