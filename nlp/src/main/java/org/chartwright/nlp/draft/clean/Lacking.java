package org.chartwright.nlp.draft.clean;

import java.util.List;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with the small words out that speech swallows or puts too often: "for last 4 days"
 * is "for the last 4 days", "her results of her x-ray" is "the results of her x-ray".
 */
final class Lacking {

    private static final String UNIT = "(?:hours?|days?|nights?|weeks?|months?|years?|decades?)";
    private static final String PERSON = "(?:i|we|he|she|they|the patient)";

    /** Devices and studies one is given one of. */
    private static final String ONE_OF =
            "(?:diuretic|biopsy|splint|cast|brace|boot|cane|walker|sling|referral|colonoscopy|mammogram|statin|inhaler|nebulizer|wheelchair|catheter|stent|transfusion)";

    /** What has no number: "a mild swelling of". */
    private static final String UNCOUNTED =
            "(?:strength|sensation|psoriasis|eczema|dermatitis|cellulitis|arthritis|edema|tenderness|erythema|numbness|weakness|stiffness|diabetes|hypertension|asthma|anemia)";

    private static final String GRADED =
            "(?:(?:mild|moderate|severe|small|large|medium|low|high|chronic|simple|nondisplaced|hairline|partial|complete|minor) )+";
    private static final String INJURY =
            "(?:sprain|fracture|tear|strain|cyst|hernia|bruise|contusion|lesion|stone|infection|murmur|concussion)";

    private static final List<Rewording> RULES = List.of(
            Rewording.of(
                    "\\b(?:for|over|within|during|in)(?: about| probably)? ()(?=(?:last|past) (?:few |couple of |several |\\d+ )?"
                            + UNIT + "\\b)",
                    "the"),
            Rewording.of(
                    "^()the (?:past|last) (?:\\d+|few|couple of|several)(?: or \\d+| to \\d+)? " + UNIT + " ,? ?(?="
                            + PERSON + " )",
                    "over"),
            Rewording.of(
                    "^()(?:january|february|april|june|july|august|september|october|november|december)(?: and [a-z]+ber)? ,? ?(?="
                            + PERSON + " )",
                    "in"),
            Rewording.of("^the other day ()was (?:even )?(?:as )?(?:high|low|up|down|elevated)", "it"),
            Rewording.of(
                    "\\b(?:does|has|have|eats|eat|had|got|takes|drinks|drink|uses|in|for|is|was|with|smoked|after) ()(?=(?:lot|bunch|good number|great deal) of )",
                    "a"),
            Rewording.of(
                    "(?<!\\ba|the|last|past|next|every|first|other|this|these|another|good) ()(?=couple (?:of )?" + UNIT
                            + "\\b)",
                    "a"),
            Rewording.of("\\ba couple ()(?=" + UNIT + "\\b)", "of"),
            Rewording.of(
                    "\\b(?:needs?|requires?|wears?|gets?|got|start|use|uses) ()(?=" + ONE_OF
                            + "(?: (?:at|on|for|now|again|today|and|,)|$))",
                    "a"),
            Rewording.of(
                    "\\b(?:has|had) ()(?=(?:past medical|known|strong|family|long|significant past medical|remote) history of )",
                    "a"),
            Rewording.of("\\bbeen (an? )(?=(?:constant|steady|intermittent|severe|mild)(?: ,| and | but |$))", ""),
            Rewording.of(
                    "^(an? )(?=(?!little|bit|few|lot|lack|loss|slight|small)(?:[a-z-]+ )?" + UNCOUNTED
                            + "(?: (?:is|are|was|of|on|in|at|over|and|,)|$))",
                    ""),
            Rewording.of(
                    "\\b(?:has|have|had|of) (an? )(?=(?:scalp|plaque|guttate|rheumatoid|iron deficiency|type \\d|gestational) (?:psoriasis|eczema|arthritis|diabetes|anemia)(?: (?:and|on|in|,)|$))",
                    ""),
            Rewording.of("\\b((?:his|her|their) )(?=(?:[a-z-]+ ){1,2}of (?:his|her|their) )", "the"),
            Rewording.of("\\bstruggling ()(?=breathing|walking|sleeping|swallowing|eating)", "with"),
            Rewording.of("\\bgoing (an? )(?=vacation|trip|cruise)", "on a"),
            Rewording.of("^(?:the )?last time i saw (she )(?=was |had |is |has )", "her , she"),
            Rewording.of("^(?:the )?last time i saw (he )(?=was |had |is |has )", "him , he"),
            Rewording.of(
                    "(?:rhythm|present|normal|clear|soft|bilaterally|auscultation|nontender) (do not )(?=appreciate |hear |feel |palpate )",
                    ", i do not"),
            Rewording.of(
                    "(?:daily|day|days|hours|weeks|months|shows|needed|night|bedtime) (that )(?=(?:will|should|can|may|would) help|gives |helps |means )",
                    ", which"),
            Rewording.of(
                    "[a-z]{4,} (?<!that |what |and |but |think |know |says |mean |because |since )(this )(?=means (?!.*\\bmeans\\b))",
                    ", which"),
            Rewording.of("\\bas well ()(?=an? |the |some )", "as"),
            Rewording.of("^since then ,? ?(?:he|she|the patient) ()(?=continued )", "has"),
            Rewording.of(
                    "^()(?=what (?:seems|appears) to be (?!.*\\b(?:is|are|was|will|has|have|can)\\b))", "there is"),
            Rewording.of("^(?:it|this) is ()(?=" + GRADED + "(?:[a-z]+ ){0,2}" + INJURY + "\\b)", "a"),
            Rewording.of("^(?:it|this) is ()(?=acute (?:[a-z]+ ){0,2}" + INJURY + "\\b)", "an"),
            Rewording.of(
                    "\\b(with )(?=(?:motor and sensation|motor|sensation|strength) (?:is|are) (?:intact|normal))",
                    ", and"),
            Rewording.of(
                    "\\b(?:motor and sensation|strength and sensation|motor and sensory|pulses and sensation|blood pressure and heart rate|heart and lungs) (is )",
                    "are"),
            Rewording.of("^(?:his|her|their) last [a-z]+(?: [a-z]+)? (: )(?=.* ago$)", "was"));

    private Lacking() {}

    static List<Token> filled(List<Token> told) {
        return Rewording.all(RULES, Listed.apart(told));
    }
}
