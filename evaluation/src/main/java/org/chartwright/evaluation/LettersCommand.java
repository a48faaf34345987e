package org.chartwright.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.letter.CurrentNote;
import org.chartwright.nlp.letter.Letter;
import org.chartwright.nlp.letter.WriteLetters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Writes the after-visit summary and the referral letters of each written visit in a CSV file. */
@Command(
        name = "letters",
        mixinStandardHelpOptions = true,
        description =
                "Writes the patient's summary and the referral letters of each written visit, from its draft note.")
final class LettersCommand implements Callable<Integer> {

    private static final int THREADS = 2;

    @Option(
            names = "--in",
            required = true,
            description = "CSV file: encounter_id, dialogue (lines '[doctor] ...' and '[patient] ...'),"
                    + " and if you like patient_name, patient_sex, patient_age")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, description = "JSON lines, one visit a line in the order of the input")
    private Path out = Path.of("");

    @Mixin
    private TemplateChoice template = new TemplateChoice();

    @Mixin
    private DrafterChoice drafter = new DrafterChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param summary for the patient; {@code referrals} has one letter for each referral that was ordered */
    @JsonPropertyOrder({"encounter_id", "summary", "referrals"})
    record LettersLine(@JsonProperty("encounter_id") String encounterId, Letter summary, List<Letter> referrals) {

        LettersLine {
            referrals = List.copyOf(referrals);
        }
    }

    @Override
    public Integer call() {
        var visits = VisitRow.read(in, spec.commandLine().getErr());
        var chosen = template.find();
        var json = new JsonMapper();
        try (var file = OutputFile.of(out, in)) {
            var draftVisit = drafter.open();
            var writeLetters = WriteLetters.open(ModelStore.standard());
            var progress = new Progress(spec.commandLine().getErr(), "written", visits.size());
            InOrder.work(
                    THREADS,
                    visits,
                    row -> {
                        var visit = row.visit(chosen);
                        var note = draftVisit.from(visit).note();
                        var letters = writeLetters.of(visit, CurrentNote.untouched(note));
                        return new LettersLine(row.encounterId(), letters.summary(), letters.referrals());
                    },
                    line -> {
                        file.line(json.writeValueAsString(line));
                        progress.step();
                    });
            file.done();
        }
        return 0;
    }
}
