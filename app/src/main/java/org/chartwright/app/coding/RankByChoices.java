package org.chartwright.app.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chartwright.app.coding.CodeDecision.Code;
import org.chartwright.nlp.code.CodeSuggestion;

/**
 * Suggestions and what the practice chose before in, the same codes in the practice's order out. No code is added or
 * taken away.
 *
 * <p>Codes whose place is a rule keep it: the first-listed diagnosis, codes of pregnancy, hypertensive disease and
 * diabetes before what they go with (ICD-10-CM guidelines IV.G, I.C.15.a.1, I.C.9.a and I.C.4.a).
 */
final class RankByChoices {

    private static final List<String> PLACED =
            List.of("O", "I11", "I12", "I13", "I50", "N18", "E08", "E09", "E10", "E11", "E13");

    /** In the type-ahead a choice moves a code by so many places at most. */
    private static final int PLACES = 4;

    private final Map<String, Double> weights = new HashMap<>();

    RankByChoices(List<PracticeChoice> choices) {
        choices.forEach(choice -> weights.put(key(choice.code()), choice.weight()));
    }

    /** Diagnoses: the movable ones change places among themselves. */
    List<CodeSuggestion> diagnoses(List<CodeSuggestion> suggested) {
        List<Integer> movable = IntStream.range(1, suggested.size())
                .filter(i -> PLACED.stream().noneMatch(suggested.get(i).code()::startsWith))
                .boxed()
                .toList();
        List<CodeSuggestion> moved = sorted(movable.stream().map(suggested::get).toList());
        List<CodeSuggestion> ranked = new ArrayList<>(suggested);
        for (int i = 0; i < movable.size(); i++) {
            ranked.set(movable.get(i), moved.get(i));
        }
        return List.copyOf(ranked);
    }

    List<CodeSuggestion> sorted(List<CodeSuggestion> suggested) {
        return suggested.stream()
                .sorted(Comparator.comparing((CodeSuggestion each) -> -confidence(each)))
                .toList();
    }

    /** Confidence with the practice's weight, 0 to 1. */
    double confidence(CodeSuggestion suggested) {
        double weight =
                weights.getOrDefault(key(new Code(suggested.system(), suggested.code(), suggested.title())), 0.0);
        return Math.clamp(suggested.confidence() + weight, 0.0, 1.0);
    }

    /** Codes found by search: each moves by its weight, a few places at most. */
    List<Code> found(List<Code> codes) {
        return IntStream.range(0, codes.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> place
                                - (PLACES + 0.5)
                                        / PracticeChoice.BOUND
                                        * weights.getOrDefault(key(codes.get(place)), 0.0))
                        .thenComparing(place -> place))
                .map(codes::get)
                .toList();
    }

    private static String key(Code code) {
        return code.system() + " " + code.code();
    }
}
