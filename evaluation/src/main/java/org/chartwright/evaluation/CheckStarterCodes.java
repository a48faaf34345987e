package org.chartwright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.models.codes.CodeSystem;
import org.chartwright.models.codes.ImportCodes;
import org.chartwright.models.codes.UnusableCodeFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the starter set of one date with the official file of that date. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Lists every starter code that the official ICD-10-CM file does not have, does not let bill, or"
                + " titles differently; exit code 1 when there is one.")
final class CheckStarterCodes implements Callable<Integer> {

    @Option(names = "--icd10cm", required = true, description = "CMS ICD-10-CM order file")
    private Path icd10cm = Path.of("");

    @Option(names = "--effective", required = true, description = "a date of service on which that file is in force")
    private LocalDate effective = LocalDate.now();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path empty = Files.createTempDirectory("codeset-check");
        try {
            var starter = new CodeSets(empty.resolve("starter")).on(effective);
            new ImportCodes(empty.resolve("official")).from(CodeSystem.ICD10CM, icd10cm, List.of(), effective);
            var official = new CodeSets(empty.resolve("official")).on(effective);
            List<String> disagreements = new ArrayList<>();
            int checked = 0;
            for (CodeEntry entry : starter.entries()) {
                if (entry.system() == CodeSystem.ICD10CM) {
                    checked++;
                    var found = official.billable(entry.code());
                    if (found.isEmpty()) {
                        disagreements.add(entry.code() + " is not billable there");
                    } else if (!found.get().title().equals(entry.title())) {
                        disagreements.add("%s is '%s' there, not '%s'"
                                .formatted(entry.code(), found.get().title(), entry.title()));
                    }
                }
            }
            var out = spec.commandLine().getOut();
            disagreements.forEach(out::println);
            out.printf("%d starter codes in force on %s, %d disagreements%n", checked, effective, disagreements.size());
            out.flush();
            return disagreements.isEmpty() ? 0 : 1;
        } catch (UnusableCodeFileException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        } finally {
            try (var files = Files.walk(empty)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
