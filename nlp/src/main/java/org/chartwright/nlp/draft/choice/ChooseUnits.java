package org.chartwright.nlp.draft.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.draft.choice.Sound.Judgement;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.wording.BrokenForm;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.gate.Quantity;
import org.chartwright.nlp.language.Token;
import org.chartwright.templates.SectionKind;

/**
 * Units with their sections in, those worth a sentence out: best first by a trained selector and judge, without saying
 * a thing twice, until the note is as long as such a visit's notes are.
 */
public final class ChooseUnits {

    /** Words of a note: so many for each word of dialogue, and so many whatever the visit. */
    private static final double WORDS_PER_WORD = 0.24;

    private static final int WORDS_AT_LEAST = 115;
    /** Where, since when and how bad a complaint is belongs in every note. */
    private static final double HISTORY = 1;

    private static final double REPEATED = 0.35;
    private static final double LEAST = 0.08;
    /** Less likely sound than that, a statement does not stand in a note. */
    private static final double UNSOUND = 0.5;
    /** A drug whose sentence is less likely sound than that has a line of its own instead. */
    private static final double UNSOUND_DRUG = 0.35;

    /** What names a complaint or how much of it may be less well said. */
    private static final double COMPLAINT = 0.35;
    /** Less likely sound than that, it is no sentence at all. */
    private static final double GARBLED = 0.05;
    /** Likelier an aside than that, neither. */
    private static final double ASIDE = 0.3;
    /** Who examines tells findings as they talk. */
    private static final double ASIDE_EXAMINING = 0.5;

    /** Words of a visit that has enough to choose from. */
    private static final double MUCH = 400;

    private static final Judgement CERTAIN = new Judgement(1, 0);

    /** How much it counts beside the selector that a statement is sound. */
    private static final double WORTH = 0.6;

    private static final double EVEN = 0.5;
    /** Above that, all are sound enough. */
    private static final double ENOUGH = 0.8;

    private static final int BRIEF = 8;
    /** So many clauses before, "it" may still be read. */
    private static final int NEAR = 2;

    private final WeightTable selector;
    private final Sound sound;
    private final Verbs verbs;

    public ChooseUnits(WeightTable selector, Sound sound, Verbs verbs) {
        this.selector = selector;
        this.sound = sound;
        this.verbs = verbs;
    }

    private record Claim(Term term, Polarity polarity, About about) {}

    private record Scored(int index, Unit unit, double score, Judgement judged) {}

