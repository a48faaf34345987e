package org.chartwright.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.models.codes.CodeSystem;
import org.chartwright.models.codes.ImportCodes;
import org.chartwright.models.codes.ImportEdits;
import org.chartwright.models.codes.ImportProgress;
import org.chartwright.models.codes.ImportReport;
import org.chartwright.models.codes.UnusableCodeFileException;
import org.chartwright.nlp.code.CodeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps official releases of the code sets. */
@Command(
        name = "codeset",
        mixinStandardHelpOptions = true,
        description = "Keeps official releases of the code sets beside the starter set.",
        subcommands = {
            CodesetCommand.Import.class,
            CheckStarterCodes.class,
            MeasureCodeSearch.class,
            MeasureCodeRecall.class
        })
final class CodesetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new BadInput("codeset needs a command, such as: codeset import --icd10cm FILE");
    }

    /** Imports official files as one release each. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Imports official CMS and AMA files; visits on or after the effective date use them.")
    static final class Import implements Callable<Integer> {

        private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

        @Option(names = "--icd10cm", description = "CMS ICD-10-CM order file")
        private Optional<Path> icd10cm = Optional.empty();

        @Option(names = "--tabular", description = "ICD-10-CM tabular list (XML): adds inclusion terms")
        private Optional<Path> tabular = Optional.empty();

        @Option(names = "--index", description = "ICD-10-CM alphabetic index (CSV): adds index entries")
        private Optional<Path> index = Optional.empty();

        @Option(names = "--hcpcs", description = "CMS HCPCS Level II file, fixed columns or CSV")
        private Optional<Path> hcpcs = Optional.empty();

        @Option(names = "--cpt", description = "the AMA's CPT file, tab-separated, for licensees")
        private Optional<Path> cpt = Optional.empty();

        @Option(names = "--mue", description = "CMS table of medically unlikely edits (CSV)")
        private Optional<Path> mue = Optional.empty();

        @Option(names = "--ptp", description = "CMS table of NCCI procedure-to-procedure edits (text)")
        private Optional<Path> ptp = Optional.empty();

        @Option(
                names = "--effective",
                description = "first date of service, YYYY-MM-DD (default: from the year in the file's name)")
        private Optional<LocalDate> effective = Optional.empty();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            if (Stream.of(icd10cm, hcpcs, cpt, mue, ptp).allMatch(Optional::isEmpty)) {
                throw new BadInput("codeset import needs at least one of --icd10cm, --hcpcs, --cpt, --mue and --ptp.");
            }
            List<Path> more = new ArrayList<>();
            tabular.ifPresent(more::add);
            index.ifPresent(more::add);
            icd10cm.ifPresent(file -> load(CodeSystem.ICD10CM, file, more));
            hcpcs.ifPresent(file -> load(CodeSystem.HCPCS, file, List.of()));
            cpt.ifPresent(file -> load(CodeSystem.CPT, file, List.of()));
            var edits = new ImportEdits(CodeSets.standard().home());
            mue.ifPresent(file -> load("MUE", file, bar -> edits.units(file, begins(file), bar)));
            ptp.ifPresent(file -> load("NCCI PTP", file, bar -> edits.pairs(file, begins(file), bar)));
            return 0;
        }

        private void load(CodeSystem system, Path file, List<Path> more) {
            var bar = new ProgressBar(spec.commandLine().getErr());
            try {
                var report = new ImportCodes(CodeSets.standard().home())
                        .from(system, file, more, begins(file), (bytes, all) -> bar.at("reading", bytes, all));
                bar.end();
                tell(report, spec.commandLine().getOut());
                index(begins(file), bar);
            } catch (UnusableCodeFileException e) {
                throw new BadInput(String.valueOf(e.getMessage()));
            }
        }

        /** Builds the search index of today, or of the day the release begins, so that nobody waits for it later. */
        private void index(LocalDate begins, ProgressBar bar) {
            var sets = CodeSets.standard();
            LocalDate today = LocalDate.now();
            CodeBook.open(sets.on(begins.isBefore(today) ? today : begins), sets.home(), bar::at)
                    .close();
            bar.end();
        }

        private void load(String name, Path file, Function<ImportProgress, ImportEdits.Report> load) {
            var bar = new ProgressBar(spec.commandLine().getErr());
            try {
                var report = load.apply((bytes, all) -> bar.at("reading", bytes, all));
                bar.end();
                var out = spec.commandLine().getOut();
                out.printf(
                        "%s from %s: %,d edits read, %,d lines refused; in force from %s%s.%n",
                        name,
                        file,
                        report.read(),
                        report.refused(),
                        begins(file),
                        report.changed() ? "" : " (already imported, nothing changed)");
                report.refusals().forEach(refusal -> out.printf("  line %d: %s%n", refusal.line(), refusal.reason()));
                out.flush();
            } catch (UnusableCodeFileException e) {
                throw new BadInput(String.valueOf(e.getMessage()));
            }
        }

        /** A file named after a year begins with it; otherwise the fiscal year that runs now. */
        private LocalDate begins(Path file) {
            var year = YEAR.matcher(file.getFileName().toString());
            LocalDate today = LocalDate.now();
            return effective.orElseGet(() -> year.find()
                    ? LocalDate.of(Integer.parseInt(year.group(1)), 1, 1)
                    : LocalDate.of(today.getMonthValue() >= 10 ? today.getYear() : today.getYear() - 1, 10, 1));
        }

        private static void tell(ImportReport report, PrintWriter out) {
            out.printf(
                    "%s from %s: %,d entries read, %,d of them billable, %,d lines refused; in force from %s%s.%n",
                    report.system(),
                    report.file(),
                    report.read(),
                    report.billable(),
                    report.refused(),
                    report.effective(),
                    report.changed() ? "" : " (already imported, nothing changed)");
            report.refusals().forEach(refusal -> out.printf("  line %d: %s%n", refusal.line(), refusal.reason()));
            out.flush();
        }
    }
}
