package org.chartwright.nlp.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * Where something is ordered in, what it is for out: the heading of the plan it stands under, else what was said before
 * it.
 */
final class OrderReason {

    /** What a class of drugs or a test is for: among the problems of the visit the one that fits is the reason. */
    private static final Map<String, List<String>> INDICATIONS = Lexicons.rows("indications.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    List::getFirst, row -> List.of(row.get(1).split(", "))));

    private OrderReason() {}

    /** The mention of the problem that something is ordered for, if there is one. */
    static Optional<Mention> of(Reading reading, Mention ordered) {
        var clause = ordered.clause();
        var near = heading(reading, clause).or(() -> reason(reading, clause));
        var fitting = INDICATIONS.getOrDefault(
                ordered.term().kind() == Kind.DRUG
                        ? ordered.term().group()
                        : ordered.term().preferred(),
                List.of());
        if (fitting.isEmpty() || near.filter(mention -> fits(mention, fitting)).isPresent()) {
            return near;
        }
        return reading.mentions().reversed().stream()
                .filter(mention -> mention.clause().number() <= clause.number() && fits(mention, fitting))
                .findFirst()
                .or(() -> near);
    }

    private static boolean fits(Mention mention, List<String> fitting) {
        var kind = mention.term().kind();
        var claim = mention.assertion();
        return (kind == Kind.CONDITION || kind == Kind.SYMPTOM)
                && mention.answered()
                && claim.polarity() == Polarity.PRESENT
                && claim.about() == About.PATIENT
                && claim.certainty() != Certainty.HYPOTHETICAL
                && fitting.stream().anyMatch(mention.term().preferred()::contains);
    }

    /** The problem under whose heading the plan stands. */
    private static Optional<Mention> heading(Reading reading, Clause clause) {
        Optional<Mention> last = Optional.empty();
        for (Mention mention : reading.mentions()) {
            Clause there = mention.clause();
            boolean problem =
                    mention.term().kind() == Kind.CONDITION || mention.term().kind() == Kind.SYMPTOM;
            if (problem
                    && there.number() <= clause.number()
                    && there.byClinician()
                    && reading.phases().get(there.number()) == Phase.PLAN
                    && mention.assertion().polarity() == Polarity.PRESENT
                    && mention.assertion().certainty() != Certainty.HYPOTHETICAL
                    && ProblemTopic.HEADING.matcher(there.text()).find()) {
                boolean same = last.filter(other -> other.clause() == there).isPresent();
                last = same ? last : Optional.of(mention);
            }
        }
        return last;
    }

    static String said(Mention mention) {
        String named = MakeUnits.named(mention);
        return mention.words().length() > mention.term().preferred().length()
                ? named.replace(mention.term().preferred(), mention.words())
                : named;
    }

    /** The diagnosis said last before the order, else the symptom; in the same clause first. */
    private static Optional<Mention> reason(Reading reading, Clause clause) {
        var before = reading.mentions().stream()
                .filter(mention -> mention.clause().number() <= clause.number()
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && mention.answered())
                .toList();
        return last(before, Kind.CONDITION, clause, 0)
                .or(() -> last(before, Kind.SYMPTOM, clause, 0))
                .or(() -> last(before, Kind.CONDITION, clause, 40))
                .or(() -> before.stream()
                        .filter(mention -> mention.term().kind() == Kind.SYMPTOM)
                        .findFirst());
    }

    private static Optional<Mention> last(List<Mention> mentions, Kind kind, Clause clause, int reach) {
        return mentions.reversed().stream()
                .filter(mention -> mention.term().kind() == kind
                        && clause.number() - mention.clause().number() <= reach)
                .findFirst();
    }
}
