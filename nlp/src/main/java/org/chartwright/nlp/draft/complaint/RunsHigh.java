package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * A visit in, the reading that the patient comes with out, where they name it first and nothing else with it: "my blood
 * pressure has been quite high".
 */
final class RunsHigh {

    private static final Pattern HIGH = Pattern.compile(
            "\\bmy (blood pressure|blood sugar|sugar|cholesterol) (?:has been|is|was|had been|keeps being|has gotten) (?:(?:quite|really|very|a|little|pretty|so|too|running|bit) )*(high|low|elevated)\\b");
    private static final Pattern ONCE = Pattern.compile("\\b(?:once|when i was|used to|years? ago|last year)\\b");

    private static final int FIRST_TURNS = 3;

    private RunsHigh() {}

    static Optional<Complaint> in(Reading reading) {
        for (Clause clause : reading.clauses()) {
            var found = HIGH.matcher(clause.text());
            boolean first = clause.utterance() < FIRST_TURNS && !clause.byClinician();
            if (first
                    && found.find()
                    && !ONCE.matcher(clause.text()).find()
                    && reading.mentions().stream().noneMatch(mention -> insteadOf(clause, mention))) {
                return Optional.of(new Complaint(found.group(2) + " " + found.group(1), List.of(clause.evidence())));
            }
        }
        return Optional.empty();
    }

    /** What else the patient has, by the same breath. */
    private static boolean insteadOf(Clause clause, Mention mention) {
        return mention.clause().utterance() == clause.utterance()
                && mention.term().kind() == Kind.SYMPTOM
                && mention.assertion().polarity() == Polarity.PRESENT
                && mention.assertion().about() == About.PATIENT
                && !mention.term().preferred().matches("hyper.*|.*(?:pressure|sugar|cholesterol).*");
    }
}
