package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.Section.Block;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.FollowUps;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Units of the plan in, assessment and plan problem by problem out; only what a word list knows as a problem heads one.
 */
final class ProblemPlan {

    /** What a sentence of the plan is about, in the order of the note. */
    private enum Part {
        REASONING("Medical Reasoning"),
        TREATMENT("Medical Treatment"),
        TESTING("Additional Testing"),
        EDUCATION("Patient Education and Counseling"),
        FOLLOW_UP("Follow-up");

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    private record Place(String problem, Part part) {}

    private record Plan(Map<Part, List<Unit>> parts) {

        Plan() {
            this(new EnumMap<>(Part.class));
        }
    }

    static final Pattern HEADING = Pattern.compile(
            "\\b(for (?:your|the|his|her|their) (?:first|second|third|fourth|next|last|other|1st|2nd|3rd)? ?(?:problem|issue|diagnosis|thing)?(?: of| is)?"
                    + "|first problem|second problem|third problem|next problem|last problem|in terms of|as far as|regarding|when it comes to|with regards? to"
                    + "|standpoint|moving on to|diagnosis of|diagnosis is|(?:think|believe) (?:that )?(?:this is|he has|she has|the patient has|it is|he is having)|impression is|what we call)\\b");
    /** A problem that no word list knows, such as "for your next problem , the lobectomy , i think". */
    private static final Pattern NEXT_PROBLEM = Pattern.compile(
            "\\bfor (?:your|the|his|her|their) (?:first|second|third|fourth|next|last|other|1st|2nd|3rd) (?:problem|issue|diagnosis|concern)(?: of| is|,| )*(?: (?:the|your|this|a|an))? ([a-z][a-z-]*(?: [a-z][a-z-]*){0,2})(?= ,| (?:i|we|it|so|that|let's)\\b|$)");

    private static final Pattern STRIPPED = Pattern.compile(
            "^(?:so |and |now |lastly |next |then |, )*(?:for|in terms of|as far as|regarding) (?:the|his|her|their) (?:(?:first|second|third|fourth|next|last|other|1st|2nd|3rd) ?)?(?:(?:problem|issue)(?: of| is)?)?[^,]{0,40}? , ");
    private static final Pattern TESTING =
            Pattern.compile("\\b(order|get|check|repeat|schedule|obtain|do|draw|send|recheck|perform|have)\\b");
    private static final Pattern TREATMENT = Pattern.compile(
            "\\b(prescribe|start|increase|decrease|continue|refill|brace|splint|sling|injection|surgery|refer|referral|physical therapy|therapy|ice|elevate|cast|boot|wrap|stop)\\b");
    private static final Pattern TAKING = Pattern.compile(
            "^(?:he|she|they|the patient) (?:can|may|should|will) (?:take|use|apply|have|do|start|stop)\\b");
    private static final Pattern EDUCATION =
            Pattern.compile("\\b(advised the patient|avoid|call|let me know|should|try to|make sure|important)\\b");

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
        String current = "";
        var place = new Place("", Part.REASONING);
        @Nullable Unit last = null;
        int read = all.isEmpty() ? 0 : all.getFirst().clause().number();
        for (Unit unit : all) {
            // "for your next problem , your diabetes ." stands alone and makes no statement
            for (; read <= unit.clause().number(); read++) {
                Clause clause = reading.clauses().get(read);
                current = heading(clause, reading, !current.isEmpty()).orElse(current);
            }
            if (chosen.contains(unit)) {
                // "that is 600 mg every 6 hours" stays behind the drug
                boolean follows = last != null
                        && (Pointing.begins(unit.told()) || doseOf(last, unit))
                        && last.clause().utterance() == unit.clause().utterance();
                place = follows ? place : new Place(current, part(unit));
                problems.computeIfAbsent(place.problem(), absent -> new Plan())
                        .parts()
                        .computeIfAbsent(place.part(), absent -> new ArrayList<>())
                        .add(unit);
                last = unit;
            }
        }
        return problems.entrySet().stream()
                .map(entry -> block(entry.getKey().isEmpty() ? complaint : entry.getKey(), entry.getValue()))
                .toList();
    }

    private Block block(String problem, Plan plan) {
        var sentences = new ArrayList<Sentence>();
        plan.parts().forEach((part, units) -> {
            String lead = part.title + ": ";
            for (Unit unit : units) {
                var sentence = draftsman.sentence(STRIPPED.matcher(unit.text()).replaceFirst(""), unit.evidence());
                sentences.add(new Sentence(lead + sentence.text(), sentence.support(), List.of(), sentence.evidence()));
                lead = "";
            }
        });
        return new Block(draftsman.label(problem), Block.Layout.BULLETS, sentences);
    }

    private static Optional<String> heading(Clause clause, Reading reading, boolean underway) {
        if (!clause.byClinician()) {
            return Optional.empty();
        }
        String text = clause.text();
        var problems = reading.in(clause).stream()
                .filter(mention -> (mention.term().kind() == Kind.CONDITION
                                || mention.term().kind() == Kind.SYMPTOM)
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT)
                .toList();
        var other = NEXT_PROBLEM.matcher(text);
        if (problems.isEmpty() && underway && other.find()) {
            return Optional.of(other.group(1));
        }
        var cue = HEADING.matcher(text);
        if (cue.find() && !problems.isEmpty()) {
            int at = text.substring(0, cue.start()).split(" ").length;
            return problems.stream()
                    .filter(mention -> Math.abs(mention.from() - at) < 14)
                    .min(Comparator.comparing(mention -> mention.term().kind() == Kind.CONDITION ? 0 : 1))
                    .map(mention -> titled(mention, reading));
        }
        return underway
                ? Optional.empty()
                : problems.stream()
                        .filter(mention -> mention.term().kind() == Kind.CONDITION
                                && mention.assertion().certainty() != Certainty.HYPOTHETICAL)
                        .findFirst()
                        .map(mention -> titled(mention, reading));
    }

    /** What was only ever suspected in the visit is "possible". */
    private static String titled(Mention problem, Reading reading) {
        boolean sure = problem.term().kind() == Kind.SYMPTOM
                || reading.mentions().stream()
                        .anyMatch(mention -> mention.term().equals(problem.term())
                                && mention.assertion().polarity() == Polarity.PRESENT
                                && mention.assertion().certainty() == Certainty.CERTAIN);
        return (sure ? "" : "possible ") + MakeUnits.named(problem);
    }

    /** "we will give her 600 mg every 6 hours" behind "we will get her some motrin". */
    private static boolean doseOf(Unit drug, Unit unit) {
        return has(drug, Kind.DRUG)
                && unit.hasNumber()
                && unit.mentions().isEmpty()
                && unit.clause().number() - drug.clause().number() <= 2;
    }

    private static Part part(Unit unit) {
        String text = unit.text();
        boolean drug = has(unit, Kind.DRUG);
        if (FollowUps.in(unit.clause()).isPresent()) {
            return Part.FOLLOW_UP;
        }
        if (EDUCATION.matcher(text).find() && !drug) {
            return Part.EDUCATION;
        }
        if (has(unit, Kind.TEST) && TESTING.matcher(text).find() && (unit.has("will") || unit.has("would"))) {
            return Part.TESTING;
        }
        if (drug || TREATMENT.matcher(text).find() || TAKING.matcher(text).find()) {
            return Part.TREATMENT;
        }
        return Part.REASONING;
    }

    private static boolean has(Unit unit, Kind kind) {
        return unit.mentions().stream().map(Mention::term).map(Term::kind).anyMatch(kind::equals);
    }
}
