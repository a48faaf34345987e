package org.chartwright.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chartwright.evaluation.CsvInput;
import org.chartwright.evaluation.training.LogisticRegression.Example;
import org.chartwright.nlp.draft.SectionHeader;
import org.chartwright.nlp.fact.Terms;

/**
 * Short exchanges with the section each was written into (MTS-Dialog, CC BY 4.0) in, the classifier of
 * {@link SectionHeader} out. Arguments: the folder to write to, then CSV files with {@code section_header} and
 * {@code dialogue}.
 */
public final class TrainHeaders {

    private static final long SEED = 20261125;
    private static final double SHRINKAGE = 1e-4;
    private static final int EPOCHS = 12;

    private TrainHeaders() {}

    public static void main(String[] arguments) throws IOException {
        var labels = new ArrayList<String>();
        var examples = new ArrayList<Example>();
        var terms = Terms.load();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            for (var row : CsvInput.read(Path.of(file), "id", "section_header", "dialogue")) {
                String label = row.required("section_header").strip().toUpperCase(Locale.ROOT);
                if (!labels.contains(label)) {
                    labels.add(label);
                }
                examples.add(
                        new Example(SectionHeader.features(row.required("dialogue"), terms), labels.indexOf(label)));
            }
        }
        var table = new LogisticRegression(labels, SHRINKAGE, EPOCHS, SEED).fit(examples);
        try (var out = Files.newOutputStream(Path.of(arguments[0]).resolve("section-header.weights"))) {
            table.write(out);
        }
    }
}
