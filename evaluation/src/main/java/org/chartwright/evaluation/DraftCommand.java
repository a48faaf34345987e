package org.chartwright.evaluation;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chartwright.nlp.DraftLine;
import org.chartwright.nlp.DraftVisit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Drafts the note of each written visit in a CSV file. */
@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = "Drafts a note, orders and codes for each written visit; every sentence points at what was said.")
final class DraftCommand implements Callable<Integer> {

    private static final int THREADS = 2;

    @Option(
            names = "--in",
            required = true,
            description = "CSV file: encounter_id, dialogue (lines '[doctor] ...' and '[patient] ...'),"
                    + " and if you like patient_name, patient_sex, patient_age, payer (medicare or commercial)")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, description = "JSON lines, one visit a line in the order of the input")
    private Path out = Path.of("");

    @Mixin
    private TemplateChoice template = new TemplateChoice();

    @Mixin
    private DrafterChoice drafter = new DrafterChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var visits = VisitRow.read(in, spec.commandLine().getErr());
        var chosen = template.find();
        var json = new JsonMapper();
        try (var file = OutputFile.of(out, in)) {
            DraftVisit draftVisit = drafter.open();
            var progress = new Progress(spec.commandLine().getErr(), "drafted", visits.size());
            InOrder.work(
                    THREADS,
                    visits,
                    row -> DraftLine.of(row.encounterId(), draftVisit.from(row.visit(chosen))),
                    line -> {
                        file.line(json.writeValueAsString(line));
                        progress.step();
                    });
            file.done();
        }
        return 0;
    }
}
