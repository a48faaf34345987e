package org.chartwright.nlp.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.chartwright.nlp.language.Quantities;
import org.chartwright.nlp.language.Token;

/** Numbers and their units, as written against as said. */
public final class Quantity {

    private static final Map<String, Set<String>> IN_WORDS = Map.ofEntries(
            Map.entry("once", Set.of("1")),
            Map.entry("one", Set.of("1")),
            Map.entry("single", Set.of("1")),
            Map.entry("first", Set.of("1")),
            Map.entry("1st", Set.of("1")),
            Map.entry("daily", Set.of("1")),
            Map.entry("twice", Set.of("2")),
            Map.entry("couple", Set.of("2")),
            Map.entry("second", Set.of("2")),
            Map.entry("both", Set.of("2")),
            Map.entry("third", Set.of("3")),
            Map.entry("half", Set.of("0.5", "1/2")),
            Map.entry("dozen", Set.of("12")));

    /** Before a unit of time or of measure these count one: "a week", "every day". */
    private static final Set<String> ARTICLES = Set.of("a", "an", "every", "each", "per");

    private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "hour", "minute", "night");

    private Quantity() {}

    static List<Doubt> doubts(List<Token> written, Said said) {
        var numbers = numbers(said);
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < written.size(); i++) {
            Token token = written.get(i);
            if (!token.isNumber()) {
                continue;
            }
            String unit = unit(written, i);
            for (String number : parts(token.text())) {
                if (!numbers.contains(number)) {
                    doubts.add(Doubt.unsupported("'%s' was not said here".formatted(quantity(token.text(), unit))));
                } else if (!unit.isEmpty() && otherUnit(said.tokens(), number, unit)) {
                    doubts.add(
                            Doubt.unsupported("'%s' was said in another unit".formatted(quantity(token.text(), unit))));
                }
            }
        }
        return doubts;
    }

    private static String quantity(String number, String unit) {
        return unit.isEmpty() ? number : number + " " + unit;
    }

    private static Set<String> numbers(Said said) {
        var numbers = new HashSet<>(said.known());
        for (int i = 0; i < said.tokens().size(); i++) {
            numbers.addAll(counted(said.tokens(), i));
        }
        return numbers;
    }

    /** Numbers that the token at {@code i} says, in digits or in words such as {@code twice} and {@code a week}. */
    static Collection<String> counted(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            return parts(token.text());
        }
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
        boolean one = ARTICLES.contains(token.text()) && (TIMES.contains(next) || Quantities.isUnit(next));
        return one ? Set.of("1") : IN_WORDS.getOrDefault(token.text(), Set.of());
    }

    /** {@code 120/80} is 120 and 80; {@code 1+} is 1; {@code 2,300} is 2300. */
    public static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (String part : text.replace(",", "").split("[^0-9.]+")) {
            String number = part.replaceAll("\\.$", "");
            if (!number.isEmpty()) {
                parts.add(number.contains(".") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number);
            }
        }
        return parts;
    }

    private static String unit(List<Token> tokens, int number) {
        String next = number + 1 < tokens.size() ? tokens.get(number + 1).text() : "";
        return Quantities.isUnit(next) ? next : "";
    }

    private static boolean otherUnit(List<Token> said, String number, String unit) {
        var units = IntStream.range(0, said.size())
                .filter(i -> said.get(i).isNumber() && parts(said.get(i).text()).contains(number))
                .mapToObj(i -> unit(said, i))
                .toList();
        return !units.isEmpty() && units.stream().allMatch(other -> !other.isEmpty() && !same(other, unit));
    }

    private static boolean same(String a, String b) {
        return a.replaceAll("s$", "").equals(b.replaceAll("s$", ""));
    }
}
