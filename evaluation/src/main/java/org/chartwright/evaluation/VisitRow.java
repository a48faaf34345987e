package org.chartwright.evaluation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Payer;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.transcript.Dialogue;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.templates.Template;

/**
 * One written visit, as a row of the command line's input names it.
 *
 * @param encounterId different in each row
 * @param dialogue one utterance a line
 * @param patient what the optional columns say
 * @param payer whose billing rules hold, from its optional column
 */
record VisitRow(String encounterId, String dialogue, Patient patient, Optional<Payer> payer) {

    /**
     * @param err is told of the visits in which no line names its speaker: little of them can stand in a note
     * @throws BadInput when a row cannot be used
     */
    static List<VisitRow> read(Path file, PrintWriter err) {
        var rows = CsvInput.read(file, "encounter_id", "dialogue").stream()
                .map(VisitRow::of)
                .toList();
        var silent = rows.stream()
                .filter(VisitRow::namesNobody)
                .map(VisitRow::encounterId)
                .toList();
        if (!silent.isEmpty()) {
            err.println(
                    ("chartwright: %s: no line of %d of %d visits (%s) says who speaks, so their notes will hold little;"
                                    + " begin each line with [doctor] or [patient]")
                            .formatted(file, silent.size(), rows.size(), first(silent)));
            err.flush();
        }
        return rows;
    }

    private boolean namesNobody() {
        return Dialogue.parse(dialogue).utterances().stream()
                .allMatch(utterance -> utterance.speaker() == Speaker.UNKNOWN);
    }

    private static String first(List<String> ids) {
        return ids.size() > 3 ? String.join(", ", ids.subList(0, 3)) + ", ..." : String.join(", ", ids);
    }

    /** The visit, as if it took place today. */
    Visit visit(Template template) {
        return new Visit(LocalDate.now(), patient, false, payer, template, Dialogue.parse(dialogue));
    }

    private static VisitRow of(CsvInput.Row row) {
        var patient =
                new Patient(row.get("patient_name"), row.get("patient_sex").flatMap(sex -> sex(row, sex)), age(row));
        return new VisitRow(row.required("encounter_id").strip(), row.required("dialogue"), patient, payer(row));
    }

    private static Optional<Patient.Sex> sex(CsvInput.Row row, String written) {
        return Optional.of(
                switch (written.toLowerCase(Locale.ROOT)) {
                    case "female", "f" -> Patient.Sex.FEMALE;
                    case "male", "m" -> Patient.Sex.MALE;
                    default -> throw row.bad("patient_sex is neither 'female' nor 'male'; leave it empty if unknown");
                });
    }

    private static Optional<Payer> payer(CsvInput.Row row) {
        return row.get("payer").map(written -> switch (written.toLowerCase(Locale.ROOT)) {
            case "medicare" -> Payer.MEDICARE;
            case "commercial" -> Payer.COMMERCIAL;
            default -> throw row.bad("payer is neither 'medicare' nor 'commercial'; leave it empty if unknown");
        });
    }

    private static OptionalInt age(CsvInput.Row row) {
        var written = row.get("patient_age");
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            // Some records write whole years with a decimal point.
            int years = (int) Double.parseDouble(written.get());
            if (years >= 0 && years <= 130) {
                return OptionalInt.of(years);
            }
        } catch (NumberFormatException e) {
            throw row.bad("patient_age is not a number of years");
        }
        throw row.bad("patient_age is not between 0 and 130 years");
    }
}
