package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.answer.Answered;
import org.chartwright.nlp.draft.answer.AtTimes;
import org.chartwright.nlp.draft.answer.Contradicted;
import org.chartwright.nlp.draft.answer.DidSo;
import org.chartwright.nlp.draft.answer.NamedAnswer;
import org.chartwright.nlp.draft.clean.Fillers;
import org.chartwright.nlp.draft.clean.Unlittered;
import org.chartwright.nlp.draft.detail.Described;
import org.chartwright.nlp.draft.exam.Examining;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.FirstNamed;
import org.chartwright.nlp.draft.reference.Headed;
import org.chartwright.nlp.draft.reference.OfAsked;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.draft.reference.ShortAnswer;
import org.chartwright.nlp.draft.wording.DrugLine;
import org.chartwright.nlp.draft.wording.Mend;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.draft.wording.Wellformed;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.OfCompanion;
import org.chartwright.nlp.fact.Withdrawal;
import org.chartwright.nlp.language.Asides;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Conditional;
import org.chartwright.nlp.language.Identified;
import org.chartwright.nlp.language.MeasuredNormal;
import org.chartwright.nlp.language.OtherSide;
import org.chartwright.nlp.language.SomebodyElse;
import org.chartwright.nlp.language.Steering;
import org.chartwright.nlp.language.TheirKin;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/** Clauses of a visit in, the statements a note might make out, in the order they were said. */
final class MakeUnits {

    /** "any pain elsewhere ?" "nope , it is just my knee" */
    private static final Pattern ONLY_THERE = Pattern.compile(
            "^(?:(?:no|nope|,) )+(?:it is |that is )?(?:just|only) (?:(?:in|on) )?(?:my|the) [a-z]+(?: [a-z]+)?$");

    private final Narrator narrator;
    private final Verbs verbs;
    private final Pronouns patient;
    private final Examining examining;

    MakeUnits(Narrator narrator, Verbs verbs, Pronouns patient) {
        this.narrator = narrator;
        this.verbs = verbs;
        this.patient = patient;
        this.examining = new Examining(patient);
    }

    /**
     * @param phases one for each clause
     * @param ofOthers numbers of the clauses in which a patient speaks of somebody else
     */
    List<Unit> of(
            List<Clause> clauses,
            List<Mention> mentions,
            Set<Integer> ofOthers,
            List<Withdrawal> withdrawn,
            List<Phase> phases) {
        Map<Clause, List<Mention>> byClause = mentions.stream().collect(Collectors.groupingBy(Mention::clause));
        var answered = new Answered(narrator, verbs, patient, clauses, byClause);
        var conditionals = Conditional.in(clauses);
        var setUp = Identified.in(clauses);
        var described = new Described(verbs, patient, clauses, byClause);
        var medicine = new MedicineNamed(narrator::tell, patient, clauses, byClause);
        var brief = new BriefPlan(narrator, verbs, clauses, mentions);
        var named = new NamedAnswer(narrator, verbs, clauses, byClause);
        var units = new ArrayList<Unit>();
        for (Clause clause : clauses) {
            var hangs = Conditional.at(conditionals, clause.number());
            var help = hangs.flatMap(one -> new SafetyNet(narrator).of(one, clauses, mentions))
                    .or(() -> Warned.of(clause, clauses, narrator, mentions))
                    .or(() -> Returning.of(clause));
            if (help.isPresent()) {
                help.filter(unit -> unit.clause().equals(clause)).ifPresent(units::add);
            }
            if (help.filter(unit -> unit.evidence().contains(clause.evidence())).isPresent()) {
                continue;
            }
            var line = hangs.isEmpty() ? brief.of(clause) : Optional.<Unit>empty();
            if (line.isPresent()) {
                units.add(line.get());
                continue;
            }
            boolean ofCompanion = OfCompanion.tells(clause, clauses)
                    && byClause.getOrDefault(clause, List.of()).stream()
                            .noneMatch(mention -> mention.assertion().about() == About.PATIENT);
            units.addAll(ofCompanion ? List.of() : described.of(clause));
            if (ofCompanion || described.tells(clause) || setUp.contains(clause.number()) || Steering.asks(clause)) {
                continue;
            }
            if (phases.get(clause.number()) == Phase.HISTORY
                    && rating(clause, clauses).isEmpty()
                    && UnderQuestion.told(units, clause, named)) {
                continue;
            }
            boolean told = !units.isEmpty() && turnOf(units.getLast(), clause);
            var medicines = medicine.of(clause)
                    .or(() -> RequestedMedicine.of(clause, byClause.getOrDefault(clause, List.of()), patient));
            var examined = examining.of(clause, clauses);
            if (medicines.isPresent() && hangs.isEmpty()) {
                units.add(medicines.get());
            } else if (examined.isPresent()) {
                units.add(examined.get());
            } else if (clause.question() && MeasuredNormal.of(clause, clauses)) {
                continue;
            } else if (clause.question()) {
                Answer.to(clauses, clause).ifPresent(answer -> units.addAll(answered.of(clause, answer)));
            } else if (rating(clause, clauses).isPresent()) {
                rating(clause, clauses).ifPresent(units::add);
            } else if (!told
                    && !Steering.said(clause)
                    && (!Asides.said(clause)
                            || Headed.answers(new Reference.Said(clause, clause.tokens(), clauses, byClause, patient)))
                    && !AtTimes.tells(units, clause)
                    && !ONLY_THERE.matcher(clause.text()).matches()
                    && !NotClaimed.by(clause, clauses)
                    && !correctedByPatient(clause, clauses)
                    && hangs.filter(one -> one.leadsTo(clause)).isEmpty()) {
                statement(clause, byClause, clauses, ofOthers.contains(clause.number()), conditionals)
                        .map(unit -> named.pointed(clause, unit.told()).orElse(unit))
                        .ifPresent(units::add);
            }
        }
        var all = new Contradicted(mentions)
                .without(Denials.joined(TakenBack.without(MoreExactly.of(units, clauses), clauses)));
        return LetBe.of(PutRight.of(all, clauses), clauses, withdrawn, patient);
    }

