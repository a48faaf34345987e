package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;
import org.chartwright.nlp.transcript.Evidence;

/** Findings in; ICD-10-CM codes, weaker candidates and what is deliberately not coded out. */
final class SuggestDiagnoses {

    /** Reasons for a visit by themselves, and what comes before all other codes. */
    private static final List<String> FIRST = List.of("Z00", "Z34", "Z12", "O");

    private static final Set<Character> EXTERNAL = Set.of('V', 'W', 'X', 'Y');

    private final CodeKnowledge knowledge;
    private final Settle settle = new Settle();

    SuggestDiagnoses(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * @param codes first-listed first
     * @param weaker codes for a person to choose from
     */
    record Diagnoses(List<Coding> codes, List<CodeSuggestion> weaker, List<Discarded> discarded) {}

    /**
     * @param said the note or what the clinician said
     * @param drugs generic or brand names the patient takes, lower case
     * @param reasons of the visit and its orders; a problem that one names is listed earlier
     */
    Diagnoses of(List<Finding> findings, String said, Set<String> drugs, VisitReasons reasons, Patient patient) {
        var find = new FindCode(knowledge);
        var sides = new SideOfVisit(said);
        var digits = new DigitOfVisit(said, knowledge);
        Map<String, Coding> byCode = new LinkedHashMap<>();
        List<CodeSuggestion> weaker = new ArrayList<>();
        List<Finding> uncoded = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Coding> coding = find.of(finding).map(found -> digits.of(find.sidedBy(sides, found)));
            if (coding.isPresent()) {
                byCode.merge(coding.get().code(), coding.get(), Coding::with);
            } else {
                uncoded.add(finding);
                weaker.addAll(find.candidates(finding));
            }
        }
        var fit = PatientFit.of(new ArrayList<>(byCode.values()), patient);
        var combined = new Combine(knowledge).of(new ArrayList<>(fit.kept()), said);
        combined.addAll(DrugStatus.of(combined, drugs, knowledge));
        var pregnant = new Pregnancy(knowledge).of(combined, said);
        var encountered = new SeventhCharacter(knowledge).of(pregnant, said);
        var weighed = new BodyMass(knowledge).of(encountered, said, patient);
        var settled = settle.of(once(weighed.kept()));
        var discarded = discarded(uncoded, settled.kept());
        discarded.addAll(fit.discarded());
        discarded.addAll(weighed.discarded());
        discarded.addAll(settled.discarded());
        var asked = settled.kept().stream().map(AskFor::of).toList();
        return new Diagnoses(ordered(asked, reasons), weaker, discarded);
    }

    private static List<Coding> once(List<Coding> codings) {
        Map<String, Coding> byCode = new LinkedHashMap<>();
        codings.forEach(coding -> byCode.merge(coding.code(), coding, Coding::with));
        return new ArrayList<>(byCode.values());
    }

    private List<Discarded> discarded(List<Finding> findings, List<Coding> kept) {
        Map<String, Finding> once = new LinkedHashMap<>();
        Map<String, TreeSet<Evidence>> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String key = finding.text().toLowerCase(Locale.ROOT) + finding.nature();
            once.putIfAbsent(key, finding);
            places.computeIfAbsent(key, absent -> new TreeSet<>()).addAll(finding.evidence());
        }
        List<Discarded> discarded = new ArrayList<>();
        once.forEach((key, finding) -> {
            boolean coded = kept.stream().anyMatch(coding -> coding.term().equalsIgnoreCase(finding.text()));
            if (!coded || finding.nature() != Nature.HYPOTHETICAL) {
                discarded.add(new Discarded(
                        finding.text(), reason(finding), List.copyOf(places.getOrDefault(key, new TreeSet<>()))));
            }
        });
        return discarded;
    }

    private String reason(Finding finding) {
        return finding.nature() == Nature.CURRENT
                ? knowledge.ended().exactly(finding.term()).stream()
                        .map(meaning -> meaning.terms().getFirst().entry())
                        .map(entry ->
                                "its code %s ended on %s and the loaded set knows none after it: which code follows? Import the release in force"
                                        .formatted(
                                                entry.code(),
                                                entry.to().map(Object::toString).orElse("an earlier day")))
                        .findFirst()
                        .orElse(Nature.CURRENT.reason())
                : finding.nature().reason();
    }

    /**
     * The first-listed diagnosis is the one chiefly responsible for the visit (guideline IV.G): an examination that is
     * the reason by itself, a screening even where it finds something (I.C.21.c.5), an illness of pregnancy
     * (I.C.15.a.1), then what the patient came for, then what something was ordered for, then what was spoken of most;
     * symptoms after diagnoses, then factors, and external causes last (I.C.20.a.6).
     */
    private static List<Coding> ordered(List<Coding> codings, VisitReasons reasons) {
        List<Coding> ordered = new ArrayList<>(codings.stream()
                .sorted(Comparator.comparing((Coding coding) -> rank(coding))
                        .thenComparing(coding -> -reasons.weight(coding)))
                .toList());
        hypertensiveFirst(ordered);
        return List.copyOf(ordered);
    }

    /** Heart failure and kidney disease follow the hypertensive code that they belong to (guideline I.C.9.a). */
    private static void hypertensiveFirst(List<Coding> codings) {
        for (Coding coding : List.copyOf(codings)) {
            if (CodeRules.begins(coding.code(), List.of("I11", "I12", "I13"))) {
                codings.stream()
                        .filter(other -> CodeRules.begins(other.code(), List.of("I50", "N18")))
                        .findFirst()
                        .filter(other -> codings.indexOf(other) < codings.indexOf(coding))
                        .ifPresent(other -> {
                            codings.remove(coding);
                            codings.add(codings.indexOf(other), coding);
                        });
            }
        }
    }

    private static int rank(Coding coding) {
        if (CodeRules.begins(coding.code(), FIRST)) {
            return 0;
        }
        boolean cause = EXTERNAL.contains(coding.code().charAt(0));
        return cause ? 4 : coding.factor() ? 3 : coding.symptom() ? 2 : 1;
    }
}
