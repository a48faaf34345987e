package org.chartwright.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chartwright.nlp.Payer;
import org.chartwright.nlp.code.EmCase;
import org.chartwright.nlp.code.EmCase.Basis;
import org.chartwright.nlp.code.EmCase.Beside;
import org.chartwright.nlp.code.EmCase.PatientType;
import org.chartwright.nlp.code.EmLevel.Grade;
import org.chartwright.nlp.code.VisitKind;
import org.chartwright.nlp.code.VisitKind.Wellness;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of E/M cases in, its cases out: {@code vignettes}, which tell a visit in words, and {@code rule_vectors},
 * which give its facts as fields. Every complaint names the file and the case.
 */
record EmCases(List<Vignette> vignettes, List<Vector> vectors) {

    /**
     * A visit in words.
     *
     * @param patients new, established, or both where the case is stated for both
     */
    record Vignette(String id, List<PatientType> patients, String text) {}

    record Vector(String id, EmCase visit) {}

    EmCases {
        vignettes = List.copyOf(vignettes);
        vectors = List.copyOf(vectors);
    }

    static EmCases read(Path file) {
        JsonNode root = json(file);
        if (!root.isObject()
                || (!root.path("vignettes").isArray()
                        && !root.path("rule_vectors").isArray())) {
            throw new BadInput("%s has neither a list 'vignettes' nor a list 'rule_vectors'.".formatted(file));
        }
        Set<String> ids = new HashSet<>();
        List<Vignette> vignettes = new ArrayList<>();
        for (JsonNode node : root.path("vignettes")) {
            String id = id(file, node, ids);
            vignettes.add(new Vignette(
                    id, patients(file, id, node.path("patient_type").asString("")), required(file, id, node, "text")));
        }
        List<Vector> vectors = new ArrayList<>();
        for (JsonNode node : root.path("rule_vectors")) {
            String id = id(file, node, ids);
            if (!node.path("input").isObject()) {
                throw new BadInput("%s, case %s: it has no object 'input'.".formatted(file, id));
            }
            try {
                vectors.add(new Vector(id, visit(node.path("input"))));
            } catch (IllegalArgumentException e) {
                throw new BadInput("%s, case %s: %s.".formatted(file, id, e.getMessage()));
            }
        }
        return new EmCases(vignettes, vectors);
    }

    private static JsonNode json(Path file) {
        try {
            return new JsonMapper().readTree(TextInput.read(file));
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new BadInput("%s is not JSON: line %d, column %d cannot be read."
                    .formatted(file, at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
        }
    }

    private static String id(Path file, JsonNode node, Set<String> ids) {
        String id = node.path("id").asString("");
        if (id.isBlank()) {
            throw new BadInput("%s, case %d: it has no 'id'.".formatted(file, ids.size() + 1));
        }
        if (!ids.add(id)) {
            throw new BadInput("%s, case %s: its id stands at an earlier case too.".formatted(file, id));
        }
        return id;
    }

    private static String required(Path file, String id, JsonNode node, String field) {
        String value = node.path(field).asString("");
        if (value.isBlank()) {
            throw new BadInput("%s, case %s: '%s' is missing.".formatted(file, id, field));
        }
        if (value.codePoints().noneMatch(Character::isLetter)) {
            throw new BadInput("%s, case %s: '%s' holds no words.".formatted(file, id, field));
        }
        return value;
    }

    private static List<PatientType> patients(Path file, String id, String written) {
        String type = written.toLowerCase(Locale.ROOT);
        List<PatientType> patients = new ArrayList<>();
        if (type.contains("new")) {
            patients.add(PatientType.NEW);
        }
        if (type.contains("established")) {
            patients.add(PatientType.ESTABLISHED);
        }
        if (patients.isEmpty()) {
            throw new BadInput(
                    "%s, case %s: 'patient_type' is neither new nor established nor both.".formatted(file, id));
        }
        return patients;
    }

    private static EmCase visit(JsonNode input) {
        Optional<Grade> mdm = mdm(input);
        Payer payer = text(input, "payer").map(Payer::valueOf).orElse(Payer.COMMERCIAL);
        return new EmCase(
                patient(input),
                payer,
                mdm,
                number(input, "minutes"),
                text(input, "selected_by").map(Basis::valueOf),
                kind(input),
                number(input, "age"),
                input.path("longitudinal").asBoolean(false),
                beside(input));
    }

    private static Beside beside(JsonNode input) {
        if (input.path("minor_procedure_same_day").asBoolean(false)) {
            return Beside.MINOR_PROCEDURE;
        }
        return input.path("preventive_service_same_day").asBoolean(false) ? Beside.PREVENTIVE_SERVICE : Beside.NOTHING;
    }

    private static PatientType patient(JsonNode input) {
        var months = number(input, "months_since_last_visit");
        if (months.isPresent()) {
            boolean sameGroup = input.path("same_specialty").asBoolean(true);
            return sameGroup && months.getAsInt() < 36 ? PatientType.ESTABLISHED : PatientType.NEW;
        }
        return text(input, "patient").map(PatientType::valueOf).orElse(PatientType.ESTABLISHED);
    }

    private static Optional<Grade> mdm(JsonNode input) {
        if (input.has("problems") && input.has("data") && input.has("risk")) {
            Grade[] grades = {
                grade(input.path("problems").asString("")),
                grade(input.path("data").asString("")),
                grade(input.path("risk").asString(""))
            };
            java.util.Arrays.sort(grades);
            return Optional.of(grades[1]);
        }
        return input.has("mdm") ? Optional.of(grade(input.path("mdm").asString(""))) : Optional.empty();
    }

    private static Grade grade(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "straightforward", "minimal", "none" -> Grade.MINIMAL;
            case "low", "limited" -> Grade.LOW;
            case "moderate" -> Grade.MODERATE;
            case "high", "extensive" -> Grade.HIGH;
            default ->
                throw new IllegalArgumentException("'%s' is no level of medical decision making".formatted(word));
        };
    }

    private static VisitKind kind(JsonNode input) {
        if (input.path("tcm").asBoolean(false)) {
            return new VisitKind.Transition(
                    number(input, "contact_business_days").orElse(Integer.MAX_VALUE),
                    number(input, "contact_attempts").orElse(0),
                    number(input, "visit_day").orElse(Integer.MAX_VALUE));
        }
        if (input.has("awv")) {
            var stage = switch (input.path("awv").asString("").toLowerCase(Locale.ROOT)) {
                case "first", "initial" -> Wellness.Stage.FIRST;
                case "subsequent" -> Wellness.Stage.SUBSEQUENT;
                case "ippe", "welcome" -> Wellness.Stage.WELCOME;
                default -> throw new IllegalArgumentException("'awv' is neither first nor subsequent nor ippe");
            };
            return new Wellness(stage, number(input, "prior_awv_or_ippe_months"), number(input, "months_since_part_b"));
        }
        return input.path("preventive").asBoolean(false) ? new VisitKind.Preventive() : new VisitKind.Office();
    }

    private static Optional<String> text(JsonNode input, String field) {
        String value = input.path(field).asString("");
        return value.isBlank() ? Optional.empty() : Optional.of(value.toUpperCase(Locale.ROOT));
    }

    private static OptionalInt number(JsonNode input, String field) {
        JsonNode node = input.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return OptionalInt.empty();
        }
        if (!node.isIntegralNumber() || node.asInt() < 0 || node.asInt() > 100_000) {
            throw new IllegalArgumentException("'%s' is not a whole number of 0 or more".formatted(field));
        }
        return OptionalInt.of(node.asInt());
    }
}
