package org.chartwright.nlp.draft.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.choice.Pointing;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Units of the plan in, assessment and plan problem by problem out; only what a word list knows as a problem heads one.
 */
public final class ProblemPlan {

    private record Place(String problem, PlanPart part) {}

    private record Plan(Map<PlanPart, List<Unit>> parts) {

        Plan() {
            this(new EnumMap<>(PlanPart.class));
        }

        List<Unit> of(PlanPart part) {
            return parts.computeIfAbsent(part, absent -> new ArrayList<>());
        }
    }

    private static final Pattern STRIPPED = Pattern.compile(
            "^(?:so |and |now |lastly |next |then |, )*(?:for|in terms of|as far as|regarding) (?:the|his|her|their) (?:(?:first|second|third|fourth|next|last|other|1st|2nd|3rd) ?)?(?:(?:problem|issue)(?: of| is)?)?[^,]{0,40}? , ");
    /** What a course of something is said of it, once it was named: "we will take that for about a week". */
    private static final Pattern COURSE = Pattern.compile(
            "\\b(?:take|use|wear|apply|do|give (?:her|him|the patient)) (?:it|that|this|those|them)\\b|\\bweek supply\\b|\\bdays? supply\\b");
    /** Tests that may be for any problem. */
    private static final Set<String> OF_ANY = Set.of("blood work");
    /** What is of no problem in particular, or of one that nobody could tell. */
    static final String GENERAL = "general";

    /** Where the plan is not announced, it does not begin in this part of the visit. */
    private static final double EARLY = 0.4;
    /** So many utterances before; the patient's reply and the one it replies to. */
    private static final int JUST_BEFORE = 2;

    private final Draftsman draftsman;

    public ProblemPlan(Draftsman draftsman) {
        this.draftsman = draftsman;
    }

