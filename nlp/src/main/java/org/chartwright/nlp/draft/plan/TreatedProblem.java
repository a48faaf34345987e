package org.chartwright.nlp.draft.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;

/**
 * A statement of the plan in, the heading its drug or test is given for out ({@code indications.tsv}), where it is not
 * for the problem that was spoken of last: an A1c is no test of a knee pain.
 */
final class TreatedProblem {

    private static final Map<String, List<String>> INDICATIONS = Lexicons.rows("indications.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    List::getFirst, row -> List.of(row.get(1).split(", "))));

    private static final Pattern VACCINE = Pattern.compile(
            "\\b(?:(?:flu|pneumonia|shingles|covid|tetanus|hpv|rsv|booster) (?:shot|vaccine|vaccination)|vaccines?|vaccinations?|immunizations?)\\b");
    private static final Pattern REFILL = Pattern.compile("\\b(?:refill|refills|renew)\\b");

    private TreatedProblem() {}

    static Optional<String> of(Unit unit, String current, Collection<String> headings) {
        var given = unit.mentions().stream()
                .filter(mention ->
                        mention.term().kind() == Kind.DRUG || mention.term().kind() == Kind.TEST)
                .toList();
        var parts = given.stream().map(TreatedProblem::indications).distinct().toList();
        if (parts.size() != 1 || parts.getFirst().isEmpty() || fits(current, parts.getFirst())) {
            return Optional.empty();
        }
        var fitting = headings.stream()
                .filter(heading -> !heading.equals(ProblemPlan.GENERAL) && fits(heading, parts.getFirst()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** A vaccine, or a refill of what is taken for something else, is of no problem that was spoken of. */
    static boolean ofNone(Unit unit, String current) {
        if (VACCINE.matcher(unit.text()).find()) {
            return true;
        }
        var drugs = unit.mentions().stream()
                .filter(mention -> mention.term().kind() == Kind.DRUG)
                .toList();
        return REFILL.matcher(unit.text()).find()
                && !drugs.isEmpty()
                && drugs.stream()
                        .map(TreatedProblem::indications)
                        .allMatch(parts -> !parts.isEmpty() && !fits(current, parts));
    }

    private static List<String> indications(Mention given) {
        return INDICATIONS.getOrDefault(
                given.term().kind() == Kind.DRUG
                        ? given.term().group()
                        : given.term().preferred(),
                List.of());
    }

    private static boolean fits(String heading, List<String> parts) {
        return parts.stream().anyMatch(heading::contains);
    }
}
