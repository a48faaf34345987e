package org.chartwright.evaluation.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The numbers of a text. Of a note: its figures, list numbering left out. Of a dialogue: also what number words may
 * mean, every reading of them ({@code one twenty over eighty} is 1, 20, 120 and 80), since a number counts as invented
 * only when no reading of what was said yields it.
 */
final class SpokenNumbers {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:\\.[0-9]+)?");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^\\s*(?:[-*\u2022]\\s*)?\\d{1,2}[.)]\\s");
    private static final Pattern FIGURE = Pattern.compile("^\\d+(?:\\.\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern POINT = Pattern.compile("(\\d+)\\s*(?:point|\\.)\\s*(\\d+)");

    private static final Map<String, Integer> CARDINALS = cardinals();
    private static final Map<String, Double> COUNTS = Map.of(
            "once", 1.0, "twice", 2.0, "first", 1.0, "second", 2.0, "third", 3.0, "half", 0.5, "couple", 2.0, "single",
            1.0, "daily", 1.0, "dozen", 12.0);

    private SpokenNumbers() {}

    /** Lower-case words and figures in order; commas inside a figure are taken out. */
    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT).replace(",", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static Set<Double> written(String text) {
        Set<Double> numbers = new HashSet<>();
        for (String word : words(LIST_NUMBER.matcher(text).replaceAll(" "))) {
            var figure = FIGURE.matcher(word);
            if (figure.find()) {
                numbers.add(Double.valueOf(figure.group()));
            }
        }
        return numbers;
    }

    static Set<Double> said(String text) {
        Set<Double> numbers = written(text);
        String plain = LIST_NUMBER.matcher(text).replaceAll(" ");
        var reading = new Reading(numbers);
        words(plain).forEach(reading::hear);
        DIGITS.matcher(plain).results().forEach(digits -> numbers.add(Double.valueOf(digits.group())));
        POINT.matcher(plain)
                .results()
                .forEach(both -> numbers.add(Double.valueOf(both.group(1) + "." + both.group(2))));
        return numbers;
    }

    /** Puts neighbouring number words together, noting each number on the way. */
    private static final class Reading {

        /** Digits read out one by one end somewhere; this keeps them inside a {@code long}. */
        private static final long LONGEST = 1_000_000_000_000L;

        private final Set<Double> numbers;
        private long sum = -1;

        Reading(Set<Double> numbers) {
            this.numbers = numbers;
        }

        void hear(String word) {
            var value = CARDINALS.get(word);
            if (value != null) {
                numbers.add((double) value);
                sum = together(value);
                numbers.add((double) sum);
            } else if (word.equals("hundred") && sum > 0 && sum <= LONGEST) {
                sum *= 100;
                numbers.add((double) sum);
            } else if (word.equals("thousand") && sum > 0 && sum <= LONGEST) {
                sum *= 1000;
                numbers.add((double) sum);
            } else if (!(word.equals("and") && sum > 0 && sum % 100 == 0)) {
                sum = -1;
                if (COUNTS.containsKey(word)) {
                    numbers.add(COUNTS.getOrDefault(word, 0.0));
                }
            }
        }

        private long together(int value) {
            if (sum < 0 || sum > LONGEST) {
                return value;
            }
            if (value < 10 && sum % 10 == 0 && sum % 100 >= 20) {
                return sum + value;
            }
            if (value >= 10 && sum < 10) {
                numbers.add((double) sum);
            }
            return sum * (value >= 10 ? 100 : 10) + value;
        }
    }

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> values = new HashMap<>();
        IntStream.concat(IntStream.range(0, 20), IntStream.iterate(20, tens -> tens < 100, tens -> tens + 10))
                .forEach(number ->
                        values.put(NumberWords.of(Integer.toString(number)).getFirst(), number));
        return values;
    }
}
