package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/**
 * What a clinician takes to be so of the patient in, whether the patient's next words deny it, so that it was no more
 * than a question, out: "so you take metformin" "no , i was never on it", "it says here you have asthma" "i never had
 * asthma".
 */
final class CheckedWithPatient {

    private static final Pattern SUPPOSED = Pattern.compile(
            "^(?:(?:and|so|okay|ok|alright|but|now|then|right|good|,) )*(?:(?:it says(?: here)?|i see(?: here)?|(?:the|your) (?:chart|record|records|note|computer|list|file) (?:says|has|shows)|they have|i have|looks like)(?: here)?(?: that)? )?you (?:(?:are|were|still|also|currently|just|have been) )*(?:take|taking|on|use|using|used|took|have|had|got|smoke|drink|allergic|diabetic)\\b");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:not|no|never|if|when|should|will|would|could|can|may|might|want|need|going|to have|welcome|doing|let)\\b");
    private static final Pattern DENIED = Pattern.compile(
            "^(?:(?:well|um|uh|wait|,) )*(?:(?:no|nope|nah)\\b(?: ,)?(?: no)?(?: ,)?(?: (?:i|that|it|they|we|not|never|he|she)\\b.*|$)|i (?:was |have |had )?never\\b|that (?:is|was) (?:not|wrong|never|my|incorrect)\\b|not me\\b)");
    private static final int LONGEST = 14;

    private CheckedWithPatient() {}

    static boolean denied(Clause said, List<Clause> clauses) {
        int next = said.number() + 1;
        return said.byClinician()
                && !said.question()
                && said.tokens().size() <= LONGEST
                && next < clauses.size()
                && clauses.get(next).speaker() == Speaker.PATIENT
                && SUPPOSED.matcher(said.text()).find()
                && !OPEN.matcher(said.text()).find()
                && DENIED.matcher(clauses.get(next).text()).find();
    }
}
