package org.chartwright.nlp.fact;

import java.util.List;
import java.util.stream.Stream;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A term where it was said, and what was claimed of it there.
 *
 * @param term what is named
 * @param words as said
 * @param clause where
 * @param from index of its first token in the clause
 * @param to index after its last token
 * @param assertion what is claimed, with question and answer read together
 * @param answered false when it was only asked about and the answer does not settle it
 * @param answer where it was answered; empty unless it was asked
 * @param relative the relative it is said of; empty unless it is about family
 */
public record Mention(
        Term term,
        String words,
        Clause clause,
        int from,
        int to,
        Assertion assertion,
        boolean answered,
        List<Evidence> answer,
        String relative) {

    public Mention {
        answer = List.copyOf(answer);
    }

    /** The same, said of this relative; of another person where it is empty. */
    Mention ofOther(String person) {
        var about = person.isEmpty() ? Fact.About.OTHER : Fact.About.FAMILY;
        var claim = new Assertion(assertion.polarity(), assertion.certainty(), assertion.time(), about);
        return new Mention(term, words, clause, from, to, claim, answered, answer, person);
    }

    /** The same of the patient, whom a companion calls by a name of kin. */
    Mention ofPatient() {
        var claim = new Assertion(assertion.polarity(), assertion.certainty(), assertion.time(), Fact.About.PATIENT);
        return new Mention(term, words, clause, from, to, claim, answered, answer, "");
    }

    /** The same, and no more than possible. */
    Mention unsure() {
        return new Mention(
                term, words, clause, from, to, assertion.with(Fact.Certainty.POSSIBLE), answered, answer, relative);
    }

    /** The same, asked of nobody and only what something else hangs on. */
    Mention supposed() {
        return new Mention(
                term, words, clause, from, to, assertion.with(Fact.Certainty.HYPOTHETICAL), true, List.of(), relative);
    }

    /** The same, of a time before. */
    Mention past() {
        var claim = new Assertion(assertion.polarity(), assertion.certainty(), Fact.Time.PAST, assertion.about());
        return new Mention(term, words, clause, from, to, claim, answered, answer, relative);
    }

    /** The same, with what was said to it after all. */
    Mention told(Fact.Polarity polarity, Fact.Time time, List<Evidence> said) {
        var claim = new Assertion(polarity, Fact.Certainty.CERTAIN, time, assertion.about());
        return new Mention(term, words, clause, from, to, claim, true, said, relative);
    }

    /** The same, gone by now, as was said there. */
    Mention over(Evidence said) {
        var places = Stream.concat(answer.stream(), Stream.of(said)).toList();
        return new Mention(
                term, words, clause, from, to, assertion.with(Fact.Polarity.ABSENT), answered, places, relative);
    }

    /** The note's name of the term, with its side when one was said: "left knee pain". */
    public String named() {
        String before = from > 0 ? clause.tokens().get(from - 1).text() : "";
        String side = before.equals("left") || before.equals("right") ? before + " " : "";
        return side + term.preferred();
    }

    /** Whether the patient has or takes it, as was said for certain. */
    public boolean certain() {
        return answered
                && assertion.polarity() == Fact.Polarity.PRESENT
                && assertion.certainty() == Fact.Certainty.CERTAIN
                && assertion.about() == Fact.About.PATIENT;
    }

    /** Where the term itself was said. */
    public Evidence place() {
        return clause.evidence(from, to);
    }
}
