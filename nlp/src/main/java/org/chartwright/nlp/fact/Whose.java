package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Charge;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.SomebodyElse;
import org.chartwright.nlp.language.TheirKin;
import org.chartwright.nlp.transcript.Speaker;

/** A mention as its clause by itself makes it in, the same of the one who has it out, whom the clauses around tell. */
final class Whose {

    private final Terms terms;
    private final boolean child;

    /** @param child whether the patient is a child, for whom a parent may speak */
    Whose(Terms terms, boolean child) {
        this.terms = terms;
        this.child = child;
    }

    /** @param other whether the patient tells of somebody else there */
    Mention of(Mention mention, boolean other, List<Clause> clauses) {
        Clause clause = mention.clause();
        if (mention.assertion().about() != About.PATIENT && Charge.begins(clause, charge(clauses))) {
            return mention.ofPatient();
        }
        if (mention.assertion().about() == About.PATIENT && SomebodyElse.ofTheirRelative(clause, clauses)) {
            return mention.ofOther("");
        }
        boolean companion = mention.assertion().about() == About.PATIENT && OfCompanion.has(clause, mention.from());
        var person =
                companion ? Optional.of("") : other ? Optional.of(spokenOf(clauses, clause)) : ofKin(mention, clauses);
        return kin(person.map(mention::ofOther).orElse(mention), clauses);
    }

    private Set<String> charge(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.speaker() == Speaker.GUEST) ? Charge.of(clauses) : Set.of();
    }

    /** The relative a question is about; empty where it is about the patient. */
    private Optional<String> ofKin(Mention mention, List<Clause> clauses) {
        boolean illness =
                mention.term().kind() == Kind.SYMPTOM || mention.term().kind() == Kind.CONDITION;
        if (child && illness && mention.assertion().about() == About.PATIENT) {
            return OfFamily.inFamily(mention.clause()).map(this::relative);
        }
        return illness && mention.assertion().about() == About.PATIENT
                ? OfFamily.of(mention.clause(), clauses, mention.term().kind() == Kind.CONDITION)
                        .or(() -> OfFamily.told(mention.clause(), clauses))
                        .map(this::relative)
                : Optional.empty();
    }

    /** "his mother has it", of the husband's mother, is nothing of the patient's family. */
    private Mention kin(Mention mention, List<Clause> clauses) {
        return child || mention.relative().isEmpty() || mention.assertion().about() != About.FAMILY
                ? mention
                : TheirKin.in(mention.clause(), clauses)
                        .map(whose -> mention.ofOther(whose == TheirKin.Of.FAMILY ? "family" : ""))
                        .orElse(mention);
    }

    private String relative(String person) {
        return terms.in(ReadTokens.of(person)).stream()
                .filter(found -> found.term().kind() == Kind.RELATIVE)
                .map(found -> found.term().preferred())
                .findFirst()
                .orElse("");
    }

    /** The relative a patient's "he" or "she" stands for; empty where it is nobody of the family. */
    private String spokenOf(List<Clause> clauses, Clause clause) {
        return SomebodyElse.named(clauses, clause).stream()
                .flatMap(person -> terms.in(ReadTokens.of(person)).stream())
                .filter(found -> found.term().kind() == Kind.RELATIVE)
                .map(found -> found.term().preferred())
                .findFirst()
                .orElse("");
    }
}
