package org.chartwright.evaluation.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chartwright.evaluation.score.MarkScores;
import org.chartwright.evaluation.training.FitDomain.Example;
import org.chartwright.evaluation.training.PunctuatedDialogues.Source;
import org.chartwright.evaluation.training.PunctuatedDialogues.Turn;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.language.Mark;
import org.chartwright.nlp.language.MarkFeatures;
import org.chartwright.nlp.language.PlaceMarks;

/**
 * Dialogues that people punctuated in, the two classifiers of {@link PlaceMarks} and the list of words with capitals
 * out.
 *
 * <p>Arguments: the folder that holds the data sets, the models' folder with {@code drafting} and {@code lexicon}, and
 * optionally into how many parts to divide ACI-Bench's training visits: then each part is scored by what is learnt
 * without it, and nothing is written.
 */
public final class TrainPunctuation {

    private static final long SEED = 20261128;
    private static final int EPOCHS = 3;
    private static final double GAP_RATE = 0.05;
    private static final double SENTENCE_RATE = 0.1;

    /** Marks are set for reading in the manner of ACI-Bench's punctuated visits alone. */
    private static final Set<Source> READ = Set.of(Source.ACI_BENCH);

    private TrainPunctuation() {}

    public static void main(String[] arguments) throws IOException {
        var turns = PunctuatedDialogues.read(Path.of(arguments[0])).stream()
                .filter(turn -> turn.source() != Source.AS_SPOKEN)
                .toList();
        if (arguments.length > 2) {
            crossValidate(turns, Integer.parseInt(arguments[2]), System.out);
            return;
        }
        Path folder = Path.of(arguments[1]);
        write(folder.resolve("drafting"), "marks-gaps", gaps(turns));
        write(folder.resolve("drafting"), "marks-questions", sentences(turns));
        Files.write(folder.resolve("lexicon").resolve("capitals.tsv"), capitals(turns));
    }

    private static void crossValidate(List<Turn> turns, int parts, PrintStream out) {
        var visits = turns.stream()
                .filter(TrainPunctuation::scored)
                .map(Turn::visit)
                .distinct()
                .toList();
        var scores = new MarkScores();
        for (int part = 0; part < parts; part++) {
            int held = part;
            var placeMarks = new PlaceMarks(
                    gaps(without(turns, visits, held, parts)), sentences(without(turns, visits, held, parts)));
            turns.stream()
                    .filter(turn -> scored(turn) && visits.indexOf(turn.visit()) % parts == held)
                    .forEach(turn -> scores.add(
                            turn.said().marks(), placeMarks.of(turn.said().words(), turn.speaker())));
        }
        for (Mark mark : List.of(Mark.STOP, Mark.COMMA, Mark.QUESTION)) {
            out.printf(Locale.ROOT, "%s %s%n", mark, scores.of(mark));
        }
        out.printf(Locale.ROOT, "all %s%n", scores.all());
    }

    private static boolean scored(Turn turn) {
        return READ.contains(turn.source());
    }

    private static List<Turn> without(List<Turn> turns, List<String> visits, int part, int parts) {
        return turns.stream()
                .filter(turn -> !scored(turn) || visits.indexOf(turn.visit()) % parts != part)
                .toList();
    }

    private static WeightTable gaps(List<Turn> turns) {
        var examples = new ArrayList<Example>();
        for (Turn turn : turns) {
            var features = new MarkFeatures(turn.said().words(), turn.speaker());
            // the last word of a turn ends a sentence without being asked
            for (int i = 0; i < turn.said().words().size() - 1; i++) {
                examples.add(new Example(features.gap(i), turn.gap(i), scored(turn)));
            }
        }
        return new FitDomain(PlaceMarks.GAPS, EPOCHS, GAP_RATE, SEED).fit(MarkFeatures.GAP_SLOTS, examples);
    }

    private static WeightTable sentences(List<Turn> turns) {
        var examples = new ArrayList<Example>();
        for (Turn turn : turns) {
            var features = new MarkFeatures(turn.said().words(), turn.speaker());
            int from = 0;
            for (int i = 0; i < turn.said().words().size(); i++) {
                var mark = turn.said().marks().get(i);
                if (mark.endsSentence()) {
                    examples.add(new Example(features.sentence(from, i), mark == Mark.QUESTION ? 1 : 0, scored(turn)));
                    from = i + 1;
                }
            }
        }
        return new FitDomain(PlaceMarks.SENTENCES, EPOCHS, SENTENCE_RATE, SEED)
                .fit(MarkFeatures.SENTENCE_SLOTS, examples);
    }

    private static List<String> capitals(List<Turn> turns) {
        var lines = new ArrayList<>(List.of(
                "# Words with capitals inside a sentence: lower case, as printed.",
                "# Counted by TrainPunctuation on MTS-Dialog train, PriMock57 and OSCE interviews (all CC BY 4.0)."));
        // the others are written in lower case
        lines.addAll(CountCapitals.of(turns.stream()
                .filter(turn -> turn.source() == Source.OTHER)
                .map(Turn::text)
                .toList()));
        return lines;
    }

    private static void write(Path folder, String name, WeightTable table) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name + ".weights"))) {
            table.write(out);
        }
    }
}
