package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;

/**
 * Sections and the facts that none of their sentences carries in, the sections with a line for each fact that a note
 * must not lack out: what was done with a medication, a result, a vital sign, when to come back.
 */
final class CarryFacts {

    private static final Set<Medication.Action> CHANGED =
            Set.of(Medication.Action.INCREASE, Medication.Action.DECREASE);
    private static final Pattern WITH_UNIT = Pattern.compile("[a-z%]");

    private final Terms terms;
    private final Draftsman draftsman;

    CarryFacts(Terms terms, Draftsman draftsman) {
        this.terms = terms;
        this.draftsman = draftsman;
    }

    /**
     * @param facts all of the visit
     * @param omitted those that no sentence carries
     */
    List<Section> into(
            List<Section> sections, List<Fact> facts, List<Fact> omitted, List<Order> orders, Reading reading) {
        var visit = reading.visit();
        var template = visit.template();
        var lines = new EnumMap<SectionKind, List<Sentence>>(SectionKind.class);
        for (Fact fact : omitted) {
            var before = PastMedicineLine.of(fact, visit.transcript());
            var notTaken = before.isPresent() ? before : NotTakenLine.of(fact, facts, visit.transcript());
            notTaken.ifPresent(line -> lines.computeIfAbsent(
                            before.isPresent() ? SectionKind.HISTORY_OF_PRESENT_ILLNESS : SectionKind.MEDICATIONS,
                            absent -> new ArrayList<>())
                    .add(draftsman.sentence(line, fact.evidence())));
            EarlierSign.line(fact)
                    .ifPresent(line -> lines.computeIfAbsent(
                                    SectionKind.HISTORY_OF_PRESENT_ILLNESS, absent -> new ArrayList<>())
                            .add(draftsman.sentence(line, fact.evidence())));
            if (fact.about() == About.PATIENT && fact.polarity() == Polarity.PRESENT && fact.time() != Fact.Time.PAST) {
                boolean listed = OwnList.names(fact, visit.transcript());
                boolean ordered = action(fact) == Medication.Action.UNCLEAR
                        && orders.stream().anyMatch(order -> ofDrug(order, fact));
                var line = HeldLine.concerns(fact) ? HeldLine.of(fact, visit.transcript()) : line(fact);
                (listed ? Optional.of(fact.text()) : ordered ? Optional.<String>empty() : line)
                        .ifPresent(words -> lines.computeIfAbsent(
                                        listed ? SectionKind.MEDICATIONS : kind(fact), absent -> new ArrayList<>())
                                .add(draftsman.sentence(words, fact.evidence())));
            }
        }
        var tests = orders.stream()
                .filter(order -> !OrderTold.planned(order, sections)
                        && !OrderTold.drug(order, lines.getOrDefault(SectionKind.ASSESSMENT_AND_PLAN, List.of())))
                .flatMap(order -> line(order, facts).map(words -> draftsman.sentence(words, order.evidence())).stream())
                .toList();
        if (!tests.isEmpty()) {
            lines.computeIfAbsent(SectionKind.ASSESSMENT_AND_PLAN, absent -> new ArrayList<>())
                    .addAll(tests);
        }
        var more = lines.values().stream().flatMap(List::stream).toList();
        var considered = new ConsideredLines(terms, draftsman, visit.transcript()).of(facts, sections, more);
        if (!considered.isEmpty()) {
            lines.computeIfAbsent(SectionKind.ASSESSMENT_AND_PLAN, absent -> new ArrayList<>())
                    .addAll(considered);
        }
        new MissedMedicines(terms, draftsman, reading).into(lines, sections);
        var out = new ArrayList<>(sections);
        String problem = orders.stream()
                .map(Order::reason)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("");
        lines.forEach((kind, sentences) -> ComposeNote.place(template, kind)
                .ifPresent(spec -> add(
                        out,
                        spec,
                        kind == SectionKind.ASSESSMENT_AND_PLAN ? Optional.of(problem) : Optional.empty(),
                        sentences)));
        var order =
                template.sections().stream().map(Template.SectionSpec::title).toList();
        out.sort(Comparator.comparingInt(section -> order.indexOf(section.title())));
        return out;
    }

    private static Optional<String> line(Order order, List<Fact> facts) {
        var changed = facts.stream()
                .filter(fact -> CHANGED.contains(action(fact)) && ofDrug(order, fact))
                .findFirst();
        if (changed.isPresent()) {
            return line(changed.get());
        }
        String words = order.description();
        return switch (order.type()) {
            case LAB, IMAGING -> Optional.of("order " + words);
            case MEDICATION ->
                words.startsWith("stop ") || words.startsWith("hold ") || undecided(order, facts)
                        ? Optional.empty()
                        : Optional.of("use " + words);
            case FOLLOWUP -> words.startsWith("follow up") ? Optional.empty() : Optional.of(words);
        };
    }

    /** A drug by its bare name, of which nobody said what is to be done: it stays with the orders and the omissions. */
    private static boolean undecided(Order order, List<Fact> facts) {
        var told = facts.stream().filter(fact -> ofDrug(order, fact)).toList();
        return !told.isEmpty()
                && told.stream()
                        .allMatch(fact -> fact.detail() instanceof Medication medication
                                && medication.action() == Medication.Action.UNCLEAR
                                && order.description().equals(medication.name()));
    }

