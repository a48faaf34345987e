package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;

/**
 * Facts of a visit in, the list of what the patient takes out: each drug once, brand and generic together, with its
 * dose as it was taken and what this visit changes.
 */
final class CurrentMedications {

    /** Whoever increases or refills a drug speaks of one that is taken. */
    private static final Set<Action> TAKEN =
            Set.of(Action.TAKING, Action.CONTINUE, Action.INCREASE, Action.DECREASE, Action.REFILL);

    private static final Map<String, String> CLASSES =
            Map.of("blood thinner", "anticoagulant", "birth control", "hormone", "water pill", "diuretic");
    private static final Pattern SYSTEMIC =
            Pattern.compile("by mouth|orally|topically|intravenous|subcutaneous|sublingual");

    private final Terms terms;
    private final Draftsman draftsman;
    private final Transcript transcript;

    CurrentMedications(Terms terms, Draftsman draftsman, Transcript transcript) {
        this.terms = terms;
        this.draftsman = draftsman;
        this.transcript = transcript;
    }

    List<Block> of(List<Fact> facts, Background background) {
        Map<Term, List<Fact>> drugs = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.detail() instanceof Medication medication && fact.about() == Fact.About.PATIENT) {
                term(medication)
                        .ifPresent(term -> drugs.computeIfAbsent(term, absent -> new ArrayList<>())
                                .add(fact));
            }
        }
        Map<Term, List<Fact>> taken = new LinkedHashMap<>();
        drugs.forEach((term, told) -> {
            var now = told.stream()
                    .filter(fact -> isTaken(fact, background) && !(action(fact) == Action.TAKING && begun(told, fact)))
                    .toList();
            if (!now.isEmpty()
                    && last(told)
                            .filter(fact -> action(fact) == Action.NOT_TAKING)
                            .isEmpty()) {
                taken.put(term, now);
            }
        });
        var blocks = new ArrayList<Block>();
        taken.forEach((term, now) -> {
            if (!classOfAnother(term, now, taken)) {
                var evidence = new LinkedHashSet<Evidence>();
                now.forEach(fact -> evidence.addAll(fact.evidence()));
                String line = line(drugs.getOrDefault(term, now), now, evidence);
                blocks.add(new Block("", Block.Layout.LINE, List.of(draftsman.sentence(line, evidence))));
            }
        });
        return blocks;
    }

    private boolean isTaken(Fact fact, Background background) {
        return fact.established()
                && (TAKEN.contains(action(fact))
                        || action(fact) == Action.UNCLEAR
                                && fact.time() != Fact.Time.PAST
                                && (background.answers(fact) || OwnList.names(fact, transcript)));
    }

    /** "the water pill , lasix" */
    private static boolean classOfAnother(Term term, List<Fact> now, Map<Term, List<Fact>> taken) {
        String named = CLASSES.getOrDefault(term.preferred(), term.preferred());
        return term.group().equals("class")
                && taken.entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(term)
                                && (other.getKey().group().equals(named)
                                        || other.getKey().preferred().endsWith(named)
                                        || sharesPlace(other.getValue(), now)));
    }

    private static boolean sharesPlace(List<Fact> some, List<Fact> others) {
        return some.stream()
                .flatMap(fact -> fact.evidence().stream())
                .anyMatch(place ->
                        others.stream().anyMatch(other -> other.evidence().contains(place)));
    }

    private static String line(List<Fact> told, List<Fact> now, Set<Evidence> evidence) {
        var withdrawn = last(told).filter(fact -> action(fact) == Action.STOP || action(fact) == Action.HOLD);
        withdrawn.ifPresent(fact -> evidence.addAll(fact.evidence()));
        var changed = told.stream()
                .filter(fact -> isChange(fact) && fact.certainty() == Fact.Certainty.CERTAIN)
                .max(Comparator.comparing(fact -> medication(fact).strength().isPresent()));
        changed.ifPresent(fact -> evidence.addAll(fact.evidence()));
        String before = asTaken(withDose(told, now, evidence));
        return changed.map(fact -> changed(before, fact)).orElse(before)
                + withdrawn
                        .map(fact -> action(fact) == Action.STOP ? " (stopped)" : " (on hold)")
                        .orElse("");
    }

    /** Also what was told of the dose elsewhere, where the visit names one dose and changes nothing. */
    private static List<Fact> withDose(List<Fact> told, List<Fact> now, Set<Evidence> evidence) {
        var doses = told.stream()
                .filter(fact ->
                        fact.established() && medication(fact).strength().isPresent())
                .toList();
        boolean one = doses.stream()
                        .map(fact -> medication(fact).strength().orElseThrow().replaceFirst(" .*", ""))
                        .distinct()
                        .count()
                == 1;
        boolean known =
                now.stream().anyMatch(fact -> medication(fact).strength().isPresent());
        boolean same = told.stream()
                .allMatch(fact -> action(fact) == Action.UNCLEAR
                        || action(fact) == Action.TAKING
                        || action(fact) == Action.CONTINUE
                        || action(fact) == Action.REFILL);
        if (!one || known || !same) {
            return now;
        }
        var fuller = new ArrayList<>(now);
        fuller.add(doses.getFirst());
        evidence.addAll(doses.getFirst().evidence());
        return fuller;
    }

    /** The drug with the dose that was told most fully, and how often, though that was told elsewhere. */
    private static String asTaken(List<Fact> now) {
        var often = now.stream()
                .filter(fact -> !isPlanned(fact)
                        && !isChange(fact)
                        && medication(fact).strength().isPresent())
                .flatMap(fact -> medication(fact).frequency().stream())
                .toList();
        var fullest = now.stream()
                .filter(fact -> !isChange(fact)
                        && (often.isEmpty()
                                || !isPlanned(fact)
                                || medication(fact)
                                        .frequency()
                                        .filter(often::contains)
                                        .isPresent()))
                .reduce((one, other) -> moreExact(one, other))
                .orElse(now.getFirst());
        var drug = medication(fullest);
        if (isChange(fullest)) {
            return drug.name();
        }
        var frequency = drug.frequency()
                .or(() -> now.stream()
                        .filter(fact -> !isChange(fact)
                                && (medication(fact).strength().isEmpty()
                                        || medication(fact).strength().equals(drug.strength())))
                        .flatMap(fact -> medication(fact).frequency().stream())
                        .findFirst());
        return drug.name()
                + drug.strength().map(words -> " " + words).orElse("")
                + drug.route()
                        .filter(words -> SYSTEMIC.matcher(words).matches())
                        .map(words -> " " + words)
                        .orElse("")
                + frequency.map(words -> " " + words).orElse("");
    }

    /** "metformin (increased to 1000 mg twice daily)": the dose that was taken, where it was said, and the new one. */
    private static String changed(String before, Fact change) {
        var drug = medication(change);
        String dose = change.text().substring(drug.name().length()).strip();
        String how = action(change) == Action.INCREASE ? "increased" : "decreased";
        return drug.strength().isEmpty() || before.endsWith(dose)
                ? before + " (" + how + ")"
                : "%s (%s to %s)".formatted(before, how, dose);
    }

    /** What this visit begins is no medication the patient came with. */
    private static boolean begun(List<Fact> told, Fact taken) {
        return told.stream()
                .filter(fact -> action(fact) != Action.UNCLEAR)
                .min(Comparator.comparing(fact -> fact.evidence().getFirst()))
                .filter(first -> first != taken && action(first) == Action.START)
                .isPresent();
    }

    /** What was said last of whether the patient takes the drug. */
    private static Optional<Fact> last(List<Fact> told) {
        return told.stream()
                .filter(fact -> action(fact) != Action.UNCLEAR && fact.certainty() == Fact.Certainty.CERTAIN)
                .max(Comparator.comparing(fact -> fact.evidence().getLast()));
    }

    /** A strength says most; "every day", asked of a drug taken twice a day, says least. */
    private static Fact moreExact(Fact one, Fact other) {
        boolean strength = medication(one).strength().isPresent();
        return strength != medication(other).strength().isPresent()
                ? strength ? one : other
                : one.text().length() >= other.text().length() ? one : other;
    }

    /** Where it goes on, a part of it may be told: "keep the 75 in the morning and go up to 150 at bedtime". */
    private static boolean isPlanned(Fact fact) {
        return action(fact) == Action.CONTINUE || action(fact) == Action.REFILL;
    }

    private static boolean isChange(Fact fact) {
        return action(fact) == Action.INCREASE || action(fact) == Action.DECREASE;
    }

    private Optional<Term> term(Medication medication) {
        return terms.in(ReadTokens.of(medication.name())).stream()
                .map(Terms.Found::term)
                .filter(term -> term.kind() == Term.Kind.DRUG)
                .findFirst();
    }

    private static Medication medication(Fact fact) {
        return (Medication) fact.detail();
    }

    private static Action action(Fact fact) {
        return fact.detail() instanceof Detail.Medication medication ? medication.action() : Action.UNCLEAR;
    }
}
