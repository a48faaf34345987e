package org.chartwright.nlp.priorauth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.models.ModelStore;
import org.chartwright.models.PriorAuthModels;
import org.chartwright.nlp.priorauth.AppealCase.Feature;
import org.chartwright.nlp.priorauth.AppealCase.Part;

/**
 * What independent reviewers made of denied services: logistic regression over the decisions of the California
 * Independent Medical Review, read from a table of weights.
 *
 * <p>It knows denied and appealed services only. It says how much better or worse than the average appeal one like this
 * fared, and nothing about how often a plan denies, or about what the record documents.
 */
public final class AppealsModel {

    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");

    private final double intercept;
    private final Map<String, Weight> weights;
    private final Map<Part, Double> averages;

    /**
     * @param weight in log odds of being overturned
     * @param cases decisions that had the feature
     * @param overturned how many of them set the denial aside
     */
    record Weight(double weight, int cases, int overturned) {}

    private AppealsModel(double intercept, Map<String, Weight> weights, Map<Part, Double> averages) {
        this.intercept = intercept;
        this.weights = Map.copyOf(weights);
        this.averages = averages;
    }

    public static AppealsModel open(ModelStore models) {
        return models.load(PriorAuthModels.APPEALS, AppealsModel::read);
    }

    /**
     * A table with the columns part, feature, weight, cases, overturned; a line that starts with {@code #} is a
     * comment. The row {@code intercept} has no part, and a row {@code average} gives the mean effect of its part over
     * all decisions.
     *
     * @throws IOException when a line is not of that form; the message names it
     */
    public static AppealsModel read(InputStream table) throws IOException {
        var weights = new HashMap<String, Weight>();
        var averages = new EnumMap<Part, Double>(Part.class);
        double intercept = 0;
        int number = 0;
        for (String line :
                new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (line.startsWith("#") || line.startsWith("part\t")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.size() != 5
                    || !INTEGER.matcher(cells.get(3)).matches()
                    || !INTEGER.matcher(cells.get(4)).matches()) {
                throw new IOException("line %d of the table of appeals is not five cells".formatted(number));
            }
            double weight = Double.parseDouble(cells.get(2));
            switch (cells.get(1)) {
                case "intercept" -> intercept = weight;
                case "average" -> averages.put(Part.valueOf(cells.get(0)), weight);
                default ->
                    weights.put(
                            cells.get(1),
                            new Weight(weight, Integer.parseInt(cells.get(3)), Integer.parseInt(cells.get(4))));
            }
        }
        if (averages.size() != Part.values().length || weights.isEmpty()) {
            throw new IOException("the table of appeals is cut short");
        }
        return new AppealsModel(intercept, weights, averages);
    }

    /** Chance that an appeal of this denial succeeds, 0 to 1. */
    public double overturned(AppealCase asked) {
        double logOdds = intercept;
        for (Feature feature : asked.features()) {
            logOdds += weight(feature);
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    /**
     * How much one part of the case moves the log odds against the average appeal; 0 when nothing of the part is known.
     */
    double effect(AppealCase asked, Part part) {
        List<Feature> known = asked.features().stream()
                .filter(feature -> feature.part() == part && weights.containsKey(feature.name()))
                .toList();
        return known.isEmpty() ? 0 : known.stream().mapToDouble(this::weight).sum() - averages.getOrDefault(part, 0.0);
    }

    /** The decisions behind the most telling feature of the part; empty when none is known. */
    Optional<Weight> decisions(AppealCase asked, Part part) {
        return asked.features().stream()
                .filter(feature -> feature.part() == part)
                .flatMap(feature -> Optional.ofNullable(weights.get(feature.name())).stream())
                .reduce((first, last) -> last);
    }

    private double weight(Feature feature) {
        Weight known = weights.get(feature.name());
        return known == null ? 0 : known.weight();
    }
}
