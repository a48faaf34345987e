package org.chartwright.nlp.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Token;

/**
 * Whether a statement begins with "it" or "that", and whether anybody could tell what is meant without the one before.
 */
final class Pointing {

    private static final Set<Kind> NAMING = Set.of(Kind.DRUG, Kind.TEST, Kind.CONDITION, Kind.SYMPTOM);

    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those");

    /** What follows says something of a complaint only with other words than these. */
    private static final Set<String> EMPTY_VERBS = Set.of(
            "is", "was", "has", "had", "would", "could", "should", "can", "will", "may", "might", "seems", "looks",
            "sounds", "most", "used", "takes", "took", "makes", "means");

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

    private static final Set<String> HEDGING = Set.of("looks", "sounds");

    private Pointing() {}

    static boolean begins(List<Token> told) {
        return !told.isEmpty() && POINTING.contains(told.getFirst().text());
    }

    /** Whether it says something of a thing that it does not name; "it hurts" and "it is the left knee" do. */
    static boolean points(Unit unit) {
        var told = unit.told();
        boolean it = told.getFirst().is("it");
        String verb = told.get(1).text();
        boolean hedged =
                it && told.size() > 2 && HEDGING.contains(verb) && told.get(2).is("like");
        return unit.form() == Unit.Form.STATEMENT
                && !hedged
                && unit.mentions().stream()
                        .noneMatch(mention -> NAMING.contains(mention.term().kind()))
                && (it ? EMPTY_VERBS.contains(verb) : begins(told))
                && told.stream().noneMatch(token -> TELLING.contains(token.text()));
    }
}
