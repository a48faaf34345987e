package org.chartwright.evaluation.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chartwright.evaluation.score.MarkScores;
import org.chartwright.evaluation.training.FitTagger.Stretch;
import org.chartwright.evaluation.training.PunctuatedDialogues.Source;
import org.chartwright.evaluation.training.PunctuatedDialogues.Turn;
import org.chartwright.models.RecurrentTagger;
import org.chartwright.models.RecurrentTagger.Feature;
import org.chartwright.nlp.language.Mark;
import org.chartwright.nlp.language.PlaceMarks;
import org.chartwright.nlp.language.PlaceMarks.Manner;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Dialogues that people punctuated in, the network of {@link PlaceMarks} and the list of words with capitals out.
 *
 * <p>Arguments: the folder that holds the data sets, the models' folder with {@code drafting} and {@code lexicon}, and
 * optionally a number n: then one of each n punctuated visits of ACI-Bench is kept out and scored after each round, and
 * nothing is written.
 */
public final class TrainPunctuation {

    private static final long SEED = 20261201;
    private static final int ROUNDS = 5;
    private static final int OFTEN = 3;
    private static final int WORD_NUMBERS = 64;
    private static final int FEW_NUMBERS = 8;

    /** Marks are set for reading in the manner of ACI-Bench's punctuated visits, which count twice. */
    private static final float READ_WEIGHT = 2;

    private static final int LONGEST = 128;

    private TrainPunctuation() {}

    public static void main(String[] arguments) throws IOException {
        var turns = PunctuatedDialogues.read(Path.of(arguments[0]));
        if (arguments.length > 2) {
            keepOut(turns, Integer.parseInt(arguments[2]), System.out);
            return;
        }
        Path folder = Path.of(arguments[1]);
        var known = KnownPieces.read();
        var fit = fit(turns, known, (round, network) -> System.out.println("round " + round));
        try (var out = Files.newOutputStream(folder.resolve("drafting").resolve("marks.network"))) {
            fit.write(out);
        }
        Files.write(folder.resolve("lexicon").resolve("capitals.tsv"), capitals(turns));
    }

    private interface AfterRound {

        void over(int round, FitTagger fit);
    }

    private static void keepOut(List<Turn> turns, int parts, PrintStream out) throws IOException {
        var visits = turns.stream()
                .filter(turn -> turn.source() == Source.ACI_BENCH)
                .map(Turn::visit)
                .distinct()
                .toList();
        var kept = turns.stream()
                .filter(turn -> turn.source() == Source.ACI_BENCH && visits.indexOf(turn.visit()) % parts == 0)
                .toList();
        var others = turns.stream().filter(turn -> !kept.contains(turn)).toList();
        var known = KnownPieces.read();
        fit(others, known, (round, fit) -> {
            var placeMarks = new PlaceMarks(fit.finished(known.pieces(), known.vectors()));
            var scores = new MarkScores();
            kept.forEach(turn ->
                    scores.add(turn.said().marks(), placeMarks.of(turn.said().words(), turn.speaker())));
            for (Mark mark : List.of(Mark.STOP, Mark.COMMA, Mark.QUESTION)) {
                out.printf(Locale.ROOT, "round %d, %s %s%n", round, mark, scores.of(mark));
            }
            out.printf(Locale.ROOT, "round %d, all %s%n", round, scores.all());
        });
    }

    private static RecurrentTagger fit(List<Turn> turns, KnownPieces known, AfterRound after) {
        var counts = new TreeMap<String, Integer>();
        turns.forEach(turn -> turn.said().words().forEach(word -> counts.merge(lower(word), 1, Integer::sum)));
        var words = List.copyOf(counts.keySet());
        List<Feature> features = List.of(
                FitTagger.feature(
                        counts.entrySet().stream()
                                .filter(entry -> entry.getValue() >= OFTEN)
                                .map(Map.Entry::getKey)
                                .toList(),
                        WORD_NUMBERS),
                FitTagger.feature(
                        Arrays.stream(Speaker.values()).map(Enum::name).toList(), FEW_NUMBERS),
                FitTagger.feature(List.of("first", "last", "firstlast"), FEW_NUMBERS),
                FitTagger.feature(Arrays.stream(Manner.values()).map(Enum::name).toList(), FEW_NUMBERS));
        var fit = new FitTagger(
                PlaceMarks.LABELS.stream().map(Enum::name).toList(),
                words,
                words.stream().map(known::of).toList(),
                features,
                SEED);
        var stretches = turns.stream()
                .flatMap(turn -> stretches(turn, fit.network()).stream())
                .toList();
        fit.fit(stretches, ROUNDS, round -> after.over(round, fit));
        return fit.finished(known.pieces(), known.vectors());
    }

    /** The turn, in parts where it is very long. */
    private static List<Stretch> stretches(Turn turn, RecurrentTagger network) {
        var values = PlaceMarks.values(turn.said().words(), turn.speaker(), manner(turn.source()));
        var stretches = new ArrayList<Stretch>();
        for (int from = 0; from < values.size(); from += LONGEST) {
            int to = Math.min(values.size(), from + LONGEST);
            var rows = new int[to - from][];
            var labels = new int[to - from];
            for (int i = from; i < to; i++) {
                var all = new ArrayList<>(List.of(values.get(i).getFirst()));
                all.addAll(values.get(i));
                rows[i - from] = network.rows(all);
                var mark = turn.said().marks().get(i);
                labels[i - from] = PlaceMarks.LABELS.indexOf(mark);
            }
            stretches.add(new Stretch(rows, labels, turn.source() == Source.ACI_BENCH ? READ_WEIGHT : 1));
        }
        return stretches;
    }

    private static Manner manner(Source source) {
        return switch (source) {
            case ACI_BENCH -> Manner.FOR_READING;
            case AS_SPOKEN -> Manner.AS_SPOKEN;
            case OTHER -> Manner.OTHER;
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
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
}
