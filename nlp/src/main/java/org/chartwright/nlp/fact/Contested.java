package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A patient's clause in, whether it tells what somebody else thinks the patient has and the patient does not agree out:
 * "my wife says i am depressed" "but i feel okay".
 */
public final class Contested {

    private static final Pattern OTHERS_SAY = Pattern.compile(
            "\\b(?:my|the|her|his) (?:[a-z-]+ ){1,3}?(?:says?|said|thinks?|thought|claims?|swears?|insists?|tells? me|told me|keeps? (?:saying|telling me)|is (?:convinced|sure|worried)|worries)(?: that)? (?:i am|i have|i had|i was|i might|it is|i get|i need)\\b|\\b(?:everybody|everyone|people|they) (?:all )?(?:say|says|think|thinks|keep saying|keeps saying|tell me) (?:that )?(?:i am|i have|it is)\\b");
    private static final Pattern BUT_NOT = Pattern.compile(
            "\\bbut (?:honestly |really |, )*(?:i (?:think i )?[a-z]+ (?:[a-z]+ )?(?:okay|ok|fine|good|great|all right|alright|not)\\b|i (?:do not|did not|never|would not|am not|disagree)|it is (?:not|fine|just)|that is not|(?:he|she|they) (?:is|are) wrong)");
    private static final int REACH = 2;

    private Contested() {}

    public static boolean in(Clause clause, List<Clause> clauses) {
        if (clause.speaker() != Speaker.PATIENT
                || !OTHERS_SAY.matcher(clause.text()).find()) {
            return false;
        }
        return clauses.stream()
                .skip(clause.number())
                .limit(REACH + 1L)
                .takeWhile(next -> next.utterance() == clause.utterance())
                .anyMatch(next -> BUT_NOT.matcher(next.text()).find());
    }
}
