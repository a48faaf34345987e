package org.chartwright.evaluation.training;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.chartwright.evaluation.IndexEntries;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.models.codes.CodeSystem;
import org.chartwright.models.codes.ImportCodes;
import org.chartwright.nlp.code.BoostedTrees;
import org.chartwright.nlp.code.CodeBook;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * Trains the ranking of the code search on entries of the official alphabetic index.
 *
 * <p>For each seed a tenth of the entries is kept out of a set of its own, searched for in it, and every diagnosis
 * found is an example. The tenth that {@code codeset recall} measures on is kept out of all of these sets and never
 * asked. Some questions are asked a second time with their last word unfinished, as while it is typed.
 */
public final class TrainCodeSearch implements Callable<Integer> {

    /** The tenth that the recall is reported on. */
    private static final long REPORTED = 20261125L;

    private static final int TREES = 300;
    private static final double WRONG_ONES_KEPT = 0.5;
    private static final int UNFINISHED_ONE_IN = 4;
    private static final int LEAST_LETTERS = 4;

    @Option(names = "--icd10cm", required = true, description = "CMS ICD-10-CM order file")
    private Path icd10cm = Path.of("");

    @Option(names = "--tabular", required = true, description = "ICD-10-CM tabular list (XML)")
    private Path tabular = Path.of("");

    @Option(names = "--index", required = true, description = "ICD-10-CM alphabetic index (CSV)")
    private Path index = Path.of("");

    @Option(names = "--effective", description = "date of service on which the file is in force")
    private LocalDate effective = LocalDate.of(2021, 1, 1);

    @Option(names = "--learn", split = ",", description = "seeds of the tenths that are learned from")
    private List<Long> learn = List.of(101L, 102L);

    @Option(names = "--check", split = ",", description = "seeds of the tenths that the result is checked on")
    private List<Long> check = List.of();

    @Option(names = "--work", required = true, description = "folder for the sets; those in it are used again")
    private Path work = Path.of("");

    @Option(names = "--out", required = true, description = "model file to write, ending in .gz")
    private Path out = Path.of("");

    private record Example(double[] numbers, boolean right) {}

    private record Asked(boolean finished, List<Example> examples) {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TrainCodeSearch()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<double[]> rows = new ArrayList<>();
        List<Double> outcomes = new ArrayList<>();
        for (long seed : learn) {
            var random = new Random(seed);
            for (var asked : asked(seed)) {
                for (var example : asked.examples()) {
                    if (example.right() || random.nextDouble() < WRONG_ONES_KEPT) {
                        rows.add(example.numbers());
                        outcomes.add(example.right() ? 1.0 : 0.0);
                    }
                }
            }
        }
        System.out.printf("%d examples%n", rows.size());
        var trees = new GrowTrees(TREES, 15, 0.1, 50)
                .from(rows, outcomes.stream().mapToDouble(right -> right).toArray());
        try (var writer =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8)) {
            trees.write(writer);
        }
        System.out.printf("wrote %s, %d bytes%n", out, Files.size(out));
        for (long seed : check) {
            var questions = asked(seed);
            for (boolean finished : List.of(true, false)) {
                var some = questions.stream()
                        .filter(one -> one.finished() == finished)
                        .toList();
                System.out.printf(
                        Locale.ROOT,
                        "seed %d, %d questions %s: found at all %.1f %%, recall@1 %.1f %%, recall@10 %.1f %%%n",
                        seed,
                        some.size(),
                        finished ? "as they are" : "unfinished",
                        recall(some, trees, Integer.MAX_VALUE),
                        recall(some, trees, 1),
                        recall(some, trees, 10));
            }
        }
        return 0;
    }

    private static double recall(List<Asked> questions, BoostedTrees trees, int among) {
        int found = 0;
        for (var question : questions) {
            double right = best(question, trees);
            long before = question.examples().stream()
                    .filter(example -> !example.right() && trees.probability(example.numbers()) > right)
                    .count();
            found += right >= 0 && before < among ? 1 : 0;
        }
        return 100.0 * found / Math.max(1, questions.size());
    }

    private static double best(Asked question, BoostedTrees trees) {
        return question.examples().stream()
                .filter(Example::right)
                .mapToDouble(example -> trees.probability(example.numbers()))
                .max()
                .orElse(-1);
    }

    private List<Asked> asked(long seed) throws IOException {
        Path home = Files.createDirectories(work.resolve(Long.toString(seed)));
        var entries = IndexEntries.split(index, seed, List.of(REPORTED));
        Path kept = Files.write(home.resolve("index.csv"), entries.kept());
        var sets = new CodeSets(home.resolve("codesets"));
        new ImportCodes(sets.home()).from(CodeSystem.ICD10CM, icd10cm, List.of(tabular, kept), effective);
        var set = sets.on(effective);
        List<Asked> asked = new ArrayList<>();
        var random = new Random(seed);
        try (var book = CodeBook.open(set, sets.home())) {
            for (var question : entries.questions()) {
                set.find(question.bare()).ifPresent(wanted -> {
                    asked.add(new Asked(true, examples(book, question.words(), wanted)));
                    if (random.nextInt(UNFINISHED_ONE_IN) == 0) {
                        asked.add(new Asked(false, examples(book, unfinished(question.words(), random), wanted)));
                    }
                });
            }
        }
        System.out.printf("seed %d: %d questions to a set of %d%n", seed, asked.size(), set.size());
        return asked;
    }

    private static String unfinished(String words, Random random) {
        int last = words.lastIndexOf(' ') + 1;
        int spare = words.length() - last - LEAST_LETTERS;
        return spare < 1 ? words : words.substring(0, words.length() - 1 - random.nextInt(spare));
    }

    private static List<Example> examples(CodeBook book, String words, CodeEntry wanted) {
        return book.evidenced(words).stream()
                .map(found -> new Example(found.numbers(), right(found.entry(), wanted)))
                .toList();
    }

    private static boolean right(CodeEntry found, CodeEntry wanted) {
        return wanted.billable()
                ? found.code().equals(wanted.code())
                : found.code().startsWith(wanted.code());
    }
}
