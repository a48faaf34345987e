package org.chartwright.evaluation.board;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chartwright.evaluation.score.Alignment;
import org.chartwright.evaluation.score.Attribution;
import org.chartwright.evaluation.score.Calibration;
import org.chartwright.evaluation.score.TermScores;
import org.chartwright.evaluation.score.WordErrorRate;
import org.chartwright.models.ModelStore;
import org.chartwright.models.vocabulary.SpokenTerms;
import org.chartwright.nlp.speech.Transcribe;

/**
 * Recordings with references in; word error rates, attribution of speakers, calibration of confidences, recall of
 * medical terms and invented terms out. Nothing is trained on them, so both splits score the same recordings.
 *
 * <p>The folders are {@code speech/real} (ordinary speech), {@code speech/tts} (spoken dialogues) and
 * {@code speech/terms} (what {@code SpeakTerms} makes) in the data folder; where none of them is there, the data folder
 * itself, with any recordings as {@link WerReport#run} takes them.
 */
public final class WerBoard implements Board {

    private static final Duration LONGEST = Duration.ofHours(5);
    private static final int WORST = 10;
    private static final List<String> FOLDERS = List.of("speech/real", "speech/tts", "speech/terms");

    @Override
    public Result score(DataFolder data, Split split) {
        var folders = FOLDERS.stream().flatMap(name -> data.find(name).stream()).toList();
        if (folders.isEmpty()) {
            return data.find("manifest.json").isPresent()
                    ? new Result.Scored(tables(data.find(".").stream().toList()))
                    : new Result.Skipped("there is none of the folders %s, and no manifest.json."
                            .formatted(String.join(", ", FOLDERS)));
        }
        return new Result.Scored(tables(folders));
    }

    private static List<Table> tables(List<Path> folders) {
        var store = ModelStore.standard();
        var transcribe = Transcribe.open(store, LONGEST);
        var groups = groups(store);
        var tables = new ArrayList<Table>();
        for (Path folder : folders) {
            var report = WerReport.run(folder, transcribe);
            tables.add(rates(folder, report));
            if (report.files().stream().anyMatch(file -> !file.turns().isEmpty())) {
                tables.add(speakers(folder, report));
            }
            tables.add(confidence(folder, report));
            tables.add(terms(folder, report, groups));
            tables.add(worst(folder, report));
        }
        return tables;
    }

    private static Table rates(Path folder, WerReport report) {
        var rows = new ArrayList<List<String>>();
        report.byGroup().forEach((group, rate) -> rows.add(row(group.isEmpty() ? "recordings" : group, rate)));
        rows.add(row("all", report.all()));
        var speed = String.format(
                Locale.ROOT,
                "%d recordings of %.0f minutes, recognised at %.1f times real time.",
                report.files().size(),
                report.audio().toSeconds() / 60.0,
                report.timesRealTime());
        return new Table(
                "Word error rate: " + folder.getFileName(),
                List.of("group", "WER %", "words"),
                rows,
                Stream.concat(Stream.of(speed), report.doubts().stream()).toList(),
                false);
    }

    private static Table speakers(Path folder, WerReport report) {
        var rows = new ArrayList<List<String>>();
        for (var file : report.files()) {
            if (!file.turns().isEmpty()) {
                rows.add(row(file.name(), file.attribution()));
            }
        }
        rows.add(row(
                "all",
                report.files().stream().map(WerReport.File::attribution).reduce(Attribution.NONE, Attribution::plus)));
        return new Table(
                "Who speaks, one channel for both: " + folder.getFileName(),
                List.of("recording", "attribution error %", "given to nobody %", "words"),
                rows,
                List.of("Attribution error: share of the recognised words that were given to the other speaker."),
                false);
    }

    private static Table confidence(Path folder, WerReport report) {
        var calibration =
                report.files().stream().map(WerReport.File::calibration).reduce(Calibration.NONE, Calibration::plus);
        var rows = new ArrayList<List<String>>();
        var groups = calibration.groups();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            rows.add(List.of(
                    String.format(Locale.ROOT, "%.1f to %.1f", i / 10.0, (i + 1) / 10.0),
                    Integer.toString(group.words()),
                    String.format(Locale.ROOT, "%.3f", group.promised() / Math.max(1, group.words())),
                    String.format(Locale.ROOT, "%.3f", (double) group.right() / Math.max(1, group.words()))));
        }
        return new Table(
                "Confidence of words: " + folder.getFileName(),
                List.of("confidence", "words", "mean confidence", "share right"),
                rows,
                List.of(String.format(
                        Locale.ROOT, "Expected calibration error in 10 groups: %.3f.", calibration.expectedError())),
                false);
    }

    private static Table terms(Path folder, WerReport report, Map<String, String> groups) {
        var scores = new TermScores(groups);
        report.files().forEach(file -> scores.add(file.reference(), file.heard()));
        var rows = new TreeMap<>(scores.byGroup())
                .entrySet().stream()
                        .map(group -> List.of(
                                group.getKey(),
                                Integer.toString(group.getValue().said()),
                                String.format(
                                        Locale.ROOT, "%.3f", group.getValue().recall()),
                                String.format(
                                        Locale.ROOT,
                                        "%.2f",
                                        1000.0 * group.getValue().invented() / Math.max(1, scores.words()))))
                        .toList();
        return new Table(
                "Medical terms: " + folder.getFileName(),
                List.of("kind", "said", "recall", "invented per 1,000 words"),
                rows,
                List.of("Terms of the shipped lexicon. New: at least one word of the term is not in the base model."),
                false);
    }

    private static Table worst(Path folder, WerReport report) {
        var rows = report.files().stream()
                .sorted(Comparator.comparingDouble(
                                (WerReport.File file) -> file.rate().percent())
                        .reversed())
                .limit(WORST)
                .map(file -> List.of(
                        file.name(),
                        String.format(Locale.ROOT, "%.1f", file.rate().percent()),
                        Alignment.of(file.reference(), file.heard())))
                .toList();
        return new Table(
                "Worst recordings: " + folder.getFileName(),
                List.of("recording", "WER %", "[said>heard] -left out +added"),
                rows,
                List.of(),
                true);
    }

    /** Kind of each term, and whether the base model knows all of its words. */
    private static Map<String, String> groups(ModelStore store) {
        var groups = new HashMap<String, String>();
        for (var term : SpokenTerms.open(store)) {
            boolean known = term.words().stream().allMatch(word -> word.origin().equals("base"));
            groups.put(term.text(), term.kind().name().toLowerCase(Locale.ROOT) + (known ? ", known" : ", new"));
        }
        return groups;
    }

    private static List<String> row(String name, Attribution given) {
        return List.of(
                name,
                String.format(Locale.ROOT, "%.1f", given.errorPercent()),
                String.format(Locale.ROOT, "%.1f", given.unknownPercent()),
                Integer.toString(given.words()));
    }

    private static List<String> row(String name, WordErrorRate rate) {
        return List.of(name, String.format(Locale.ROOT, "%.2f", rate.percent()), Integer.toString(rate.words()));
    }
}
