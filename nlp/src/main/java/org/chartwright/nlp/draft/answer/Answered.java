package org.chartwright.nlp.draft.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.clean.Unlittered;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.OfFamily;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Asides;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/** A clinician's question and its answer in, the statements the two make out. */
public final class Answered {

    private static final Pattern OF_HISTORY = Pattern.compile("\\b(?:ever|diagnosed|history)\\b");
    private static final Pattern STILL = Pattern.compile("\\bstill\\b");
    private static final Pattern SHOWN = Pattern.compile("\\b(?:here|there|that|this)\\b");
    private static final Pattern GONE = Pattern.compile("\\b(?:gone|resolved|cleared up|gone away)\\b");

    private static final Pattern FREE = Pattern.compile("\\b(?:no|not|never|without|free)\\b");

    private static final Pattern DID =
            Pattern.compile("^(?:(?:and|so|okay|ok|,) )*did you (?!have|get|notice|feel|experience)");

    private static final Pattern OF_KIN =
            Pattern.compile("\\b(?:family|mother|father|mom|dad|brother|sister|parents|siblings)\\b");

    private static final int SOON = 5;

    private final Narrator narrator;
    private final Verbs verbs;
    private final Pronouns patient;
    private final List<Clause> clauses;
    private final Map<Clause, List<Mention>> byClause;
    private final DrugsNamed drugsNamed;
    private final DoseAnswered doseAnswered;
    private final AnsweredBriefly brief;

    public Answered(
            Narrator narrator,
            Verbs verbs,
            Pronouns patient,
            List<Clause> clauses,
            Map<Clause, List<Mention>> byClause) {
        this.narrator = narrator;
        this.verbs = verbs;
        this.patient = patient;
        this.clauses = List.copyOf(clauses);
        this.byClause = Map.copyOf(byClause);
        this.drugsNamed = new DrugsNamed(patient, byClause);
        this.doseAnswered = new DoseAnswered(patient, byClause);
        this.brief = new AnsweredBriefly(narrator, verbs, patient, clauses, byClause);
    }

    public List<Unit> of(Clause question, Answer answer) {
        var tagged = new Tagged(narrator, patient)
                .of(question, answer, clauses, byClause)
                .or(() -> drugsNamed.of(question, answer))
                .or(() -> doseAnswered.of(question, answer))
                .or(() -> new AtTimes(narrator, patient)
                        .onlyThen(question, answer, byClause.getOrDefault(question, List.of())));
        if (tagged.isPresent()) {
            return List.of(tagged.get());
        }
        var quantity = brief.quantity(question, answer);
        if (quantity.isPresent()) {
            return List.of(quantity.get());
        }
        var asked = byClause.getOrDefault(question, List.of());
        boolean ofPatient =
                asked.stream().anyMatch(mention -> mention.assertion().about() == About.PATIENT);
        if (answer.sense() == Answer.Sense.NO
                && !ofPatient
                && OfFamily.of(question, clauses, true).isPresent()) {
            // what does not say whose it is would be the patient's
            return statements(question, answer, asked).stream()
                    .filter(unit -> OF_KIN.matcher(unit.text()).find())
                    .toList();
        }
        return statements(question, answer, asked);
    }

    private List<Unit> statements(Clause question, Answer answer, List<Mention> asked) {
        var atTimes = new AtTimes(narrator, patient).of(question, answer, asked);
        if (atTimes.isPresent()) {
            return List.of(atTimes.get());
        }
        var symptoms = asked.stream()
                .filter(mention -> mention.answered()
                        && !mention.answer().isEmpty()
                        && mention.assertion().about() == About.PATIENT
                        && (mention.term().kind() == Kind.SYMPTOM
                                || mention.term().kind() == Kind.CONDITION))
                .toList();
        var of = Asides.talk(question.text())
                ? Optional.<Unit>empty()
                : new AskedOf(narrator, verbs, patient, clauses, byClause).of(question, answer);
        if (of.isPresent() && !symptoms.isEmpty()) {
            return List.of(of.get());
        }
        if (!symptoms.isEmpty()) {
            boolean none =
                    symptoms.stream().allMatch(mention -> mention.assertion().polarity() == Polarity.ABSENT);
            var list =
                    none ? new Denied(narrator, patient).list(question, answer, asked) : Optional.<List<Token>>empty();
            if (list.isPresent() && symptoms.stream().noneMatch(this::saidAfter)) {
                return List.of(denial(question, answer, list.get(), asked));
            }
            var done = none
                            && DID.matcher(question.text()).find()
                            && question.words().contains("or")
                    ? new TurnQuestion(verbs, patient).of(question, answer)
                    : Optional.<List<Token>>empty();
            if (done.isPresent() && Bare.no(question, answer)) {
                return List.of(new Unit(
                        question,
                        Form.QUESTION_ANSWERED,
                        Unlittered.of(done.get()),
                        asked,
                        List.of(question.evidence(), answer.clauses().getFirst().evidence())));
            }
            var units = new ArrayList<Unit>();
            for (Polarity polarity : Polarity.values()) {
                symptoms(
                                question,
                                answer,
                                symptoms.stream()
                                        .filter(mention -> mention.assertion().polarity() == polarity)
                                        .filter(mention -> polarity == Polarity.PRESENT || !saidAfter(mention))
                                        .toList())
                        .ifPresent(units::add);
            }
            return units;
        }
        boolean length = question.text().contains("how long");
        if (Asides.talk(question.text()) && !length) {
            return List.of();
        }
        if (Posed.twice(question, clauses) && !Bare.no(question, answer)) {
            return List.of();
        }
        var turned = turned(question, answer, asked);
        if (turned.isPresent()) {
            return List.of(turned.get());
        }
        return of.or(() -> denied(question, answer, asked))
                .or(() -> brief.sentence(question, answer))
                .map(List::of)
                .orElse(List.of());
    }

