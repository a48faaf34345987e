package org.chartwright.nlp.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.choice.ToldOnce;
import org.chartwright.nlp.draft.complaint.History;
import org.chartwright.nlp.draft.exam.Examination;
import org.chartwright.nlp.draft.exam.MeasuredSigns;
import org.chartwright.nlp.draft.order.OrderReason;
import org.chartwright.nlp.draft.plan.Concluded;
import org.chartwright.nlp.draft.plan.ProblemPlan;
import org.chartwright.nlp.draft.plan.ToBeDone;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Verdict;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;
import org.chartwright.templates.Template.SectionSpec;

/** A visit as read, its units with their sections and those chosen in, the sections of the template out. */
final class ComposeNote {

    /** Where content goes when the template has no place for it. */
    private static final Map<SectionKind, List<SectionKind>> INSTEAD = instead();

    private static final Pattern VITAL_SIGN = Pattern.compile(
            "\\b(?:vitals?|vital signs|blood pressures?|pulse|heart rate|temperature|respirat(?:ions?|ory rate)|oxygen(?:ation)?|o2|saturation|weight|height|bmi|fever|afebrile)\\b");

    /** Where a statement is read behind the one before it. */
    private static final Set<SectionKind> NARRATIVE =
            Set.of(SectionKind.HISTORY_OF_PRESENT_ILLNESS, SectionKind.RESULTS, SectionKind.ASSESSMENT_AND_PLAN);

    private static final Pattern ALL_SIGNS = Pattern.compile("^(?:his|her|their|the) (?:vitals|vital signs) ");

    private static final Pattern ALL_WELL = Pattern.compile(
            "(?:his|her|their|the) (?:vitals|vital signs)(?: (?:here|today|in the office|all))* (?:look|are|were|looked) (?:(?:all|really|very|pretty|quite) )*(?:good|great|normal|stable|fine|okay|excellent)(?: today| here)?");

    private final Terms terms;
    private final Draftsman draftsman;
    private final Verbs verbs = new Verbs();

    ComposeNote(Terms terms, Draftsman draftsman) {
        this.terms = terms;
        this.draftsman = draftsman;
    }

    List<Section> of(Reading reading, List<SectionKind> kinds, Set<Integer> chosen, List<Fact> facts) {
        var content = content(reading, kinds, ToBeDone.with(reading, kinds, chosen, verbs), facts);
        var template = reading.visit().template();
        Map<SectionSpec, List<Block>> filled = new LinkedHashMap<>();
        content.forEach((kind, blocks) -> {
            if (!blocks.isEmpty()) {
                place(template, kind)
                        .ifPresent(spec -> filled.computeIfAbsent(spec, absent -> new ArrayList<>())
                                .addAll(blocks));
            }
        });
        return template.sections().stream()
                .filter(filled::containsKey)
                .map(spec -> new Section(
                        spec.kind(), spec.kind().loinc(), spec.title(), filled.getOrDefault(spec, List.of())))
                .toList();
    }

    /** What the patient came for, as far as it names a problem, and where it was said. */
    Optional<OrderReason.Because> complaint(Reading reading) {
        var history = new History(terms, draftsman, Pronouns.of(reading.visit().patient()));
        return Optional.of(history.problem(reading))
                .filter(problem -> !problem.isEmpty())
                .flatMap(problem -> history.complaint(reading)
                        .map(block -> new OrderReason.Because(
                                problem, block.sentences().getFirst().evidence())));
    }

