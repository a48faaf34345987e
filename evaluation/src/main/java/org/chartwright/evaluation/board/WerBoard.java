package org.chartwright.evaluation.board;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chartwright.evaluation.score.WordErrorRate;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.speech.Transcribe;

/**
 * Recordings of ordinary speech in {@code speech/real} in, word error rates by group out. Nothing is trained on them,
 * so both splits score the same recordings.
 */
public final class WerBoard implements Board {

    private static final Duration LONGEST = Duration.ofHours(5);
    private static final int WORST = 10;

    @Override
    public Result score(DataFolder data, Split split) {
        return data.find("speech/real")
                .<Result>map(folder -> new Result.Scored(tables(folder)))
                .orElseGet(() -> new Result.Skipped("there is no folder speech/real with recordings."));
    }

    private static List<Table> tables(Path folder) {
        var report = WerReport.run(folder, Transcribe.open(ModelStore.standard(), LONGEST));
        var rows = new ArrayList<List<String>>();
        report.byGroup().forEach((group, rate) -> rows.add(row(group.isEmpty() ? "recordings" : group, rate)));
        rows.add(row("all", report.all()));
        var worst = report.files().stream()
                .sorted(Comparator.comparingDouble(
                                (WerReport.File file) -> file.rate().percent())
                        .reversed())
                .limit(WORST)
                .map(file -> row(file.name(), file.rate()))
                .toList();
        var speed = String.format(
                Locale.ROOT,
                "%d recordings of %.0f minutes, recognised at %.1f times real time.",
                report.files().size(),
                report.audio().toSeconds() / 60.0,
                report.timesRealTime());
        var columns = List.of("group", "WER %", "words");
        return List.of(
                new Table("Word error rate on ordinary speech", columns, rows, List.of(speed), false),
                new Table("Worst recordings", columns, worst, List.of(), true));
    }

    private static List<String> row(String name, WordErrorRate rate) {
        return List.of(name, String.format(Locale.ROOT, "%.1f", rate.percent()), Integer.toString(rate.words()));
    }
}
