package org.chartwright.nlp.draft.exam;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A finding of the examination in, the same with the side of its part out, where the visit speaks of one side of that
 * part alone: "pain on palpation of the knee" of a visit about the right knee is of "the right knee", and "decreased
 * range of motion" while that knee is examined is "right knee : decreased range of motion".
 *
 * @param evidence where part and side were said; empty where nothing was put in
 */
record SidedFinding(String words, List<Evidence> evidence) {

    private static final String PARTS =
            "knee|shoulder|hip|ankle|elbow|wrist|hand|foot|leg|arm|finger|thumb|toe|forearm|calf|thigh|heel";
    private static final Pattern PART = Pattern.compile("\\bthe (" + PARTS.replace("|finger|thumb|toe", "") + ")\\b");
    private static final Pattern SIDE =
            Pattern.compile("\\b(?:left|right|both|bilateral\\w*|side|sides|each|other|opposite)\\b");
    private static final Pattern ANY_PART = Pattern.compile(
            "\\b(?:" + PARTS
                    + "|back|neck|spine|spinal|abdom\\w+|belly|stomach|chest|lungs?|heart|skin|extremit\\w+|lumbar|cervical|thoracic|scalp|face|head|throat|groin|breasts?|cva|flank|quadrant|epigastric|murphy's|guarding|rebound|peritoneal|sinus\\w*|patient|[a-z]+s of the)s?\\b");
    private static final Pattern BARE = Pattern.compile(
            "^(?:(?:no|mild|moderate|severe|significant|slight|limited|decreased|full|good|normal|positive|negative|a|small|large|trace|associated|bony|joint) )*"
                    + "(?:pain (?:with|on|to) (?:\\w+ and |both )?(?:flexion|extension|palpation|range|movement|abduction|adduction|supination|pronation|rotation|bending|torsion|twisting|valgus|varus|internal|external)|tenderness|effusion|range of motion|(?:varus|valgus|mcmurray|lachman|drawer)|laxity)\\b.*");

    SidedFinding {
        evidence = List.copyOf(evidence);
    }

    static SidedFinding of(String piece, Clause clause, List<Clause> clauses) {
        if (SIDE.matcher(piece).find()) {
            return new SidedFinding(piece, List.of());
        }
        var part = PART.matcher(piece);
        if (part.find()) {
            var sided = new BodyPart(part.group(1), List.of()).sided(clauses);
            return new SidedFinding(part.replaceFirst("the " + sided.words()), sided.evidence());
        }
        boolean bare = BARE.matcher(piece).matches() && !ANY_PART.matcher(piece).find();
        Optional<BodyPart> examined = bare
                ? BodyPart.before(clause, clauses)
                        .map(found -> found.sided(clauses))
                        .filter(found -> found.words().matches("(?:left|right) (?:" + PARTS + ")"))
                : Optional.empty();
        return examined.map(found -> new SidedFinding(found.words() + " : " + piece, found.evidence()))
                .orElse(new SidedFinding(piece, List.of()));
    }
}
