package org.chartwright.nlp.transcript;

/**
 * The half-open range of characters of one utterance that says something.
 *
 * @param utterance number of the utterance, from 0
 * @param from index of the first character
 * @param to index after the last character
 */
public record Evidence(int utterance, int from, int to) implements Comparable<Evidence> {

    public Evidence {
        if (utterance < 0 || from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "evidence %d:[%d, %d) is empty or starts before 0".formatted(utterance, from, to));
        }
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Evidence other) {
        return utterance == other.utterance && from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Evidence other) {
        return utterance != other.utterance
                ? Integer.compare(utterance, other.utterance)
                : from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
