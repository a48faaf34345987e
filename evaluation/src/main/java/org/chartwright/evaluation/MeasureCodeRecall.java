package org.chartwright.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.models.codes.CodeSystem;
import org.chartwright.models.codes.ImportCodes;
import org.chartwright.nlp.code.CodeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How often the search finds the code of an entry of the official index that it was not given. */
@Command(
        name = "recall",
        mixinStandardHelpOptions = true,
        description = "Imports the official files without a tenth of the index, then searches for that tenth.")
final class MeasureCodeRecall implements Callable<Integer> {

    private static final int LOOKED_AT = 10;

    @Option(names = "--icd10cm", required = true, description = "CMS ICD-10-CM order file")
    private Path icd10cm = Path.of("");

    @Option(names = "--tabular", description = "ICD-10-CM tabular list (XML)")
    private Optional<Path> tabular = Optional.empty();

    @Option(names = "--index", required = true, description = "ICD-10-CM alphabetic index (CSV)")
    private Path index = Path.of("");

    @Option(names = "--effective", description = "date of service on which the file is in force")
    private LocalDate effective = LocalDate.of(2021, 1, 1);

    @Option(
            names = "--missed",
            description = "also print so many of the entries that were not found",
            defaultValue = "0")
    private int missed;

    @Option(names = "--seed", description = "which tenth is kept out", defaultValue = "20261125")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final class Tally {
        private int asked;
        private int first;
        private int ten;
        private int category;

        void add(Optional<Integer> place, boolean sameCategory) {
            asked++;
            first += place.filter(at -> at == 0).isPresent() ? 1 : 0;
            ten += place.isPresent() ? 1 : 0;
            category += sameCategory ? 1 : 0;
        }

        Tally with(Tally other) {
            var sum = new Tally();
            sum.asked = asked + other.asked;
            sum.first = first + other.first;
            sum.ten = ten + other.ten;
            sum.category = category + other.category;
            return sum;
        }

        String line(String what) {
            return String.format(
                    Locale.ROOT,
                    "%s: %,d entries, recall@1 %.1f %%, recall@10 %.1f %%, category among ten %.1f %%",
                    what,
                    asked,
                    100.0 * first / Math.max(1, asked),
                    100.0 * ten / Math.max(1, asked),
                    100.0 * category / Math.max(1, asked));
        }
    }

    @Override
    public Integer call() throws IOException {
        Path home = Files.createTempDirectory("codeset-recall");
        try {
            return measured(home);
        } finally {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).forEach(MeasureCodeRecall::delete);
            }
        }
    }

    private int measured(Path home) throws IOException {
        var entries = IndexEntries.split(index, seed);
        Path kept = Files.write(home.resolve("index.csv"), entries.kept());
        List<Path> more = new ArrayList<>();
        tabular.ifPresent(more::add);
        more.add(kept);
        var sets = new CodeSets(home.resolve("codesets"));
        new ImportCodes(sets.home()).from(CodeSystem.ICD10CM, icd10cm, more, effective);
        var set = sets.on(effective);
        var out = spec.commandLine().getOut();
        long began = System.nanoTime();
        var billable = new Tally();
        var headings = new Tally();
        var times = new SearchTimes();
        List<String> lost = new ArrayList<>();
        int unknown = 0;
        try (var book = CodeBook.open(set, sets.home())) {
            out.printf(Locale.ROOT, "index built in %.1f s%n", (System.nanoTime() - began) / 1e9);
            for (var question : entries.questions()) {
                var entry = set.find(question.bare());
                if (entry.isEmpty()) {
                    unknown++;
                    continue;
                }
                var hits = times.of(() -> book.search(question.words(), LOOKED_AT, Set.of(CodeSystem.ICD10CM)));
                String wanted = entry.get().code();
                Optional<Integer> place = Optional.empty();
                for (int i = hits.size() - 1; i >= 0; i--) {
                    String found = hits.get(i).entry().code();
                    if (entry.get().billable() ? found.equals(wanted) : found.startsWith(wanted)) {
                        place = Optional.of(i);
                    }
                }
                boolean category = hits.stream()
                        .anyMatch(
                                hit -> hit.entry().category().equals(entry.get().category()));
                (entry.get().billable() ? billable : headings).add(place, category);
                if (place.isEmpty()) {
                    lost.add("%s\t%s\t%s"
                            .formatted(
                                    question.words(),
                                    wanted,
                                    hits.stream().map(hit -> hit.entry().code()).toList()));
                }
            }
        }
        out.println(billable.line("entries of a billable code, that very code wanted"));
        out.println(headings.line("entries of a heading, any billable code below it wanted"));
        out.println(billable.with(headings).line("both together"));
        out.printf("%d entries name a code that the file does not have%n", unknown);
        out.println(times.line());
        lost.stream().limit(missed).forEach(out::println);
        out.flush();
        return 0;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
