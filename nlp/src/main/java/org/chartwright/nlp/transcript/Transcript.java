package org.chartwright.nlp.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything said so far, in order; immutable.
 *
 * @param utterances numbered 0, 1, 2 ... without gaps
 */
public record Transcript(List<Utterance> utterances) {

    public static final Transcript EMPTY = new Transcript(List.of());

    public Transcript {
        utterances = List.copyOf(utterances);
        for (int i = 0; i < utterances.size(); i++) {
            if (utterances.get(i).number() != i) {
                throw new IllegalArgumentException("utterance %d stands at position %d"
                        .formatted(utterances.get(i).number(), i));
            }
        }
    }

    public Transcript with(Utterance next) {
        var longer = new ArrayList<>(utterances);
        longer.add(next);
        return new Transcript(longer);
    }

    /** The words the evidence points at. */
    public String quote(Evidence evidence) {
        return utterances.get(evidence.utterance()).text().substring(evidence.from(), evidence.to());
    }

    /** Whether the evidence lies inside the utterance it names. */
    public boolean holds(Evidence evidence) {
        return evidence.utterance() < utterances.size()
                && evidence.to() <= utterances.get(evidence.utterance()).text().length();
    }
}
