package org.chartwright.nlp.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/**
 * The substance of an allergy in, the words that the code set has for that allergy out, by {@code allergies.tsv}. An
 * allergy that a patient is known to have is a status (ICD-10-CM categories Z88 and Z91.0); T78.40 is a reaction that
 * was treated.
 */
final class AllergyTerm {

    private static final String OTHER_DRUG = "allergy to other drugs";

    private record Row(String term, List<String> substances) {}

    private static final List<Row> ROWS = CodeRules.rows("allergies.tsv").stream()
            .map(row -> new Row(row.get(0), Arrays.asList(row.get(1).split(" "))))
            .toList();

    private static final Set<String> DRUGS = Lexicons.rows("drugs.tsv").stream()
            .flatMap(row -> Arrays.stream((row.get(0) + "," + row.get(1)).split(",")))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private AllergyTerm() {}

    /** Empty text where the substance is neither in the table nor a known drug. */
    static String of(String substance) {
        String name = substance.toLowerCase(Locale.ROOT).strip();
        List<String> words = Arrays.asList(name.split("[^a-z]+"));
        return ROWS.stream()
                .filter(row -> words.stream().anyMatch(row.substances()::contains))
                .map(Row::term)
                .findFirst()
                .orElse(DRUGS.contains(name) ? OTHER_DRUG : "");
    }
}
