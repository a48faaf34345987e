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
            "\\bmy (?:husband|wife|spouse|partner|boyfriend|girlfriend|friends?|mother|mom|father|dad|sister|brother|son|daughter|kids|neighbor|roommate) (?:always |just |all )?(?:says?|said|thinks?|thought|claims?|swears?|insists?|tells? me|told me|keeps? (?:saying|telling me)|is (?:convinced|sure|worried)|worries)(?: that)? (?:i am|i have|i might)\\b");
    private static final Pattern BUT_NOT = Pattern.compile(
            "\\bbut (?:honestly |really |, )*(?:i (?:feel|am|think i am|think i feel) (?:[a-z]+ )?(?:okay|ok|fine|good|great|all right|alright)|i (?:do not|am not|disagree|do not agree|do not think (?:so|i am|i do|i have (?:it|that))|do not have (?:it|that))|(?:he|she|they) (?:is|are) wrong)$");
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
