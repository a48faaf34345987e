package org.chartwright.nlp.priorauth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.ModelStore;

/** ICD-10-CM code in, the category and condition under which the appeals data files it out. */
final class DiagnosisCategories {

    /**
     * @param diagnosis category
     * @param condition sub-category; may be empty
     */
    record Category(String prefix, String diagnosis, String condition) {}

    private final List<Category> categories;

    private DiagnosisCategories(List<Category> categories) {
        this.categories = categories;
    }

    static DiagnosisCategories open() {
        try (InputStream in = ModelStore.class.getResourceAsStream("priorauth/diagnoses.tsv")) {
            if (in == null) {
                throw new IllegalStateException("diagnoses.tsv is not in the jar; build it again");
            }
            return new DiagnosisCategories(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Category(cells[0], cells[1], cells[2].strip()))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("diagnoses.tsv cannot be read", unreadable);
        }
    }

    /** The category of the longest prefix; empty when none fits. */
    Optional<Category> of(String icd10) {
        return categories.stream()
                .filter(category -> icd10.startsWith(category.prefix()))
                .reduce((a, b) -> b.prefix().length() > a.prefix().length() ? b : a);
    }
}
