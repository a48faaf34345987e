package org.chartwright.evaluation.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether words are right as often as their confidence says, in ten groups of equally wide confidence (Naeini et al.
 * 2015).
 *
 * @param groups from the least confident to the most
 */
public record Calibration(List<Group> groups) {

    private static final int GROUPS = 10;

    /** Without any word. */
    public static final Calibration NONE = new Calibration(Collections.nCopies(GROUPS, new Group(0, 0, 0)));

    /**
     * Words of about the same confidence.
     *
     * @param words how many
     * @param right how many of them were said
     * @param promised sum of their confidences: how many of them should be right
     */
    public record Group(int words, int right, double promised) {

        Group plus(Group other) {
            return new Group(words + other.words, right + other.right, promised + other.promised);
        }
    }

    public Calibration {
        groups = List.copyOf(groups);
        if (groups.size() != GROUPS) {
            throw new IllegalArgumentException("%d groups where %d are needed".formatted(groups.size(), GROUPS));
        }
    }

    /**
     * Of one recording.
     *
     * @param reference what was said, compared as {@link WordErrorRate} does
     * @param heard recognised words in order
     * @param confidences of these words, 0 to 1
     */
    public static Calibration of(String reference, List<String> heard, List<Double> confidences) {
        if (heard.size() != confidences.size()) {
            throw new IllegalArgumentException(
                    "%d words with %d confidences".formatted(heard.size(), confidences.size()));
        }
        var parts = heard.stream().map(WordErrorRate::words).toList();
        var right = Alignment.right(
                WordErrorRate.words(reference),
                parts.stream().flatMap(List::stream).toList());
        var groups = new ArrayList<>(NONE.groups);
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            int next = at + parts.get(i).size();
            if (next > at) {
                double confidence = confidences.get(i);
                var word = new Group(1, right.subList(at, next).contains(false) ? 0 : 1, confidence);
                groups.set(groupOf(confidence), groups.get(groupOf(confidence)).plus(word));
            }
            at = next;
        }
        return new Calibration(groups);
    }

    public Calibration plus(Calibration other) {
        var sums = new ArrayList<Group>();
        for (int i = 0; i < GROUPS; i++) {
            sums.add(groups.get(i).plus(other.groups.get(i)));
        }
        return new Calibration(sums);
    }

    /** By how much confidence and truth differ in a group, on the average over all words; 0 is best, 1 is worst. */
    public double expectedError() {
        double off = groups.stream()
                .mapToDouble(group -> Math.abs(group.right() - group.promised()))
                .sum();
        return off / Math.max(1, groups.stream().mapToInt(Group::words).sum());
    }

    private static int groupOf(double confidence) {
        return Math.clamp((int) (confidence * GROUPS), 0, GROUPS - 1);
    }
}
