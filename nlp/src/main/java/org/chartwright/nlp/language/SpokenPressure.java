package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;

/** Tokens and a place in, whether a blood pressure begins there out: "pressure is one fifty one on ninety four". */
final class SpokenPressure {

    /** "pressure is 150 on 40 of lisinopril" */
    private static final Set<String> OF_A_DRUG = Set.of(
            "of",
            "mg",
            "mgs",
            "milligrams",
            "milligram",
            "mcg",
            "micrograms",
            "units",
            "unit",
            "days",
            "weeks",
            "months",
            "hours",
            "pills",
            "tablets",
            "times",
            "daily",
            "once",
            "twice",
            "a",
            "every");

    private static final int NEAR = 4;

    private SpokenPressure() {}

    static boolean on(List<Token> tokens, int at) {
        return tokens.get(at + 1).is("on")
                && tokens.get(at).text().matches("[12]\\d\\d|[89]\\d")
                && tokens.get(at + 2).text().matches("[4-9]\\d|1[0-3]\\d")
                && tokens.subList(Math.max(0, at - NEAR), at).stream()
                        .anyMatch(token -> token.is("pressure") || token.is("bp"))
                && !(at + 3 < tokens.size() && ofDrug(tokens, at + 3));
    }

    private static boolean ofDrug(List<Token> tokens, int behind) {
        String word = tokens.get(behind).text();
        boolean counted = behind + 1 < tokens.size()
                && tokens.get(behind).isNumber()
                && tokens.get(behind + 1).is("times");
        return counted || OF_A_DRUG.contains(word) || Corrections.isDrug(word);
    }
}
