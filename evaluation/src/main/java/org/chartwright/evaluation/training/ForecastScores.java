package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How good forecast chances are.
 *
 * @param cases how many were forecast
 * @param rate share that came true
 * @param auc chance that one that came true was given more than one that did not; 0.5 is guessing
 * @param brier mean squared error, 0 is best
 * @param logLoss mean negative log likelihood in nats
 * @param calibrationError mean absolute gap between forecast and rate over ten equally large groups
 */
record ForecastScores(int cases, double rate, double auc, double brier, double logLoss, double calibrationError) {

    private static final int GROUPS = 10;

    private record Forecast(double chance, boolean cameTrue) {}

    static ForecastScores of(double[] chances, boolean[] outcomes) {
        var forecasts = new ArrayList<Forecast>();
        double squares = 0;
        double loss = 0;
        int cameTrue = 0;
        for (int i = 0; i < chances.length; i++) {
            forecasts.add(new Forecast(chances[i], outcomes[i]));
            double error = chances[i] - (outcomes[i] ? 1 : 0);
            squares += error * error;
            loss -= Math.log(outcomes[i] ? chances[i] : 1 - chances[i]);
            cameTrue += outcomes[i] ? 1 : 0;
        }
        forecasts.sort(Comparator.comparingDouble(Forecast::chance));
        int n = chances.length;
        return new ForecastScores(
                n, (double) cameTrue / n, auc(forecasts, cameTrue), squares / n, loss / n, calibration(forecasts));
    }

    /** Rank sum with mid-ranks for ties (Mann-Whitney). */
    private static double auc(List<Forecast> sorted, int cameTrue) {
        double rankSum = 0;
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            int hits = 0;
            while (to < sorted.size()
                    && sorted.get(to).chance() == sorted.get(from).chance()) {
                hits += sorted.get(to).cameTrue() ? 1 : 0;
                to++;
            }
            rankSum += hits * (from + 1 + to) / 2.0;
            from = to;
        }
        double others = sorted.size() - cameTrue;
        return (rankSum - cameTrue * (cameTrue + 1) / 2.0) / (cameTrue * others);
    }

    private static double calibration(List<Forecast> sorted) {
        double gaps = 0;
        for (int group = 0; group < GROUPS; group++) {
            var members = sorted.subList(sorted.size() * group / GROUPS, sorted.size() * (group + 1) / GROUPS);
            double forecast =
                    members.stream().mapToDouble(Forecast::chance).average().orElse(0);
            double seen = members.stream()
                    .mapToDouble(member -> member.cameTrue() ? 1 : 0)
                    .average()
                    .orElse(0);
            gaps += Math.abs(forecast - seen) * members.size() / sorted.size();
        }
        return gaps;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n=%d rate=%.3f AUC=%.3f Brier=%.4f logloss=%.4f ECE=%.3f",
                cases,
                rate,
                auc,
                brier,
                logLoss,
                calibrationError);
    }
}
