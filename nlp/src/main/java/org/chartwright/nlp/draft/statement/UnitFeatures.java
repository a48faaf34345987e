package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.models.Features;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Meaning;
import org.chartwright.nlp.language.Token;

/** Units of a visit in, for each what the trained selector and the section classifier see of it out. */
public final class UnitFeatures {

    private static final Set<String> PERSONS =
            Set.of("he", "she", "him", "her", "his", "the", "patient", "their", "himself", "herself", "themselves");
    private static final double NEIGHBOUR = 0.4;
    private static final double MEANING = 4;

    private UnitFeatures() {}

    static List<Features> of(List<Clause> clauses, List<Phase> phases, List<Unit> units) {
        int lastPatient = clauses.stream()
                .filter(clause -> !clause.byClinician() && clause.tokens().size() > 3)
                .mapToInt(Clause::number)
                .max()
                .orElse(0);
        var out = new ArrayList<Features>();
        for (int i = 0; i < units.size(); i++) {
            var features = new Features();
            Unit unit = units.get(i);
            words(features, "", words(unit.told()), 1);
            Meaning.add(unit.told(), "m:", MEANING, features);
            if (i > 0) {
                words(features, "p:", words(units.get(i - 1).told()), NEIGHBOUR);
                Meaning.add(units.get(i - 1).told(), "pm:", NEIGHBOUR * MEANING, features);
            }
            if (i + 1 < units.size()) {
                words(features, "n:", words(units.get(i + 1).told()), NEIGHBOUR);
                Meaning.add(units.get(i + 1).told(), "nm:", NEIGHBOUR * MEANING, features);
            }
            question(features, clauses, unit);
            shape(features, unit, phases);
            place(features, unit, clauses, lastPatient);
            out.add(features);
        }
        return List.copyOf(out);
    }

    /** The words alone, for a sentence that stands nowhere. */
    public static Features ofWords(List<Token> told) {
        var features = new Features();
        words(features, "", words(told), 1);
        Meaning.add(told, "m:", MEANING, features);
        return features;
    }

    /** Digits are one, and who is meant does not matter. */
    private static List<String> words(List<Token> told) {
        return told.stream()
                .map(Token::text)
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .map(word -> PERSONS.contains(word)
                        ? "@"
                        : Character.isDigit(word.charAt(0)) ? word.replaceAll("\\d", "0") : word)
                .toList();
    }

    private static void words(Features features, String prefix, List<String> words, double weight) {
        double each = weight * 2 / Math.sqrt(Math.max(1, words.size()));
        for (int i = 0; i < words.size(); i++) {
            features.add(prefix + words.get(i), each);
            if (i > 0) {
                features.add(prefix + words.get(i - 1) + " " + words.get(i), each);
            }
        }
    }

    /** The clinician's question before an answer. */
    private static void question(Features features, List<Clause> clauses, Unit unit) {
        for (int i = unit.clause().number() - 1; i >= Math.max(0, unit.clause().number() - 6); i--) {
            Clause clause = clauses.get(i);
            if (clause.byClinician() && clause.question()) {
                words(features, "q:", clause.words(), NEIGHBOUR);
                return;
            }
        }
    }

    private static void shape(Features features, Unit unit, List<Phase> phases) {
        Phase phase = phases.get(unit.clause().number());
        String speaker = unit.clause().speaker().name();
        features.add("speaker=" + speaker);
        features.add("phase=" + phase);
        features.add("phase=" + phase + speaker);
        features.add("form=" + unit.form());
        features.add("length=" + Math.min(12, unit.told().size() / 3));
        if (unit.hasNumber()) {
            features.add("number");
        }
        for (Kind kind : Kind.values()) {
            if (unit.mentions().stream().anyMatch(mention -> mention.term().kind() == kind)) {
                features.add("kind=" + kind);
                features.add("kind=" + kind + phase);
            }
        }
        if (unit.mentions().stream().noneMatch(mention -> true)) {
            features.add("noterm");
        }
        if (unit.has("i") || unit.has("we")) {
            features.add("clinician-acts" + phase);
        }
    }

    private static void place(Features features, Unit unit, List<Clause> clauses, int lastPatient) {
        int number = unit.clause().number();
        double position = (double) number / clauses.size();
        features.add("tenth=" + (int) (position * 10));
        features.add("fifth=" + (int) (position * 5) + unit.clause().speaker());
        long turn = clauses.stream()
                .skip(Math.max(0, number - 40))
                .limit(80)
                .filter(clause -> clause.utterance() == unit.clause().utterance())
                .count();
        features.add("turn=" + Math.min(6, (int) (Math.log(turn + 1) * 2)));
        if (number > lastPatient) {
            features.add("closing");
        }
    }
}
