package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * What "it" stands for where a patient goes on about the one complaint or the one medicine that was named just before:
 * "i have this pain in my chest" "it stopped after four days" is "the pain stopped after four days". Empty where two
 * were named or other things were spoken of between.
 */
final class Meant {

    private static final Set<String> OF_COMPLAINT = Set.of(
            "started",
            "began",
            "stopped",
            "comes",
            "came",
            "goes",
            "went",
            "lasts",
            "lasted",
            "radiates",
            "bothers",
            "bothered",
            "subsided",
            "worsened",
            "improved",
            "gets",
            "got",
            "wakes",
            "woke",
            "happens",
            "happened");
    private static final Set<String> OF_MEDICINE = Set.of("helps", "helped", "works", "worked");
    private static final Set<String> BEING = Set.of("is", "was", "has");
    private static final Set<String> BETWEEN = Set.of(
            "just", "really", "also", "still", "usually", "only", "always", "been", "getting", "about", "like", "not");
    /** What a complaint may be, and hardly anything else. */
    private static final Set<String> COMPLAINT_IS = Set.of(
            "worse",
            "better",
            "constant",
            "intermittent",
            "sharp",
            "dull",
            "severe",
            "mild",
            "burning",
            "throbbing",
            "achy",
            "worst",
            "itchy",
            "unbearable",
            "tolerable",
            "excruciating",
            "persistent");

    private static final int BACK = 5;
    private static final int BRIEF = 4;

    private Meant() {}

    /** @param told begins with "it" */
    static Optional<Antecedent.Thing> by(
            Clause clause, List<Token> told, List<Clause> clauses, Map<Clause, List<Mention>> byClause) {
        var kind = kind(told);
        boolean names = byClause.getOrDefault(clause, List.of()).stream()
                .anyMatch(mention ->
                        mention.term().kind() == Kind.SYMPTOM || mention.term().kind() == Kind.DRUG);
        if (clause.byClinician() || kind.isEmpty() || names) {
            return Optional.empty();
        }
        for (int i = clause.number() - 1; i >= Math.max(0, clause.number() - BACK); i--) {
            Clause before = clauses.get(i);
            if (before.utterance() < clause.utterance() - 2) {
                return Optional.empty();
            }
            var named = byClause.getOrDefault(before, List.of()).stream()
                    .filter(mention -> mention.term().kind() == kind.get())
                    .toList();
            if (!named.isEmpty()) {
                return one(named, told.get(1).text());
            }
            if (before.tokens().size() > BRIEF && !before.tokens().getFirst().is("it") && !asksOfIt(before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean asksOfIt(Clause before) {
        return before.question() && before.tokens().stream().anyMatch(token -> token.is("it") || token.is("that"));
    }

    private static Optional<Kind> kind(List<Token> told) {
        int at = 1;
        while (at < told.size() - 1 && BETWEEN.contains(told.get(at).text())) {
            at++;
        }
        String verb = told.get(at).text();
        if (OF_MEDICINE.contains(verb)) {
            return Optional.of(Kind.DRUG);
        }
        if (BEING.contains(verb)) {
            int next = at + 1;
            while (next < told.size() - 1 && BETWEEN.contains(told.get(next).text())) {
                next++;
            }
            boolean complaint = next < told.size()
                    && (COMPLAINT_IS.contains(told.get(next).text())
                            || told.get(next).text().matches("\\d+/10"));
            return complaint ? Optional.of(Kind.SYMPTOM) : Optional.empty();
        }
        return OF_COMPLAINT.contains(verb) ? Optional.of(Kind.SYMPTOM) : Optional.empty();
    }

    private static Optional<Antecedent.Thing> one(List<Mention> named, String verb) {
        boolean one = named.stream().map(Mention::term).distinct().count() == 1;
        Mention mention = named.getFirst();
        var tokens = mention.clause().tokens().subList(mention.from(), mention.to());
        var parts = PartsOfSpeech.of(mention.clause().tokens());
        boolean noun = parts.is(mention.to() - 1, "NOUN", "PROPN");
        String last = tokens.getLast().text();
        boolean several = last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("is");
        boolean had = mention.assertion().about() == About.PATIENT
                && (mention.answered()
                        ? mention.assertion().polarity() == Polarity.PRESENT
                        : !mention.clause().question());
        return one && noun && had && !(several && (verb.endsWith("s") || BEING.contains(verb)))
                ? Optional.of(new Antecedent.Thing(List.copyOf(tokens), mention.place()))
                : Optional.empty();
    }

    /** "it stopped" is "the pain stopped". */
    static List<Token> named(List<Token> told, Antecedent.Thing thing) {
        Token place = told.getFirst();
        var out = new ArrayList<Token>(List.of(place.as("the")));
        out.addAll(thing.words().stream().map(word -> place.as(word.text())).toList());
        out.addAll(told.subList(1, told.size()));
        return out;
    }
}