    private static Medication.Action action(Fact fact) {
        return fact.detail() instanceof Medication medication ? medication.action() : Medication.Action.UNCLEAR;
    }

    /** Whether a medication is ordered by this very name where the fact was told. */
    private static boolean ofDrug(Order order, Fact fact) {
        return order.type() == Order.Type.MEDICATION
                && fact.detail() instanceof Medication medication
                && (order.description() + " ").startsWith(medication.name() + " ")
                && fact.evidence().stream().anyMatch(order.evidence()::contains);
    }

    private static SectionKind kind(Fact fact) {
        return switch (fact.kind()) {
            case VITAL -> SectionKind.VITALS;
            case RESULT -> SectionKind.RESULTS;
            default -> SectionKind.ASSESSMENT_AND_PLAN;
        };
    }

    /** What the note says of it; empty for a fact that need not have a line of its own. */
    private static Optional<String> line(Fact fact) {
        return switch (fact.detail()) {
            case Medication medication ->
                fact.certainty() == Certainty.HYPOTHETICAL ? Optional.empty() : treatment(fact, medication);
            case Detail.Measurement measurement ->
                Optional.of(measurement.name() + " : " + measurement.value()
                        + Lists.unit(measurement).replaceFirst("^ ", " "));
            case Detail.FollowUp followUp -> Optional.of(fact.text());
            case Detail.Allergy allergy -> Optional.empty();
            case Detail.Family family -> Optional.empty();
            case Detail.None none -> Optional.empty();
        };
    }

    private static Optional<String> treatment(Fact fact, Medication medication) {
        String dosed = fact.text();
        String rest = dosed.substring(medication.name().length()).strip();
        return switch (medication.action()) {
            case START -> Optional.of("start " + dosed);
            case STOP -> Optional.of("stop " + medication.name());
            case HOLD -> Optional.of("hold " + medication.name());
            case CONTINUE -> Optional.of("continue " + dosed);
            case REFILL -> Optional.of("refill " + dosed);
            case INCREASE -> Optional.of(changed("increase ", medication, rest));
            case DECREASE -> Optional.of(changed("decrease ", medication, rest));
            case UNCLEAR ->
                medication.strength().filter(WITH_UNIT.asPredicate()).map(strength -> dosed);
            case TAKING, NOT_TAKING -> Optional.empty();
        };
    }

    private static String changed(String verb, Medication medication, String rest) {
        return verb + medication.name() + (medication.strength().isPresent() ? " to " + rest : "");
    }

    /** @param problem of a plan, what its first order is for; may be empty */
    private void add(
            List<Section> sections, Template.SectionSpec spec, Optional<String> problem, List<Sentence> sentences) {
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            if (section.title().equals(spec.title())) {
                sections.set(
                        i,
                        new Section(
                                section.kind(),
                                section.loinc(),
                                section.title(),
                                problem.isPresent()
                                        ? byProblem(section.blocks(), sentences)
                                        : listed(section.blocks(), sentences)));
                return;
            }
        }
        var alone = problem.filter(named -> !named.isEmpty())
                .map(named -> List.of(new Block(draftsman.label(named), Block.Layout.BULLETS, sentences)))
                .orElseGet(() -> listed(List.of(), sentences));
        sections.add(new Section(spec.kind(), spec.kind().loinc(), spec.title(), alone));
    }

    private static List<Block> listed(List<Block> blocks, List<Sentence> sentences) {
        var out = new ArrayList<>(blocks);
        if (!out.isEmpty() && out.getLast().layout() == Block.Layout.PARAGRAPH) {
            var told = new ArrayList<>(out.getLast().sentences());
            told.addAll(sentences);
            out.set(out.size() - 1, new Block(out.getLast().label(), Block.Layout.PARAGRAPH, told));
            return out;
        }
        sentences.forEach(sentence -> out.add(new Block("", Block.Layout.LINE, List.of(sentence))));
        return out;
    }

    /** Under the problem that was spoken of last before. */
    private static List<Block> byProblem(List<Block> blocks, List<Sentence> sentences) {
        Map<Integer, List<Sentence>> more = new TreeMap<>();
        for (Sentence sentence : sentences) {
            more.computeIfAbsent(nearest(blocks, sentence.evidence().getLast()), absent -> new ArrayList<>())
                    .add(sentence);
        }
        var out = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var all = new ArrayList<>(block.sentences());
            all.addAll(more.getOrDefault(i, List.of()));
            out.add(new Block(block.label(), block.layout(), all));
        }
        return out;
    }

    private static int nearest(List<Block> blocks, Evidence place) {
        int nearest = 0;
        Optional<Evidence> last = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            for (Sentence sentence : blocks.get(i).sentences()) {
                var there = sentence.evidence().getFirst();
                boolean later = last.isEmpty() || there.compareTo(last.get()) > 0;
                if (there.compareTo(place) <= 0 && later) {
                    last = Optional.of(there);
                    nearest = i;
                }
            }
        }
        return nearest;
    }
}
