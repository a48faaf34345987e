package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Codings of one visit in, the same with combination codes out.
 *
 * <p>What goes with diabetes is read by {@link DiabetesWith}; guideline I.C.9.a presumes a link of hypertension with
 * heart failure and with chronic kidney disease.
 */
final class Combine {

    private static final List<String> LOWER_URINARY =
            List.of("R35.0", "R35.1", "R39.11", "R39.12", "R39.14", "R39.15", "R39.16", "R33.8", "N39.4", "R33.9");
    private static final List<String> LOWER_RESPIRATORY =
            List.of("J12", "J13", "J14", "J15", "J16", "J18", "J20", "J22");

    private final CodeKnowledge knowledge;

    Combine(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param said the note or the clinician's words, in which diabetes may be called uncontrolled */
    List<Coding> of(List<Coding> codings, String said) {
        var combined = new DiabetesWith(knowledge).of(new ArrayList<>(codings), said);
        combined = hypertension(combined);
        combined = beside(
                combined,
                "N40.0",
                LOWER_URINARY,
                "N40.1",
                "an enlarged prostate with these symptoms has a code of its own, and they are coded beside it (note at N40.1)");
        combined = beside(
                combined,
                "J44.9",
                LOWER_RESPIRATORY,
                "J44.0",
                "COPD with a lower respiratory infection, which is coded beside it (note at J44.0)");
        combined = pair(combined, "R11.0", "R11.1", "R11.2", "nausea and vomiting have one code");
        return pair(
                combined,
                "I25.10",
                "I20.9",
                "I25.119",
                "coronary disease and angina have one code (guideline I.C.9.b)");
    }

    private List<Coding> hypertension(List<Coding> codings) {
        var plain = first(codings, coding -> coding.code().equals("I10"));
        var failing = first(codings, coding -> coding.code().startsWith("I50"));
        var kidney = first(codings, coding -> coding.code().startsWith("N18"));
        if (plain.isEmpty() || (failing.isEmpty() && kidney.isEmpty())) {
            return codings;
        }
        boolean late = kidney.map(coding ->
                        coding.code().startsWith("N18.5") || coding.code().startsWith("N18.6"))
                .orElse(false);
        String code = failing.isPresent()
                ? kidney.isPresent() ? (late ? "I13.2" : "I13.0") : "I11.0"
                : late ? "I12.0" : "I12.9";
        String reason = "hypertension is presumed linked with %s (ICD-10-CM guideline I.C.9.a)"
                .formatted(
                        failing.isPresent() && kidney.isPresent()
                                ? "heart failure and kidney disease"
                                : failing.isPresent() ? "heart failure" : "chronic kidney disease");
        return knowledge
                .set()
                .billable(code)
                .map(entry -> {
                    Coding linked = plain.get();
                    if (failing.isPresent()) {
                        linked = linked.with(failing.get());
                    }
                    if (kidney.isPresent()) {
                        linked = linked.with(kidney.get());
                    }
                    codings.set(codings.indexOf(plain.get()), linked.with(entry, reason));
                    return codings;
                })
                .orElse(codings);
    }

    /** Turns a code into its combination code where one of the others stands beside it, and stays. */
    private List<Coding> beside(List<Coding> codings, String plain, List<String> others, String with, String reason) {
        var first = first(codings, coding -> coding.code().equals(plain));
        var other = first(codings, coding -> CodeRules.begins(coding.code(), others));
        var entry = knowledge.set().billable(with);
        if (first.isPresent() && other.isPresent() && entry.isPresent()) {
            codings.set(
                    codings.indexOf(first.get()), first.get().with(other.get()).with(entry.get(), reason));
        }
        return codings;
    }

    private List<Coding> pair(List<Coding> codings, String one, String other, String both, String reason) {
        var first = first(codings, coding -> coding.code().startsWith(one));
        var second = first(codings, coding -> coding.code().startsWith(other));
        var entry = knowledge.set().billable(both);
        if (first.isPresent() && second.isPresent() && entry.isPresent()) {
            codings.set(
                    codings.indexOf(first.get()), first.get().with(second.get()).with(entry.get(), reason));
            codings.remove(second.get());
        }
        return codings;
    }

    private static Optional<Coding> first(List<Coding> codings, Predicate<Coding> wanted) {
        return codings.stream().filter(wanted).findFirst();
    }
}
