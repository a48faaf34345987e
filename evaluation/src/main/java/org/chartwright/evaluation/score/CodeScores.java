package org.chartwright.evaluation.score;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Micro-averaged agreement of suggested with expected ICD-10-CM codes, as CodiEsp counts it: over all documents, each
 * code at most once a document.
 *
 * @param full whole codes
 * @param category their first three characters
 * @param documents how many documents were expected
 */
public record CodeScores(Ratio full, Ratio category, int documents) {

    private static final int CATEGORY = 3;

    /**
     * Both maps by document; a document that was not coded counts as coded with nothing, one not expected not at all.
     */
    public static CodeScores of(Map<String, Set<String>> expected, Map<String, Set<String>> suggested) {
        return new CodeScores(
                ratio(expected, suggested, Integer.MAX_VALUE), ratio(expected, suggested, CATEGORY), expected.size());
    }

    private static Ratio ratio(Map<String, Set<String>> expected, Map<String, Set<String>> suggested, int characters) {
        long hits = 0;
        long proposed = 0;
        long wanted = 0;
        for (var document : expected.entrySet()) {
            var gold = cut(document.getValue(), characters);
            var ours = cut(suggested.getOrDefault(document.getKey(), Set.of()), characters);
            hits += ours.stream().filter(gold::contains).count();
            proposed += ours.size();
            wanted += gold.size();
        }
        return Ratio.of(hits, proposed, wanted);
    }

    private static Set<String> cut(Set<String> codes, int characters) {
        return codes.stream()
                .map(code -> code.toUpperCase(Locale.ROOT).replace(".", ""))
                .map(code -> code.substring(0, Math.min(characters, code.length())))
                .collect(Collectors.toSet());
    }
}