    private Map<SectionKind, List<Block>> content(
            Reading reading, List<SectionKind> kinds, Set<Integer> chosen, List<Fact> facts) {
        var history = new History(terms, draftsman, Pronouns.of(reading.visit().patient()));
        var lists = new Lists(draftsman);
        var background = new Background(reading, terms, draftsman);
        var illnesses = new Illnesses(draftsman).of(reading, background);
        var medications =
                new CurrentMedications(terms, draftsman, reading.visit().transcript()).of(facts, background);
        background.with(illnesses).with(medications);
        var units = new EnumMap<SectionKind, List<Unit>>(SectionKind.class);
        var plan = new ArrayList<Unit>();
        var concluded = new Concluded(reading, verbs);
        var verdicts = new ArrayDeque<>(reading.verdicts());
        for (int i = 0; i <= kinds.size(); i++) {
            while (!verdicts.isEmpty()
                    && (i == kinds.size()
                            || before(verdicts.getFirst(), reading.units().get(i)))) {
                var assessed = verdicts.removeFirst().unit(reading);
                plan.add(assessed);
                units.computeIfAbsent(SectionKind.ASSESSMENT_AND_PLAN, absent -> new ArrayList<>())
                        .add(assessed);
            }
            if (i == kinds.size() || Verdict.assessed(reading.units().get(i), reading)) {
                continue;
            }
            var unit = reading.units().get(i);
            if (background.tells(unit) || lists.tellsAsAllergy(unit, facts)) {
                continue;
            }
            boolean stands = chosen.contains(i) && kinds.get(i) == SectionKind.ASSESSMENT_AND_PLAN;
            var diagnosis = stands ? concluded.standing(unit) : concluded.of(unit, kinds.get(i), chosen.contains(i));
            if (stands || !diagnosis.isEmpty() && !saidAgain(diagnosis.getFirst(), reading, kinds, chosen, plan)) {
                plan.addAll(diagnosis);
                units.computeIfAbsent(SectionKind.ASSESSMENT_AND_PLAN, absent -> new ArrayList<>())
                        .addAll(diagnosis);
                continue;
            }
            if (kinds.get(i) == SectionKind.ASSESSMENT_AND_PLAN) {
                plan.add(reading.units().get(i));
            }
            if (chosen.contains(i) || allWell(kinds.get(i), reading.units().get(i))) {
                units.computeIfAbsent(narrative(kinds.get(i), reading.units().get(i)), absent -> new ArrayList<>())
                        .add(reading.units().get(i));
            }
        }
        units.replaceAll((kind, told) -> NARRATIVE.contains(kind) ? Leaning.without(told) : told);
        var content = new EnumMap<SectionKind, List<Block>>(SectionKind.class);
        content.put(
                SectionKind.CHIEF_COMPLAINT,
                history.complaint(reading).map(List::of).orElse(List.of()));
        content.put(
                SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                history.present(reading, at(units, SectionKind.HISTORY_OF_PRESENT_ILLNESS)));
        content.put(SectionKind.REVIEW_OF_SYSTEMS, new SystemsReview(draftsman).of(reading));
        content.put(SectionKind.PAST_MEDICAL_HISTORY, background.after(illnesses, SectionKind.PAST_MEDICAL_HISTORY));
        content.put(
                SectionKind.PAST_SURGICAL_HISTORY,
                background.after(lists.procedures(reading, facts), SectionKind.PAST_SURGICAL_HISTORY));
        content.put(
                SectionKind.FAMILY_HISTORY,
                background.after(
                        lists.family(background.history(facts), background.of(SectionKind.FAMILY_HISTORY)),
                        SectionKind.FAMILY_HISTORY));
        content.put(
                SectionKind.SOCIAL_HISTORY,
                background.after(paragraph(at(units, SectionKind.SOCIAL_HISTORY)), SectionKind.SOCIAL_HISTORY));
        content.put(SectionKind.MEDICATIONS, background.after(medications, SectionKind.MEDICATIONS));
        content.put(SectionKind.ALLERGIES, background.after(lists.allergies(facts), SectionKind.ALLERGIES));
        var vitals = new ArrayList<>(lists.vitals(facts, reading.runThrough(SectionKind.VITALS)));
        besidesVitals(at(units, SectionKind.VITALS), facts)
                .forEach(unit -> vitals.add(new Block("", Block.Layout.LINE, List.of(draftsman.sentence(unit)))));
        content.put(SectionKind.VITALS, vitals);
        content.put(
                SectionKind.PHYSICAL_EXAM,
                new Examination(terms, draftsman)
                        .of(
                                besidesVitals(at(units, SectionKind.PHYSICAL_EXAM), facts),
                                reading.clauses(),
                                reading.runThrough(SectionKind.PHYSICAL_EXAM)));
        var results =
                new ReviewedTests(terms, draftsman).with(reading, besidesVitals(at(units, SectionKind.RESULTS), facts));
        reading.runThrough(SectionKind.RESULTS)
                .forEach(line -> results.add(draftsman.sentence(line.words(), line.evidence())));
        results.sort(Comparator.comparingInt(
                sentence -> sentence.evidence().getLast().utterance()));
        content.put(
                SectionKind.RESULTS,
                results.isEmpty() ? List.of() : List.of(new Block("", Block.Layout.PARAGRAPH, results)));
        var assessment = new ArrayList<>(new ProblemPlan(draftsman)
                .of(
                        reading,
                        plan,
                        ToldOnce.plan(at(units, SectionKind.ASSESSMENT_AND_PLAN)),
                        history.problem(reading),
                        history.reason(reading)));
        new Agreement(draftsman)
                .of(reading)
                .ifPresent(sentence -> assessment.add(new Block("", Block.Layout.LINE, List.of(sentence))));
        content.put(SectionKind.ASSESSMENT_AND_PLAN, assessment);
        return content;
    }

    private static boolean before(Verdict verdict, Unit unit) {
        return verdict.clause().number() <= unit.clause().number();
    }

