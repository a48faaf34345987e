package org.chartwright.nlp.draft.reading;

import java.util.List;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/**
 * One finding or value, as a note writes it.
 *
 * @param section examination or results
 * @param label what the line of an examination is headed with; empty for a result
 * @param words without a stop
 * @param evidence where it was said
 */
public record RunLine(SectionKind section, String label, String words, List<Evidence> evidence) {

    public RunLine {
        evidence = List.copyOf(evidence);
    }
}
