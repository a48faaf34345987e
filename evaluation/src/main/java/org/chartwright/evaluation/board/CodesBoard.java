package org.chartwright.evaluation.board;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.evaluation.InOrder;
import org.chartwright.evaluation.Progress;
import org.chartwright.evaluation.TextInput;
import org.chartwright.evaluation.score.CodeScores;
import org.chartwright.evaluation.score.Ratio;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.SuggestCodes;

/** ICD-10-CM codes of CodiEsp (Miranda-Escalada et al. 2020, CC BY 4.0; the English texts are machine translations). */
public final class CodesBoard implements Board {

    private static final String FOLDER = "codiesp/gold/final_dataset_v4_to_publish/";
    private static final int THREADS = 2;

    /** The codes follow the release that the annotators used, not today's. */
    private static final LocalDate ANNOTATED = LocalDate.of(2020, 1, 1);

    private final SuggestCodes suggestCodes;
    private final PrintWriter err;

    public CodesBoard(SuggestCodes suggestCodes, PrintWriter err) {
        this.suggestCodes = suggestCodes;
        this.err = err;
    }

    @Override
    public Result score(DataFolder data, Split split) {
        String part = split == Split.DEV ? "dev" : "test";
        String labels = FOLDER + part + "/" + part + "D.tsv";
        var file = data.find(labels);
        if (file.isEmpty()) {
            return data.missing(labels);
        }
        var gold = gold(file.get());
        List<Path> texts = data.files(FOLDER + part + "/text_files_en", ".txt").stream()
                .filter(text -> gold.containsKey(name(text)))
                .toList();
        Map<String, Set<String>> suggested = new HashMap<>();
        var progress = new Progress(err, "coded", texts.size());
        InOrder.work(THREADS, texts, this::codes, document -> {
            suggested.put(document.name(), document.codes());
            progress.step();
        });
        var scores = CodeScores.of(gold, suggested);
        return new Result.Scored(List.of(new Table(
                "Diagnosis codes of CodiEsp, %s (%d case reports)".formatted(part, scores.documents()),
                List.of("codes compared", "F1", "precision", "recall"),
                List.of(row("whole codes", scores.full()), row("first three characters", scores.category())),
                List.of(
                        "Micro-averaged over documents. The texts are case reports of all specialties, often of hospital"
                                + " care; the shipped starter set holds ambulatory codes."),
                false)));
    }

    private record Document(String name, Set<String> codes) {}

    private Document codes(Path text) {
        var codes = suggestCodes.fromText(ANNOTATED, TextInput.read(text)).diagnoses().stream()
                .map(CodeSuggestion::code)
                .collect(Collectors.toSet());
        return new Document(name(text), codes);
    }

    private static String name(Path text) {
        return text.getFileName().toString().replaceFirst("\\.txt$", "");
    }

    private static Map<String, Set<String>> gold(Path file) {
        Map<String, Set<String>> gold = new HashMap<>();
        TextInput.read(file).lines().map(line -> line.split("\t")).forEach(cells -> {
            if (cells.length > 1) {
                gold.computeIfAbsent(cells[0], name -> new HashSet<>()).add(cells[1]);
            }
        });
        return gold;
    }

    private static List<String> row(String name, Ratio ratio) {
        return List.of(
                name,
                NotesBoard.percent(ratio.f1()),
                NotesBoard.percent(ratio.precision()),
                NotesBoard.percent(ratio.recall()));
    }
}
