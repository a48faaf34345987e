package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chartwright.models.Features;

/**
 * The words of a short exchange: by speaker, in pairs and triples, as runs of letters, and those of the clinician's
 * questions. Each view counts by its own weight, whatever the exchange's length.
 */
final class HeaderWords {

    static final int SLOTS = 1 << 18;

    private static final Pattern WORD = Pattern.compile("[a-z]+|\\d");
    private static final Pattern TAG = Pattern.compile("^\\s*(\\w{1,15}):\\s*");
    private static final Pattern RUN_ON = Pattern.compile("\\s(?=(?:doctor|patient):)");
    private static final Pattern QUESTION = Pattern.compile("[^.?!]*\\?");
    private static final int LONGEST_START = 3;
    private static final double MOST_TURNS = 8;

    /** How much each view counts; chosen by cross-validation. */
    private static final double WORDS = 1;

    private static final double RUNS_OF_WORDS = 0.3;
    private static final double RUNS_OF_LETTERS = 1;
    private static final double QUESTIONS = 0.5;
    private static final double SHAPE = 0.2;

    private record Line(boolean clinician, String said) {

        List<String> words() {
            return WORD.matcher(said).results().map(MatchResult::group).toList();
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final boolean guest;

    HeaderWords(String exchange) {
        String lower = exchange.toLowerCase(Locale.ROOT);
        guest = lower.contains("guest");
        RUN_ON.matcher(lower)
                .replaceAll("\n")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    var tag = TAG.matcher(line);
                    boolean tagged = tag.find();
                    lines.add(new Line(
                            tagged && tag.group(1).equals("doctor"),
                            tagged ? line.substring(tag.end()).strip() : line.strip()));
                });
    }

    /** What was said, without the tags. */
    String text() {
        return String.join(" ", lines.stream().map(Line::said).toList()).strip();
    }

    Features features() {
        var words = new ArrayList<String>();
        var runs = new ArrayList<String>();
        var letters = new ArrayList<String>();
        var questions = new ArrayList<String>();
        for (Line line : lines) {
            var said = line.words();
            String role = line.clinician() ? "d:" : "p:";
            said.forEach(word -> {
                words.add(word);
                words.add(role + word);
            });
            runs(said, 2, "", runs);
            runs(said, 3, "", runs);
            letters(" " + String.join(" ", said) + " ", letters);
            if (line.clinician()) {
                questions(line.said(), questions);
            }
        }
        var features = new Features(SLOTS);
        add(features, "w ", words, WORDS);
        add(features, "r ", runs, RUNS_OF_WORDS);
        add(features, "l ", letters, RUNS_OF_LETTERS);
        add(features, "q ", questions, QUESTIONS);
        add(features, "s ", shape(words.size() / 2), SHAPE);
        return features;
    }

    private static void runs(List<String> words, int length, String mark, List<String> out) {
        for (int i = 0; i + length <= words.size(); i++) {
            out.add(mark + String.join(" ", words.subList(i, i + length)));
        }
    }

    private static void letters(String text, List<String> out) {
        for (int length = 4; length <= 5; length++) {
            for (int i = 0; i + length <= text.length(); i++) {
                out.add(text.substring(i, i + length));
            }
        }
    }

    private static void questions(String said, List<String> out) {
        QUESTION.matcher(said).results().forEach(question -> {
            var asked = WORD.matcher(question.group())
                    .results()
                    .map(MatchResult::group)
                    .toList();
            runs(asked, 1, "", out);
            runs(asked, 2, "", out);
            out.add("opens " + String.join(" ", asked.subList(0, Math.min(LONGEST_START, asked.size()))));
        });
    }

    private List<String> shape(int words) {
        var first = lines.isEmpty() ? new Line(false, "") : lines.getFirst();
        var opening = first.words();
        return List.of(
                "turns" + (int) Math.min(MOST_TURNS, Math.log(lines.size() + 1.0) * 3),
                "words" + (int) (Math.log(words + 1.0) * 2),
                "opens " + String.join(" ", opening.subList(0, Math.min(LONGEST_START, opening.size()))),
                "clinician first " + first.clinician(),
                "guest " + guest);
    }

    private static void add(Features features, String view, List<String> names, double weight) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        double square = counts.values().stream()
                .mapToDouble(count -> Math.pow(1 + Math.log(count), 2))
                .sum();
        double scale = Math.sqrt(weight / Math.max(1, square));
        counts.forEach((name, count) -> features.add(view + name, scale * (1 + Math.log(count))));
    }
}
