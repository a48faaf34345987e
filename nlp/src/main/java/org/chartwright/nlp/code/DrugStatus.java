package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Diabetes codes and the drugs taken in, the codes for long-term use of diabetes drugs out (ICD-10-CM guideline
 * I.C.4.a.3; "use additional code" notes under E11).
 */
final class DrugStatus {

    private static final List<String> ORAL = List.of(
            "metformin",
            "glucophage",
            "glipizide",
            "glyburide",
            "glimepiride",
            "pioglitazone",
            "sitagliptin",
            "januvia",
            "linagliptin",
            "tradjenta",
            "empagliflozin",
            "jardiance",
            "dapagliflozin",
            "farxiga",
            "canagliflozin",
            "repaglinide",
            "rybelsus");
    private static final List<String> INJECTED = List.of(
            "semaglutide",
            "ozempic",
            "liraglutide",
            "victoza",
            "dulaglutide",
            "trulicity",
            "tirzepatide",
            "mounjaro",
            "exenatide");

    private DrugStatus() {}

    static List<Coding> of(List<Coding> codings, Set<String> drugs, CodeKnowledge knowledge) {
        List<Coding> status = new ArrayList<>();
        codings.stream()
                .filter(coding -> coding.code().startsWith("E11"))
                .findFirst()
                .ifPresent(diabetes -> {
                    boolean insulin =
                            drugs.stream().anyMatch(drug -> drug.contains("insulin") || drug.equals("lantus"));
                    add(status, diabetes, insulin, "Z79.4", "insulin", knowledge);
                    add(status, diabetes, takes(drugs, ORAL), "Z79.84", "an oral diabetes drug", knowledge);
                    add(status, diabetes, takes(drugs, INJECTED), "Z79.85", "an injected diabetes drug", knowledge);
                });
        boolean known = codings.stream()
                .anyMatch(coding -> status.stream().anyMatch(s -> s.code().equals(coding.code())));
        return known ? List.of() : status;
    }

    private static boolean takes(Set<String> drugs, List<String> names) {
        return drugs.stream().anyMatch(drug -> names.stream().anyMatch(drug::contains));
    }

    private static void add(
            List<Coding> status, Coding diabetes, boolean taken, String code, String what, CodeKnowledge knowledge) {
        if (taken) {
            Stream.of(code)
                    .map(knowledge.set()::billable)
                    .flatMap(java.util.Optional::stream)
                    .forEach(entry -> status.add(new Coding(
                            entry,
                            what,
                            0.8,
                            List.of("takes " + what + " for diabetes (use additional code under E11)"),
                            diabetes.evidence())));
        }
    }
}
