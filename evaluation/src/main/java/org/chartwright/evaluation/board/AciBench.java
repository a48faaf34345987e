package org.chartwright.evaluation.board;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.evaluation.CsvInput;
import org.chartwright.nlp.Patient;

/** The folder of ACI-Bench (Yim et al. 2023, CC BY 4.0) in, its parts out, such as {@code test1}. */
final class AciBench {

    static final String FOLDER = "aci-bench/data/challenge_data";

    private static final String TRANSCRIBED = "aci-bench/data/src_experiment_data";
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})(?:\\.0)?");
    private static final String TRAIN = "train";
    private static final Map<Board.Split, List<String>> PARTS = Map.of(
            Board.Split.DEV, List.of("valid"),
            Board.Split.TEST, List.of("clinicalnlp_taskB_test1", "clinicalnlp_taskC_test2"));

    private AciBench() {}

    /** The parts of the split whose files are there. */
    static List<NotedVisits> read(DataFolder data, Board.Split split) {
        return PARTS.getOrDefault(split, List.of()).stream()
                .flatMap(part -> part(data, part).stream())
                .toList();
    }

    static Optional<NotedVisits> train(DataFolder data) {
        return part(data, TRAIN);
    }

    /**
     * The visits of a part as a recogniser heard them beside the same as people wrote them down, such as
     * {@code valid_virtscribe_asr} and {@code valid_virtscribe_humantrans}.
     */
    static Optional<NotedVisits> transcribed(DataFolder data, String name) {
        var patients = data.find("%s/%s_metadata.csv".formatted(TRANSCRIBED, name))
                .map(AciBench::patientsById)
                .orElse(Map.of());
        return data.find("%s/%s.csv".formatted(TRANSCRIBED, name))
                .map(file -> new NotedVisits(
                        name,
                        CsvInput.read(file, "id", "dialogue", "note").stream()
                                .map(row -> new NotedVisits.Scene(
                                        row.required("id"),
                                        // some stand on one line with the speakers' tags inside
                                        row.required("dialogue")
                                                .replaceAll(" (?=\\[(?:doctor|patient|patient_guest)\\])", "\n"),
                                        row.required("note"),
                                        patients.getOrDefault(row.required("id"), Patient.UNKNOWN)))
                                .toList()));
    }

    private static Map<String, Patient> patientsById(Path file) {
        return patients(file, "id");
    }

    private static Optional<NotedVisits> part(DataFolder data, String part) {
        var patients = data.find("%s/%s_metadata.csv".formatted(FOLDER, part))
                .map(AciBench::patients)
                .orElse(Map.of());
        return data.find("%s/%s.csv".formatted(FOLDER, part))
                .map(file -> new NotedVisits(part.substring(part.lastIndexOf('_') + 1), scenes(file, patients)));
    }

    private static List<NotedVisits.Scene> scenes(Path file, Map<String, Patient> patients) {
        return CsvInput.read(file, "encounter_id", "dialogue", "note").stream()
                .map(row -> new NotedVisits.Scene(
                        row.required("encounter_id"),
                        row.required("dialogue"),
                        row.required("note"),
                        patients.getOrDefault(row.required("encounter_id"), Patient.UNKNOWN)))
                .toList();
    }

    private static Map<String, Patient> patients(Path file) {
        return patients(file, "encounter_id");
    }

    private static Map<String, Patient> patients(Path file, String key) {
        Map<String, Patient> patients = new HashMap<>();
        for (var row : CsvInput.read(file, key)) {
            var sex = row.get("patient_gender").flatMap(AciBench::sex);
            // Some ages are written as 34.0, one as 22-month.
            var age = row.get("patient_age")
                    .map(AGE::matcher)
                    .filter(Matcher::matches)
                    .map(years -> years.group(1));
            patients.put(
                    row.required(key),
                    new Patient(
                            Optional.empty(),
                            sex,
                            age.map(years -> OptionalInt.of(Integer.parseInt(years)))
                                    .orElse(OptionalInt.empty())));
        }
        return patients;
    }

    private static Optional<Patient.Sex> sex(String gender) {
        return switch (gender) {
            case "female" -> Optional.of(Patient.Sex.FEMALE);
            case "male" -> Optional.of(Patient.Sex.MALE);
            default -> Optional.empty();
        };
    }
}
