package org.chartwright.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.SuggestCodes;
import org.chartwright.nlp.code.SuggestedCodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Suggests codes for written notes and letters. */
@Command(
        name = "codes",
        mixinStandardHelpOptions = true,
        description = "Suggests ICD-10-CM codes for each written note, with the words that led to each.")
final class CodesCommand implements Callable<Integer> {

    private static final int THREADS = 2;

    @Option(names = "--in", required = true, description = "CSV file: encounter_id, text (a note or a letter)")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, description = "JSON lines, one note a line in the order of the input")
    private Path out = Path.of("");

    @Option(
            names = "--date",
            description = "date of service, YYYY-MM-DD: picks the release of the code set (default: today)")
    private LocalDate date = LocalDate.now();

    @Option(
            names = "--profile",
            description = "clinical: what may be claimed; benchmark: what coders of case reports give, denied and"
                    + " uncertain mentions too (default: ${DEFAULT-VALUE})")
    private Profile profile = Profile.CLINICAL;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    enum Profile {
        CLINICAL,
        BENCHMARK
    }

    /** One note in the shape that programs read; the names are a contract. */
    record Line(String encounter_id, List<Code> codes, List<Code> candidates, List<Discarded> discarded) {

        Line {
            codes = List.copyOf(codes);
            candidates = List.copyOf(candidates);
            discarded = List.copyOf(discarded);
        }

        /**
         * @param from index of the first character that led to it
         * @param to index after the last
         */
        record Code(String code, String title, double confidence, int from, int to, String reason) {}

        record Discarded(String text, String reason) {}
    }

    @Override
    public Integer call() {
        var rows = CsvInput.read(in, "encounter_id", "text");
        var suggestCodes = new SuggestCodes(CodeSets.standard());
        var json = new JsonMapper();
        try (var file = OutputFile.of(out, in)) {
            var progress = new Progress(spec.commandLine().getErr(), "coded", rows.size());
            InOrder.work(
                    THREADS,
                    rows,
                    row -> line(row.required("encounter_id"), codes(suggestCodes, row.required("text"))),
                    line -> {
                        file.line(json.writeValueAsString(line));
                        progress.step();
                    });
            file.done();
        }
        return 0;
    }

    private SuggestedCodes codes(SuggestCodes suggestCodes, String text) {
        return switch (profile) {
            case CLINICAL -> suggestCodes.fromText(date, text);
            case BENCHMARK -> suggestCodes.asCaseReport(date, text);
        };
    }

    private static Line line(String id, SuggestedCodes codes) {
        return new Line(
                id,
                codes.diagnoses().stream().map(CodesCommand::code).toList(),
                Stream.concat(codes.procedures().stream(), codes.candidates().stream())
                        .map(CodesCommand::code)
                        .toList(),
                codes.discarded().stream()
                        .map(discarded -> new Line.Discarded(discarded.text(), discarded.reason()))
                        .toList());
    }

    private static Line.Code code(CodeSuggestion code) {
        return new Line.Code(
                code.code(),
                code.title(),
                Math.round(code.confidence() * 1000) / 1000.0,
                code.evidence().isEmpty() ? 0 : code.evidence().getFirst().from(),
                code.evidence().isEmpty() ? 0 : code.evidence().getFirst().to(),
                code.reason());
    }
}
