package org.chartwright.nlp.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.templates.SectionKind;

/**
 * Why a visit took place, which decides the first-listed diagnosis (ICD-10-CM guideline IV.G).
 *
 * @param chief the chief complaint in words; empty where none is known
 * @param ordered reasons of the orders
 */
record VisitReasons(String chief, List<String> ordered) {

    static final VisitReasons NONE = new VisitReasons("", List.of());

    /** Words that many complaints share. */
    private static final Set<String> COMMON = Set.of(
            "pain", "right", "left", "bilateral", "chronic", "acute", "problem", "follow", "up", "visit", "disease");

    VisitReasons {
        ordered = List.copyOf(ordered);
    }

    static VisitReasons of(DraftNote note) {
        String chief = note.sections().stream()
                .filter(section -> section.kind() == SectionKind.CHIEF_COMPLAINT)
                .flatMap(section -> section.sentences().stream())
                .map(sentence -> sentence.text())
                .collect(Collectors.joining(" "));
        return new VisitReasons(chief, note.orders().stream().map(Order::reason).toList());
    }

    /** What speaks for listing a coding early: what the patient came for, what was ordered, how often it was named. */
    double weight(Coding coding) {
        Set<String> words = TermWords.forms(coding.term());
        long orders = ordered.stream()
                .filter(reason ->
                        !reason.isBlank() && TermWords.forms(reason).stream().anyMatch(words::contains))
                .count();
        Set<String> own = new HashSet<>(words);
        own.removeAll(COMMON);
        double came = TermWords.forms(chief).stream().anyMatch(own::contains) ? 20 : 0;
        return came + orders * 2.0 + Math.min(4, coding.evidence().size()) * 0.5;
    }
}
