package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;

/** What is said of an allergy in, all that it is to out: "allergic to amoxicillin and latex", "yeah , and codeine". */
final class Allergens {

    private static final Pattern TO = Pattern.compile(
            "\\b(?:allergic|allergy|allergies) (?:reaction )?to (?:the |any |some )?([a-z][a-z-]+(?: (?:drugs|nuts|juice|serum|medium|dye|tape|venom|stings?|dander))?)");
    private static final List<String> VAGUE = List.of(
            ("any medications medication medicines anything something it that them what drugs drug medicine meds"
                            + " quite several many lots certain most all numerous multiple various these those this one"
                            + " everything nothing different other you pain no food foods")
                    .split(" "));

    /** "i am allergic to , what do you call it": the name comes later. */
    private static final Pattern BROKEN_OFF = Pattern.compile(
            "\\b(?:allergic|allergy|allergies) to(?: (?:the|that|this|a|an|some|what you call|what do you call (?:it|that)|what is it(?: called)?|it is called|um|uh|,))*$");

    private static final Pattern SEEKS = Pattern.compile(
            "\\bwhat (?:is|was) (?:it|that|the (?:name|drug|medicine)|called)\\b|\\bwhat do you call\\b|\\bit (?:is|was) called\\b|\\bwhat you call\\b");

