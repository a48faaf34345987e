package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Allergy;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * The allergies that are known and a visit in, the same with those out that the patient names, each with what it did,
 * when the clinician's turn ends in a word of allergies: "... allergies ?" "penicillin , my throat closed , and latex
 * makes me itch".
 */
final class AllergiesAsked {

    private static final Pattern ASKS = Pattern.compile("\\b(?:allergies|allergy|allergic)\\b");
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:seasonal|season|allergist|allergy (?:shots?|panel|tests?|pills?|season|doctor)|allergies (?:acting|bothering|flaring|okay|ok|been|doing|bad|better|worse|this|under)|how are (?:your|the) allergies|to allergy|for (?:your|the) allergies|so you are not allergic)\\b");
    /** What takes an allergy back, or leaves it in doubt. */
    private static final Pattern DOUBTED = Pattern.compile(
            "\\b(?:again|tolerat\\w*|not (?:really )?(?:an )?allerg\\w+|if that counts|grew out|outgrew|fine (?:with|on)|used to|not sure|i think|maybe|do not know|my (?:mother|mom|father|dad|sister|brother|son|daughter|husband|wife)|(?:can|do|did) not|no longer)\\b");

    /** Asked for medicines and allergies in one breath. */
    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:i|he|she) (?:take|takes|took|use|uses|used|am|is)\\b|\\b(?:mg|milligrams|daily|a day|every day|for my)\\b");

    private static final Pattern FIRST = Pattern.compile(
            "^(?:(?:yes|yeah|yep|oh|well|um|uh|just|only|the|to|still|so|that|,|\\.|no|okay|right) ?)*$");

    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("tape", "adhesive tape"),
            Map.entry("adhesive", "adhesive tape"),
            Map.entry("dye", "contrast dye"),
            Map.entry("contrast", "contrast dye"),
            Map.entry("bees", "bee stings"),
            Map.entry("cashews", "cashews"),
            Map.entry("walnuts", "walnuts"),
            Map.entry("shrimp", "shrimp"),
            Map.entry("kiwi", "kiwi"),
            Map.entry("nickel", "nickel"));

    /** "they had to give me benadryl": what was given against it. */
    private static final Pattern AGAINST_IT = Pattern.compile(
            "\\b(?:gave|give|given|took|take|treat(?:ed)? (?:it|me|him|her|that) with|put on|needed|used?)(?: (?:me|him|her|us|it|some|a|an|the|lots|of|iv|on|shot|dose))*$");

    /** Words from the end of a turn within which it asks. */
    private static final int LAST = 14;

    private static final int BARE = 3;

    private AllergiesAsked() {}

    static List<Fact> with(List<Fact> known, List<Clause> clauses, List<Mention> mentions) {
        var out = new ArrayList<>(known);
        for (Clause clause : clauses) {
            if (clause.byClinician() && asks(clause, clauses)) {
                var answer = clauses.stream()
                        .filter(next -> next.utterance() == clause.utterance() + 1 && !next.byClinician())
                        .toList();
                named(clause, answer, mentions).stream()
                        .filter(fact -> !AllergyRetracted.later(fact.evidence().getLast(), clauses))
                        .forEach(fact -> add(fact, out));
            }
        }
        boolean any = out.stream().anyMatch(fact -> fact.polarity() == Polarity.PRESENT);
        out.removeIf(fact -> any && fact.detail() instanceof Detail.None);
        return out;
    }

    private static void add(Fact fact, List<Fact> out) {
        var same = out.stream()
                .filter(other -> other.text().equals(fact.text()) && other.polarity() == Polarity.PRESENT)
                .findFirst();
        boolean more = same.isPresent()
                && same.get().detail() instanceof Allergy before
                && before.reaction().isEmpty()
                && ((Allergy) fact.detail()).reaction().isPresent();
        boolean denied =
                out.stream().anyMatch(other -> other.text().equals(fact.text()) && other.polarity() == Polarity.ABSENT);
        if (more) {
            out.set(out.indexOf(same.get()), fact);
        } else if (same.isEmpty() && !denied) {
            out.add(fact);
        }
    }

    private static boolean asks(Clause clause, List<Clause> clauses) {
        var turn = clauses.stream()
                .filter(other -> other.utterance() == clause.utterance())
                .flatMap(other -> other.words().stream())
                .toList();
        String end = String.join(" ", turn.subList(Math.max(0, turn.size() - LAST), turn.size()));
        return ASKS.matcher(clause.text()).find()
                && ASKS.matcher(end).find()
                && !OTHER.matcher(clause.text()).find();
    }

    private static List<Fact> named(Clause question, List<Clause> answer, List<Mention> mentions) {
        var words = new ArrayList<String>();
        var at = new TreeMap<Integer, String>();
        var where = new HashMap<Integer, Clause>();
        for (Clause clause : answer) {
            int from = words.size();
            mentions.stream()
                    .filter(mention -> mention.clause().equals(clause)
                            && mention.term().kind() == Term.Kind.DRUG
                            && mention.assertion().polarity() == Polarity.PRESENT
                            && mention.assertion().about() == Fact.About.PATIENT)
                    .forEach(mention -> at.put(from + mention.from(), mention.words()));
            for (int i = 0; i < clause.tokens().size(); i++) {
                String word = clause.tokens().get(i).text();
                if (THINGS.containsKey(word) || AllergyAfterAll.ALLERGENS.contains(word)) {
                    at.putIfAbsent(from + i, THINGS.getOrDefault(word, word));
                }
                where.put(from + i, clause);
            }
            clause.tokens().stream().map(Token::text).forEach(words::add);
            words.add(".");
        }
        var out = new ArrayList<Fact>();
        for (var named : at.entrySet()) {
            int end = Optional.ofNullable(at.higherKey(named.getKey())).orElse(words.size());
            var chunk = words.subList(named.getKey(), end);
            String text = String.join(" ", chunk);
            var reaction = ReactionSaid.in(text);
            boolean first = FIRST.matcher(String.join(" ", words.subList(0, named.getKey())))
                    .matches();
            long content =
                    chunk.stream().filter(word -> word.matches("[a-z].*")).count();
            boolean taken = reaction.isEmpty() && TAKEN.matcher(text).find();
            String lead = String.join(" ", words.subList(0, named.getKey()));
            boolean listed = content <= BARE
                    && !out.isEmpty()
                    && !AGAINST_IT.matcher(lead).find();
            boolean echoed = reaction.isEmpty() && question.text().contains(named.getValue());
            if (!taken && !echoed && !DOUBTED.matcher(text).find() && (reaction.isPresent() || first || listed)) {
                out.add(fact(named.getValue(), reaction, places(question, where, named.getKey(), end)));
            }
        }
        return out;
    }

    private static List<Evidence> places(Clause question, Map<Integer, Clause> where, int from, int to) {
        var places = new ArrayList<Evidence>();
        // a long clause says other things too, which are told elsewhere
        if (question.tokens().size() <= LAST) {
            places.add(question.evidence());
        }
        for (int i = from; i < to; i++) {
            if (where.containsKey(i) && !places.contains(where.get(i).evidence())) {
                places.add(where.get(i).evidence());
            }
        }
        return places;
    }

    private static Fact fact(String substance, Optional<String> reaction, List<Evidence> places) {
        return new Fact(
                Kind.ALLERGY,
                substance,
                Polarity.PRESENT,
                Fact.Certainty.CERTAIN,
                Fact.Time.CURRENT,
                Fact.About.PATIENT,
                new Allergy(substance, reaction),
                places);
    }
}
