package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A clinician's clause in, whether it teaches what holds for everybody out: how a body is made, how an illness runs,
 * what a word means. A note tells of the patient.
 */
final class Taught {

    private static final String LEADS =
            "^(?:(?:and|so|but|then|now|well|okay|yeah|yes|alright|you know|i mean|just|,) )*";

    private static final Pattern IN_GENERAL = Pattern.compile(
            LEADS
                    + "(?:(?:normally|usually|ideally|typically) (?:it|that|this|they|these|the [a-z]+|an? [a-z]+|we want it to|you (?:want|would want) it to) (?:should |would |ought to )?(?:bend|straighten|go|goes|lift|move|turn|be|measure|come)\\b"
                    + "|there (?:is|are) (?:also )?(?:(?:a lot of|lots of|a few|some|several|many|other|actually|really) )*(?:ligaments|muscles|tendons|nerves|reasons|ways|types|kinds) "
                    + "|(?:(?:sometimes|often|usually|typically) )?(?:(?:many|most|some|a lot of|other) )?(?:people|patients|folks) (?!who are here|like you)[a-z]+"
                    + "|(?:it|they|this|these|those|that) (?:typically|often) (?:begins?|starts?|occurs?|happens?|affects?|goes|go|comes?|resolves?|disappears?)\\b"
                    + "|(?:(?:sometimes|usually|often|commonly) )?(?:it|this|that) (?:can |could |may |might )?(?:also |usually |sometimes |commonly |mostly |basically |just )*(?:happens?|occurs?) (?:to|in|with|among|due to) (?!you\\b|your\\b)(?!.*\\byour?\\b)"
                    + "|the guidelines (?:have|has) changed\\b|we (?:used to|have like|classify|divide|grade)\\b"
                    + "|they (?:disappear|occur|go away)\\b"
                    + "|(?:this|that|it) is (?:actually |really |just |very |such )*(?:a|the) (?:really |very |pretty |most |more )*(?:common|rare|frequent) (?:condition|problem|injury|thing|cause|reason|disease|illness|issue)\\b"
                    + "|it is (?:not )?(?:usual|unusual|common|uncommon|normal) for (?:people|patients)\\b"
                    + "|you (?:can |could |should )?(?:kind of |kinda |sort of )?think of \\b.*\\bas\\b"
                    + "|[a-z]+ (?:is|are) (?:just |basically |actually )?(?:an?|the) (?:supplement|medication|medicine|hormone|protein|enzyme|muscle|nerve|tendon|duct)(?:(?: that| which)(?! (?:you|i|we)\\b)|$)"
                    + "|(?:this|that|it) (?:is|the [a-z]+ is) (?:just |basically |actually )?(?:the|that) (?:duct|tube|tendon|muscle|nerve|antibody) "
                    + "|we (?:do not|still do not) (?:have a full understanding|fully understand|know why)\\b"
                    + "|[a-z-]+ (?:can|could|may) (?:often |also |sometimes )?be a (?:big )?(?:trigger|cause|factor)\\b(?! (?:in|of) your))");

    /** Of anybody, where the patient is not in it. */
    private static final Pattern OF_PEOPLE = Pattern.compile(
            "\\b(?:people (?:with|who|can|have|get|do|may)|(?:reasons?|how|why|when|that|for|in|of) (?:some |many |most |other )?(?:people|patients)|which (?:often )?happens (?:with|in|to))\\b");

    private static final Pattern OF_PATIENT = Pattern.compile("\\b(?:you|your|yours|you've|he|she|his|her|patient)\\b");

    /** "that just means there is no swelling": a finding was told before in its own words. */
    private static final Pattern MEANS = Pattern.compile(
            LEADS
                    + "(?:that|it|which|(?!this|these)[a-z-]+ [a-z-]+) (?:just |basically |simply |really )*means\\b(?!.*\\b(?:(?:we|i) (?:will|need|are|am)|you\\b|your [a-z ]+ (?:is|are|was|has|have)|called|cancer|tumor|infection|fracture|broken|torn|tear|is back|worse)\\b)");

    private static final Pattern ASKED = Pattern.compile("\\bmean\\b");

    private Taught() {}

    /** @param clauses all of the visit: what "all that means" is no lesson but a summary */
    static boolean said(Clause clause, List<Clause> clauses) {
        String text = clause.text();
        return clause.byClinician()
                && (IN_GENERAL.matcher(text).find()
                        || OF_PEOPLE.matcher(text).find()
                                && !OF_PATIENT.matcher(text).find()
                        || MEANS.matcher(text).find() && !sumsUp(clause, clauses));
    }

    private static boolean sumsUp(Clause clause, List<Clause> clauses) {
        return clause.number() > 0
                && ASKED.matcher(clauses.get(clause.number() - 1).text()).find();
    }
}
