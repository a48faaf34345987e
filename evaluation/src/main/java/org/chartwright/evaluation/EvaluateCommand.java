package org.chartwright.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chartwright.evaluation.board.Board;
import org.chartwright.evaluation.board.CodesBoard;
import org.chartwright.evaluation.board.DataFolder;
import org.chartwright.evaluation.board.DraftAll;
import org.chartwright.evaluation.board.GateBoard;
import org.chartwright.evaluation.board.HeadersBoard;
import org.chartwright.evaluation.board.HearingBoard;
import org.chartwright.evaluation.board.HtmlReport;
import org.chartwright.evaluation.board.InventedBoard;
import org.chartwright.evaluation.board.LettersBoard;
import org.chartwright.evaluation.board.LikenessBoard;
import org.chartwright.evaluation.board.MisheardBoard;
import org.chartwright.evaluation.board.NotesBoard;
import org.chartwright.evaluation.board.OrdersBoard;
import org.chartwright.evaluation.board.PunctuationBoard;
import org.chartwright.evaluation.board.Table;
import org.chartwright.evaluation.board.WerBoard;
import org.chartwright.models.ModelStore;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.code.SuggestCodes;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.language.PlaceMarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the engines on public benchmarks and prints the scoreboard. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Scores the engines on the benchmarks whose files are in the data folder; what is missing is skipped"
                        + " with its reason. Run it on dev while you work, on test once for a release.")
final class EvaluateCommand implements Callable<Integer> {

    /** What can be scored. */
    enum Part {
        WER,
        MISHEARD,
        NOTES,
        INVENTED,
        FACTS,
        ORDERS,
        CODES,
        EM,
        GATE,
        LETTERS,
        HEARING,
        HEADERS,
        PUNCTUATION,
        LIKENESS,
        ALL
    }

    @Parameters(arity = "0..*", description = "any of ${COMPLETION-CANDIDATES} (default: all)")
    private List<Part> parts = List.of();

    @Option(
            names = "--data",
            description = "folder that holds the data sets, one folder each; only the invented visits need none")
    private Path data = Path.of("");

    @Option(names = "--split", description = "dev or test (default: dev)")
    private Board.Split split = Board.Split.DEV;

    @Mixin
    private TemplateChoice template = new TemplateChoice();

    @Option(names = "--html", description = "writes the scoreboard as one HTML file too")
    private Path html = Path.of("");

    @Mixin
    private DrafterChoice drafter = new DrafterChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (data.toString().isEmpty() && !wanted().equals(Set.of(Part.INVENTED))) {
            throw new BadInput("--data is missing: it names the folder that holds the data sets; only 'evaluate"
                    + " invented' needs none.");
        }
        var folder = new DataFolder(data);
        var out = spec.commandLine().getOut();
        List<Table> scored = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (Part part : wanted()) {
            switch (board(part).score(folder, split)) {
                case Board.Result.Scored result -> {
                    scored.addAll(result.tables());
                    result.tables().stream()
                            .filter(table -> !table.details())
                            .forEach(table -> out.print(table.text()));
                }
                case Board.Result.Skipped reason ->
                    skipped.add("%s skipped: %s".formatted(part.name().toLowerCase(Locale.ROOT), reason.reason()));
            }
            out.flush();
        }
        skipped.forEach(line -> out.print("\n" + line));
        if (scored.isEmpty()) {
            out.println();
            out.flush();
            throw new BadInput("Nothing was scored: %s holds none of the data sets asked for.".formatted(data));
        }
        out.println(
                split == Board.Split.DEV
                        ? "\nScored on the dev split, for work in progress; --split test is for releases."
                        : "\nScored on the test split.");
        if (!html.toString().isEmpty()) {
            try (var file = new OutputFile(html)) {
                file.line(HtmlReport.of(split, scored, skipped));
                file.done();
            }
        }
        return 0;
    }

    private Board board(Part part) {
        return switch (part) {
            case NOTES -> new NotesBoard(draftAll(), template.find(), false);
            case INVENTED -> new InventedBoard(draftAll(), template.find());
            case FACTS -> new NotesBoard(draftAll(), template.find(), true);
            case ORDERS -> new OrdersBoard(draftAll(), template.find());
            case WER -> new WerBoard();
            case MISHEARD -> new MisheardBoard();
            case CODES ->
                new CodesBoard(
                        new SuggestCodes(CodeSets.standard()),
                        spec.commandLine().getErr());
            case EM -> new EmBoard();
            case HEADERS -> new HeadersBoard();
            case PUNCTUATION -> new PunctuationBoard(PlaceMarks.open());
            case LIKENESS -> new LikenessBoard();
            case HEARING -> new HearingBoard(draftAll(), template.find());
            case LETTERS -> new LettersBoard(draftAll(), template.find());
            case GATE -> new GateBoard(draftAll(), template.find(), EvidenceGate.open(ModelStore.standard()));
            case ALL -> throw new IllegalStateException("all is no board of its own");
        };
    }

    private DraftAll draftAll() {
        return new DraftAll(drafter.open(), spec.commandLine().getErr());
    }

    private Set<Part> wanted() {
        if (parts.isEmpty() || parts.contains(Part.ALL)) {
            return EnumSet.complementOf(EnumSet.of(Part.ALL));
        }
        return new LinkedHashSet<>(parts);
    }
}
