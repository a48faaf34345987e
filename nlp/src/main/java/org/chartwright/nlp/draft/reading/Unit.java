package org.chartwright.nlp.draft.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * One statement a note might make: a clause, or a question with its answer, in the words of a note.
 *
 * @param clause where it was said; for a question with its answer, the question
 * @param form how it came about
 * @param told its words as a note tells them
 * @param mentions clinical terms in it
 * @param evidence where it was said
 */
public record Unit(Clause clause, Form form, List<Token> told, List<Mention> mentions, List<Evidence> evidence) {

    public enum Form {
        STATEMENT,
        /** "any fever ?" "no" */
        SYMPTOMS_ANSWERED,
        /** "are you still taking it ?" "yes" */
        QUESTION_ANSWERED,
        /** "how long ?" "five weeks" */
        SHORT_ANSWER,
        /** "if it gets worse ," "ok" "then come back" */
        SAFETY_NET,
        /** "if it is climbing we would stop it": what is planned on a condition, written anew */
        CONTINGENT,
        /** "no driving for two weeks": a line of a plan, without a verb, written anew */
        PLAN_LINE,
        /** "where is the pain ?" "on the left": written anew, of what was asked and what was answered */
        DESCRIBED,
        /** "last colonoscopy ?" "in 2021": what was asked after, and the answer in its own words behind it */
        NAMED
    }

    public Unit {
        told = List.copyOf(told);
        mentions = List.copyOf(mentions);
        evidence = List.copyOf(evidence);
    }

    public String text() {
        return told.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    public boolean has(String word) {
        return told.stream().anyMatch(token -> token.is(word));
    }

    public boolean mentions(Kind kind) {
        return mentions.stream().anyMatch(mention -> mention.term().kind() == kind);
    }

    public boolean hasNumber() {
        return told.stream().anyMatch(Token::isNumber);
    }

    public boolean byClinician() {
        return clause.byClinician() && form != Form.SHORT_ANSWER && form != Form.DESCRIBED && form != Form.NAMED;
    }

    public Unit as(List<Token> other) {
        return new Unit(clause, form, other, mentions, evidence);
    }
}
