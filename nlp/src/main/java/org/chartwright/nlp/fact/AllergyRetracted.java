package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/** An allergy as it was told in, whether the patient took it back soon after out: "wait , that is my sister". */
final class AllergyRetracted {

    private static final Pattern BACK = Pattern.compile(
            "\\b(?:wait|no|actually|sorry|my mistake|i mean|scratch that|hang on|hold on)\\b|\\bthat (?:is|was) (?:my|his|her)\\b");
    private static final Pattern OF_OTHER = Pattern.compile(
            "\\b(?:that|it) (?:is|was) (?:actually |really )?(?:my|his|her) (?:[a-z]+ )?(?:mother|mom|mum|father|dad|sister|brother|son|daughter|husband|wife|friend|aunt|uncle|twin|kid|partner)(?:'s)?(?! (?:who|that|said|told))\\b|\\bthat (?:is|was) (?:not me|never me)\\b");
    private static final Pattern NOT_ALLERGIC = Pattern.compile(
            "\\bi (?:am|was) not (?:actually |really )?allergic(?: to (?:anything|it|that|any))?(?: [a-z]+)?$|\\bi (?:do not|never) (?:actually )?(?:have|had) (?:any |an )?allerg(?:y|ies)\\b");
    private static final int REACH = 4;

    private AllergyRetracted() {}

    static boolean later(Evidence told, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.byClinician()
                        && clause.utterance() >= told.utterance()
                        && clause.utterance() <= told.utterance() + REACH
                        && !clause.evidence().equals(told)
                        && (clause.utterance() > told.utterance()
                                || clause.evidence().from() > told.from()))
                .anyMatch(clause -> OF_OTHER.matcher(clause.text()).find()
                        || NOT_ALLERGIC.matcher(clause.text()).find() && takenBack(clause, clauses));
    }

    private static boolean takenBack(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .filter(other -> other.utterance() == clause.utterance() && other.number() <= clause.number())
                .anyMatch(other -> BACK.matcher(other.text()).find());
    }
}
