package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over named yes/no features with an L2 penalty, fitted by cyclic coordinate descent (one Newton
 * step a coordinate). There is no chance in it: the same cases give the same weights.
 *
 * @param intercept not penalised
 * @param weights by feature
 */
record SparseLogistic(double intercept, Map<String, Double> weights) {

    private static final int PASSES = 300;
    private static final double SETTLED = 1e-5;

    /**
     * @param cases the features of each case
     * @param outcomes of the same cases
     * @param penalty at least 0; the larger, the closer the weights stay to 0
     * @param rarest features held by fewer cases are left out
     */
    static SparseLogistic fit(List<List<String>> cases, boolean[] outcomes, double penalty, int rarest) {
        var holders = new TreeMap<String, List<Integer>>();
        for (int i = 0; i < cases.size(); i++) {
            for (String feature : cases.get(i)) {
                holders.computeIfAbsent(feature, unseen -> new ArrayList<>()).add(i);
            }
        }
        holders.values().removeIf(held -> held.size() < rarest);
        var weights = new TreeMap<String, Double>();
        var margins = new double[cases.size()];
        var everyone = new ArrayList<Integer>();
        for (int i = 0; i < cases.size(); i++) {
            everyone.add(i);
        }
        double intercept = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            double step = step(everyone, margins, outcomes, intercept, 0);
            intercept += step;
            double largest = Math.abs(step);
            for (var feature : holders.entrySet()) {
                double weight = weights.getOrDefault(feature.getKey(), 0.0);
                double move = step(feature.getValue(), margins, outcomes, weight, penalty);
                weights.put(feature.getKey(), weight + move);
                largest = Math.max(largest, Math.abs(move));
            }
            if (largest < SETTLED) {
                break;
            }
        }
        return new SparseLogistic(intercept, weights);
    }

    double probability(List<String> features) {
        double margin = intercept;
        for (String feature : features) {
            margin += weights.getOrDefault(feature, 0.0);
        }
        return sigmoid(margin);
    }

    static double sigmoid(double margin) {
        return 1 / (1 + Math.exp(-margin));
    }

    private static double step(
            List<Integer> held, double[] margins, boolean[] outcomes, double weight, double penalty) {
        double gradient = penalty * weight;
        double curvature = penalty + 1e-9;
        for (int i : held) {
            double probability = sigmoid(margins[i]);
            gradient += probability - (outcomes[i] ? 1 : 0);
            curvature += probability * (1 - probability);
        }
        double step = Math.clamp(-gradient / curvature, -1, 1);
        for (int i : held) {
            margins[i] += step;
        }
        return step;
    }
}
