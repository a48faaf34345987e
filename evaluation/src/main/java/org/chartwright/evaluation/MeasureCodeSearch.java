package org.chartwright.evaluation;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.Callable;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.code.CodeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the code search on one thread, with wordings of the set itself as a person would begin to type them. */
@Command(
        name = "time",
        mixinStandardHelpOptions = true,
        description = "Times the search over the code set of a date: index opened or built, then each search.")
final class MeasureCodeSearch implements Callable<Integer> {

    private static final int SEARCHES = 1000;
    private static final int WARM_UP = 300;

    @Option(names = "--date", description = "date of service, YYYY-MM-DD (default: today)")
    private LocalDate date = LocalDate.now();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var sets = CodeSets.standard();
        var set = sets.on(date);
        long began = System.nanoTime();
        try (var book = CodeBook.open(set, sets.home())) {
            double open = (System.nanoTime() - began) / 1e9;
            var random = new Random(20261124);
            var entries = set.entries();
            var times = new SearchTimes();
            var warming = new SearchTimes();
            for (int i = 0; i < WARM_UP + SEARCHES; i++) {
                String title = entries.get(random.nextInt(entries.size())).title();
                String typed = title.substring(0, Math.min(title.length(), 6 + random.nextInt(30)));
                (i < WARM_UP ? warming : times).of(() -> book.search(typed, 10));
            }
            PrintWriter out = spec.commandLine().getOut();
            out.printf("%,d entries (%s): index opened in %.1f s; %s%n", set.size(), set.name(), open, times.line());
            out.flush();
        }
        return 0;
    }
}
