package org.chartwright.nlp.fact;

import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication.Action;

/** A drug in a clinician's plan and what is done with it in, whether that is done only if something happens out. */
final class OnCondition {

    private static final Set<Action> CHANGES = Set.of(Action.STOP, Action.HOLD, Action.INCREASE, Action.DECREASE);
    private static final Pattern ONLY_IF = Pattern.compile(
            "^(?: (?:[\\d./%]+|mg|mcg|units?|daily|twice|once|a|per|day|in|half|to|up|down|back|off|then|for|now|right|away|altogether|completely|cream|ointment|gel|patch|pills?|tablets?|only|and|call|me|us|it))*(?: ,)? (?:if|unless|in case|should (?:you|your|the|he|she|it))\\b");

    private OnCondition() {}

    static boolean only(Mention drug, Action action) {
        var words = drug.clause().words();
        return drug.clause().byClinician()
                && CHANGES.contains(action)
                && ONLY_IF.matcher(" " + String.join(" ", words.subList(drug.to(), words.size())))
                        .find();
    }
}
