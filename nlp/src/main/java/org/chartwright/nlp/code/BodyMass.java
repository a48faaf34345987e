package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.code.Settle.Settled;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;

/**
 * Codings and what was said in, the body mass index in its place out: added beside a diagnosis of weight, and never
 * coded without one (ICD-10-CM guideline I.B.14). Codes for adults hold from 20 years on.
 */
final class BodyMass {

    private static final List<String> OF_WEIGHT =
            List.of("E66", "E43", "E44", "E46", "R63.4", "R63.5", "R63.6", "R64", "O99.21", "F50", "Z71.3");
    private static final Pattern INDEX = Pattern.compile(
            "\\b(?:bmi|body mass index)\\b(?: (?:is|of|was|at|today|now|currently|:))*[ :=]{0,2}(\\d{2})(?:\\.\\d+)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int GROWN_UP = 20;

    private final CodeKnowledge knowledge;

    BodyMass(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    Settled of(List<Coding> codings, String said, Patient patient) {
        var weight = codings.stream()
                .filter(coding -> CodeRules.begins(coding.code(), OF_WEIGHT))
                .findFirst();
        List<Coding> kept = new ArrayList<>();
        List<Discarded> discarded = new ArrayList<>();
        boolean known = false;
        for (Coding coding : codings) {
            boolean index = coding.code().startsWith("Z68");
            if (index && weight.isEmpty()) {
                discarded.add(new Discarded(
                        coding.term(),
                        "a body mass index is coded only beside a diagnosis of weight, and none is recorded (ICD-10-CM guideline I.B.14)",
                        coding.evidence()));
            } else {
                known |= index;
                kept.add(coding);
            }
        }
        if (weight.isPresent() && !known && patient.age().orElse(GROWN_UP) >= GROWN_UP) {
            code(said)
                    .flatMap(knowledge.set()::billable)
                    .ifPresent(entry -> kept.add(new Coding(
                            entry,
                            "body mass index",
                            0.8,
                            List.of("body mass index as said (use additional code at E66)"),
                            weight.get().evidence())));
        }
        return new Settled(kept, discarded);
    }

    private static Optional<String> code(String said) {
        var found = INDEX.matcher(said);
        if (!found.find()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(found.group(1));
        if (index < 20 || index > 90) {
            return index <= 19 && index > 9 ? Optional.of("Z68.1") : Optional.empty();
        }
        return Optional.of(
                index < 40
                        ? String.format(Locale.ROOT, "Z68.%02d", index)
                        : index < 45
                                ? "Z68.41"
                                : index < 50 ? "Z68.42" : index < 60 ? "Z68.43" : index < 70 ? "Z68.44" : "Z68.45");
    }
}
