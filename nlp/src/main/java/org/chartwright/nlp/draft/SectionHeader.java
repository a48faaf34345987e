package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chartwright.models.Features;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;

/**
 * A short exchange in, the section of a note it belongs to out, by the section names of MTS-Dialog (Ben Abacha 2023):
 * {@code GENHX}, {@code FAM/SOCHX}, {@code ALLERGY} and others. Lines are {@code Doctor: ...} and {@code Patient: ...}.
 */
public final class SectionHeader {

    private static final Pattern WORD = Pattern.compile("[a-z]+|\\d");
    private static final double TURNS = 8;

    private final WeightTable table;
    private final Terms terms;

    private SectionHeader(WeightTable table, Terms terms) {
        this.table = table;
        this.terms = terms;
    }

    /** With the shipped classifier. */
    public static SectionHeader open() {
        return new SectionHeader(WeightTable.shipped("section-header"), Terms.load());
    }

    /** The likeliest section's name. */
    public String of(String exchange) {
        var scores = table.scores(features(exchange, terms));
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return table.labels().get(best);
    }

    /** What the classifier sees: words and pairs by speaker, the kinds of terms named, and how long the exchange is. */
    public static Features features(String exchange, Terms terms) {
        var names = new ArrayList<String>();
        var lines = exchange.toLowerCase(Locale.ROOT)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (String line : lines) {
            String speaker = line.startsWith("doctor") ? "d" : "p";
            String said = line.replaceFirst("^[a-z_ ]{1,15}:", "");
            var words = WORD.matcher(said).results().map(found -> found.group()).toList();
            for (int i = 0; i < words.size(); i++) {
                names.add(words.get(i));
                names.add(speaker + ":" + words.get(i));
                if (i > 0) {
                    names.add(words.get(i - 1) + " " + words.get(i));
                }
            }
            terms.in(ReadTokens.of(said)).forEach(found -> {
                names.add("kind=" + found.term().kind());
                names.add(speaker + "kind=" + found.term().kind() + found.term().group());
            });
        }
        return weighted(names, lines);
    }

    private static Features weighted(List<String> names, List<String> lines) {
        var features = new Features();
        double each = 3 / Math.sqrt(Math.max(1, names.size()));
        names.forEach(name -> features.add(name, each));
        features.add("turns=" + (int) Math.min(TURNS, Math.log(lines.size() + 1.0) * 3));
        features.add("first="
                + (lines.isEmpty()
                        ? ""
                        : WORD.matcher(lines.getFirst())
                                .results()
                                .skip(1)
                                .map(found -> found.group())
                                .limit(3)
                                .toList()));
        return features;
    }
}
