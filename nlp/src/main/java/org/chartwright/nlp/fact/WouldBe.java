package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A clinician's clause in, whether a finding is named there only as what would be found: "this would be swollen", which
 * "it is not" denies.
 */
public final class WouldBe {

    private static final String LEAD = "^(?:(?:and|but|so|okay|now|then|or|well|because|,) )*";
    private static final String SUBJECT =
            "(?:this|that|it|these|those|they|there|here|(?!(?:the|your) (?:[a-z]+ )?(?:plan|step|option|dose|goal|idea|choice|test|treatment|diagnosis|answer|cause|thing)\\b)(?:the|your|this|that) (?:[a-z]+ )?[a-z]+)";
    private static final Pattern ONLY_SO = Pattern.compile(
            LEAD
                    + "(?:(?:with|in|for) (?:[a-z]+ ){1,3}?(?:, )?)?"
                    + SUBJECT
                    + " (?:would|should)(?: (?:not|normally|usually|also|then|all|really|typically|probably|likely))* (?:be|have|have been)"
                    + "(?: (?:an?|the|any|some|all|also|more|less|much|very|really|quite|pretty|too|so|little|bit|lot|of|this|that|like|kind|sort|warm|red|hot|big|bigger|and|or|,))*$");
    /** "with gout this would be swollen" */
    private static final Pattern IN_CASE_OF = Pattern.compile(LEAD + "(?:with|in|for)(?: (?:an?|the|acute))*$");

    private static final Pattern THEN = Pattern.compile("^(?:, )?" + SUBJECT + " would\\b");
    private static final Pattern IS_NOT = Pattern.compile(
            LEAD
                    + "(?:it|this|that|they|these|those|there|you|he|she) (?:is|are|was|were|does|do|has|have) not(?: (?:at all|though|here|really|any|any of (?:that|it)))*$");

    /** "it could have been a stroke, but the scan is clear" */
    private static final Pattern HELD_TO_BE =
            Pattern.compile("\\b(?:could|might|may) (?:have been|be|have had)(?: (?:an?|the|some|another))?$");

    private static final Pattern TESTED_CLEAR = Pattern.compile(
            "^(?:, )?but (?:[a-z-]+ ){1,4}?(?:is|are|was|were|came back|looks?|looked) (?:all |completely )?(?:clear|normal|negative|fine|clean)\\b");

    private WouldBe() {}

    /** @param from the first token of the finding */
    public static boolean at(Clause clause, int from) {
        String before = String.join(" ", clause.words().subList(0, from));
        return told(clause) && ONLY_SO.matcher(before).find();
    }

    /** The same of an illness that it would be found with, or was held to be before a test that showed none. */
    static boolean of(Clause clause, int from, int to) {
        String before = String.join(" ", clause.words().subList(0, from));
        String behind =
                String.join(" ", clause.words().subList(to, clause.words().size()));
        return at(clause, from)
                || told(clause)
                        && (IN_CASE_OF.matcher(before).find()
                                        && THEN.matcher(behind).find()
                                || HELD_TO_BE.matcher(before).find()
                                        && TESTED_CLEAR.matcher(behind).find());
    }

    private static boolean told(Clause clause) {
        return clause.byClinician() && !clause.question();
    }

    /** Where it is denied right behind; empty where it is not. */
    static Optional<Evidence> denied(Clause clause, int from, List<Clause> clauses) {
        return Optional.of(clause.number() + 1)
                .filter(next -> next < clauses.size() && at(clause, from))
                .map(clauses::get)
                .filter(next -> next.utterance() == clause.utterance()
                        && IS_NOT.matcher(next.text()).find())
                .map(Clause::evidence);
    }
}
