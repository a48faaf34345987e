package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/** A patient's reply to a plan in, whether it declines; a clinician's next words in, whether they let it be out. */
final class RefusalWords {

    private static final String LEAD =
            "^(?:(?:oh|um|uh|well|okay|right|but|please|yeah|no|nope|nah|then|thank you|thanks|sorry|honestly|actually|i think|i am sorry|doctor|doc|i guess|,) )*";
    private static final String REST =
            "(?: (?:today|right now|now|for now|yet|please|thank you|thanks|this time|if i can|if that is (?:okay|ok|all right)|if it is all the same(?: to you)?|at the moment|do it|do that|have it|have that|have one|take it|take that|for me|either|again|,))*";
    private static final Pattern BARE = Pattern.compile(LEAD
            + "(?:no ,? ?(?:thank you|thanks)|i will (?:pass|skip (?:it|that)|wait)|i would (?:really )?(?:rather|prefer) not(?: to)?|not today|not (?:right )?now|(?:i am )?not (?:doing|having|getting) (?:it|that|one|those|them|any of that)"
            + "|i do not want (?:it|that|to|one|any|those|them|to do that|to do it)|can (?:i|we) (?:wait|hold off|skip|pass)(?: on)?(?: it| that| this| those| one| that one| this one)?|can i not|i would (?:like to|want to|rather) (?:wait|hold off)|let's not|absolutely not|no way|not for me|maybe (?:later|next time|another time)|i decline|i (?:do not|would not) (?:think so|want that))"
            + REST + "$");
    private static final String WANTS_NOT =
            "(?:i (?:really )?(?:do not|will not|am not going to|am not|would rather not|would prefer not to|refuse to|can not|never) (?:(?:want|take|taking|do|doing|have|having|get|getting|go on|going on|be on|use|to|need|another|like|in for) )*|(?:no|not) (?:more )?|can (?:i|we) (?:not (?:do|have|take)|skip|wait on|hold off on|do without|pass on) |i am not a fan of |i hate |i will (?:skip|pass on) )";
    private static final Pattern NAMED = Pattern.compile(
            LEAD + WANTS_NOT + "(?:(?:the|a|an|any|that|those|these|this|your|with) )*(?<thing>[a-z][a-z -]*?)?"
                    + "(?: (?:every day|for me|any ?more|right now))?" + REST
                    + "(?: ,? ?(?:because|since|they|it|that|he|she|my|i|the last) .*)?$");
    /** What is declined in the patient's words. */
    private static final Pattern SHOT = Pattern.compile("\\b(?:needles?|shots?|injections?|jabs?)\\b");

    private static final Pattern PILL =
            Pattern.compile("\\b(?:pills?|tablets?|medicines?|medications?|meds?|drugs?)\\b");
    private static final Pattern DEFERS = Pattern.compile(
            "\\b(?:wait|hold off|not (?:today|now|right now|yet)|today|right now|yet|later|next time|another time)\\b");
    private static final Pattern ALL = Pattern.compile("^(?:one|ones|it|that|those|them|this|stuff|that one)$");

    private static final Pattern LETS = Pattern.compile(
            "^(?:(?:and|oh|well|no|so|then|yeah|,) )*(?:okay|ok|fine|that is (?:fine|okay|ok|fair|your (?:call|choice|right)|up to you|reasonable|all right|alright|understandable)|fair|sure|of course|no problem|all right|alright|i understand|understood|your call|your choice|up to you|i hear you|got it|declined|(?:we|i) will (?:hold|wait|skip|leave|not)|no worries|makes sense|absolutely|noted|i respect|(?:you are )?right|good|not a problem|it is (?:your (?:call|choice)|up to you|okay|fine)|then (?:we|let's)|let's (?:hold|wait|skip|leave|not))\\b|\\b(?:we|you|i) (?:can|could|will) (?:do|use|try|go with|get|start|have) .*\\binstead\\b");
    private static final Pattern PERSISTS = Pattern.compile(
            "\\b(?:(?:i|we) (?:really|still|do) (?:think|want|would|recommend|need)|you (?:really )?(?:need|should|have to|must)|i would (?:really|still)|it is (?:important|only|just|quick|safe|very)|it (?:is not|would not|does not)|let me (?:explain|tell)|what if|are you sure|why (?:not|is)|what is (?:it|your)|what worries|(?:just )?one (?:shot|pill|dose)|hear me out|how about (?:we|you|just)|would you (?:be willing|consider|try|do|take)|try it|let's (?:try|start|do) it|(?:start|begin) (?:it|slow|low|small))\\b");

    private RefusalWords() {}

    /** "no thank you", "i would rather not": whatever was offered last. */
    static boolean bare(Clause said) {
        return !said.byClinician() && BARE.matcher(said.text()).matches();
    }

    /** Whether it is only not wanted now. */
    static boolean defers(Clause said) {
        return DEFERS.matcher(said.text()).find();
    }

    /** Whether this very thing is declined by its name or class. */
    static boolean names(Clause said, Mention plan) {
        return thing(said)
                .filter(words ->
                        (" " + words + " ").contains(" " + plan.words() + " ") || Withdrawals.ofClass(words, plan))
                .isPresent();
    }

    /** Whether what is declined is what kind of thing it is: "i do not want another pill". */
    static boolean isOfKind(Clause said, Mention plan) {
        boolean shot = plan.term().group().equals("vaccine")
                || SHOT.matcher(plan.words() + " " + plan.term().preferred()).find();
        return thing(said)
                .filter(words -> shot && SHOT.matcher(words).find()
                        || plan.term().kind() == Kind.DRUG
                                && PILL.matcher(words).find())
                .isPresent();
    }

    /** What is declined, in the patient's words. */
    static Optional<String> thing(Clause said) {
        var named = NAMED.matcher(said.text());
        return !said.byClinician() && named.matches() && named.group("thing") != null
                ? Optional.of(named.group("thing"))
                : Optional.empty();
    }

    /** "one", "it": no more than what was offered. */
    static boolean pointing(String words) {
        return ALL.matcher(words).matches();
    }

    /** @param next the clinician's next turn */
    static boolean letBe(List<Clause> next) {
        return next.stream()
                .limit(2)
                .anyMatch(clause -> LETS.matcher(clause.text()).find());
    }

    static boolean persists(List<Clause> next) {
        return next.stream()
                .limit(3)
                .anyMatch(clause -> PERSISTS.matcher(clause.text()).find());
    }
}
