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
public final class ExamWords {

    private static final List<List<String>> ROWS = Lexicons.rows("exam-words.tsv");
    private static final Map<String, String> LABELS = labels();

    public static final String PART = any("part");
    public static final String FINDING = any("finding");
    public static final String STATE = "(?:" + any("state") + "|\\d\\+(?: and symmetric(?:al)?)?|[0-5](?:\\+)?/5)";
    public static final String PERSON = any("person");
    public static final String DEGREE = any("degree");
    public static final String AMOUNT = "(?:" + any("amount") + "|[1-6]/6)";
    /** Parts of a part, which may stand before its name: "lower left", "back of". */
    public static final String ASPECT = any("aspect");

    public static final String PLACE = any("place");
    /** What is a finding only while one examines: "no bleeding" may be told of any day. */
    public static final String SIGN = any("sign");

    /** What is told of a part as how good it is: "good strength". */
    public static final String QUALITY = any("quality");

    private ExamWords() {}

    /** The line of an examination that a part or finding stands in. */
    public static String label(String word) {
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
