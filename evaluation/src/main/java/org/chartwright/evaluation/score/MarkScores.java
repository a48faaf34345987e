package org.chartwright.evaluation.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chartwright.nlp.language.Mark;

/** Marks that people set and marks that were placed in, precision, recall and F1 of each mark and of all out. */
public final class MarkScores {

    /** What was counted of one mark: set by people, placed, and both at once. */
    private static final class Count {
        private int wanted;
        private int placed;
        private int right;
    }

    /**
     * @param precision share of the placed marks that people set too
     * @param recall share of people's marks that were placed
     * @param f1 their harmonic mean
     * @param wanted how many people set
     */
    public record Score(double precision, double recall, double f1, int wanted) {}

    private final Map<Mark, Count> counts = new EnumMap<>(Mark.class);

    public MarkScores() {
        for (Mark mark : Mark.values()) {
            counts.put(mark, new Count());
        }
    }

    /** Counts one turn. */
    public void add(List<Mark> wanted, List<Mark> placed) {
        if (wanted.size() != placed.size()) {
            throw new IllegalArgumentException("%d marks wanted and %d placed".formatted(wanted.size(), placed.size()));
        }
        for (int i = 0; i < wanted.size(); i++) {
            count(wanted.get(i)).wanted++;
            count(placed.get(i)).placed++;
            if (wanted.get(i) == placed.get(i)) {
                count(wanted.get(i)).right++;
            }
        }
    }

    public Score of(Mark mark) {
        return score(List.of(mark));
    }

    /** All marks pooled: full stop, comma and question mark. */
    public Score all() {
        return score(List.of(Mark.STOP, Mark.COMMA, Mark.QUESTION));
    }

    private Score score(List<Mark> marks) {
        int wanted = marks.stream().mapToInt(mark -> count(mark).wanted).sum();
        int placed = marks.stream().mapToInt(mark -> count(mark).placed).sum();
        int right = marks.stream().mapToInt(mark -> count(mark).right).sum();
        return new Score(
                right / (double) Math.max(1, placed),
                right / (double) Math.max(1, wanted),
                2.0 * right / Math.max(1, wanted + placed),
                wanted);
    }

    private Count count(Mark mark) {
        return counts.computeIfAbsent(mark, unseen -> new Count());
    }
}
