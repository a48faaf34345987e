package org.chartwright.nlp.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.fact.Withdrawal;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Omission;
import org.chartwright.nlp.note.Section;

/** Facts and sections of a draft in, the facts that no sentence carries out, most important first. */
public final class FindOmissions {

    private static final Pattern STOPS = Pattern.compile(
            "(?i)\\b(?:stop|stopping|discontinue|hold|come off|switch|change|avoid|instead of|not take|replace|(?:get|got|take|taken) (?:[a-z]+ ){1,2}off)\\b");

    /** What the social history says of a habit in other words. */
    private static final Map<String, Set<String>> HABITS = Map.of(
            "tobacco use", Set.of("smoke", "smokes", "smoked", "smoker"),
            "former smoker", Set.of("smokes", "smoked", "smoker"),
            "alcohol use", Set.of("drinks", "alcohol"),
            "illicit drug use", Set.of("recreational"),
            "marijuana use", Set.of("recreational", "cannabis", "marijuana"));

    private final Terms terms;

    public FindOmissions(Terms terms) {
        this.terms = terms;
    }

    /**
     * @param clauses all that was said, for drugs and numbers that are in no fact
     * @param mentions terms in them
     * @param withdrawn what was planned and then not done after all
     */
    List<Omission> of(
            List<Fact> facts,
            List<Section> sections,
            List<Clause> clauses,
            List<Mention> mentions,
            List<Withdrawal> withdrawn) {
        var out = new ArrayList<Omission>();
        omitted(facts, sections).stream()
                .map(fact -> new Omission(
                        fact.polarity() == Polarity.ABSENT ? "no " + fact.text() : fact.text(), fact.evidence()))
                .forEach(out::add);
        new Unwritten(sections, out)
                .of(clauses, mentions).stream()
                        .filter(omission -> withdrawn.stream()
                                .map(one -> one.plan().clause().evidence())
                                .noneMatch(omission.evidence()::contains))
                        .forEach(out::add);
        return List.copyOf(out);
    }

    /** The facts themselves. */
    public List<Fact> omitted(List<Fact> facts, List<Section> sections) {
        var carried = carried(sections);
        Map<String, Fact> omitted = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> weight(fact) > 0 && !carried.holds(fact))
                .sorted(Comparator.comparingInt(FindOmissions::weight).reversed())
                .forEach(fact -> omitted.putIfAbsent(fact.text().toLowerCase(Locale.ROOT), fact));
        return List.copyOf(omitted.values());
    }

    /** How much it matters that it is missing; 0 when it need not be in a note. */
    private static int weight(Fact fact) {
        if (fact.certainty() == Certainty.HYPOTHETICAL || fact.about() == Fact.About.OTHER) {
            return 0;
        }
        int weight = switch (fact.kind()) {
            case ALLERGY -> 12;
            case MEDICATION -> 11;
            case VITAL, RESULT -> 9;
            case PROBLEM -> 8;
            case ORDER -> 7;
            case FOLLOW_UP -> 6;
            case PROCEDURE -> 5;
            case EXAM_FINDING -> 4;
            case SYMPTOM, FAMILY_HISTORY -> 3;
            case SOCIAL -> 2;
            case PLAN -> 1;
        };
        return fact.polarity() == Polarity.ABSENT ? Math.min(weight, 2) : weight;
    }

    private Carried carried(List<Section> sections) {
        var words = new HashSet<String>();
        var named = new HashSet<Term>();
        var stopping = new HashSet<Term>();
        for (Section section : sections) {
            for (var block : section.blocks()) {
                var texts = new ArrayList<String>();
                texts.add(block.label());
                block.sentences().forEach(sentence -> texts.add(sentence.text()));
                for (String text : texts) {
                    var tokens = ReadTokens.of(text);
                    for (Token token : tokens) {
                        words.add(token.text());
                        if (token.isNumber()) {
                            words.addAll(Quantity.parts(token.text()));
                        }
                    }
                    boolean stops = STOPS.matcher(text).find();
                    terms.in(tokens).forEach(found -> {
                        named.add(found.term());
                        if (stops) {
                            stopping.add(found.term());
                        }
                    });
                }
            }
        }
        return new Carried(words, named, stopping);
    }

    private final class Carried {

        private final Set<String> words;
        private final Set<Term> named;
        private final Set<Term> stopping;

        Carried(Set<String> words, Set<Term> named, Set<Term> stopping) {
            this.words = words;
            this.named = named;
            this.stopping = stopping;
        }

        boolean holds(Fact fact) {
            return switch (fact.detail()) {
                case Detail.Measurement measurement ->
                    words.contains(measurement.value())
                            || measurement.value().contains(" ")
                                    && ReadTokens.of(measurement.value()).stream()
                                            .allMatch(token -> words.contains(token.text()));
                case Detail.Medication medication ->
                    (medication.action() != Action.STOP && medication.action() != Action.HOLD
                                    || stops(medication.name()))
                            && names(medication.name())
                            && medication
                                    .strength()
                                    .map(strength -> words.contains(strength.split("[ ,]")[0]))
                                    .orElse(true);
                case Detail.Allergy allergy -> names(allergy.substance());
                case Detail.Family family -> names(family.condition());
                case Detail.FollowUp followUp -> names(followUp.interval());
                case Detail.None none ->
                    names(fact.text())
                            || HABITS.getOrDefault(fact.text(), Set.of()).stream()
                                    .anyMatch(words::contains);
            };
        }

        private boolean stops(String drug) {
            return terms.in(ReadTokens.of(drug)).stream().map(Terms.Found::term).allMatch(stopping::contains);
        }

        private boolean names(String text) {
            var tokens = ReadTokens.of(text);
            var found = terms.in(tokens).stream()
                    .map(Terms.Found::term)
                    .filter(term -> term.kind() != Term.Kind.ORGAN && term.kind() != Term.Kind.RELATIVE)
                    .toList();
            return found.isEmpty()
                    ? tokens.stream()
                            .map(Token::text)
                            .filter(word -> word.length() > 3)
                            .allMatch(words::contains)
                    : named.containsAll(found);
        }
    }
}
