package org.chartwright.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chartwright.evaluation.CsvInput;
import org.chartwright.evaluation.training.LogisticRegression.Example;
import org.chartwright.nlp.draft.SectionHeader;

/**
 * Short exchanges with the section each was written into (MTS-Dialog, CC BY 4.0) in, the classifier of
 * {@link SectionHeader} out. Arguments: the folder to write to, then CSV files with {@code section_header} and
 * {@code dialogue}; the weights are fitted on all of them. Before that it prints the accuracy on the first file,
 * cross-validated, and on the others by weights of the first alone.
 */
public final class TrainHeaders {

    private static final long SEED = 20261128;
    private static final int FOLDS = 5;
    private static final double PENALTY = 0.175;
    private static final double LEVELLING = 0.1;

    private final SectionHeader.See see = new SectionHeader.See();
    private final List<String> labels = new ArrayList<>();

    private TrainHeaders() {}

    public static void main(String[] arguments) throws IOException {
        var training = new TrainHeaders();
        var first = training.read(Path.of(arguments[1]));
        var others = new ArrayList<Example>();
        for (String file : List.of(arguments).subList(2, arguments.length)) {
            others.addAll(training.read(Path.of(file)));
        }
        System.out.printf(Locale.ROOT, "cross-validated: %.4f%n", training.crossValidated(first));
        if (!others.isEmpty()) {
            System.out.printf(Locale.ROOT, "on the other files: %.4f%n", training.right(first, others) / others.size());
        }
        var all = new ArrayList<>(first);
        all.addAll(others);
        try (var out = Files.newOutputStream(Path.of(arguments[0]).resolve("section-header.weights"))) {
            training.fitting().fit(all).write(out);
        }
    }

    private List<Example> read(Path file) {
        var examples = new ArrayList<Example>();
        for (var row : CsvInput.read(file, "id", "section_header", "dialogue")) {
            String label = row.required("section_header").strip().toUpperCase(Locale.ROOT);
            if (!labels.contains(label)) {
                labels.add(label);
            }
            examples.add(new Example(see.features(row.required("dialogue")), labels.indexOf(label)));
        }
        return examples;
    }

    private double crossValidated(List<Example> examples) {
        var shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, new Random(SEED));
        double right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            var held = new ArrayList<Example>();
            var kept = new ArrayList<Example>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % FOLDS == fold ? held : kept).add(shuffled.get(i));
            }
            right += right(kept, held);
        }
        return right / examples.size();
    }

    private double right(List<Example> fitted, List<Example> scored) {
        var header = SectionHeader.of(fitting().fit(fitted), see);
        return scored.stream()
                .filter(example -> header.of(example.features()).equals(labels.get(example.label())))
                .count();
    }

    private FitRidge fitting() {
        return new FitRidge(labels, SectionHeader.See.SLOTS, PENALTY, LEVELLING);
    }
}
