package org.chartwright.nlp.history;

import java.util.List;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * One line of a history section, written from what was asked and answered.
 *
 * @param section where it belongs
 * @param words as the note says it, without a stop
 * @param otherwise the same in words that claim less; empty where there are none
 * @param evidence where question and answer were said
 * @param naming those of the places that only say of whom the line speaks
 */
public record HistoryLine(
        SectionKind section, String words, String otherwise, List<Evidence> evidence, List<Evidence> naming) {

    HistoryLine(SectionKind section, String words, String otherwise, List<Evidence> evidence) {
        this(section, words, otherwise, evidence, List.of());
    }

    HistoryLine(SectionKind section, String words, List<Evidence> evidence) {
        this(section, words, "", evidence);
    }

    public HistoryLine {
        evidence = List.copyOf(evidence);
        naming = List.copyOf(naming);
        if (words.isBlank()) {
            throw new IllegalArgumentException("a line of %s has no words".formatted(section));
        }
    }
}
