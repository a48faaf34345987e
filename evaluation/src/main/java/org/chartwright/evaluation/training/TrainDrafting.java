package org.chartwright.evaluation.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chartwright.evaluation.InventedVisit;
import org.chartwright.evaluation.training.LogisticRegression.Example;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.choice.Candidates;
import org.chartwright.nlp.draft.choice.Candidates.Candidate;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;

/**
 * Trains the sentence selector, the section classifier and the judge of statements from dialogues with notes
 * (ACI-Bench, CC BY 4.0, and {@link InventedVisit}s) and from {@link JudgedStatements}, and writes them where the
 * models module ships them from.
 *
 * <p>Arguments: {@code --data} with the folder that holds the CSV files, {@code --boundaries} with the folder in which
 * {@link TrainBoundaries} put the classifiers that were fitted without a third, {@code --out} with the folder to write
 * to, then the names of the splits to fit on, such as {@code train}. Each split {@code X} is {@code X.csv}
 * (encounter_id, dialogue, note) with {@code X_metadata.csv} (encounter_id, patient_gender, patient_age,
 * patient_firstname, patient_familyname).
 */
public final class TrainDrafting {

    private static final List<String> SECTIONS = List.of(
            "HISTORY_OF_PRESENT_ILLNESS",
            "REVIEW_OF_SYSTEMS",
            "PAST_MEDICAL_HISTORY",
            "FAMILY_HISTORY",
            "SOCIAL_HISTORY",
            "MEDICATIONS",
            "ALLERGIES",
            "VITALS",
            "PHYSICAL_EXAM",
            "RESULTS",
            "ASSESSMENT_AND_PLAN");
    /** What a patient says is never an examination, a result or a plan. */
    private static final Set<String> OF_CLINICIAN = Set.of("VITALS", "PHYSICAL_EXAM", "RESULTS", "ASSESSMENT_AND_PLAN");

    private static final long SEED = 20261124;
    private static final double SELECTOR_SHRINKAGE = 2e-3;
    private static final double SECTION_SHRINKAGE = 1e-3;
    private static final int EPOCHS = 12;

    private static final Template ANY = new Template(
            "any", 1, "Any", "11506-3", List.of(new Template.SectionSpec(SectionKind.SUBJECTIVE, "Any", List.of())));

    private TrainDrafting() {}

    public static void main(String[] arguments) throws IOException {
        var words = List.of(arguments);
        boolean understood = words.size() > 5
                && words.get(0).equals("--data")
                && words.get(2).equals("--boundaries")
                && words.get(4).equals("--out");
        if (!understood) {
            throw new IllegalArgumentException("usage: TrainDrafting --data DIR --boundaries DIR --out DIR SPLIT...");
        }
        Path data = Path.of(words.get(1));
        Path output = Path.of(words.get(5));
        var splits = words.subList(6, words.size());
        if (splits.isEmpty()) {
            throw new IllegalArgumentException("no split is named to fit on");
        }
        var invented = InventedVisit.fitted();
        var cutting = TrainBoundaries.withoutThirds(Path.of(words.get(3))).stream()
                .map(boundaries -> new Candidates(new SplitClauses(boundaries)))
                .toList();
        var readers = new LearnFromReaders();
        var chosen = new ArrayList<Example>();
        var placed = new ArrayList<Example>();
        for (String split : splits) {
            var visits = visits(data, split);
            for (CSVRecord row : rows(data.resolve(split + ".csv"))) {
                String id = row.get("encounter_id");
                var visit = Objects.requireNonNull(visits.get(id));
                var candidates = cutting.get(TrainBoundaries.third(id));
                learn(id, visit, new GoldNote(row.get("note")), candidates, readers, chosen, placed);
            }
        }
        for (var visit : invented) {
            learn(
                    visit.id(),
                    visit(Patient.UNKNOWN, visit.dialogue()),
                    new GoldNote(visit.note()),
                    cutting.get(TrainBoundaries.third(visit.id())),
                    readers,
                    chosen,
                    placed);
        }
        write(
                output,
                "sentence-selector",
                new LogisticRegression(List.of("keep"), SELECTOR_SHRINKAGE, EPOCHS, SEED).fit(chosen));
        write(
                output,
                "section-classifier",
                new LogisticRegression(SECTIONS, SECTION_SHRINKAGE, EPOCHS, SEED).fit(placed));
        write(output, "statement-judge", readers.judge(SEED));
        System.out.println(readers);
        System.out.printf(Locale.ROOT, "%d statements, %d with a section%n", chosen.size(), placed.size());
    }

