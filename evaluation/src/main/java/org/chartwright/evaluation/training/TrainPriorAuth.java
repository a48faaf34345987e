package org.chartwright.evaluation.training;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chartwright.nlp.priorauth.AppealCase.Feature;
import org.chartwright.nlp.priorauth.AppealCase.Part;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Decisions of the California Independent Medical Review in, the table of weights that
 * {@link org.chartwright.nlp.priorauth.AppealsModel} reads out.
 *
 * <p>Data: "Independent Medical Review (IMR) Determinations" of the California Department of Managed Health Care,
 * California open data portal, reports of 2001 to 2014, as {@code imr-ca/imr_2001_2014.csv} below the data folder. The
 * penalty is chosen on 2012 by log loss from a fit on 2001 to 2011; 2013 and 2014 are held out and scored once with a
 * fit on 2001 to 2012; the table is then fitted on all years. Nothing is drawn by chance.
 */
@Command(name = "TrainPriorAuth", mixinStandardHelpOptions = true)
final class TrainPriorAuth implements Runnable {

    private static final int RAREST = 10;
    private static final List<Double> PENALTIES = List.of(1.0, 3.0, 10.0, 30.0);

    @Option(names = "--data", required = true, description = "folder that holds imr-ca/imr_2001_2014.csv")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "the table to write, such as appeals.tsv")
    private Path out = Path.of("");

    private TrainPriorAuth() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainPriorAuth()).execute(arguments));
    }

    @Override
    public void run() {
        try {
            List<Appeal> all = Appeal.read(data.resolve("imr-ca").resolve("imr_2001_2014.csv"));
            double penalty = chosenPenalty(all);
            report("constant (rate of 2001-2012)", heldOut(all, appeal -> List.of(), penalty));
            report(
                    "treatment category only",
                    heldOut(all, appeal -> List.of(appeal.asked().treatment()), penalty));
            report("shipped features", heldOut(all, TrainPriorAuth::features, penalty));
            write(
                    all,
                    SparseLogistic.fit(
                            all.stream().map(TrainPriorAuth::features).toList(), outcomes(all), penalty, RAREST));
        } catch (IOException unreadable) {
            throw new CommandLine.ParameterException(
                    new CommandLine(this), "%s or %s cannot be used: %s".formatted(data, out, unreadable.getMessage()));
        }
    }

    @FunctionalInterface
    private interface Describe {

        List<String> features(Appeal appeal);
    }

    private static double chosenPenalty(List<Appeal> all) {
        double best = PENALTIES.getFirst();
        double lowest = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            var scores = score(years(all, 0, 2011), years(all, 2012, 2012), TrainPriorAuth::features, penalty);
            report("2012, penalty " + penalty, scores);
            if (scores.logLoss() < lowest) {
                lowest = scores.logLoss();
                best = penalty;
            }
        }
        return best;
    }

    private static ForecastScores heldOut(List<Appeal> all, Describe describe, double penalty) {
        return score(years(all, 0, 2012), years(all, 2013, 2014), describe, penalty);
    }

    private static ForecastScores score(List<Appeal> seen, List<Appeal> unseen, Describe describe, double penalty) {
        var model = SparseLogistic.fit(seen.stream().map(describe::features).toList(), outcomes(seen), penalty, RAREST);
        return ForecastScores.of(
                unseen.stream()
                        .mapToDouble(appeal -> model.probability(describe.features(appeal)))
                        .toArray(),
                outcomes(unseen));
    }

    private static List<String> features(Appeal appeal) {
        return appeal.asked().features().stream().map(Feature::name).toList();
    }

    private static List<Appeal> years(List<Appeal> all, int first, int last) {
        return all.stream()
                .filter(appeal -> appeal.year() >= first && appeal.year() <= last)
                .toList();
    }

    private static boolean[] outcomes(List<Appeal> appeals) {
        var outcomes = new boolean[appeals.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = appeals.get(i).overturned();
        }
        return outcomes;
    }

    private void write(List<Appeal> all, SparseLogistic model) throws IOException {
        record Count(int cases, int overturned) {}
        var counts = new TreeMap<String, Count>();
        var parts = new TreeMap<String, Part>();
        var sums = new EnumMap<Part, Double>(Part.class);
        for (Appeal appeal : all) {
            for (Feature feature : appeal.asked().features()) {
                int hit = appeal.overturned() ? 1 : 0;
                counts.merge(
                        feature.name(),
                        new Count(1, hit),
                        (a, b) -> new Count(a.cases + 1, a.overturned + b.overturned));
                parts.put(feature.name(), feature.part());
                sums.merge(feature.part(), model.weights().getOrDefault(feature.name(), 0.0), Double::sum);
            }
        }
        var lines = new ArrayList<String>();
        lines.add("# Log odds that a denial is overturned on independent review; California IMR decisions 2001-2014.");
        lines.add("# Written by org.chartwright.evaluation.training.TrainPriorAuth; do not edit by hand.");
        lines.add("part\tfeature\tweight\tcases\toverturned");
        int overturned = (int) all.stream().filter(Appeal::overturned).count();
        lines.add(line("", "intercept", model.intercept(), all.size(), overturned));
        for (Map.Entry<Part, Double> sum : sums.entrySet()) {
            lines.add(line(sum.getKey().name(), "average", sum.getValue() / all.size(), all.size(), overturned));
        }
        model.weights().forEach((feature, weight) -> {
            Count count = counts.getOrDefault(feature, new Count(0, 0));
            lines.add(line(String.valueOf(parts.get(feature)), feature, weight, count.cases, count.overturned));
        });
        Files.writeString(out, String.join("\n", lines) + "\n");
    }

    private static String line(String part, String feature, double weight, int cases, int overturned) {
        return String.format(Locale.ROOT, "%s\t%s\t%.4f\t%d\t%d", part, feature, weight, cases, overturned);
    }

    private static void report(String what, ForecastScores scores) {
        var console = new PrintWriter(System.out, true);
        console.println(what + ": " + scores);
    }
}
