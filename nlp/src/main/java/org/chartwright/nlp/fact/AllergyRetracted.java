package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * An allergy as it was told in, whether the patient took it back in the same breath or when asked for the reaction out:
 * "wait , that is my sister".
 */
final class AllergyRetracted {

    private static final Pattern BACK =
            Pattern.compile("\\b(?:wait|actually|sorry|my mistake|scratch that|hang on|hold on)\\b");
    private static final Pattern NO = Pattern.compile("^(?:(?:oh|well|um|uh|,) )*(?:no|nope)\\b");
    private static final Pattern OF_OTHER = Pattern.compile(
            "\\bthat (?:is|was) (?:actually |really )?(?:my|his|her) (?:[a-z]+ )?(?:mother|mom|mum|father|dad|sister|brother|son|daughter|husband|wife|friend|aunt|uncle|twin|kid|partner)(?:'s(?: allergy| allergies)?)?(?:(?: ,)? not me| actually)?(?:$| (?:she|he) gets\\b)");
    private static final Pattern NOT_ALLERGIC = Pattern.compile(
            "^(?:(?:oh|wait|no|actually|sorry|my mistake|scratch that|hang on|hold on|so|um|uh|,) )*i am not (?:actually |really )?allergic(?: to anything)?(?: actually)?$");
    /** What is asked of the same allergy. */
    private static final Pattern OF_REACTION = Pattern.compile(
            "^(?:(?:okay|ok|and|so|oh|alright|,) )*(?:what (?:happens|happened|kind of reaction|reaction|do you get|does it do|did it do)|okay|ok|mm-hmm|mhm|got it|alright)\\b(?!.*\\b(?:about|else|any|other|allerg[a-z]+)\\b)");
    /** Another may be meant. */
    private static final Pattern MORE = Pattern.compile("\\b(?:and|also|too|plus|or|but)\\b");

    private static final int REACH = 2;

    private AllergyRetracted() {}

    static boolean later(Evidence told, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> !clause.byClinician() && inReach(told, clause, clauses))
                .anyMatch(clause -> (OF_OTHER.matcher(clause.text()).find()
                                || NOT_ALLERGIC.matcher(clause.text()).find())
                        && takenBack(told, clause, clauses));
    }

    private static boolean inReach(Evidence told, Clause clause, List<Clause> clauses) {
        int turns = clause.utterance() - told.utterance();
        boolean more = clauses.stream()
                .filter(other -> other.utterance() == clause.utterance()
                        && other.number() <= clause.number()
                        && (turns > 0 || other.evidence().from() > told.from()))
                .anyMatch(other -> MORE.matcher(other.text()).find());
        if (more) {
            return false;
        }
        if (turns == 0) {
            return clause.evidence().from() > told.from()
                    || clause.evidence().equals(told)
                            && OF_OTHER.matcher(clause.text()).find();
        }
        return turns == 1 && OF_OTHER.matcher(clause.text()).find()
                || turns == REACH
                        && clauses.stream()
                                .filter(other -> other.utterance() == told.utterance() + 1)
                                .allMatch(other -> other.byClinician()
                                        && OF_REACTION.matcher(other.text()).find());
    }

    private static boolean takenBack(Evidence told, Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .filter(other -> other.utterance() == clause.utterance() && other.number() <= clause.number())
                .anyMatch(other -> BACK.matcher(other.text()).find()
                        || clause.utterance() == told.utterance() + 1
                                && NO.matcher(other.text()).find());
    }
}
