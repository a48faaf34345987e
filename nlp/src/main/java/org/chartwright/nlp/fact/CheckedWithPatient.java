package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/**
 * What a clinician takes to be so of the patient in, whether the patient's next words deny that very thing, so that it
 * was no more than a question, out: "so you take metformin" "no , i was never on it", "it says here you have asthma" "i
 * never had asthma". Who is told a diagnosis may say no without denying it.
 */
final class CheckedWithPatient {

    private static final String LEAD = "^(?:(?:and|so|okay|ok|alright|but|now|then|right|good|,) )*";

    /** What was read or known of before, and is no news. */
    private static final Pattern KNOWN = Pattern.compile(
            LEAD
                    + "(?:(?:it says(?: here)?|i see(?: here)?|(?:the|your) (?:chart|record|records|note|computer|list|file) (?:says|has|shows))(?: here)?(?: that)? you\\b|you (?:(?:are )?still|used to|had)\\b)");

    private static final Pattern TAKES =
            Pattern.compile(LEAD + "you (?:are (?:still |also |currently )?)?(?:take|taking|on|use|using)\\b");
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:not|no|never|if|when|should|will|would|could|can|may|might|want|need|going|to have|welcome|doing|let)\\b");

    private static final String NO = "^(?:(?:well|um|uh|wait|oh|no|nope|nah|,) )*";
    private static final Pattern NOT_ME = Pattern.compile(
            NO
                    + "(?:that (?:is|was) )?(?:not (?:me|mine)|my (?:husband|wife|mother|mom|father|dad|sister|brother|son|daughter|partner))(?:'s)?$");
    private static final Pattern NOT_RIGHT =
            Pattern.compile(NO + "that (?:is|was) (?:not (?:right|true|correct)|wrong|incorrect)$");
    private static final Pattern NEVER = Pattern.compile(
            NO
                    + "(?:that (?:is|was) the [a-z]+ (?:, )?)?i (?:(?:have |was )?never (?:been )?(?:had|have|on|took|taken|take|used|use|smoked|smoke|drank|drink)|do not (?:have|take|use|smoke|drink))(?: (?:an?|the|any))?(?: (?<thing>[a-z-]+))?(?: any ?more)?$");
    /** "no , that was the endoscopy" */
    private static final Pattern ANOTHER =
            Pattern.compile("^(?:(?:well|um|uh|,) )*(?:no|nope)(?: ,)?(?: that was the [a-z]+)?$");

    private static final Set<String> IT = Set.of("it", "that", "them", "those", "this", "one");

    /** A clinician who holds to it. */
    private static final Pattern HELD_TO = Pattern.compile(
            "^(?:(?:well|but|,) )*(?:yes|yeah|it is|i am sorry|i know|unfortunately|you do)\\b|\\b(?:start|treat|begin|prescribe|a1c|biopsy|scan|results?|refer)\\b");

    private static final int LONGEST = 14;

    private CheckedWithPatient() {}

    static boolean denied(Clause said, List<Clause> clauses) {
        int next = said.number() + 1;
        if (!said.byClinician()
                || said.question()
                || said.tokens().size() > LONGEST
                || next >= clauses.size()
                || clauses.get(next).speaker() != Speaker.PATIENT
                || OPEN.matcher(said.text()).find()) {
            return false;
        }
        var reply = clauses.get(next);
        boolean known = KNOWN.matcher(said.text()).find();
        boolean takes = TAKES.matcher(said.text()).find();
        boolean denied = (known || takes)
                && (NOT_ME.matcher(reply.text()).find()
                        || never(said, reply)
                        || ANOTHER.matcher(reply.text()).find()
                                && next + 1 < clauses.size()
                                && clauses.get(next + 1).utterance() == reply.utterance()
                                && never(said, clauses.get(next + 1)));
        return (denied || known && NOT_RIGHT.matcher(reply.text()).find()) && !heldTo(reply, clauses);
    }

    private static boolean never(Clause said, Clause reply) {
        var never = NEVER.matcher(reply.text());
        return never.find()
                && (never.group("thing") == null
                        || IT.contains(never.group("thing"))
                        || said.words().contains(never.group("thing")));
    }

    private static boolean heldTo(Clause reply, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.utterance() == reply.utterance() + 1 && clause.byClinician())
                .anyMatch(clause -> HELD_TO.matcher(clause.text()).find());
    }
}