    /** Whether the plan says the same diagnosis already. */
    private static boolean saidAgain(
            Unit diagnosis, Reading reading, List<SectionKind> kinds, Set<Integer> chosen, List<Unit> plan) {
        var others = new ArrayList<Unit>();
        for (int i : chosen) {
            if (kinds.get(i) == SectionKind.ASSESSMENT_AND_PLAN) {
                others.add(reading.units().get(i));
            }
        }
        return others.stream().anyMatch(other -> Concluded.same(diagnosis, other))
                || plan.stream()
                        .filter(other -> !reading.units().contains(other))
                        .anyMatch(other -> Concluded.same(diagnosis, other));
    }

    private static List<Unit> at(Map<SectionKind, List<Unit>> units, SectionKind kind) {
        return units.getOrDefault(kind, List.of());
    }

    /** Sections that are lists of facts take no sentences; what was told there belongs to the history. */
    private static SectionKind narrative(SectionKind kind, Unit unit) {
        return switch (kind) {
            case VITALS ->
                VITAL_SIGN.matcher(unit.text()).find()
                        ? kind
                        : unit.mentions(Kind.TEST) ? SectionKind.RESULTS : SectionKind.PHYSICAL_EXAM;
            case PHYSICAL_EXAM ->
                ALL_SIGNS.matcher(unit.text()).find()
                        ? SectionKind.VITALS
                        : pictured(unit) ? SectionKind.RESULTS : SectionKind.PHYSICAL_EXAM;
            case SOCIAL_HISTORY, RESULTS, ASSESSMENT_AND_PLAN -> kind;
            default -> SectionKind.HISTORY_OF_PRESENT_ILLNESS;
        };
    }

    /** "her vital signs look good": one short line that says what else would be missing. */
    private static boolean allWell(SectionKind kind, Unit unit) {
        return (kind == SectionKind.VITALS || kind == SectionKind.PHYSICAL_EXAM)
                && unit.byClinician()
                && ALL_WELL.matcher(unit.text()).matches();
    }

    /** What an image shows, or that it was made, is no finding of the examination. */
    private static boolean pictured(Unit unit) {
        return unit.mentions().stream()
                .anyMatch(mention -> mention.term().kind() == Kind.TEST
                        && mention.term().group().equals("imaging"));
    }

    /** Vital signs have their own list. */
    private static List<Unit> besidesVitals(List<Unit> units, List<Fact> facts) {
        return units.stream().filter(unit -> !MeasuredSigns.onlyIn(unit, facts)).toList();
    }

    private List<Block> paragraph(List<Unit> units) {
        return units.isEmpty()
                ? List.of()
                : List.of(new Block(
                        "",
                        Block.Layout.PARAGRAPH,
                        units.stream().map(draftsman::sentence).toList()));
    }

    static Optional<SectionSpec> place(Template template, SectionKind kind) {
        return holder(template, kind)
                .or(() -> INSTEAD.getOrDefault(kind, List.of()).stream()
                        .flatMap(other -> holder(template, other).stream())
                        .findFirst());
    }

    private static Optional<SectionSpec> holder(Template template, SectionKind kind) {
        return template.sections().stream()
                .filter(spec -> spec.kind() == kind)
                .findFirst()
                .or(() -> template.sections().stream()
                        .filter(spec -> spec.includes().contains(kind))
                        .findFirst());
    }

    private static Map<SectionKind, List<SectionKind>> instead() {
        var history = List.of(SectionKind.HISTORY_OF_PRESENT_ILLNESS, SectionKind.SUBJECTIVE);
        var objective = List.of(SectionKind.PHYSICAL_EXAM, SectionKind.OBJECTIVE);
        var instead = new EnumMap<SectionKind, List<SectionKind>>(SectionKind.class);
        for (var kind : List.of(
                SectionKind.CHIEF_COMPLAINT,
                SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                SectionKind.REVIEW_OF_SYSTEMS,
                SectionKind.PAST_MEDICAL_HISTORY,
                SectionKind.PAST_SURGICAL_HISTORY,
                SectionKind.FAMILY_HISTORY,
                SectionKind.SOCIAL_HISTORY,
                SectionKind.MEDICATIONS,
                SectionKind.ALLERGIES)) {
            instead.put(kind, history);
        }
        instead.put(SectionKind.VITALS, objective);
        instead.put(SectionKind.PHYSICAL_EXAM, List.of(SectionKind.OBJECTIVE));
        instead.put(SectionKind.RESULTS, List.of(SectionKind.OBJECTIVE, SectionKind.PHYSICAL_EXAM));
        instead.put(SectionKind.ASSESSMENT_AND_PLAN, List.of(SectionKind.PLAN, SectionKind.ASSESSMENT));
        return instead;
    }
}
