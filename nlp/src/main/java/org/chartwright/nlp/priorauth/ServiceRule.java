package org.chartwright.nlp.priorauth;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Need;

/**
 * One kind of service and whether plans commonly ask for it beforehand.
 *
 * @param name in plain words
 * @param match every one must be found in the order
 * @param unless must not be found in it
 * @param codes CPT or HCPCS codes, the usual one first; may be empty
 * @param why on what {@code need} rests
 * @param usual how the appeals data files it, with the diagnosis it is usually for and no patient
 * @param fitting prefixes of the ICD-10-CM codes it is usually for
 * @param topic words of the part of the body or the problem it is about
 * @param spoken words by which a clinician orders it aloud, where no order of its kind is staged
 * @param criteria in the order in which a reviewer would look
 */
record ServiceRule(
        String id,
        String name,
        List<Pattern> match,
        Optional<Pattern> unless,
        List<String> codes,
        Need need,
        String why,
        AppealCase usual,
        List<String> fitting,
        Optional<Pattern> topic,
        Optional<Pattern> spoken,
        List<Criterion> criteria) {

    ServiceRule {
        match = List.copyOf(match);
        codes = List.copyOf(codes);
        fitting = List.copyOf(fitting);
        criteria = List.copyOf(criteria);
        if (match.isEmpty() || name.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("service '%s' lacks its name, its words or its reason".formatted(id));
        }
    }

    boolean fits(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return match.stream().allMatch(pattern -> pattern.matcher(lower).find())
                && unless.filter(pattern -> pattern.matcher(lower).find()).isEmpty();
    }

    /** Code for the order's wording; empty when the service has none. */
    String code(String words) {
        if (codes.isEmpty()) {
            return "";
        }
        String lower = words.toLowerCase(Locale.ROOT);
        if (codes.size() == 3 && lower.contains("contrast") && lower.contains("with")) {
            boolean both = lower.contains("with and without") || lower.contains("without and with");
            return codes.get(both ? 2 : lower.contains("without") ? 0 : 1);
        }
        return codes.getFirst();
    }
}
