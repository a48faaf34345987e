package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.Section.Block;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Units of the plan in, assessment and plan problem by problem out; only what a word list knows as a problem heads one.
 */
final class ProblemPlan {

    private record Place(String problem, PlanPart part) {}

    private record Plan(Map<PlanPart, List<Unit>> parts) {

        Plan() {
            this(new EnumMap<>(PlanPart.class));
        }
    }

    static final Pattern HEADING = Pattern.compile(
            "\\b(for (?:your|the|his|her|their) (?:first|second|third|fourth|next|last|other|1st|2nd|3rd)? ?(?:problem|issue|diagnosis|thing)?(?: of| is)?"
                    + "|first problem|second problem|third problem|next problem|last problem|problem number|in terms of|as far as|regarding|when it comes to|with regards? to"
                    + "|standpoint|moving on to|diagnosis of|diagnosis is|(?:think|believe) (?:that )?(?:this is|this was|he has|she has|the patient has|it is|it was|that was|he is having)|impression is|what we call)\\b");
    private static final Pattern PURPOSE = Pattern.compile("for (?:your|the|his|her|their) ?");
    private static final Pattern LEADS =
            Pattern.compile("(?:(?:okay|ok|alright|all right|right|so|and|now|then|lastly|next|also|well|but|,) ?)*");
    /** A problem that no word list knows, such as "for your next problem , the lobectomy , i think". */
    private static final Pattern NEXT_PROBLEM = Pattern.compile(
            "\\bfor (?:your|the|his|her|their) (?:first|second|third|fourth|next|last|other|1st|2nd|3rd) (?:problem|issue|diagnosis|concern)(?: of| is|,| )*(?: (?:the|your|this|a|an))? ([a-z][a-z-]*(?: [a-z][a-z-]*){0,2})(?= ,| (?:i|we|it|so|that|let's)\\b|$)");

    private static final Pattern STRIPPED = Pattern.compile(
            "^(?:so |and |now |lastly |next |then |, )*(?:for|in terms of|as far as|regarding) (?:the|his|her|their) (?:(?:first|second|third|fourth|next|last|other|1st|2nd|3rd) ?)?(?:(?:problem|issue)(?: of| is)?)?[^,]{0,40}? , ");
    /** What a course of something is said of it, once it was named: "we will take that for about a week". */
    private static final Pattern COURSE = Pattern.compile(
            "\\b(?:take|use|wear|apply|do|give (?:her|him|the patient)) (?:it|that|this|those|them)\\b|\\bweek supply\\b|\\bdays? supply\\b");
    /** Only weighed: "other potential causes are", "look for esophagitis". */
    private static final Pattern WEIGHED = Pattern.compile(
            "\\b(?:(?:potential|possible|other) (?:causes?|reasons?|etiologies)|such as|look for|if it (?:is|was|were))\\b");
    /** Of one thing a suspicion, of several a choice between them. */
    private static final Pattern MAYBE = Pattern.compile("\\b(?:could|might|may|can) be\\b");

    /** Where the plan is not announced, it does not begin in this part of the visit. */
    private static final double EARLY = 0.4;
    /** "okay , that sounds good" is no say of the patient's. */
    private static final int SAY = 5;
    /** So many utterances before; the patient's reply and the one it replies to. */
    private static final int JUST_BEFORE = 2;

    private final Draftsman draftsman;

    ProblemPlan(Draftsman draftsman) {
        this.draftsman = draftsman;
    }

