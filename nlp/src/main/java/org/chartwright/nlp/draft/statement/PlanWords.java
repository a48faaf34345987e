package org.chartwright.nlp.draft.statement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/** The words of a plan that is told in few words ({@code plan-words.tsv}), as patterns. */
public final class PlanWords {

    private static final List<List<String>> ROWS = Lexicons.rows("plan-words.tsv");

    static final String ACTIVITY = any("activity");
    static final String HABIT = any("habit");
    static final String INTAKE = any("intake");
    static final Pattern CARE = Pattern.compile("\\b" + any("care") + "\\b");
    static final Pattern BIDDING = Pattern.compile("^(?:do not )?" + any("bidding") + " ");
    public static final Pattern OFTEN = Pattern.compile("\\b" + any("often") + "\\b");

    private PlanWords() {}

    private static String any(String kind) {
        return ROWS.stream()
                .filter(row -> row.getFirst().equals(kind))
                .flatMap(row -> Arrays.stream(row.get(1).split(", ")))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
