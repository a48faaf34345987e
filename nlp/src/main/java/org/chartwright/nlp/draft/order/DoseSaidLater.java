package org.chartwright.nlp.draft.order;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Doses;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * How a drug is to be taken where the clinician says it after naming the drug: "i will give you some motrin . we will
 * do 600 milligrams every six hours".
 *
 * @param words strength and schedule, as far as they were missing
 * @param place where they were said
 */
record DoseSaidLater(String words, Evidence place) {

    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:takes?|taking|give|giving|do|use|using|apply|prescribe|it is|that is|tablets?|pills?|puffs?)\\b");

    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:not|never|no|if|unless|instead|last|used to|was|were|had|blood|salt|walk|exercise|ice|weigh|check)\\b");

    /** What lies between is the reason or the aim. */
    private static final int REACH = 3;

    private static final int NODDING = 2;

    /** @param strength whether one was said already, and likewise {@code schedule} */
    static Optional<DoseSaidLater> of(Reading reading, Mention mention, boolean strength, boolean schedule) {
        int reach = mention.clause().number() + REACH;
        for (int i = mention.clause().number() + 1;
                i < reading.clauses().size() && i <= reach && !(strength && schedule);
                i++) {
            Clause clause = reading.clauses().get(i);
            if (clause.tokens().size() <= NODDING) {
                reach++;
                continue;
            }
            if (!clause.byClinician() || clause.question() || another(reading, clause)) {
                return Optional.empty();
            }
            var words = words(clause, strength, schedule);
            if (words.isPresent()) {
                return words.map(said -> new DoseSaidLater(said, clause.evidence()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> words(Clause clause, boolean strength, boolean schedule) {
        if (!TAKEN.matcher(clause.text()).find()
                || OTHERWISE.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        int size = clause.tokens().size();
        var much = strength ? Optional.<String>empty() : Doses.strength(clause.tokens(), 0, 0, 0, size);
        var often = schedule ? Optional.<String>empty() : Doses.schedule(clause.tokens(), 0, size);
        String words = (much.orElse("") + " " + often.orElse("")).strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** From another drug or test on, the talk is of that. */
    private static boolean another(Reading reading, Clause clause) {
        return reading.mentions().stream()
                .anyMatch(mention -> mention.clause() == clause
                        && (mention.term().kind() == Kind.DRUG || mention.term().kind() == Kind.TEST));
    }
}