    private static final Set<String> LINKS = Set.of(
            "yes", "yeah", "yep", "right", "and", "also", ",", "or", "the", "a", "to", "oh", "um", "uh", "too", "well",
            "then", "as", "mean", "you", "it", "is", "that", "called", "just", "plus");
    private static final Set<String> BETWEEN = Set.of(",", "and", "or", "also", "the", "to", "some", "plus");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:that|this|it|things?|stuff|others?|more|doctor|doc|sir|today|though|either|too|well|yes|yeah|right|medications?|medicines?|meds|drugs|years?|times?|reactions?|rash|hives|asthma|eczema|fever|[a-z]+(?:ly|ing|ed))");

    /** "any other allergies besides the codeine ?" takes that one for granted. */
    private static final Pattern BESIDES = Pattern.compile(
            "\\b(?:other|else|new) (?:[a-z]+ ){0,2}?(?:allerg(?:y|ies)|allergic to) (?:[a-z]+ )?(?:besides|apart from|aside from|other than|except(?: for)?) (?:the |your )?(?:[a-z-]+ (?:and |or |, ))?$|\\ballergic to anything (?:else )?(?:besides|apart from|aside from|other than|except(?: for)?) (?:the |your )?$");

    private static final int FAR = 2;
    private static final int SHORTEST = 4;
    private static final int BRIEF = 8;
    private static final int NODDING = 4;

    private Allergens() {}

    /** What comes right behind "allergic to". */
    static Optional<String> first(Clause clause) {
        var found = TO.matcher(clause.text());
        return found.find() && !VAGUE.contains(found.group(1).split(" ")[0])
                ? Optional.of(found.group(1))
                : Optional.empty();
    }

    /** The others of its list. */
    static List<String> further(Clause clause, List<Mention> mentions) {
        var found = TO.matcher(clause.text());
        if (first(clause).isEmpty() || !found.find()) {
            return List.of();
        }
        var out = new ArrayList<String>();
        var tokens = clause.tokens();
        PartsOfSpeech parts = PartsOfSpeech.of(tokens);
        int at = clause.text().substring(0, found.end()).split(" ").length;
        while (at < tokens.size() && BETWEEN.contains(tokens.get(at).text())) {
            while (at < tokens.size() && BETWEEN.contains(tokens.get(at).text())) {
                at++;
            }
            int from = at;
            var drug = drugs(clause, mentions).stream()
                    .filter(mention -> mention.from() == from)
                    .findFirst();
            if (drug.isPresent()) {
                out.add(drug.get().words());
                at = drug.get().to();
            } else if (at < tokens.size()
                    && parts.is(at, "NOUN", "PROPN")
                    && tokens.get(at).text().length() >= SHORTEST
                    && !NO_NAME.matcher(tokens.get(at).text()).matches()
                    && (at + 1 == tokens.size()
                            || BETWEEN.contains(tokens.get(at + 1).text()))) {
                out.add(tokens.get(at).text());
                at++;
            } else {
                return out;
            }
        }
        return out;
    }

    private static List<Mention> drugs(Clause clause, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.term().kind() == Term.Kind.DRUG
                        && mention.clause().equals(clause))
                .toList();
    }

    /** @param before what was asked before the name */
    static boolean besides(String before) {
        return BESIDES.matcher(before + " ").find();
    }

    /** Those that a clinician's question takes for granted, where the answer does not speak of them. */
    static List<String> besides(Clause question, List<Clause> clauses, List<Mention> mentions) {
        var answer = Answer.to(clauses, question);
        return drugs(question, mentions).stream()
                .filter(mention -> question.question()
                        && besides(String.join(" ", question.words().subList(0, mention.from())))
                        && answer.isPresent()
                        && mentions.stream()
                                .noneMatch(other -> other.term().equals(mention.term())
                                        && answer.get().clauses().contains(other.clause())))
                .map(Mention::words)
                .toList();
    }

    /** Whether a patient says to be allergic and stops before the name. */
    static boolean brokenOff(Clause clause) {
        return !clause.byClinician() && BROKEN_OFF.matcher(clause.text()).find();
    }

    /**
     * What is named after that, and where, as long as nothing else is said: "oh , and codeine", "tramadol ?" "yes".
     *
     * @param from the clause that names the first, or stops before it
     */
    static Map<String, Clause> after(Clause from, List<Clause> clauses, List<Mention> mentions) {
        var named = new LinkedHashMap<String, Clause>();
        var spellings = new HashMap<String, Term>();
        int last = from.utterance();
        for (Clause clause : clauses.subList(from.number() + 1, clauses.size())) {
            var drugs = drugs(clause, mentions);
            boolean listed = only(clause, drugs);
            boolean asked = clause.byClinician() && clause.question();
            if (clause.utterance() > last + FAR || !goesOn(clause, drugs, listed)) {
                break;
            }
            if (!listed || asked && !affirmed(clause, clauses) || clause.byClinician() && !asked) {
                continue;
            }
            for (Mention mention : drugs) {
                if (mention.words().equals(mention.term().preferred())) {
                    named.keySet()
                            .removeIf(words -> !words.equals(mention.words())
                                    && mention.term().equals(spellings.get(words)));
                }
                if (!spellings.containsValue(mention.term())
                        || mention.words().equals(mention.term().preferred())) {
                    spellings.put(mention.words(), mention.term());
                    named.putIfAbsent(mention.words(), clause);
                }
            }
            last = clause.utterance();
        }
        return named;
    }

    private static boolean goesOn(Clause clause, List<Mention> drugs, boolean listed) {
        return listed
                || drugs.isEmpty()
                        && (SEEKS.matcher(clause.text()).find()
                                || clause.tokens().size() <= NODDING && !clause.question()
                                || LINKS.containsAll(clause.words()));
    }

    /** "and codeine", "you mean the coated aspirin ?" */
    private static boolean only(Clause clause, List<Mention> drugs) {
        int named = drugs.stream()
                .mapToInt(mention -> mention.to() - mention.from())
                .sum();
        long links = clause.words().stream().filter(LINKS::contains).count();
        boolean meant =
                clause.byClinician() && clause.question() && clause.tokens().size() <= BRIEF;
        return !drugs.isEmpty()
                && drugs.stream().allMatch(mention -> mention.assertion().polarity() == Fact.Polarity.PRESENT)
                && (named + links == clause.tokens().size()
                        || meant && clause.text().contains("you mean"));
    }

    private static boolean affirmed(Clause question, List<Clause> clauses) {
        return Answer.to(clauses, question)
                .filter(answer -> answer.sense() == Answer.Sense.YES)
                .isPresent();
    }
}
