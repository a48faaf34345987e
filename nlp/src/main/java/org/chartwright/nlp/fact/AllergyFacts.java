package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Allergy;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.InGeneral;
import org.chartwright.nlp.transcript.Evidence;

/** Clauses in, allergies and the denial of allergies out. */
final class AllergyFacts {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:any|have|known|drug|medication)\\b.*\\ballerg(?:y|ies|ic)\\b|\\ballergic to (?:any|anything)\\b"
                    + "|\\b(?:anything|any (?:medicines?|medications?|drugs)) (?:that )?you can not (?:take|have)\\b");
    private static final Pattern SEASONAL = Pattern.compile("\\b(seasonal|environmental|your) allergies\\b");

    private static final Pattern NONE = Pattern.compile(
            "\\bno (?:known )?(?:drug |medication |medicine )*allergies\\b|\\bnot allergic to (?:any|anything)\\b");

    /** Whoever has no other allergy has one. */
    private static final Pattern OTHERS = Pattern.compile("\\b(?:other|else|besides|apart from)\\b");

    private static final Pattern BARE = Pattern.compile(
            "(?:(?:oh|well|so|no|i am|i do|i have|, ?) ?)*(?:yes|yeah|yep|just|only)(?:(?: ?,| just| only| like| i am| i do| i have| allergic to| to| actually| a| the) ?)*? ((?:[a-z-]{4,} )?[a-z-]{4,})(?: ,.*)?");
    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(?:yes|yeah|yep|no|not|nope|none|nothing|never|sure|sorry|okay|think|know|have|some|sometimes|really|actually|well|just|only|like|few|any|anything|aware|maybe|probably|pardon|what|correct|right|that|this|it|absolutely|definitely|medications?|medicines?|drugs|allerg\\w+|seasonal|normal|regular|far|all|one|two|remember|fine|good|lots|many|bit|little|do|am|uh|um|thank|thanks|you|there|mm-hmm|ohh|animals|environmental|this|when|where|something|things?|stuff|what|which)\\b");
    private static final Pattern EXCEPT = Pattern.compile("\\b(?:just|only|except|besides|other than)\\b");

    private AllergyFacts() {}

    static boolean isAllergen(Mention mention, List<Mention> mentions) {
        return mention.term().kind() == Term.Kind.DRUG
                && (Allergens.first(mention.clause())
                                .filter(word -> mention.words().startsWith(word))
                                .isPresent()
                        || Allergens.further(mention.clause(), mentions).contains(mention.words()));
    }

    static List<Fact> of(List<Clause> clauses, List<Mention> mentions) {
        var facts = new ArrayList<Fact>();
        for (Clause clause : clauses) {
            if (InGeneral.said(clause, clauses) || OfCompanion.tells(clause, clauses)) {
                continue;
            }
            String text = clause.text();
            Allergens.besides(clause, clauses, mentions)
                    .forEach(drug -> facts.add(allergy(drug, Optional.empty(), false, List.of(clause.evidence()))));
            var substance = Allergens.first(clause);
            boolean asked = clause.question()
                    && ASKED.matcher(text).find()
                    && !SEASONAL.matcher(text).find();
            var answer = clause.question() ? Answer.after(clauses, clause) : Optional.<Answer>empty();
            int at = substance.map(text::indexOf).orElse(0);
            if (substance.isPresent() && OfAnother.before(text.substring(0, at), clause, clauses)) {
                continue;
            }
            if (substance.isPresent() && !clause.question()) {
                boolean denied =
                        Pattern.compile("\\bnot\\b|\\bno\\b").matcher(text).find();
                facts.add(allergy(substance.get(), reaction(clause, mentions), denied, List.of(clause.evidence())));
                Allergens.further(clause, mentions)
                        .forEach(other ->
                                facts.add(allergy(other, Optional.empty(), denied, List.of(clause.evidence()))));
                if (!denied) {
                    facts.addAll(after(clause, clauses, mentions));
                }
            } else if (Allergens.brokenOff(clause)) {
                facts.addAll(after(clause, clauses, mentions));
            } else if (substance.isPresent()
                    && answer.isPresent()
                    && answer.get().sense() != Answer.Sense.OTHER) {
                boolean denied = answer.get().sense() == Answer.Sense.NO;
                facts.add(allergy(substance.get(), Optional.empty(), denied, both(clause, answer.get())));
            } else if (asked && answer.isPresent()) {
                var turn = Denial.turn(clause, clauses);
                facts.addAll(
                        answer.get().sense() == Answer.Sense.NO
                                        && AllergyAfterAll.said(turn, mentions)
                                        && !(excepts(answer.get())
                                                && AllergyAfterAll.named(turn, mentions, clauses)
                                                        .isEmpty())
                                ? AllergyAfterAll.named(turn, mentions, clauses).entrySet().stream()
                                        .map(named -> allergy(
                                                named.getKey(),
                                                reaction(named.getValue(), mentions),
                                                false,
                                                List.of(
                                                        clause.evidence(),
                                                        named.getValue().evidence())))
                                        .toList()
                                : answered(clause, answer.get(), clauses, mentions));
            } else if (!clause.byClinician() && AllergyHad.in(clause).isPresent()) {
                facts.add(allergy(
                        AllergyHad.in(clause).get(), reaction(clause, mentions), false, List.of(clause.evidence())));
            } else if (!clause.question() && NONE.matcher(text).find()) {
                facts.add(none(scope(clause, clauses), List.of(clause.evidence())));
            }
        }
        facts.addAll(AllergiesRead.besides(facts, clauses, mentions));
        facts.removeIf(fact -> fact.polarity() == Polarity.PRESENT
                && !(fact.detail() instanceof Detail.None)
                && AllergyRetracted.later(fact.evidence().getLast(), clauses));
        boolean any = facts.stream().anyMatch(fact -> fact.polarity() == Polarity.PRESENT);
        facts.removeIf(fact -> any && fact.detail() instanceof Detail.None);
        return facts;
    }

    /** "any allergies to medications ?" "no . no allergies" */
    private static String scope(Clause said, List<Clause> clauses) {
        return clauses.subList(0, said.number()).reversed().stream()
                .filter(before -> before.utterance() == said.utterance() - 1
                        && before.byClinician()
                        && ASKED.matcher(before.text()).find())
                .findFirst()
                .map(asked -> AllergyScope.of(asked.text(), List.of(said)))
                .orElseGet(() -> AllergyScope.of(said.text()));
    }

    private static List<Fact> after(Clause from, List<Clause> clauses, List<Mention> mentions) {
        return Allergens.after(from, clauses, mentions).entrySet().stream()
                .map(named -> allergy(
                        named.getKey(),
                        Optional.empty(),
                        false,
                        List.of(from.evidence(), named.getValue().evidence())))
                .toList();
    }

    private static List<Fact> answered(Clause clause, Answer answer, List<Clause> clauses, List<Mention> mentions) {
        if (answer.sense() == Answer.Sense.NO && !excepts(answer)) {
            return OTHERS.matcher(clause.text()).find()
                    ? List.of()
                    : List.of(none(AllergyScope.of(clause.text(), answer.clauses()), both(clause, answer)));
        }
        var first = answer.clauses().getFirst();
        var allergen = first.words().stream()
                .filter(AllergyAfterAll.ALLERGENS::contains)
                .findFirst();
        var named = mentions.stream()
                .filter(mention -> mention.term().kind() == Term.Kind.DRUG
                        && !Tolerated.by(answer)
                        && !Tolerated.in(mention.clause())
                        && answer.clauses().contains(mention.clause())
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && !isAllergen(mention, mentions)
                        && (allergen.isEmpty()
                                || OF_IT.matcher(mention.clause().text()).find()))
                .toList();
        var all = new ArrayList<Fact>();
        allergen.ifPresent(word -> all.add(allergy(word, reaction(first, mentions), false, both(clause, answer))));
        if (named.isEmpty() && allergen.isEmpty()) {
            return Tolerated.by(answer)
                    ? List.of()
                    : bare(first)
                            .map(word -> List.of(allergy(word, reaction(first, mentions), false, both(clause, answer))))
                            .orElse(List.of());
        }
        named.forEach(mention -> all.add(allergy(
                mention.words(),
                reaction(mention, mentions),
                false,
                List.of(clause.evidence(), mention.clause().evidence()))));
        all.addAll(after(answer.clauses().getLast(), clauses, mentions));
        return all;
    }

    /** "yes , amoxycillin": whatever it is, the patient is allergic to it. */
    private static Optional<String> bare(Clause said) {
        var words = BARE.matcher(said.text());
        return words.matches() && !NO_NAME.matcher(words.group(1)).find()
                ? Optional.of(words.group(1))
                : Optional.empty();
    }

    /** "no , just penicillin" */
    private static boolean excepts(Answer answer) {
        return answer.clauses().stream()
                .limit(2)
                .anyMatch(said -> EXCEPT.matcher(said.text()).find());
    }

    /** What an allergy does to people; anything else has to be said to come of it. */
    private static final Set<String> REACTIONS = Set.of(
            "rash",
            "itching",
            "urticaria",
            "hives",
            "anaphylaxis",
            "swelling",
            "shortness of breath",
            "wheezing",
            "nausea",
            "vomiting",
            "diarrhea",
            "throat swelling",
            "facial swelling");

    private static final Set<String> JOINING = Set.of("and", "or", ",", "the", "both", "also", "plus");

    /** "and i get hives from keflex" */
    private static final Pattern OF_IT =
            Pattern.compile("\\b(?:hives|rash|itch\\w*|swell\\w*|sick|vomit\\w*|nausea) (?:from|to|with|on)\\b");

    private static final String CAUSING = "gave|gives|caused|causes|made|makes|broke|break|reaction|developed";
    private static final Pattern GIVES = Pattern.compile("\\b(?:" + CAUSING + ")\\b");
    /** In an answer to what the reaction was, less says as much. */
    private static final Pattern CAUSED = Pattern.compile("\\b(?:" + CAUSING + "|got|get|had)\\b");

    /** A symptom in the same clause, or in the next one of the same speaker; in another utterance, one it caused. */
    private static Optional<Mention> reaction(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.term().kind() == Term.Kind.SYMPTOM
                        || mention.term().preferred().equals("urticaria")
                        || mention.term().preferred().equals("anaphylaxis"))
                .filter(mention -> REACTIONS.contains(mention.term().preferred())
                        || GIVES.matcher(mention.clause().text()).find())
                .filter(mention -> mention.clause().speaker() == clause.speaker()
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.clause().number() - clause.number() <= 1
                        && mention.clause().number() >= clause.number()
                        && (mention.clause().equals(clause) || !names(mention.clause(), mentions))
                        && (mention.clause().utterance() == clause.utterance()
                                || CAUSED.matcher(mention.clause().text()).find()))
                .findFirst();
    }

    /** "penicillin , hives as a kid , and codeine makes me throw up": to each its own. */
    private static Optional<Mention> reaction(Mention drug, List<Mention> mentions) {
        Clause clause = drug.clause();
        var drugs = mentions.stream()
                .filter(other -> other.clause().equals(clause) && other.term().kind() == Term.Kind.DRUG)
                .toList();
        var all = mentions.stream()
                .filter(other -> !other.clause().equals(clause) || other.from() >= drug.from())
                .toList();
        if (drugs.size() < 2
                || reaction(clause, mentions)
                        .filter(found -> found.clause().equals(clause)
                                && found.from() > drugs.getFirst().from())
                        .isEmpty()) {
            return reaction(clause, mentions);
        }
        int end = drug.to();
        for (Mention next : drugs) {
            boolean apart = next.from() > end
                    && clause.tokens().subList(end, next.from()).stream()
                            .anyMatch(token -> !JOINING.contains(token.text()));
            if (next.from() >= drug.to() && apart) {
                return reaction(clause, all)
                        .filter(found -> found.clause().equals(clause) && found.from() < next.from());
            }
            end = Math.max(end, next.to());
        }
        return reaction(clause, all);
    }

    private static List<Evidence> both(Clause clause, Answer answer) {
        return List.of(clause.evidence(), answer.clauses().getFirst().evidence());
    }

    private static Fact allergy(String substance, Optional<Mention> reaction, boolean denied, List<Evidence> said) {
        var evidence = new ArrayList<>(said);
        reaction.map(mention -> mention.clause().evidence())
                .filter(place -> !evidence.contains(place))
                .ifPresent(evidence::add);
        return new Fact(
                Kind.ALLERGY,
                substance,
                denied ? Polarity.ABSENT : Polarity.PRESENT,
                Fact.Certainty.CERTAIN,
                Fact.Time.CURRENT,
                Fact.About.PATIENT,
                new Allergy(substance, reaction.map(ReactionSaid::noted)),
                evidence);
    }

    private static boolean names(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other -> other.clause().equals(clause) && other.term().kind() == Term.Kind.DRUG);
    }

    private static Fact none(String which, List<Evidence> evidence) {
        return new Fact(
                Kind.ALLERGY,
                which,
                Polarity.ABSENT,
                Fact.Certainty.CERTAIN,
                Fact.Time.CURRENT,
                Fact.About.PATIENT,
                new Detail.None(),
                evidence);
    }
}
