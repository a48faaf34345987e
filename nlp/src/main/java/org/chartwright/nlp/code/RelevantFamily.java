package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chartwright.nlp.code.SuggestDiagnoses.Diagnoses;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;

/**
 * Diagnoses of a visit in, the same without the relatives' illnesses that bear on nothing in it out, by
 * {@code family.tsv}. Family history is coded where it raises the patient's risk of what the visit is about (ICD-10-CM
 * guidelines I.C.21.c.4 and IV.J).
 */
final class RelevantFamily {

    private static final List<String> FAMILY = List.of("Z80", "Z81", "Z82", "Z83", "Z84");

    /** Examinations without complaint and pregnancies, in which any family history counts. */
    private static final List<String> ANY = List.of("Z00", "Z01", "Z31", "Z33", "Z34", "O");

    private record Bearing(String family, List<String> on) {}

    private static final List<Bearing> BEARINGS = CodeRules.rows("family.tsv").stream()
            .map(row -> new Bearing(row.get(0), Arrays.asList(row.get(1).split(" "))))
            .toList();

    private RelevantFamily() {}

    static Diagnoses of(Diagnoses suggested) {
        var own = suggested.codes().stream()
                .filter(coding -> !CodeRules.begins(coding.code(), FAMILY))
                .map(Coding::code)
                .toList();
        List<Coding> kept = new ArrayList<>();
        List<Discarded> discarded = new ArrayList<>(suggested.discarded());
        for (Coding coding : suggested.codes()) {
            if (!CodeRules.begins(coding.code(), FAMILY) || bears(coding.code(), own)) {
                kept.add(coding);
            } else {
                discarded.add(new Discarded(
                        coding.term(),
                        "a relative's illness (%s) that bears on nothing this visit is about (ICD-10-CM guideline IV.J)"
                                .formatted(coding.code()),
                        coding.evidence()));
            }
        }
        return new Diagnoses(kept, suggested.weaker(), discarded);
    }

    private static boolean bears(String family, List<String> own) {
        if (own.isEmpty() || own.stream().anyMatch(code -> CodeRules.begins(code, ANY))) {
            return true;
        }
        return BEARINGS.stream()
                .filter(bearing -> family.startsWith(bearing.family()))
                .anyMatch(bearing -> own.stream().anyMatch(code -> CodeRules.begins(code, bearing.on())));
    }
}
