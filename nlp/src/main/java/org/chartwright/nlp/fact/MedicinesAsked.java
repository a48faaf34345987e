package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A patient's clause in, whether it goes on with the list of what is taken that a clinician asked for out. */
final class MedicinesAsked {

    private static final Pattern ASKED = Pattern.compile(
            "^(?!.*allerg).*\\b(?:medications?|medicines?|taking|(?:do|are) you (?:still )?(?:take|on|using|use)|(?:is|does) (?:he|she) (?:still )?(?:on|take|use|using)|taken anything|doing for|what (?:else|all)|over the counter|supplements?|vitamins?|inhalers?|insulins?|in the bag|(?:are|is) (?:you|he|she) (?:still )?getting (?:your|the|his|her|any|an?) [a-z ]*(?:injections?|infusions?|shots?|chemo)|what (?:chemo|chemotherapy|infusions?|shots?|injections?) (?:are|is|do|does) (?:you|he|she)|(?:you|he|she) (?:are|is) (?:still )?on (?:a|an|your|the|his|her) [a-z -]*(?:blocker|thinner|statin|inhibitor|diuretic|water pill|antidepressant|inhaler|insulin|pill|ssri|ppi|relaxant)|birth control|(?:have|has|got|put) (?:you|him|her) on$|what (?:does|do|did) [a-z ]+ (?:give|have|prescribe) (?:you|him|her)|(?:which|what) (?:[a-z]+ )?(?:pill|one|medicine|dose|insulin|inhaler|drops?|cream) (?:is it|are you|do you|does)|eye drops|creams?|patches)\\b|^(?:(?:and|okay|so|what about|how about|anything|for) )+(?:the|your|for) (?:[a-z]+ )?(?:prostate|blood pressure|pressure|cholesterol|sugar|sugars|diabetes|thyroid|heart|stomach|reflux|heartburn|allergies|asthma|sleep|mood|anxiety|depression|nerves|pain|migraines|bladder|bones|gout|eyes|skin|seizures|water|fluid|cough|breathing)(?: \\?)?$");

    private static final Pattern BYGONE = Pattern.compile(
            "\\b(?:did (?:you|they|he|she|your)|have you (?:ever (?:tried|taken|used|been given)|been on .*\\bbefore)|were you|in the past)\\b");

    private static final Pattern OWN_LIST = Pattern.compile(
            "^(?:(?:well|so|okay|these|here|this|that) )*(?:(?:is|are) )?my (?:other |daily )?(?:meds|medicines?|medications?|pills|list|prescriptions) (?:are|is)\\b|\\bi (?:have|brought|got) (?:my|the|a) (?:list|pills|bottles|bag|meds|medicines)\\b");

    /** "okay", "got it": so few words only bid the patient go on. */
    private static final int NODDING = 2;

    private MedicinesAsked() {}

    /** Also when the clinician says no more than "okay" between two parts of the list. */
    static boolean before(Clause clause, List<Clause> clauses) {
        int from = clause.utterance();
        for (Clause before : clauses.subList(0, clause.number()).reversed()) {
            if (before.utterance() < from - 1) {
                return false;
            }
            if (before.byClinician()
                    && before.question()
                    && ASKED.matcher(before.text()).find()
                    && !BYGONE.matcher(before.text()).find()) {
                return true;
            }
            if (before.utterance() == clause.utterance()
                    && OWN_LIST.matcher(before.text()).find()) {
                return true;
            }
            if (before.byClinician() && before.tokens().size() <= NODDING) {
                from = before.utterance() - 1;
            }
        }
        return false;
    }
}
