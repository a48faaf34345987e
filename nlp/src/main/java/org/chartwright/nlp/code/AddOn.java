package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.Visit;

/** A code on top of a visit level in, such as {@code 99417x2}, its suggestion with units and rule out. */
final class AddOn {

    private final CodeKnowledge knowledge;

    AddOn(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Empty where the loaded set has no such code on the date of service. */
    Optional<CodeSuggestion> of(String code, Visit visit, Optional<ContinuingCare> care) {
        String[] parts = code.split("x");
        return knowledge
                .set()
                .billable(parts[0])
                .filter(entry -> entry.validOn(visit.date()))
                .map(entry -> new CodeSuggestion(
                        Suggestions.system(entry.system()),
                        entry.code(),
                        entry.title(),
                        0.7,
                        reason(parts, care),
                        List.of(),
                        care.filter(known -> parts[0].equals("G2211"))
                                .map(known -> List.of(known.evidence()))
                                .orElse(List.of()),
                        question(parts[0], visit)));
    }

    private static String reason(String[] parts, Optional<ContinuingCare> care) {
        return switch (parts[0]) {
            case "G2211" ->
                "continuing care of %s: \"%s\" (CMS CY2024 PFS final rule, since 2024-01-01; with modifier 25 only beside a Part B preventive service, CMS CY2025 PFS final rule)"
                        .formatted(
                                care.map(ContinuingCare::illness).orElse("a chronic illness"),
                                care.map(ContinuingCare::words).orElse(""));
            case "G2212" ->
                "%s units of 15 minutes past the longest time of level 5 (CMS CY2021 PFS final rule)"
                        .formatted(parts[1]);
            default -> "%s units of 15 minutes past the least time of level 5 (CPT 99417)".formatted(parts[1]);
        };
    }

    private static Optional<String> question(String code, Visit visit) {
        return code.equals("99417") && visit.payer().isEmpty()
                ? Optional.of("Is the payer Medicare? It counts prolonged time by G2212 from 69 or 89 minutes.")
                : Optional.empty();
    }
}
