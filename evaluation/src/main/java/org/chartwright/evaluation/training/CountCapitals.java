package org.chartwright.evaluation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Dialogues as people wrote them in, the words that stand with capitals inside their sentences out. Counting only, so
 * nothing is random.
 */
final class CountCapitals {

    private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");
    private static final Pattern OPENS = Pattern.compile("(?:^|[.?!:\"…-])\\s*$");
    /** Abbreviations are said letter by letter, which is another matter; and ER sounds as the filler does. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}\\p{L}*");

    private static final int OFTEN_ENOUGH = 5;
    private static final double NEARLY_ALWAYS = 0.9;

    private CountCapitals() {}

    /** Lines of lower case, tab, and as people write it. */
    static List<String> of(List<String> texts) {
        Map<String, Map<String, Integer>> forms = new TreeMap<>();
        for (String text : texts) {
            var words = WORD.matcher(text.replace('’', '\''));
            while (words.find()) {
                String before = text.substring(Math.max(0, words.start() - 3), words.start());
                if (!OPENS.matcher(before).find()) {
                    forms.computeIfAbsent(words.group().toLowerCase(Locale.ROOT), word -> new TreeMap<>())
                            .merge(words.group(), 1, Integer::sum);
                }
            }
        }
        var lines = new ArrayList<String>();
        forms.forEach((word, written) -> {
            int all = written.values().stream().mapToInt(Integer::intValue).sum();
            var most = written.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow();
            boolean cased = !most.getKey().equals(word) && most.getValue() >= NEARLY_ALWAYS * all;
            if (cased && all >= OFTEN_ENOUGH && NAME.matcher(most.getKey()).matches()) {
                lines.add(word + "\t" + most.getKey());
            }
        });
        return lines;
    }
}
