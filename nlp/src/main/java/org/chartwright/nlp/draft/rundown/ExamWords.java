package org.chartwright.nlp.draft.rundown;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/**
 * The words of an examination ({@code exam-words.tsv}): parts, findings and states, as patterns and with their line.
 */
final class ExamWords {

    private static final List<List<String>> ROWS = Lexicons.rows("exam-words.tsv");
    private static final Map<String, String> LABELS = labels();

    static final String PART = any("part");
    static final String FINDING = any("finding");
    static final String STATE = "(?:" + any("state") + "|\\d\\+(?: and symmetric(?:al)?)?|[0-5](?:\\+)?/5)";
    static final String PERSON = any("person");
    static final String DEGREE = any("degree");
    static final String AMOUNT = "(?:" + any("amount") + "|[1-6]/6)";
    /** Parts of a part, which may stand before its name: "lower left", "back of". */
    static final String ASPECT = any("aspect");

    static final String PLACE = any("place");

    private ExamWords() {}

    /** The line of an examination that a part or finding stands in. */
    static String label(String word) {
        return LABELS.getOrDefault(word, "General");
    }

    private static String any(String kind) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Arrays.stream(row.get(2).split(", ")))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, String> labels() {
        var out = new HashMap<String, String>();
        for (List<String> row : ROWS) {
            for (String word : row.get(2).split(", ")) {
                if (!row.get(1).equals("-")) {
                    out.putIfAbsent(word, row.get(1));
                }
            }
        }
        return Map.copyOf(out);
    }
}
