package org.chartwright.evaluation.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Agreement of staged with expected orders, each figure an F1 of 0 to 1, as the MEDIQA-OE 2025 shared task ranks them.
 * The orders of a visit are paired so that the shared description words are most; what is left over counts against
 * precision or recall.
 *
 * @param match orders found at all
 * @param description words of the description
 * @param reason words of the reason
 * @param type kind of order
 * @param provenance sentences that order it
 * @param expected orders in the gold standard
 * @param staged orders scored
 */
public record OrderScores(
        double match, double description, double reason, double type, double provenance, int expected, int staged) {

    private static final Pattern MARKS = Pattern.compile("[.,?!]");
    private static final Pattern FIGURE_HYPHEN = Pattern.compile("(?<=\\d)-");

    /** What the shared task ranks by. */
    public double average() {
        return (description + reason + type + provenance) / 4;
    }

    /** Both maps by visit; a visit that was not drafted counts as one without orders. */
    public static OrderScores of(Map<String, List<ScoredOrder>> expected, Map<String, List<ScoredOrder>> staged) {
        var tally = new Tally();
        expected.forEach((visit, gold) -> tally.visit(gold, staged.getOrDefault(visit, List.of())));
        return tally.scores();
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        String spaced = FIGURE_HYPHEN.matcher(plain).replaceAll(" ").strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split("\\s+"));
    }

    private static double likeness(ScoredOrder gold, ScoredOrder staged) {
        var expected = words(gold.description());
        var proposed = new HashSet<>(words(staged.description()));
        return share(expected, proposed).orElse(0.0);
    }

    private static Optional<Double> share(Collection<?> part, Set<?> whole) {
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of((double) part.stream().filter(whole::contains).count() / part.size());
    }

    /** Mean over orders of the share of one side's items that the other side has; orders without items are left out. */
    private static final class Overlap {

        private double precision;
        private int proposed;
        private double recall;
        private int expected;

        void add(Collection<?> gold, Collection<?> staged) {
            share(staged, new HashSet<>(gold)).ifPresent(share -> {
                precision += share;
                proposed++;
            });
            share(gold, new HashSet<>(staged)).ifPresent(share -> {
                recall += share;
                expected++;
            });
        }

        double f1() {
            return new Ratio(precision / Math.max(1, proposed), recall / Math.max(1, expected)).f1();
        }
    }

    private static final class Tally {

        private final Overlap description = new Overlap();
        private final Overlap reason = new Overlap();
        private final Overlap provenance = new Overlap();
        private int pairs;
        private int sameType;
        private int expected;
        private int staged;

        void visit(List<ScoredOrder> gold, List<ScoredOrder> ours) {
            double[][] weight = gold.stream()
                    .map(wanted -> ours.stream()
                            .mapToDouble(order -> likeness(wanted, order))
                            .toArray())
                    .toArray(double[][]::new);
            var restGold = new HashSet<Integer>();
            var restOurs = new HashSet<Integer>();
            for (int i = 0; i < gold.size(); i++) {
                restGold.add(i);
            }
            for (int j = 0; j < ours.size(); j++) {
                restOurs.add(j);
            }
            for (var pair : Assignment.best(weight)) {
                if (weight[pair.row()][pair.column()] > 0) {
                    restGold.remove(pair.row());
                    restOurs.remove(pair.column());
                    add(Optional.of(gold.get(pair.row())), Optional.of(ours.get(pair.column())));
                }
            }
            restGold.forEach(i -> add(Optional.of(gold.get(i)), Optional.empty()));
            restOurs.forEach(j -> add(Optional.empty(), Optional.of(ours.get(j))));
        }

        private void add(Optional<ScoredOrder> gold, Optional<ScoredOrder> ours) {
            description.add(
                    gold.map(o -> words(o.description())).orElse(List.of()),
                    ours.map(o -> words(o.description())).orElse(List.of()));
            reason.add(
                    gold.map(o -> words(o.reason())).orElse(List.of()),
                    ours.map(o -> words(o.reason())).orElse(List.of()));
            provenance.add(
                    gold.map(ScoredOrder::turns).orElse(Set.of()),
                    ours.map(ScoredOrder::turns).orElse(Set.of()));
            expected += gold.isPresent() ? 1 : 0;
            staged += ours.isPresent() ? 1 : 0;
            if (gold.isPresent() && ours.isPresent()) {
                pairs++;
                sameType += gold.get().type().equals(ours.get().type()) ? 1 : 0;
            }
        }

        OrderScores scores() {
            return new OrderScores(
                    Ratio.of(pairs, staged, expected).f1(),
                    description.f1(),
                    reason.f1(),
                    Ratio.of(sameType, staged, expected).f1(),
                    provenance.f1(),
                    expected,
                    staged);
        }
    }
}
