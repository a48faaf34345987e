package org.chartwright.nlp.llm;

import java.util.List;
import org.chartwright.templates.SectionKind;

/**
 * One sentence as the model wrote it, before anything is believed.
 *
 * @param section where it wants it
 * @param label problem or organ system it stands under; may be empty
 * @param text never blank
 * @param utterances it says it rests on; all exist
 * @param quotes words it says were spoken there; may be empty
 */
record WrittenSentence(SectionKind section, String label, String text, List<Integer> utterances, List<String> quotes) {

    WrittenSentence {
        utterances = List.copyOf(utterances);
        quotes = List.copyOf(quotes);
    }
}
