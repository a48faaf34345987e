package org.chartwright.nlp.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.EmCase.Beside;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/**
 * What shows that a clinician goes on caring for a chronic illness of a Medicare patient (HCPCS G2211).
 *
 * <p>CMS CY2024 PFS final rule, in force since 2024-01-01: payable beside an office visit for a lasting relationship,
 * not where modifier 25 is reported. CMS CY2025 PFS final rule, since 2025-01-01: payable with modifier 25 too where
 * the other service is a Part B preventive one or a vaccine. Suggested for established patients only, with the words
 * that tell of earlier or later visits.
 *
 * @param illness that the care goes on for
 * @param words of the clinician
 */
record ContinuingCare(String illness, String words, Evidence evidence) {

    private static final LocalDate PAYABLE = LocalDate.of(2024, 1, 1);
    private static final LocalDate BESIDE_PREVENTION = LocalDate.of(2025, 1, 1);

    private static final Pattern CONTINUING = Pattern.compile(
            "\\b(since (you|your|our|the|we) (\\w+ )?(last )?(visit|appointment|time|talked|met)|last time (i|we|you) (saw|met|talked|spoke|were)|(when|since) (i|we) last saw you|i('ve| have) been (seeing|following|treating|taking care of) you|(see|have) you (back|again)? ?in (\\w+ ){1,3}(weeks?|months?)|follow[- ]?up (with me )?in (\\w+ ){1,3}(weeks?|months?))\\b",
            Pattern.CASE_INSENSITIVE);

    static Optional<ContinuingCare> in(Visit visit, List<Coding> codings, Beside beside) {
        boolean payable = visit.medicare()
                && !visit.newPatient()
                && switch (beside) {
                    case NOTHING -> !visit.date().isBefore(PAYABLE);
                    case PREVENTIVE_SERVICE -> !visit.date().isBefore(BESIDE_PREVENTION);
                    case MINOR_PROCEDURE -> false;
                };
        var chronic = codings.stream()
                .filter(coding -> ChronicIllness.is(coding.code()))
                .findFirst();
        return payable ? chronic.flatMap(illness -> said(visit, illness.term())) : Optional.empty();
    }

    private static Optional<ContinuingCare> said(Visit visit, String illness) {
        for (var utterance : visit.transcript().utterances()) {
            var found = CONTINUING.matcher(utterance.text());
            if (utterance.speaker() == Speaker.CLINICIAN && found.find()) {
                return Optional.of(new ContinuingCare(
                        illness, found.group(), new Evidence(utterance.number(), found.start(), found.end())));
            }
        }
        return Optional.empty();
    }
}
