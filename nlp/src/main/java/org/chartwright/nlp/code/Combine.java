package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Codings of one visit in, the same with combination codes out.
 *
 * <p>ICD-10-CM guideline I.A.15 presumes that conditions which the index lists under "with" are linked (diabetes with
 * kidney disease, neuropathy, retinopathy and so on); guideline I.C.9.a presumes it for hypertension with heart failure
 * and with chronic kidney disease.
 */
final class Combine {

    private static final Pattern UNCONTROLLED = Pattern.compile(
            "\\b(uncontrolled|poorly controlled|out of control|not (well )?controlled|inadequately controlled|hyperglycemi\\w+|high blood sugars?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String WITH = "diabetes and %s are presumed linked (ICD-10-CM guideline I.A.15)";

    /** What diabetes combines with: other code, last part of the diabetes code, whether the other code stays. */
    private record Link(List<String> other, String part, boolean stays, String name) {}

    private static final List<Link> DIABETES = List.of(
            new Link(List.of("N18"), "22", true, "chronic kidney disease"),
            new Link(List.of("G62.9", "G60.9"), "40", false, "neuropathy"),
            new Link(List.of("H35.0"), "319", false, "retinopathy"),
            new Link(List.of("K31.84"), "43", true, "gastroparesis"),
            new Link(List.of("I73.9", "I70.2"), "51", false, "peripheral artery disease"),
            new Link(List.of("L97.5"), "621", true, "foot ulcer"),
            new Link(List.of("L97.9"), "622", true, "skin ulcer"),
            new Link(List.of("R80"), "29", true, "protein in the urine"),
            new Link(List.of("E16.2"), "649", false, "low blood sugar"),
            new Link(List.of("R73.9"), "65", false, "high blood sugar"));

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
        var combined = diabetes(new ArrayList<>(codings), said);
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

    private List<Coding> diabetes(List<Coding> codings, String said) {
        for (String type : List.of("E11", "E10")) {
            var plain = first(codings, coding -> coding.code().equals(type + ".9"));
            if (plain.isEmpty()) {
                continue;
            }
            List<Coding> linked = new ArrayList<>();
            for (Link link : DIABETES) {
                var other = first(codings, coding -> CodeRules.begins(coding.code(), link.other()));
                var entry = knowledge.set().billable(type + "." + link.part());
                if (other.isPresent() && entry.isPresent()) {
                    linked.add(plain.get().with(other.get()).with(entry.get(), WITH.formatted(link.name())));
                    if (!link.stays()) {
                        codings.remove(other.get());
                    }
                }
            }
            var hyperglycemia = knowledge.set().billable(type + ".65");
            if (hyperglycemia.isPresent() && calledUncontrolled(said)) {
                linked.add(plain.get()
                        .with(
                                hyperglycemia.get(),
                                "called uncontrolled, which is coded as hyperglycemia when it is high"));
            }
            if (!linked.isEmpty()) {
                codings.addAll(codings.indexOf(plain.get()), linked);
                codings.remove(plain.get());
            }
        }
        return codings;
    }

    private static boolean calledUncontrolled(String said) {
        for (String sentence : said.split("[.\\n?!]")) {
            if (sentence.toLowerCase(java.util.Locale.ROOT).contains("diabet")
                    && UNCONTROLLED.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
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
