package org.chartwright.nlp.draft;

import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** What a clinician offers in, whether it stands after the patient's reply out. */
final class Offer {

    private static final Pattern REFUSED = Pattern.compile(
            "^(?:(?:oh|um|uh|well|okay|,|actually) )*(?:no\\b(?! (?:problem|worries|that is fine|that sounds))|i (?:would|will|do) (?:rather|prefer) not|i do not (?:want|think|need)|not (?:really|at the moment|now)|i am not keen)");
    private static final Pattern OFFERED = Pattern.compile(
            "\\b(?:i|we|you) (?:could|might|may) (?:[a-z]+ )?(?:have|refer|give|prescribe|try|do|arrange|get|book|send|put|add|take|use)\\b");
    private static final Pattern ACCEPTED = Pattern.compile(
            "^(?:(?:oh|um|uh|well|,) )*(?:yes|yeah|yep|sure|please|okay|ok|that (?:is|would be|sounds)|sounds|great|perfect|fine|alright|all right|i will|thank)\\b");

    private Offer() {}

    /** An offer needs a yes; what was refused is not ordered. */
    static boolean stands(Clause clause, Reading reading) {
        boolean asked = reading.clauses().stream()
                .skip(clause.number() + 1L)
                .takeWhile(next -> next.utterance() == clause.utterance())
                .anyMatch(Clause::question);
        var reply = reading.clauses().stream()
                .skip(clause.number() + 1L)
                .filter(next -> !asked)
                .dropWhile(next -> next.utterance() == clause.utterance())
                .takeWhile(next -> next.utterance() <= clause.utterance() + 1)
                .filter(next -> !next.byClinician())
                .findFirst();
        boolean refused =
                reply.filter(said -> REFUSED.matcher(said.text()).find()).isPresent();
        boolean accepted =
                reply.filter(said -> ACCEPTED.matcher(said.text()).find()).isPresent();
        return !refused && (accepted || !OFFERED.matcher(clause.text()).find());
    }
}
