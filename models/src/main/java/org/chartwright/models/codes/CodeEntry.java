package org.chartwright.models.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One code in one period.
 *
 * @param system which code system
 * @param code as billed, with its point where it has one, such as {@code M17.11}, {@code 99214}, {@code G0439}
 * @param title official title; for CPT our own plain words unless the AMA's file was imported
 * @param synonyms lay words, clinical words and abbreviations for the same thing
 * @param group for procedures what kind of service, such as {@code mri}, {@code laboratory} or {@code vaccine}; empty
 *     where unknown and for diagnoses
 * @param billable whether it may stand on a claim; false for category headings
 * @param from first date of service; empty when the period has no known beginning
 * @param to last date of service; empty while it is in force
 */
public record CodeEntry(
        CodeSystem system,
        String code,
        String title,
        List<String> synonyms,
        String group,
        boolean billable,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public CodeEntry {
        synonyms = List.copyOf(synonyms);
        if (code.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("%s entry '%s' lacks its code or its title".formatted(system, code));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("%s ends on %s before it begins".formatted(code, to.get()));
        }
    }

    public boolean validOn(LocalDate date) {
        return from.map(first -> !date.isBefore(first)).orElse(true)
                && to.map(last -> !date.isAfter(last)).orElse(true);
    }

    /** The first three characters: in ICD-10-CM the category. */
    public String category() {
        return code.substring(0, Math.min(3, code.length()));
    }

    CodeEntry withSynonyms(List<String> more, String otherGroup) {
        return new CodeEntry(system, code, title, more, otherGroup, billable, from, to);
    }
}
