package org.chartwright.nlp.draft.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * What of the problem that was named last is still spoken of: once the patient asks, the clinician may come back to any
 * of the problems, and long after a heading nobody could tell.
 */
final class TakenUpAgain {

    /** "okay , that sounds good" is no say of the patient's. */
    private static final int SAY = 5;
    /** So many turns after a problem was named, what names none may be of any. */
    private static final int LONG_AFTER = 12;
    /** A shorter word tells little. */
    private static final int TELLING = 6;

    private static final Pattern ASKS = Pattern.compile(
            "^(?:(?:okay|ok|and|so|well|but|alright|yeah|yes|no|great|,) )*(?:when|what|how|why|can|could|should|do|does|will|would|is|are|am) (?:i|we|it|that|this|the|there|my|about|you)\\b");
    private static final Set<String> GENERAL = Set.of(
            "patient",
            "problem",
            "treatment",
            "medication",
            "medications",
            "doctor",
            "question",
            "questions",
            "couple",
            "appointment",
            "medicine",
            "months",
            "office",
            "nurse",
            "minutes",
            "results",
            "symptoms");

    private final Reading reading;

    TakenUpAgain(Reading reading) {
        this.reading = reading;
    }

    /** Whether the patient has had a say between the heading and what is said. */
    boolean spokenBetween(int since, Unit unit) {
        return between(since, unit).anyMatch(clause -> clause.tokens().size() > SAY);
    }

    /** Whether it need not be of the problem that was named last. */
    boolean leaves(int since, Unit unit) {
        boolean asked = between(since, unit)
                .anyMatch(clause -> clause.tokens().size() > SAY
                        && (clause.question() || ASKS.matcher(clause.text()).find()));
        int named = reading.clauses().get(since).utterance();
        return asked || unit.clause().utterance() - named > LONG_AFTER;
    }

    private Stream<Clause> between(int since, Unit unit) {
        return reading.clauses().subList(since, Math.max(since, unit.clause().number())).stream()
                .filter(clause -> !clause.byClinician());
    }

    /** The problem that shares a telling word with it; empty where none does, or several. */
    Optional<String> of(Unit unit, Collection<String> headings, Map<String, List<Unit>> told) {
        var words = words(unit.told());
        var akin = headings.stream()
                .filter(heading -> !heading.isEmpty())
                .filter(heading -> words.stream()
                        .anyMatch(word -> List.of(heading.split(" ")).contains(word)
                                || told.getOrDefault(heading, List.of()).stream()
                                        .anyMatch(before -> before.clause() != unit.clause() && before.has(word))))
                .toList();
        return akin.size() == 1 ? Optional.of(akin.getFirst()) : Optional.empty();
    }

    private static Set<String> words(List<Token> tokens) {
        var parts = PartsOfSpeech.of(tokens);
        var out = new TreeSet<String>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean tells = word.length() >= TELLING && parts.is(i, "NOUN", "PROPN") && !GENERAL.contains(word);
            if (tells || Hurting.isPart(word)) {
                out.add(word);
            }
        }
        return out;
    }
}
