package org.chartwright.nlp.draft.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.draft.plan.PlanHeadings;
import org.chartwright.nlp.draft.plan.ProblemName;
import org.chartwright.nlp.draft.plan.ProblemTopic;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Where something is ordered in, what it is for out: the heading of the plan it stands under, else what was said before
 * it.
 */
public final class OrderReason {

    /** What a class of drugs or a test is for: among the problems of the visit the one that fits is the reason. */
    private static final Map<String, List<String>> INDICATIONS = Lexicons.rows("indications.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    List::getFirst, row -> List.of(row.get(1).split(", "))));

    private static final Pattern IN_GENERAL = Pattern.compile(
            "\\b(?:usually|normally|if|would|worried|people|unusual|look for|see if|rule out|things like)\\b");
    /** What is over: nothing is ordered for it by name. */
    private static final Set<String> EVENTS =
            Set.of("heart attack", "stroke", "pneumonia", "fracture", "concussion", "bronchitis", "influenza");

    private static final double LATE = 0.55;
    private static final int SOON = 3;
    private static final Pattern FOR = Pattern.compile("\\b(?:for|treat|because of)(?: (?:the|your|any|that|this))?$");

    /** @param said the problem, or empty */
    public record Because(String said, List<Evidence> places) {}

    private final Reading reading;
    private final Optional<Because> complaint;

    /** @param complaint what the patient came for and where it was said */
    OrderReason(Reading reading, Optional<Because> complaint) {
        this.reading = reading;
        this.complaint = complaint;
    }

    /** What something is ordered for; where no plan was announced, no word of the history. */
    Because of(Mention ordered) {
        var problem = !reading.loose()
                ? of(reading, ordered)
                : here(ordered.clause()).or(() -> fitting(ordered)).or(() -> concluded(ordered));
        return problem.map(mention ->
                        new Because(said(mention), List.of(mention.clause().evidence())))
                .orElseGet(() -> !reading.loose() ? new Because("", List.of()) : loosely(ordered.clause()));
    }

    /** The verdict, else what the patient came for. */
    Because loosely(Clause clause) {
        return reading.verdicts().isEmpty()
                ? justBefore(clause).or(() -> complaint).orElse(new Because("", List.of()))
                : new Because(
                        PlanHeadings.ofVerdicts(
                                reading.verdicts(), complaint.map(Because::said).orElse("")),
                        reading.verdicts().getFirst().evidence());
    }

    /** "for the itch some strong cream would be advisable" "so think about hydrocortisone". */
    private Optional<Because> justBefore(Clause clause) {
        return reading.clauses().subList(Math.max(0, clause.number() - SOON), clause.number() + 1).reversed().stream()
                .filter(Clause::byClinician)
                .flatMap(before -> here(before).stream())
                .findFirst()
                .map(mention ->
                        new Because(said(mention), List.of(mention.clause().evidence())));
    }

    /** "paracetamol for the fever". */
    private Optional<Mention> here(Clause clause) {
        return reading.in(clause).stream()
                .filter(mention -> mention.term().kind() == Kind.CONDITION
                        || mention.term().kind() == Kind.SYMPTOM)
                .filter(mention -> mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && !mention.words().equals("pain")
                        && FOR.matcher(String.join(" ", clause.words().subList(0, mention.from())))
                                .find())
                .findFirst();
    }

    private Optional<Mention> fitting(Mention ordered) {
        var fitting = indications(ordered);
        return reading.mentions().reversed().stream()
                .filter(mention -> mention.clause().number() <= ordered.clause().number()
                        && mention.assertion().certainty() == Certainty.CERTAIN
                        && fits(mention, fitting))
                .findFirst();
    }

    /** What the clinician called by its name late in the visit, where there is no verdict. */
    private Optional<Mention> concluded(Mention ordered) {
        return reading.mentions().reversed().stream()
                .filter(mention -> reading.verdicts().isEmpty()
                        && mention.term().kind() == Kind.CONDITION
                        && mention.clause().byClinician()
                        && !mention.clause().question()
                        && mention.clause().number() <= ordered.clause().number()
                        && mention.clause().number() > LATE * reading.clauses().size()
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && mention.assertion().certainty() != Certainty.HYPOTHETICAL
                        && !ProblemName.sought(mention)
                        && !IN_GENERAL.matcher(mention.clause().text()).find())
                .findFirst();
    }

    private static List<String> indications(Mention ordered) {
        return INDICATIONS.getOrDefault(
                ordered.term().kind() == Kind.DRUG
                        ? ordered.term().group()
                        : ordered.term().preferred(),
                List.of());
    }

    /** The mention of the problem that something is ordered for, if there is one. */
    static Optional<Mention> of(Reading reading, Mention ordered) {
        var clause = ordered.clause();
        var near = heading(reading, clause).or(() -> reason(reading, clause));
        var fitting = indications(ordered);
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
        String named = mention.named();
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
                        && mention.assertion().certainty() != Certainty.HYPOTHETICAL
                        && (mention.term().kind() != Kind.SYMPTOM || ofNow(mention))
                        && !(EVENTS.contains(mention.term().preferred())
                                && mention.assertion().time() == Fact.Time.PAST)
                        && mention.answered())
                .toList();
        return last(before, Kind.CONDITION, clause, 0)
                .or(() -> last(before, Kind.SYMPTOM, clause, 0))
                .or(() -> last(before, Kind.CONDITION, clause, 40))
                .or(() -> before.stream()
                        .filter(mention -> mention.term().kind() == Kind.SYMPTOM)
                        .findFirst());
    }

    private static boolean ofNow(Mention symptom) {
        return symptom.assertion().certainty() == Certainty.CERTAIN
                && symptom.assertion().time() == Fact.Time.CURRENT;
    }

    private static Optional<Mention> last(List<Mention> mentions, Kind kind, Clause clause, int reach) {
        return mentions.reversed().stream()
                .filter(mention -> mention.term().kind() == kind
                        && clause.number() - mention.clause().number() <= reach)
                .findFirst();
    }
}
