package org.chartwright.nlp.draft.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Injured;
import org.chartwright.nlp.language.Clause;

/**
 * A clause of the clinician in, the diagnosis it concludes out, where no word list knows it: "i think you have a strain
 * of your posterior cruciate ligament", "what we call a colles' fracture", "we call this hallux rigidus".
 */
final class UnlistedDiagnosis {

    private static final String ILL =
            "(?:sprain|strain|tear|headache|contusion|fracture|syndrome|ulcer|hernia|cyst|neuropathy|adenoma|[a-z]{4,}(?:itis|osis|opathy|algia|rigidus|valgus))";
    private static final String NO_PART =
            "(?!(?:that|which|who|if|when|not|no|any|and|or|so|to|i|we|you|he|she|it|is|are|was|have|has|had|the|your|my|his|her|a|an|of|in|on|for|from|some|little|bit|more|possible|possibly|probably|likely|maybe|just|rather|really|very) )";
    private static final Pattern CONCLUDES = Pattern.compile(
            "\\b(?:(?<!not )(?:think|believe) (?:that )?(?:what )?(?:you|he|she|the patient) (?:(?:probably|likely|do|does|may|might|just) )*(?:have|has|had|suffered)(?: is)?"
                    + "|we are (?:(?:really|just|probably) )*(?:dealing with|looking at)|looks to me like(?: you have)?"
                    + "|(?:put|note|say) (?:that )?(?:you|he|she|the patient) (?:have|has)"
                    + "|(?:symptoms|findings|exam|this|that|it) (?:is|are|looks|look) consistent with"
                    + "|(?:primary |final |working )?diagnosis (?:will be|is|of|would be|here is)|positive for what we call|we call (?:this|it|that)"
                    + "|^(?:(?:so|and|now|,) )*(?:i )?you have(?= a [a-z]+ (?:[a-z]+ )?of your))"
                    + " (?:(?:a|an|some|kind of|what we call|what is called|more of|just|rather|probably|likely) )*"
                    + "((?:" + NO_PART
                    + "[a-z'-]+ (?:(?<=(?:acute|chronic|lumbar|cervical|thoracic|partial|medial|lateral) ), )?){0,5}?"
                    + ILL + ")\\b"
                    + "(?: of (?:your|his|her|the) ((?:" + NO_PART
                    + "[a-z-]+ ){0,3}?(?:ligament|tendon|meniscus|muscle|finger|thumb|toe|foot|hand|knee|ankle|wrist|elbow|shoulder|hip|back))\\b)?");
    private static final Pattern HELD_BACK =
            Pattern.compile("\\b(?:if|unless|whether|not|worried|wonder|might|may|could|rule out|people|patients)\\b");

    /** "posterior cruciate ligament strain", but "ulcer of the right foot". */
    private static final Pattern TISSUE = Pattern.compile("\\b(?:ligament|tendon|meniscus|muscle)$");

    private UnlistedDiagnosis() {}

    static Optional<String> in(Clause clause) {
        var found = CONCLUDES.matcher(clause.text());
        if (!clause.byClinician() || clause.question()) {
            return Optional.empty();
        }
        if (!found.find()
                || HELD_BACK.matcher(clause.text().substring(0, found.start(1))).find()) {
            return Injured.in(clause.text()).map(Injured.Injury::name);
        }
        String named = found.group(1).replace(" ,", "");
        return Optional.ofNullable(found.group(2))
                .map(part -> TISSUE.matcher(part).find() ? part + " " + named : named + " of the " + part)
                .or(() -> Optional.of(named));
    }
}
