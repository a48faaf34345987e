package org.chartwright.nlp.draft.order;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.language.Clause;

/** What a clinician offers in, whether it stands after the patient's reply out. */
final class Offer {

    private static final String LEAD = "^(?:(?:oh|um|uh|well|okay|right|but|please|,|actually|sorry|i am afraid) )*";
    /** "no , that sounds good" agrees. */
    private static final Pattern AGREED = Pattern.compile(
            LEAD
                    + "no(?: ,)?(?: no)?(?: ,)? (?:problem|problems|worries|of course|thank (?:you|god)|it is (?:great|good|okay|fine|perfect)"
                    + "|that is (?:great|good|okay|fine|perfect|all right|alright|brilliant|lovely)|that sounds|sounds|i understand|i see|i do not mind|i am happy)\\b");

    private static final Pattern REFUSED = Pattern.compile(
            LEAD
                    + "(?:no\\b|i (?:would|will|do) (?:really )?(?:rather|prefer) not|i do not (?:really )?(?:want|think|need)(?: (?:to|that|it|any|one|them|this|so|those|these|a|the|more)\\b|$| ,)"
                    + "|not (?:really|at the moment|now)|do not|i am not keen|(?:i|he|she) (?:can not|could not|should not|must not|will not|am not allowed to) (?:take|have|use|tolerate|be on)\\b|i am allergic\\b|that makes me (?:ill|sick))");
    private static final Pattern OFFERED = Pattern.compile(
            "\\b(?:i|we|you) (?:could|might|may) (?:[a-z]+ )?(?:have|refer|give|prescribe|try|do|arrange|get|book|send|put|add|take|use)\\b");
    private static final Pattern ACCEPTED = Pattern.compile(
            "^(?:(?:oh|um|uh|well|,) )*(?:yes|yeah|yep|sure|please|okay|ok|that (?:is|would be|sounds)|sounds|great|perfect|fine|alright|all right|i will|thank)\\b");
    /** Asks for a yes to what was offered. */
    private static final Pattern IS_IT_OKAY = Pattern.compile(
            "\\b(?:is (?:that|it|this) (?:okay|ok|alright|all right|fine)|(?:does|how does) that sound|sounds? (?:okay|good|reasonable)|are you happy|happy with|okay with|^(?:okay|all right|alright|yes))\\b");

    private static final Pattern OF_SOMETHING = Pattern.compile("\\bi do not (?:want|need) (?:a|the) (.+)$");

    private Offer() {}

    /** An offer needs a yes; what was refused is not ordered. */
    static boolean stands(Clause clause, Reading reading) {
        boolean asked = later(clause, reading.clauses()).stream()
                .anyMatch(next ->
                        next.question() && !IS_IT_OKAY.matcher(next.text()).find());
        var reply = reading.clauses().stream()
                .skip(clause.number() + 1L)
                .filter(next -> !asked)
                .dropWhile(next -> next.utterance() == clause.utterance())
                .takeWhile(next -> next.utterance() <= clause.utterance() + 1)
                .filter(next -> !next.byClinician())
                .findFirst();
        boolean refused = reply.filter(said -> refused(said, clause)).isPresent();
        boolean accepted =
                reply.filter(said -> ACCEPTED.matcher(said.text()).find()).isPresent();
        return !refused && (accepted || !OFFERED.matcher(clause.text()).find());
    }

    /** "i do not need a sick note" declines no scan. */
    private static boolean refused(Clause said, Clause offer) {
        String text = said.text();
        Optional<String> thing =
                OF_SOMETHING.matcher(text).results().map(hit -> hit.group(1)).findFirst();
        return REFUSED.matcher(text).find()
                && !AGREED.matcher(text).find()
                && thing.stream().allMatch(words -> offer.text().contains(words));
    }

    private static List<Clause> later(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .skip(clause.number() + 1L)
                .takeWhile(next -> next.utterance() == clause.utterance())
                .toList();
    }
}