    /** "... , but it did not", told with the statement before. */
    private static boolean turnOf(Unit before, Clause clause) {
        return before.form() == Form.STATEMENT
                && before.clause().number() == clause.number() - 1
                && before.evidence().contains(clause.evidence());
    }

    /** "on a scale of one to ten ..." "a six". */
    private Optional<Unit> rating(Clause clause, List<Clause> clauses) {
        if (clause.byClinician()) {
            return Optional.empty();
        }
        var asked = clauses.subList(0, clause.number()).stream()
                .filter(before -> before.byClinician() && before.utterance() == clause.utterance() - 1)
                .toList();
        var told = new ShortAnswer(patient).rating(asked, narrator.tell(clause));
        var evidence = new ArrayList<Evidence>();
        asked.stream()
                .filter(before -> ShortAnswer.ofScale(before.text()) || ShortAnswer.limits(before.text()))
                .map(Clause::evidence)
                .forEach(evidence::add);
        evidence.add(clause.evidence());
        return told.map(words -> new Unit(clause, Form.SHORT_ANSWER, words, List.of(), evidence));
    }

    /** A side the patient puts right at once is not stated. */
    private static boolean correctedByPatient(Clause clause, List<Clause> clauses) {
        return clause.byClinician()
                && clauses.stream()
                        .skip(clause.number())
                        .filter(next -> !next.byClinician() && next.utterance() == clause.utterance() + 1)
                        .limit(3)
                        .anyMatch(next -> OtherSide.named(clause.text(), next).isPresent());
    }

