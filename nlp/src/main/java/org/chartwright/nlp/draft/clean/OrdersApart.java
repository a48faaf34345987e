package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * What is ordered or advised in one breath in, the same with an "and" between out: "order another hemoglobin a1c
 * continue the metformin" is "order another hemoglobin a1c and continue the metformin".
 */
final class OrdersApart {

    private static final Set<String> ORDERING = Set.of(
            "continue", "start", "stop", "increase", "decrease", "repeat", "remove", "recheck", "avoid", "order");
    private static final Set<String> WHAT =
            Set.of("the", "a", "an", "his", "her", "their", "both", "another", "on", "to", "taking", "with");
    private static final Set<String> WILLING = Set.of("will", "would", "should", "can", "to");
    /** After these the verb goes on with the one before it. */
    private static final Set<String> LEADING =
            Set.of("will", "would", "should", "can", "may", "might", "must", "could");

    private static final int LEAST = 4;

    private OrdersApart() {}

    static List<Token> of(List<Token> told) {
        if (told.stream().noneMatch(token -> ORDERING.contains(token.text()))) {
            return told;
        }
        var parts = PartsOfSpeech.of(told);
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            if (another(told, parts, i)) {
                boolean paused = told.get(i - 1).is(",");
                if (paused) {
                    out.removeLast();
                }
                out.add(told.get(i).as(goesOn(told, parts, i) ? "," : "and"));
            }
            out.add(told.get(i));
        }
        return List.copyOf(out);
    }

    /** "remove both and perform a dissection": the last of three has its "and" already. */
    private static boolean goesOn(List<Token> told, PartsOfSpeech parts, int from) {
        return IntStream.range(from, told.size() - 1).anyMatch(k -> told.get(k).is("and") && parts.is(k + 1, "VERB"));
    }

    private static boolean another(List<Token> told, PartsOfSpeech parts, int i) {
        boolean orders = i >= LEAST
                && i + 1 < told.size()
                && ORDERING.contains(told.get(i).text())
                && WHAT.contains(told.get(i + 1).text());
        if (!orders || LEADING.contains(told.get(i - 1).text())) {
            return false;
        }
        int before = told.get(i - 1).is(",") ? i - 2 : i - 1;
        boolean thing = parts.is(before, "NOUN", "NUM")
                || told.get(before).isNumber()
                || told.get(before).is("daily");
        boolean willed =
                told.subList(0, Math.min(LEAST + 2, i)).stream().anyMatch(token -> WILLING.contains(token.text()));
        boolean who = told.get(before).is("patient")
                || told.get(before).is("i")
                || told.get(before).is("we");
        boolean listed = told.get(i - 1).is(",") && goesOn(told, parts, i);
        boolean hangs = told.subList(0, i).stream()
                .anyMatch(token ->
                        token.is("if") || token.is("which") || token.is("that") || token.is("not") || token.is("help"));
        return thing && willed && !who && !listed && !hangs;
    }
}
