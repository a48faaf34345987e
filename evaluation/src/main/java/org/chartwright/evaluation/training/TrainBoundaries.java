package org.chartwright.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.evaluation.training.FitDomain.Example;
import org.chartwright.evaluation.training.PunctuatedDialogues.Source;
import org.chartwright.evaluation.training.PunctuatedDialogues.Turn;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.language.BoundaryFeatures;
import org.chartwright.nlp.language.SplitClauses;

/**
 * Dialogues with stops that people set in, the classifier out by which {@link SplitClauses} cuts speech without stops;
 * and three more, each fitted without a third of the visits ({@link #third}): by these {@link TrainDrafting} cuts the
 * visits that it fits on, so that they are cut no better than new ones.
 *
 * <p>Arguments: the folder that holds the data sets, the models' folder with {@code drafting}, and the folder for the
 * three.
 */
public final class TrainBoundaries {

    private static final long SEED = 20261128;
    private static final int EPOCHS = 3;
    private static final double RATE = 0.05;
    private static final String NAME = "sentence-boundaries";
    private static final int THIRDS = 3;

    private static final Set<Source> OWN = Set.of(Source.ACI_BENCH, Source.AS_SPOKEN);

    private TrainBoundaries() {}

    public static void main(String[] arguments) throws IOException {
        var turns = PunctuatedDialogues.read(Path.of(arguments[0]));
        write(Path.of(arguments[1]).resolve("drafting").resolve(NAME + ".weights"), fit(turns));
        var folder = Files.createDirectories(Path.of(arguments[2]));
        for (int third = 0; third < THIRDS; third++) {
            int left = third;
            write(
                    file(folder, third),
                    fit(turns.stream()
                            .filter(turn -> !OWN.contains(turn.source()) || third(turn.visit()) != left)
                            .toList()));
        }
    }

    /** Of 0, 1 and 2, the third a visit belongs to. */
    static int third(String visit) {
        return Math.floorMod(visit.hashCode(), THIRDS);
    }

    /** What {@link #main} wrote: the classifier that was fitted without a third, for each. */
    static List<WeightTable> withoutThirds(Path folder) throws IOException {
        var tables = new ArrayList<WeightTable>();
        for (int third = 0; third < THIRDS; third++) {
            try (var in = Files.newInputStream(file(folder, third))) {
                tables.add(WeightTable.read(in));
            }
        }
        return tables;
    }

    private static Path file(Path folder, int third) {
        return folder.resolve(NAME + "-without-" + third + ".weights");
    }

    private static WeightTable fit(List<Turn> turns) {
        var examples = new ArrayList<Example>();
        for (Turn turn : turns) {
            var features = new BoundaryFeatures(turn.said().words(), turn.speaker());
            for (int i = 0; i < turn.said().words().size() - 1; i++) {
                examples.add(new Example(features.gap(i), turn.gap(i), OWN.contains(turn.source())));
            }
        }
        return new FitDomain(BoundaryFeatures.GAPS, EPOCHS, RATE, SEED).fit(BoundaryFeatures.SLOTS, examples);
    }

    private static void write(Path file, WeightTable table) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            table.write(out);
        }
    }
}
