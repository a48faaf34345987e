package org.chartwright.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chartwright.models.codes.CodeSets;
import org.chartwright.nlp.code.EmCase;
import org.chartwright.nlp.code.GradeVisit;
import org.chartwright.nlp.code.LevelCodes;
import org.chartwright.nlp.code.Mdm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Levels office visits that are told in words or given as fields. */
@Command(
        name = "em",
        mixinStandardHelpOptions = true,
        description = "Finds the evaluation and management codes of written cases by the CPT rules of 2021/2023.",
        footer = {
            "",
            "The input, each list may be empty:",
            "{\"vignettes\":[{\"id\":\"v1\",\"patient_type\":\"established\",\"text\":\"A 50-year-old with ...\"}],",
            " \"rule_vectors\":[{\"id\":\"r1\",\"input\":{\"patient\":\"new\",\"mdm\":\"moderate\",\"minutes\":35}}]}"
        })
final class EmCommand implements Callable<Integer> {

    @Option(names = "--in", required = true, description = "JSON file with the lists vignettes and rule_vectors")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, description = "JSON lines, one case a line")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** One case in the shape that programs read; the names are a contract. */
    record Line(String id, List<String> codes, String problems, String data, String risk, String reason) {

        Line {
            codes = List.copyOf(codes);
        }
    }

    @Override
    public Integer call() {
        var lines = lines(EmCases.read(in));
        var json = new JsonMapper();
        var progress = new Progress(spec.commandLine().getErr(), "levelled", lines.size());
        try (var file = OutputFile.of(out, in)) {
            for (Line line : lines) {
                file.line(json.writeValueAsString(line));
                progress.step();
            }
            file.done();
        }
        return 0;
    }

    /** One line for each vignette, then one for each rule vector. */
    static List<Line> lines(EmCases cases) {
        var grade = new GradeVisit(CodeSets.standard());
        return Stream.concat(
                        cases.vignettes().stream().map(vignette -> line(vignette, grade)),
                        cases.vectors().stream().map(EmCommand::line))
                .toList();
    }

    private static Line line(EmCases.Vector vector) {
        var answer = LevelCodes.of(vector.visit());
        String mdm = vector.visit().mdm().map(Mdm::word).orElse("");
        return new Line(vector.id(), answer.codes(), mdm, "", "", answer.reason());
    }

    private static Line line(EmCases.Vignette vignette, GradeVisit grade) {
        Mdm mdm = grade.of(LocalDate.now(), vignette.text());
        List<String> codes = vignette.patients().stream()
                .flatMap(patient -> LevelCodes.of(EmCase.byDecisions(patient, mdm.level())).codes().stream())
                .toList();
        return new Line(
                vignette.id(),
                codes,
                Mdm.word(mdm.problems().grade()),
                Mdm.dataWord(mdm.data().grade()),
                Mdm.word(mdm.risk().grade()),
                mdm.reason());
    }
}