    /** @return indices into the reading's units, ascending */
    public Set<Integer> of(Reading reading, List<SectionKind> sections) {
        double choosy = Math.min(1, reading.words() / MUCH);
        var open = new ArrayList<Scored>();
        var measured = new ArrayList<Scored>();
        var bonus = Bonus.in(reading);
        for (int i = 0; i < reading.units().size(); i++) {
            Unit unit = reading.units().get(i);
            if (!always(unit)
                    && (unit.form() != Unit.Form.SYMPTOMS_ANSWERED || unit.has("denies"))
                    && (unit.form() == Unit.Form.CONTINGENT
                            || unit.form() == Unit.Form.NAMED
                            || Wellformed.sentence(unit.told(), sections.get(i), verbs)
                            || TerseLine.stands(unit))
                    && !(unit.form() != Unit.Form.CONTINGENT && BrokenForm.in(unit.told()))) {
                boolean composed = unit.form() == Unit.Form.DESCRIBED || unit.form() == Unit.Form.NAMED;
                boolean endangered = OfPatient.endangered(unit);
                boolean written = composed || endangered || unit.form() == Unit.Form.CONTINGENT;
                var judged = written || unit.form() == Unit.Form.SYMPTOMS_ANSWERED ? CERTAIN : sound.of(reading, i);
                double score = selector.probability(reading.features().get(i))
                        + bonus.of(unit)
                        + (composed || endangered ? HISTORY : 0);
                if (RoomTalk.is(unit, reading, judged) || Quoted.is(unit, reading)) {
                    continue;
                }
                double worth = WORTH * (Math.min(judged.sound(), ENOUGH) - EVEN);
                open.add(new Scored(i, unit, score + (worth < 0 ? choosy : 1) * worth, judged));
            } else if (!always(unit) && MeasuredLine.stands(unit, sections.get(i), sound.of(reading, i))) {
                measured.add(new Scored(i, unit, 0, sound.of(reading, i)));
            }
        }
        open.sort(Comparator.comparingDouble(Scored::score).reversed());
        double budget = WORDS_PER_WORD * reading.words() + WORDS_AT_LEAST - words(reading.runThrough());
        var said = new HashSet<String>();
        var claimed = new HashSet<Claim>();
        var chosen = new TreeSet<Integer>(safetyNets(reading));
        for (Scored candidate : open) {
            double score = candidate.score() - REPEATED * SaidTwice.share(candidate.unit(), said);
            boolean again = chosen.stream()
                            .anyMatch(index -> SaidTwice.same(reading.units().get(index), candidate.unit()))
                    || sections.get(candidate.index()) != SectionKind.PHYSICAL_EXAM
                            && onlyClaims(candidate.unit(), claimed);
            if (score >= LEAST && budget > 0 && !again && sound(candidate, sections.get(candidate.index()), choosy)) {
                int words = candidate.unit().told().size();
                budget -= candidate.unit().form() == Unit.Form.NAMED
                        ? 0
                        : sections.get(candidate.index()) == SectionKind.VITALS
                                        || candidate.unit().form() == Unit.Form.DESCRIBED
                                        || candidate.unit().form() == Unit.Form.CONTINGENT
                                ? words / 2.0
                                : words;
                chosen.add(candidate.index());
                said.addAll(SaidTwice.pairs(candidate.unit()));
                claimed.addAll(claims(candidate.unit()));
            }
        }
        withMissingFacts(open, reading, sections, chosen);
        withMissingFacts(measured, reading, sections, chosen);
        chosen.addAll(TerseLine.planned(reading, sections, chosen));
        withoutOrphans(open, reading, sections, chosen);
        return chosen;
    }

    private static int words(List<RunLine> lines) {
        return lines.stream().mapToInt(line -> line.words().split(" ").length).sum();
    }

    private static boolean always(Unit unit) {
        return unit.form() == Unit.Form.SAFETY_NET || unit.form() == Unit.Form.PLAN_LINE;
    }

    /** When to seek help and a line of the plan always stand in a note; where one was said twice, the fuller stands. */
    private static Set<Integer> safetyNets(Reading reading) {
        var out = new TreeSet<Integer>();
        for (int i = 0; i < reading.units().size(); i++) {
            Unit unit = reading.units().get(i);
            if (always(unit)) {
                out.removeIf(other -> SaidTwice.same(reading.units().get(other), unit)
                        && reading.units().get(other).told().size()
                                <= unit.told().size());
                if (out.stream()
                        .noneMatch(other -> SaidTwice.same(reading.units().get(other), unit))) {
                    out.add(i);
                }
            }
        }
        return out;
    }

    /** "she reports no chest pain" says nothing beside "she denies chest pain". */
    private static boolean onlyClaims(Unit unit, Set<Claim> claimed) {
        var claims = claims(unit);
        return !claims.isEmpty()
                && unit.told().size() <= BRIEF
                && !unit.hasNumber()
                && unit.mentions().stream()
                        .allMatch(mention -> mention.term().kind() == Kind.SYMPTOM
                                && mention.assertion().polarity() == Polarity.ABSENT)
                && claimed.containsAll(claims);
    }

    private static List<Claim> claims(Unit unit) {
        return unit.mentions().stream()
                .filter(mention -> mention.answered())
                .map(mention -> new Claim(
                        mention.term(),
                        mention.assertion().polarity(),
                        mention.assertion().about()))
                .toList();
    }