    private static void learn(
            String id,
            Visit visit,
            GoldNote note,
            Candidates made,
            LearnFromReaders readers,
            List<Example> chosen,
            List<Example> placed) {
        var candidates = made.of(visit);
        readers.sound(id, visit, candidates, made);
        var kept = note.oracle(candidates.stream().map(Candidate::text).toList());
        for (int i = 0; i < kept.length; i++) {
            var features = candidates.get(i).features();
            chosen.add(new Example(features, kept[i] ? 1 : 0));
            int at = i;
            boolean byClinician = candidates.get(i).byClinician();
            readers.section(id, candidates.get(i))
                    .or(() -> note.sectionOf(
                            candidates.get(at).text(), line -> byClinician || !OF_CLINICIAN.contains(line.section())))
                    .map(SECTIONS::indexOf)
                    .filter(index -> index >= 0)
                    .ifPresent(index -> placed.add(new Example(features, index)));
        }
        for (var line : note.lines()) {
            placed.add(new Example(Candidates.written(line.text()), SECTIONS.indexOf(line.section())));
        }
    }

    private static void write(Path folder, String name, WeightTable table) throws IOException {
        Files.createDirectories(folder);
        try (var out = Files.newOutputStream(folder.resolve(name + ".weights"))) {
            table.write(out);
        }
    }

    private static Map<String, Visit> visits(Path data, String split) {
        var metadata = metadata(data.resolve(split + "_metadata.csv"));
        var visits = new LinkedHashMap<String, Visit>();
        for (CSVRecord row : rows(data.resolve(split + ".csv"))) {
            String id = row.get("encounter_id");
            var patient = Optional.ofNullable(metadata.get(id))
                    .map(TrainDrafting::patient)
                    .orElse(Patient.UNKNOWN);
            visits.put(id, visit(patient, row.get("dialogue")));
        }
        return visits;
    }

    private static Map<String, CSVRecord> metadata(Path file) {
        var byId = new HashMap<String, CSVRecord>();
        rows(file).forEach(row -> byId.put(row.get("encounter_id"), row));
        return byId;
    }

    private static List<CSVRecord> rows(Path file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("training data '%s' cannot be read".formatted(file), e);
        }
    }

    private static Patient patient(CSVRecord row) {
        String name = (row.get("patient_firstname").strip() + " "
                        + row.get("patient_familyname").strip())
                .strip();
        String sex = row.get("patient_gender").strip().toUpperCase(Locale.ROOT);
        String age = row.get("patient_age").strip();
        return new Patient(
                Optional.of(name).filter(text -> !text.isEmpty()),
                Set.of("FEMALE", "MALE").contains(sex) ? Optional.of(Patient.Sex.valueOf(sex)) : Optional.empty(),
                age.matches("\\d+(\\.0)?") ? OptionalInt.of((int) Double.parseDouble(age)) : OptionalInt.empty());
    }

    private static Visit visit(Patient patient, String dialogue) {
        var utterances = new ArrayList<Utterance>();
        for (String line : dialogue.split("\n", -1)) {
            var speaker = line.startsWith("[patient") ? Speaker.PATIENT : Speaker.CLINICIAN;
            utterances.add(Utterance.written(
                    utterances.size(),
                    speaker,
                    line.substring(line.indexOf(']') + 1).strip()));
        }
        return new Visit(LocalDate.of(2026, 11, 24), patient, false, ANY, new Transcript(utterances));
    }
}