    /**
     * @param reading all that was said, which tells where a problem begins
     * @param all every unit of the plan
     * @param chosen those that become sentences
     * @param complaint what stands over a plan before a problem is named; may be empty
     * @param reason what the clinician said the visit is for, which heads a plan that nothing else heads; may be empty
     */
    public List<Block> of(Reading reading, List<Unit> all, List<Unit> chosen, String complaint, String reason) {
        Map<String, Plan> problems = new LinkedHashMap<>();
        Map<String, List<Unit>> told = new HashMap<>();
        Map<Term, String> ordered = new HashMap<>();
        var again = new TakenUpAgain(reading);
        var headings = PlanHeadings.of(reading, turnedTo(reading, begins(reading, all), complaint), complaint);
        var place = new Place(complaint, PlanPart.REASONING);
        @Nullable Unit last = null;
        for (Unit unit : all) {
            int at = unit.clause().number();
            int since = headings.since(at);
            String current = headings.at(at).orElseGet(() -> headedShortlyBefore(reading, complaint, unit));
            String problem = current;
            if (again.spokenBetween(since, unit)) {
                problem = ofOrders(unit)
                        .map(ordered::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(current);
            }
            var named = headings.begun(at) ? OfHeading.named(unit, current, headings) : Optional.<String>empty();
            var treated = headings.begun(at) && named.isEmpty() && headings.since(at) != at
                    ? TreatedProblem.of(unit, problem, headings.all())
                    : Optional.<String>empty();
            if (named.or(() -> treated).isPresent()) {
                problem = named.or(() -> treated).orElseThrow();
            } else if (problem.equals(current)
                    && headings.begun(at)
                    && headings.before(at).size() > 1
                    && again.leaves(since, unit)) {
                problem = again.of(unit, problems.keySet(), told).orElse(GENERAL);
            }
            if (headings.begun(at) && named.isEmpty() && treated.isEmpty() && TreatedProblem.ofNone(unit, problem)) {
                problem = GENERAL;
            }
            told.computeIfAbsent(problem, absent -> new ArrayList<>()).add(unit);
            String under = problem;
            ofOrders(unit).forEach(term -> ordered.putIfAbsent(term, under));
            if (chosen.contains(unit)) {
                // "that is 600 mg every 6 hours" stays behind the drug
                boolean follows = last != null
                        && last.clause().number() >= since
                        && (Pointing.begins(unit.told())
                                || doseOf(last, unit)
                                || place.part() == PlanPart.TREATMENT && courseOf(last, unit))
                        && last.clause().utterance() == unit.clause().utterance();
                place = follows ? place : new Place(problem, PlanPart.of(unit));
                problems.computeIfAbsent(place.problem(), absent -> new Plan())
                        .of(place.part())
                        .add(unit);
                last = unit;
            }
        }
        gathered(problems);
        if (problems.keySet().equals(Set.of("")) && !reason.isEmpty()) {
            problems.put(reason, problems.remove(""));
        }
        return problems.entrySet().stream()
                .map(entry -> block(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In a visit of one problem all is about that; else what is of none stands last. */
    private static void gathered(Map<String, Plan> problems) {
        var early = problems.getOrDefault("", new Plan());
        var general = problems.remove(GENERAL);
        if (problems.keySet().stream().filter(problem -> !problem.isEmpty()).count() == 1) {
            problems.remove("");
            problems.values().forEach(plan -> {
                early.parts().forEach((part, units) -> plan.of(part).addAll(0, units));
                if (general != null) {
                    general.parts().forEach((part, units) -> plan.of(part).addAll(units));
                }
            });
        } else if (general != null) {
            problems.put(GENERAL, general);
        }
    }

    /** The first clause that may head a problem: what was said of other problems in the history heads no plan. */
    private static int begins(Reading reading, List<Unit> all) {
        int count = reading.clauses().size();
        return IntStream.range(0, count)
                .filter(clause -> reading.phases().get(clause) == Phase.PLAN)
                .findFirst()
                .orElseGet(() -> all.stream()
                        .mapToInt(unit -> unit.clause().number())
                        .filter(clause -> clause > EARLY * count)
                        .findFirst()
                        .orElse(count));
    }

    /** "your blood pressure is up" "so i would like to ...": with how the problem does, its plan begins. */
    private static int turnedTo(Reading reading, int begins, String complaint) {
        var clauses = reading.clauses();
        int from = begins;
        while (from > 0
                && from < clauses.size()
                && begins - from < JUST_BEFORE
                && clauses.get(from - 1).utterance() == clauses.get(from).utterance()
                && ProblemTopic.besides(clauses.get(from - 1), reading, complaint)
                        .isPresent()) {
            from--;
        }
        return from < begins || reading.announced() ? from : announcedBefore(reading, begins, complaint);
    }

    /**
     * "in terms of your diabetes your a1c is up" "i know" "so we will increase ...": the topic goes before its plan.
     */
    private static int announcedBefore(Reading reading, int begins, String complaint) {
        var clauses = reading.clauses();
        return IntStream.iterate(begins - 1, clause -> clause >= 0, clause -> clause - 1)
                .takeWhile(clause -> begins < clauses.size()
                        && clauses.get(clause).utterance()
                                >= clauses.get(begins).utterance() - JUST_BEFORE)
                .filter(clause -> !clauses.get(clause).question()
                        && reading.in(clauses.get(clause)).stream()
                                .anyMatch(mention -> mention.term().kind() == Kind.CONDITION)
                        && ProblemTopic.HEADING
                                .matcher(clauses.get(clause).text())
                                .find()
                        && ProblemTopic.of(clauses.get(clause), reading, complaint, true)
                                .isPresent())
                .reduce((one, next) -> next)
                .orElse(begins);
    }

    /** What is said before the plan stands under the problem that was spoken of just then, or under none. */
    private static String headedShortlyBefore(Reading reading, String complaint, Unit unit) {
        int at = unit.clause().number();
        return IntStream.iterate(at, clause -> clause >= 0, clause -> clause - 1)
                .mapToObj(reading.clauses()::get)
                .takeWhile(clause -> clause.utterance() >= unit.clause().utterance() - JUST_BEFORE)
                .flatMap(clause -> ProblemTopic.of(clause, reading, complaint, true).stream())
                .findFirst()
                .orElse("");
    }

    /** Tests and drugs of a unit, which tell what it belongs to where it names no problem. */
    private static Stream<Term> ofOrders(Unit unit) {
        return unit.mentions().stream()
                .map(Mention::term)
                .filter(term -> term.kind() == Kind.TEST || term.kind() == Kind.DRUG)
                .filter(term -> !OF_ANY.contains(term.preferred()));
    }

    private Block block(String problem, Plan plan) {
        var sentences = new ArrayList<Sentence>();
        plan.parts().forEach((part, units) -> {
            String lead = part.title() + ": ";
            for (Unit unit : units) {
                var sentence = draftsman.sentence(
                        STRIPPED.matcher(Draftsman.words(unit)).replaceFirst(""), unit.evidence());
                sentences.add(new Sentence(lead + sentence.text(), sentence.support(), List.of(), sentence.evidence()));
                lead = "";
            }
        });
        return new Block(draftsman.label(problem), Block.Layout.BULLETS, sentences);
    }

    /** "we will give her 600 mg every 6 hours" behind "we will get her some motrin". */
    private static boolean doseOf(Unit drug, Unit unit) {
        return drug.mentions(Kind.DRUG)
                && unit.hasNumber()
                && unit.mentions().isEmpty()
                && unit.clause().number() - drug.clause().number() <= 2;
    }

    /** "we will take that for about a week" behind the drug. */
    private static boolean courseOf(Unit drug, Unit unit) {
        return (drug.mentions(Kind.DRUG) || drug.hasNumber())
                && unit.mentions().isEmpty()
                && COURSE.matcher(unit.text()).find()
                && unit.clause().number() - drug.clause().number() <= 2;
    }
}