    /**
     * What may not stand in a note is left out, unless a number or drug would be lost with it.
     *
     * @param choosy 1, and less in a short visit, which has little to choose from
     */
    private static boolean sound(Scored candidate, SectionKind section, double choosy) {
        Unit unit = candidate.unit();
        boolean unclear = Pointing.unclear(unit, candidate.judged().sound());
        return unit.mentions(Kind.DRUG) && candidate.judged().sound() >= choosy * UNSOUND_DRUG
                || unit.hasNumber() && !unclear
                || (OfPatient.quantity(unit) || OfPatient.complains(unit))
                        && candidate.judged().sound() >= Math.max(GARBLED, choosy * COMPLAINT)
                || candidate.judged().sound() >= choosy * UNSOUND
                        && candidate.judged().aside()
                                < 1 - choosy * (1 - (section == SectionKind.PHYSICAL_EXAM ? ASIDE_EXAMINING : ASIDE));
    }

    /** "it has been pretty good": nobody can tell what, where the words before it are not in the note. */
    private static void withoutOrphans(
            List<Scored> open, Reading reading, List<SectionKind> sections, Set<Integer> chosen) {
        for (int index : List.copyOf(chosen)) {
            var clause = reading.units().get(index).clause();
            boolean alone = chosen.stream()
                    .filter(other -> sections.get(other) == sections.get(index))
                    .map(other -> reading.units().get(other).clause())
                    .noneMatch(other -> other.utterance() == clause.utterance()
                            && other.number() < clause.number()
                            && other.number() >= clause.number() - NEAR);
            Unit unit = reading.units().get(index);
            if (!alone || !Pointing.points(unit)) {
                continue;
            }
            var named = neighbour(open, reading, unit);
            if (unit.hasNumber() && named.isPresent()) {
                chosen.add(named.get());
            } else if (!unit.hasNumber()) {
                chosen.remove(index);
            }
        }
    }

    /** What was said just before, where it can stand in the note. */
    private static Optional<Integer> neighbour(List<Scored> open, Reading reading, Unit unit) {
        return open.stream()
                .filter(other -> other.unit().clause().utterance()
                                == unit.clause().utterance()
                        && other.unit().clause().number() == unit.clause().number() - 1
                        && !Pointing.points(other.unit()))
                .map(Scored::index)
                .findFirst();
    }

    /** A quantity, a drug, a result and a test to be done belong in the note, however long the note is already. */
    private static void withMissingFacts(
            List<Scored> open, Reading reading, List<SectionKind> sections, Set<Integer> chosen) {
        var written = new HashSet<String>();
        var named = new HashSet<Term>();
        for (int index : chosen) {
            Unit unit = reading.units().get(index);
            written.addAll(numbers(unit));
            unit.mentions().forEach(mention -> named.add(mention.term()));
        }
        for (Scored candidate : open) {
            Unit unit = candidate.unit();
            boolean examined = unit.byClinician()
                    && (sections.get(candidate.index()) == SectionKind.RESULTS
                            || sections.get(candidate.index()) == SectionKind.PHYSICAL_EXAM);
            boolean quantity = (!unit.mentions().isEmpty() || MeasuredUnit.is(unit) || examined)
                    && !written.containsAll(numbers(unit));
            boolean tested = sections.get(candidate.index()) == SectionKind.RESULTS
                    || sections.get(candidate.index()) == SectionKind.ASSESSMENT_AND_PLAN && unit.byClinician();
            boolean fact = unit.mentions().stream()
                    .filter(mention -> mention.answered()
                            && mention.assertion().about() == About.PATIENT
                            && mention.assertion().certainty() == Certainty.CERTAIN
                            && !named.contains(mention.term()))
                    .anyMatch(mention -> mention.term().kind() == Kind.DRUG
                            || tested && mention.term().kind() == Kind.TEST);
            if (quantity || fact) {
                chosen.add(candidate.index());
                written.addAll(numbers(unit));
                unit.mentions().forEach(mention -> named.add(mention.term()));
            }
        }
    }

    private static List<String> numbers(Unit unit) {
        return unit.told().stream()
                .filter(Token::isNumber)
                .flatMap(token -> Quantity.parts(token.text()).stream())
                .toList();
    }
}