    /**
     * @param reading all that was said, which tells where a problem begins
     * @param all every unit of the plan
     * @param chosen those that become sentences
     * @param complaint what stands over a plan before a problem is named; may be empty
     */
    List<Block> of(Reading reading, List<Unit> all, List<Unit> chosen, String complaint) {
        Map<String, Plan> problems = new LinkedHashMap<>();
        Map<Term, String> ordered = new HashMap<>();
        String current = complaint;
        boolean named = false;
        int since = 0;
        var place = new Place(current, PlanPart.REASONING);
        @Nullable Unit last = null;
        int begins = begins(reading, all);
        int read = begins;
        for (Unit unit : all) {
            // "for your next problem , your diabetes ." stands alone and makes no statement
            for (; read <= unit.clause().number(); read++) {
                String before = current;
                String cause = complaint.isEmpty() ? before : complaint;
                var heading = heading(reading.clauses().get(read), reading, cause, named)
                        .filter(next -> !ProblemName.same(next, before));
                var concluded = ProblemName.concluded(reading.clauses().get(read), reading, cause)
                        .filter(diagnosis -> before.equals(complaint) || ProblemName.symptom(before, reading));
                if (concluded.isPresent()) {
                    named = true;
                    current = concluded.get();
                    renamed(problems, before, current);
                } else if (heading.isPresent()) {
                    named = true;
                    since = read;
                    current = heading.get();
                    if (ProblemName.symptom(before, reading) && ProblemName.explains(current, before)) {
                        renamed(problems, before, current);
                    }
                }
            }
            if (unit.clause().number() < begins) {
                current = headedShortlyBefore(reading, complaint, unit);
            } else if (!named) {
                current = complaint;
            }
            String problem = current;
            if (spokenBetween(reading, since, unit)) {
                problem = ofOrders(unit)
                        .map(ordered::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(current);
            }
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
                        .parts()
                        .computeIfAbsent(place.part(), absent -> new ArrayList<>())
                        .add(unit);
                last = unit;
            }
        }
        gathered(problems);
        return problems.entrySet().stream()
                .map(entry -> block(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What was said of a complaint is said of what it turns out to be. */
    private static void renamed(Map<String, Plan> problems, String before, String after) {
        var plan = problems.remove(before);
        if (plan != null) {
            plan.parts()
                    .forEach((part, units) -> problems.computeIfAbsent(after, absent -> new Plan())
                            .parts()
                            .computeIfAbsent(part, absent -> new ArrayList<>())
                            .addAll(units));
        }
    }

    /** In a visit of one problem all is about that. */
    private static void gathered(Map<String, Plan> problems) {
        if (problems.size() != 2 || !problems.containsKey("")) {
            return;
        }
        var early = problems.getOrDefault("", new Plan());
        problems.remove("");
        problems.values()
                .forEach(plan -> early.parts()
                        .forEach((part, units) -> plan.parts()
                                .computeIfAbsent(part, absent -> new ArrayList<>())
                                .addAll(0, units)));
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

    /** What is said before the plan stands under the problem that was spoken of just then, or under none. */
    private static String headedShortlyBefore(Reading reading, String complaint, Unit unit) {
        int at = unit.clause().number();
        return IntStream.iterate(at, clause -> clause >= 0, clause -> clause - 1)
                .mapToObj(reading.clauses()::get)
                .takeWhile(clause -> clause.utterance() >= unit.clause().utterance() - JUST_BEFORE)
                .flatMap(clause -> heading(clause, reading, complaint, true).stream())
                .findFirst()
                .orElse("");
    }

    /** Tests and drugs of a unit, which tell what it belongs to where it names no problem. */
    private static Stream<Term> ofOrders(Unit unit) {
        return unit.mentions().stream()
                .map(Mention::term)
                .filter(term -> term.kind() == Kind.TEST || term.kind() == Kind.DRUG);
    }

    /** Once the patient has had a say, the clinician may come back to any of the problems. */
    private static boolean spokenBetween(Reading reading, int since, Unit unit) {
        return reading.clauses().subList(since, Math.max(since, unit.clause().number())).stream()
                .anyMatch(clause -> !clause.byClinician() && clause.tokens().size() > SAY);
    }

    private Block block(String problem, Plan plan) {
        var sentences = new ArrayList<Sentence>();
        plan.parts().forEach((part, units) -> {
            String lead = part.title() + ": ";
            for (Unit unit : units) {
                var sentence = draftsman.sentence(STRIPPED.matcher(unit.text()).replaceFirst(""), unit.evidence());
                sentences.add(new Sentence(lead + sentence.text(), sentence.support(), List.of(), sentence.evidence()));
                lead = "";
            }
        });
        return new Block(draftsman.label(problem), Block.Layout.BULLETS, sentences);
    }

    private static Optional<String> heading(Clause clause, Reading reading, String complaint, boolean underway) {
        if (!clause.byClinician()) {
            return Optional.empty();
        }
        String text = clause.text();
        var problems = reading.in(clause).stream()
                .filter(mention -> (mention.term().kind() == Kind.CONDITION
                                || mention.term().kind() == Kind.SYMPTOM)
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && !ProblemName.sought(mention)
                        && !MakeUnits.named(mention).equals("pain"))
                .toList();
        var other = NEXT_PROBLEM.matcher(text);
        if (problems.isEmpty() && underway && other.find()) {
            return Optional.of(other.group(1));
        }
        var cues = HEADING.matcher(text).results().toList();
        if (!cues.isEmpty() && !problems.isEmpty()) {
            return problems.stream()
                    .filter(mention -> cues.stream().anyMatch(cue -> headedBy(cue, mention, text)))
                    .min(Comparator.comparing(mention -> mention.term().kind() == Kind.CONDITION ? 0 : 1))
                    .map(mention -> ProblemName.of(mention, reading, complaint));
        }
        long suspected = problems.stream().map(Mention::term).distinct().count();
        return underway
                        || WEIGHED.matcher(text).find()
                        || suspected > 1 && MAYBE.matcher(text).find()
                ? Optional.empty()
                : problems.stream()
                        .filter(mention -> mention.term().kind() == Kind.CONDITION
                                && mention.assertion().certainty() != Certainty.HYPOTHETICAL)
                        .findFirst()
                        .map(mention -> ProblemName.of(mention, reading, complaint));
    }

    /** "take that for the pain and swelling" names what it is for, no problem of its own. */
    private static boolean headedBy(MatchResult cue, Mention problem, String text) {
        int at = text.substring(0, cue.start()).split(" ").length;
        boolean purpose = PURPOSE.matcher(cue.group()).matches()
                && !LEADS.matcher(text.substring(0, cue.start())).matches();
        return Math.abs(problem.from() - at) < 14 && (!purpose || problem.term().kind() == Kind.CONDITION);
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
