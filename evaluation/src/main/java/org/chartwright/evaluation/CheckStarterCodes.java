package org.chartwright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    @Option(names = "--icd10cm", description = "CMS ICD-10-CM order file")
    private Optional<Path> icd10cm = Optional.empty();

    @Option(
            names = "--list",
            description = "official list of codes without seventh characters (CSV: Code, Description)")
    private Optional<Path> list = Optional.empty();

    @Option(names = "--effective", required = true, description = "a date of service on which that file is in force")
    private LocalDate effective = LocalDate.now();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (icd10cm.isEmpty() == list.isEmpty()) {
            throw new BadInput("codeset check needs --icd10cm or --list, and not both.");
        }
        if (list.isPresent()) {
            return told(againstList(CodeList.read(list.get())));
        }
        Path empty = Files.createTempDirectory("codeset-check");
        try {
            var starter = new CodeSets(empty.resolve("starter")).on(effective);
            new ImportCodes(empty.resolve("official"))
                    .from(CodeSystem.ICD10CM, icd10cm.orElseThrow(), List.of(), effective);
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
            return told(new Compared(checked, disagreements));
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

    private record Compared(int checked, List<String> disagreements) {}

    /** Codes of seven characters are looked up without the last, and their titles are not compared. */
    private Compared againstList(CodeList official) throws IOException {
        List<String> disagreements = new ArrayList<>();
        int checked = 0;
        for (CodeEntry entry :
                new CodeSets(Path.of("no imported release")).on(effective).entries()) {
            if (entry.system() != CodeSystem.ICD10CM) {
                continue;
            }
            checked++;
            String code = entry.code();
            boolean seven = code.length() == 8;
            boolean known = seven
                    ? official.has(code.substring(0, 7)) || official.has(code.replaceAll("X*.$", ""))
                    : official.finest(code);
            if (!known) {
                disagreements.add(code + " is not billable there");
            } else if (!seven && !official.titled(code, entry.title())) {
                disagreements.add("%s is '%s' there, not '%s'".formatted(code, official.title(code), entry.title()));
            }
        }
        return new Compared(checked, disagreements);
    }

    private int told(Compared compared) {
        var out = spec.commandLine().getOut();
        compared.disagreements().forEach(out::println);
        out.printf(
                "%d starter codes in force on %s, %d disagreements%n",
                compared.checked(), effective, compared.disagreements().size());
        out.flush();
        return compared.disagreements().isEmpty() ? 0 : 1;
    }
}
