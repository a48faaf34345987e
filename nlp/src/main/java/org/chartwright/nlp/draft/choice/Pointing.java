package org.chartwright.nlp.draft.choice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Whether a statement begins with "it" or "that", and whether anybody could tell what is meant without the one before.
 */
public final class Pointing {

    private static final Set<Kind> NAMING = Set.of(Kind.DRUG, Kind.TEST, Kind.CONDITION, Kind.SYMPTOM);

    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those");

    /** What follows says something of a complaint only with other words than these. */
    private static final Set<String> EMPTY_VERBS = Set.of(
            "started",
            "began",
            "stopped",
            "comes",
            "came",
            "goes",
            "went",
            "feels",
            "felt",
            "happened",
            "happens",
            "gets",
            "got",
            "helps",
            "helped",
            "does",
            "did",
            "keeps",
            "kept",
            "lasted",
            "seemed",
            "usually",
            "also",
            "still",
            "just",
            "really",
            "always",
            "might",
            "must",
            "bent",
            "looked",
            "runs",
            "became",
            "stays",
            "is",
            "was",
            "has",
            "had",
            "would",
            "could",
            "should",
            "can",
            "will",
            "may",
            "seems",
            "looks",
            "sounds",
            "most",
            "used",
            "takes",
            "took",
            "makes",
            "means");

    /** What a thing that is not named may be known by. */
    private static final Set<String> TELLING = Stream.concat(
                    Lexicons.rows("organs.tsv").stream().map(List::getFirst),
                    Stream.of(
                            "pain",
                            "painful",
                            "sore",
                            "left",
                            "right",
                            "side",
                            "worse",
                            "better",
                            "sleep",
                            "sleeping",
                            "yesterday",
                            "morning",
                            "night",
                            "week",
                            "weeks",
                            "month",
                            "months",
                            "year",
                            "ago",
                            "since",
                            "monday",
                            "tuesday",
                            "wednesday",
                            "thursday",
                            "friday",
                            "saturday",
                            "sunday"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OBJECTS = Set.of("it", "that", "this", "them", "those", "these");
    /** Nouns that no such word stands for. */
    private static final Set<String> NOBODY_MEANT = Set.of(
            "patient", "the patient", "time", "today", "lot", "bit", "day", "days", "week", "weeks", "companion");

    /** Of a clinician these are the things just explained; a patient says "they" of those who treated them. */
    private static final Set<String> OTHERS = Set.of("they", "those", "these");

    private static final Set<String> BEING = Set.of("are", "were", "typically", "usually", "often");

    private static final Set<String> HEDGING = Set.of("looks", "sounds");

    private static final double UNCLEAR = 0.03;

    private Pointing() {}

    /** Whether a patient's statement of "it" tells nobody what its number is of. */
    static boolean unclear(Unit unit, double sound) {
        return unit.form() == Unit.Form.STATEMENT && !unit.byClinician() && begins(unit.told()) && sound < UNCLEAR;
    }

    public static boolean begins(List<Token> told) {
        return !told.isEmpty() && POINTING.contains(told.getFirst().text());
    }

    /** Whether it says something of a thing that it does not name; "it hurts" and "it is the left knee" do. */
    static boolean points(Unit unit) {
        var told = unit.told();
        if (told.size() < 2) {
            return false;
        }
        boolean it = told.getFirst().is("it");
        String verb = told.get(1).text();
        boolean hedged =
                it && told.size() > 2 && HEDGING.contains(verb) && told.get(2).is("like");
        boolean names = unit.mentions().stream()
                .anyMatch(mention -> NAMING.contains(mention.term().kind()));
        boolean opens = !hedged
                && (it ? EMPTY_VERBS.contains(verb) : begins(told))
                && told.stream().noneMatch(token -> TELLING.contains(token.text()));
        boolean others = unit.byClinician() && OTHERS.contains(told.getFirst().text()) && BEING.contains(verb);
        return unit.form() == Unit.Form.STATEMENT && !names && (opens || others || pointsWithin(told));
    }

    /** "he is taking it", "we will take that for a week": what is done, but not to what. */
    private static boolean pointsWithin(List<Token> told) {
        if (told.stream().skip(1).noneMatch(token -> OBJECTS.contains(token.text()))) {
            return false;
        }
        var parts = PartsOfSpeech.of(told);
        for (int i = 1; i < told.size(); i++) {
            if (parts.is(i, "NOUN", "PROPN") && !NOBODY_MEANT.contains(parts.word(i))) {
                return false;
            }
            boolean subject = parts.auxiliary(i + 1) || parts.verb(i + 1);
            boolean advised = parts.word(i).equals("it") && parts.word(0).equals("i");
            if (OBJECTS.contains(parts.word(i))
                    && !advised
                    && parts.is(i, "PRON")
                    && parts.is(i - 1, "VERB", "ADP", "ADV")
                    && !subject) {
                return true;
            }
        }
        return false;
    }
}