    /** "nausea ?" "not really ... though sitting in the back of a car makes me nauseous". */
    private boolean saidAfter(Mention denied) {
        return clauses.stream()
                .skip(denied.clause().number())
                .takeWhile(clause -> clause.utterance() <= denied.clause().utterance() + SOON)
                .filter(clause -> !clause.byClinician() && !clause.question())
                .flatMap(clause -> byClause.getOrDefault(clause, List.of()).stream())
                .anyMatch(mention -> mention.term().equals(denied.term())
                        && mention.assertion().about() == About.PATIENT
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().certainty() == Certainty.CERTAIN
                        && mention.assertion().time() == Time.CURRENT);
    }

    /** "are you still on the warfarin ?" "yeah" as a statement. */
    private Optional<Unit> turned(Clause question, Answer answer, List<Mention> asked) {
        return new TurnQuestion(verbs, patient)
                .of(question, answer)
                .or(() -> new Confirmed(narrator, verbs).of(question, answer))
                .map(words -> {
                    var evidence = new ArrayList<>(List.of(
                            question.evidence(), answer.clauses().getFirst().evidence()));
                    var told = Unlittered.of(words);
                    var named = Reference.of(new Reference.Said(question, told, clauses, byClause, patient));
                    named.ifPresent(thing -> evidence.addFirst(thing.place()));
                    return new Unit(
                            question,
                            Form.QUESTION_ANSWERED,
                            named.map(Reference::told).orElse(told),
                            asked,
                            evidence);
                });
    }

    private Optional<Unit> denied(Clause question, Answer answer, List<Mention> asked) {
        return new Denied(narrator, patient).of(question, answer).map(told -> denial(question, answer, told, asked));
    }

    private static Unit denial(Clause question, Answer answer, List<Token> told, List<Mention> asked) {
        return new Unit(
                question,
                Form.SYMPTOMS_ANSWERED,
                told,
                asked,
                List.of(question.evidence(), answer.clauses().getFirst().evidence()));
    }

    /** "Denies fever, chills and cough" in the words that were used. */
    private Optional<Unit> symptoms(Clause question, Answer answer, List<Mention> symptoms) {
        if (symptoms.isEmpty()) {
            return Optional.empty();
        }
        boolean absent = symptoms.getFirst().assertion().polarity() == Polarity.ABSENT;
        boolean affirmed = absent && answer.sense() == Answer.Sense.YES;
        boolean asksGone = GONE.matcher(question.text()).find();
        boolean stillFree = FREE.matcher(question.text()).find();
        boolean gone = absent && !stillFree && STILL.matcher(question.text()).find() || affirmed && asksGone;
        boolean over = affirmed && !gone && !stillFree;
        if (gone && !affirmed && !Bare.no(question, answer)) {
            return Optional.empty();
        }
        boolean denied = absent && !over && !gone;
        var degree = absent || SHOWN.matcher(question.text()).find() ? List.<Token>of() : Bare.degree(question, answer);
        Token first = question.tokens().get(symptoms.getFirst().from());
        var told = new ArrayList<Token>();
        told.add(first.as(patient.subject()));
        boolean often = degree.size() == 1;
        verb(denied, over, gone, often).forEach(word -> told.add(first.as(word)));
        if (often) {
            told.add(told.size() - 1, degree.getFirst());
        }
        boolean history = OF_HISTORY.matcher(question.text()).find()
                && symptoms.getFirst().term().kind() == Kind.CONDITION;
        if (history) {
            List.of("a", "history", "of").forEach(word -> told.add(first.as(word)));
        }
        var once = new LinkedHashMap<String, Mention>();
        symptoms.forEach(mention -> once.putIfAbsent(mention.named(), mention));
        var different = List.copyOf(once.values());
        boolean little = Posed.text(degree).startsWith("a little");
        if (little) {
            List.of("a", "little").forEach(word -> told.add(first.as(word)));
        }
        for (int i = 0; i < different.size(); i++) {
            if (i > 0) {
                told.add(told.getLast().as(i == different.size() - 1 ? denied || gone ? "or" : "and" : ","));
            }
            Mention mention = different.get(i);
            for (String word : mention.named().split(" ")) {
                told.add(question.tokens().get(mention.from()).as(word));
            }
            if (!over) {
                told.addAll(Limits.of(mention, byClause.getOrDefault(question, List.of()), narrator, patient));
            }
        }
        if (!often && !little) {
            told.addAll(degree);
        }
        if (over) {
            List.of(",", "which", "has", "resolved").forEach(word -> told.add(first.as(word)));
        }
        var evidence = new ArrayList<>(List.of(question.evidence()));
        symptoms.forEach(mention -> mention.answer().stream()
                .filter(place -> !evidence.contains(place))
                .forEach(evidence::add));
        var form = over || gone || !degree.isEmpty() ? Form.QUESTION_ANSWERED : Form.SYMPTOMS_ANSWERED;
        return Optional.of(new Unit(question, form, told, symptoms, evidence));
    }

    private static List<String> verb(boolean denied, boolean over, boolean gone, boolean often) {
        if (gone) {
            return List.of("no", "longer", "has");
        }
        return List.of(denied ? "denies" : over ? "had" : often ? "has" : "reports");
    }
}
