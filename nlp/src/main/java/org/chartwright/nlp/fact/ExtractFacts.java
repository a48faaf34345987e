package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Clauses and the terms mentioned in them in, facts out in the order they were said. The same fact said twice is one
 * fact with two places; what was only asked and never answered is no fact.
 */
public final class ExtractFacts {

    /** What of a relative's troubles is family history: no passing "my mother was throwing up". */
    private static final Set<String> INHERITED = Set.of(
            "seizures",
            "tremor",
            "memory loss",
            "snoring",
            "bleeding",
            "headache",
            "hair loss",
            "vision loss",
            "fainting");

    /** Characters between an allergy and what it did. */
    private static final int NEAR = 80;

    private ExtractFacts() {}

    public static List<Fact> from(List<Clause> clauses, List<Mention> mentions) {
        return from(clauses, mentions, Withdrawals.in(clauses, mentions));
    }

    /** @param withdrawn what was planned and then not done after all */
    public static List<Fact> from(List<Clause> clauses, List<Mention> mentions, List<Withdrawal> withdrawn) {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.answered() && !AllergyFacts.isAllergen(mention, mentions)) {
                of(mention, clauses, mentions).forEach(fact -> facts.add(WithdrawnFact.of(withdrawn, mention, fact)));
            }
        }
        for (Clause clause : clauses) {
            if (clause.byClinician() && previous(clauses, clause).isEmpty()) {
                facts.addAll(VitalSigns.in(turn(clauses, clause), clauses));
            }
            LabValues.in(clause).stream()
                    .filter(value -> facts.stream().noneMatch(fact -> same(fact, value)))
                    .forEach(facts::add);
            FollowUps.in(clause, clauses).ifPresent(facts::add);
            DoseOfIt.in(clause, clauses, mentions).ifPresent(facts::add);
        }
        var allergies =
                ReactionAsked.with(AllergiesAsked.with(AllergyFacts.of(clauses, mentions), clauses, mentions), clauses);
        facts.removeIf(
                fact -> fact.kind() == Kind.MEDICATION && isAllergen(fact, allergies) || isReaction(fact, allergies));
        facts.addAll(allergies);
        return merged(latestVitals(facts));
    }

    /** "my tsh is 2.5", which is known as the result of a test already. */
    private static boolean same(Fact fact, Fact value) {
        return fact.kind() == Kind.RESULT
                && fact.evidence().equals(value.evidence())
                && fact.detail() instanceof Detail.Measurement known
                && value.detail() instanceof Detail.Measurement read
                && known.value().equals(read.value());
    }

    /** In a long turn, other things are told too. */
    private static boolean near(Evidence one, Evidence other) {
        return one.utterance() == other.utterance()
                && Math.max(one.from(), other.from()) - Math.min(one.to(), other.to()) < NEAR;
    }

    private static List<Clause> turn(List<Clause> clauses, Clause first) {
        return clauses.stream()
                .skip(first.number())
                .takeWhile(clause -> clause.utterance() == first.utterance())
                .toList();
    }

    private static Optional<Clause> previous(List<Clause> clauses, Clause clause) {
        return Optional.of(clause.number())
                .filter(number -> number > 0)
                .map(number -> clauses.get(number - 1))
                .filter(before -> before.utterance() == clause.utterance());
    }

    /** The drug an answer names when asked about allergies is no medication. */
    private static boolean isAllergen(Fact fact, List<Fact> allergies) {
        return allergies.stream()
                .anyMatch(allergy -> fact.text().startsWith(allergy.text())
                        && allergy.evidence().stream()
                                .anyMatch(place -> fact.evidence().stream().anyMatch(place::overlaps)));
    }

    /** What an allergy caused is no complaint of today. */
    private static boolean isReaction(Fact fact, List<Fact> allergies) {
        return (fact.kind() == Kind.SYMPTOM || fact.kind() == Kind.PROBLEM)
                && allergies.stream()
                        .anyMatch(allergy -> allergy.detail() instanceof Detail.Allergy detail
                                && detail.reaction().isPresent()
                                && fact.evidence().stream()
                                        .allMatch(place ->
                                                allergy.evidence().stream().anyMatch(other -> near(other, place))));
    }

    private static List<Fact> of(Mention mention, List<Clause> clauses, List<Mention> mentions) {
        int at = mentions.indexOf(mention);
        int next = Neighbours.after(mentions, at);
        return switch (mention.term().kind()) {
            case DRUG -> List.of(MedicationFacts.of(mention, Neighbours.before(mentions, at), next, clauses, mentions));
            case CONDITION ->
                mention.assertion().about() == About.FAMILY
                        ? List.of(family(mention, clauses))
                        : List.of(plain(Kind.PROBLEM, mention));
            case SYMPTOM ->
                mention.assertion().about() == About.FAMILY
                                && (INHERITED.contains(mention.term().preferred())
                                        || mention.relative().isEmpty()
                                        || mention.assertion().polarity() == Fact.Polarity.ABSENT)
                        ? List.of(family(mention, clauses))
                        : List.of(plain(Kind.SYMPTOM, mention));
            case HABIT -> List.of(HabitFacts.of(mention, clauses));
            case PROCEDURE -> List.of(plain(Kind.PROCEDURE, mention));
            case TEST -> MeasurementFacts.result(mention, next).map(List::of).orElse(List.of());
            case ORGAN, RELATIVE -> List.of();
        };
    }

    private static Fact family(Mention mention, List<Clause> clauses) {
        boolean doubted = mention.assertion().polarity() == Fact.Polarity.ABSENT
                && !mention.answer().isEmpty()
                && Denial.ofRelative(Denial.turn(mention.clause(), clauses));
        String relative = mention.relative().isEmpty() ? "family" : mention.relative();
        return new Fact(
                Kind.FAMILY_HISTORY,
                relative + ": " + mention.term().preferred(),
                mention.assertion().polarity(),
                doubted ? Fact.Certainty.POSSIBLE : mention.assertion().certainty(),
                mention.assertion().time(),
                About.FAMILY,
                new Detail.Family(relative, mention.term().preferred()),
                evidence(mention));
    }

    private static Fact plain(Kind kind, Mention mention) {
        var claim = mention.assertion();
        return new Fact(
                kind,
                mention.term().preferred(),
                claim.polarity(),
                claim.certainty(),
                claim.time(),
                claim.about(),
                new Detail.None(),
                evidence(mention));
    }

    private static List<Evidence> evidence(Mention mention) {
        var evidence = new ArrayList<Evidence>(List.of(mention.clause().evidence()));
        evidence.addAll(mention.answer());
        return evidence;
    }

    /** What is told of an earlier reading is past: the last of each name is the visit's own. */
    private static List<Fact> latestVitals(List<Fact> facts) {
        var last = new LinkedHashMap<String, Fact>();
        facts.forEach(fact -> measured(fact).ifPresent(name -> last.put(name, fact)));
        return facts.stream()
                .map(fact ->
                        measured(fact).filter(name -> last.get(name) != fact).isPresent() ? past(fact) : fact)
                .toList();
    }

    private static Optional<String> measured(Fact fact) {
        return fact.kind() == Kind.VITAL
                        && fact.time() == Fact.Time.CURRENT
                        && fact.detail() instanceof Detail.Measurement measurement
                ? Optional.of(measurement.name())
                : Optional.empty();
    }

    private static Fact past(Fact fact) {
        return new Fact(
                fact.kind(),
                fact.text(),
                fact.polarity(),
                fact.certainty(),
                Fact.Time.PAST,
                fact.about(),
                fact.detail(),
                fact.evidence());
    }

    private record Same(
            Kind kind,
            String text,
            Fact.Polarity polarity,
            Fact.Certainty certainty,
            Fact.Time time,
            About about,
            Detail detail) {}

    private static List<Fact> merged(List<Fact> facts) {
        Map<Same, LinkedHashSet<Evidence>> places = new LinkedHashMap<>();
        for (Fact fact : facts) {
            var same = new Same(
                    fact.kind(),
                    fact.text(),
                    fact.polarity(),
                    fact.certainty(),
                    fact.time(),
                    fact.about(),
                    fact.detail());
            places.computeIfAbsent(same, absent -> new LinkedHashSet<>()).addAll(fact.evidence());
        }
        var out = new ArrayList<Fact>();
        places.forEach((same, evidence) -> out.add(new Fact(
                same.kind(),
                same.text(),
                same.polarity(),
                same.certainty(),
                same.time(),
                same.about(),
                same.detail(),
                List.copyOf(evidence))));
        return List.copyOf(out);
    }
}
