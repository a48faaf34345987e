package org.chartwright.evaluation.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/** The drug names that the fact scores look for: the shipped lexicon's generic and brand names of one word. */
final class DrugNames {

    private DrugNames() {}

    static Set<String> load() {
        return Lexicons.rows("drugs.tsv").stream()
                .flatMap(row -> row.stream().limit(2))
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> name.matches("[a-z]{5,}"))
                .collect(Collectors.toSet());
    }
}