    private Optional<Unit> statement(
            Clause clause,
            Map<Clause, List<Mention>> byClause,
            List<Clause> clauses,
            boolean ofOther,
            List<Conditional> conditionals) {
        var mentions = byClause.getOrDefault(clause, List.of());
        if (NotHad.only(clause, mentions, clauses)
                || TheirKin.in(clause, clauses).isPresent()) {
            return Optional.empty();
        }
        var told = Reported.of(
                Shown.plainly(WithoutHeading.without(
                        narrator.tell(WithSubject.of(clause, clauses, verbs)), clause, mentions)),
                clause,
                mentions,
                patient,
                verbs);
        told = Fillers.withoutArticle(Unlittered.of(Advice.given(told, clause, mentions)), mentions);
        told = PlanLine.of(Mend.of(told, verbs).orElse(told), clause, mentions, verbs);
        var asSaid = told;
        var evidence = new ArrayList<Evidence>();
        if (ofOther) {
            var named = OtherPerson.named(told, clause, clauses, patient);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            told = named.get();
        }
        told = OtherPerson.thought(told, clause, clauses, patient);
        if (!told.equals(asSaid)) {
            SomebodyElse.person(clauses, clause).map(SomebodyElse.Person::place).ifPresent(evidence::add);
        }
        if ((SomebodyElse.byClinician(clause) || SomebodyElse.treats(clauses, clause)) && told.size() > 1) {
            var named = OtherPerson.ofStaff(told, clause, clauses);
            if (named.isEmpty()) {
                return Optional.empty();
            }
            told = named.get();
        }
        evidence.add(clause.evidence());
        told = FirstNamed.of(told, clause, clauses);
        var dose = DoseOfAsked.of(told, clause, clauses, byClause, patient);
        if (dose.isPresent()) {
            told = dose.get().told();
            evidence.addFirst(dose.get().place());
        }
        var ofNamed = DoseOfNamed.of(told, clause, clauses, byClause).filter(found -> !ofOther);
        if (ofNamed.isPresent()) {
            told = ofNamed.get().told();
            mentions = ofNamed.get().with(mentions);
            evidence.addFirst(ofNamed.get().drug().place());
        }
        var so = ofOther ? Optional.<DidSo>empty() : DidSo.of(clause, clauses, narrator, verbs, patient);
        if (so.isPresent()) {
            told = so.get().told();
            evidence.addFirst(so.get().asked().evidence());
        }
        told = WasTold.of(told, clause, clauses, patient);
        var said = new Reference.Said(clause, told, clauses, byClause, patient);
        var asked = OfAsked.of(said).filter(found -> !ofOther);
        var named = asked.or(() -> Reference.of(said));
        if (named.isPresent()) {
            told = named.get().told();
            evidence.addFirst(named.get().place());
        }
        told = WasTold.treated(told, clause, clauses, patient);
        var thought = LedOn.thought(clause, clauses);
        if (thought.isPresent()) {
            told = Stream.concat(LedOn.thinks(narrator.tell(thought.get())).stream(), told.stream())
                    .toList();
            evidence.addFirst(thought.get().evidence());
        }
        told = ItMeasured.afterIf(Contingent.agreed(told, clause), clause, clauses);
        var hanging = new OnlyIf(narrator).told(told, clause, clauses, conditionals);
        told = hanging.told();
        hanging.conditions().stream().map(Clause::evidence).forEach(evidence::add);
        var turn = LedOn.turn(clause, clauses)
                .filter(next ->
                        !ofOther && byClause.getOrDefault(next, List.of()).isEmpty());
        if (turn.isPresent() && !told.isEmpty()) {
            told = LedOn.turned(told, turn.get(), narrator.tell(WithSubject.of(turn.get(), clauses, verbs)));
            evidence.add(turn.get().evidence());
        }
        var rest = turn.isPresent() || ofOther ? Optional.<Clause>empty() : Rest.of(clause, clauses);
        if (rest.isPresent() && !told.isEmpty()) {
            told = Rest.joined(told, clause, rest.get(), narrator.tell(WithSubject.of(rest.get(), clauses, verbs)));
            evidence.add(rest.get().evidence());
            mentions = Stream.concat(mentions.stream(), byClause.getOrDefault(rest.get(), List.of()).stream())
                    .toList();
        }
        var opening = !hanging.conditions().isEmpty() ? Optional.<Clause>empty() : LeadIn.of(clause, clauses);
        if (opening.isPresent() && !told.isEmpty()) {
            told = LeadIn.joined(narrator.tell(opening.get()), told);
            evidence.addFirst(opening.get().evidence());
        }
        boolean content = (told.stream().filter(Token::isWord).count() >= 3
                        || clause.byClinician() && DrugLine.is(told, mentions))
                && !Asides.told(
                        told.stream().map(Token::text).collect(Collectors.joining(" ")),
                        !mentions.isEmpty() || told.stream().anyMatch(Token::isNumber))
                && !LedOn.from(clause, clauses);
        var planned = ofOther ? Optional.<List<Token>>empty() : Contingent.of(told, clause, mentions);
        boolean answers = (asked.isPresent() && OfAsked.clinical(said) || so.isPresent())
                && (whole(told) || told.equals(named.map(Reference::told).orElse(told)) && whole(said.told()));
        var form = planned.isPresent() ? Form.CONTINGENT : answers ? Form.NAMED : Form.STATEMENT;
        return content
                ? Optional.of(new Unit(clause, form, planned.orElse(Contingent.paused(told)), mentions, evidence))
                : Optional.empty();
    }

    private boolean whole(List<Token> told) {
        return Wellformed.sentence(told, SectionKind.HISTORY_OF_PRESENT_ILLNESS, verbs);
    }
}
