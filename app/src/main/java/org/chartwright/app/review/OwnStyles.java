package org.chartwright.app.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.app.drafting.StyleOfClinician;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.PersonId;
import org.chartwright.app.review.SeenStyle.Often;
import org.chartwright.app.review.StyleChoices.Change;
import org.chartwright.nlp.style.JudgeWording;
import org.chartwright.nlp.style.JudgeWording.Verdict;
import org.chartwright.nlp.style.OwnStyle;
import org.chartwright.nlp.style.OwnStyle.Wording;
import org.chartwright.templates.SectionKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A clinician in, their habits and the style their drafts have out. */
@Component
class OwnStyles implements StyleOfClinician {

    /** So many notes, of so many patients, make a habit. */
    private static final int OFTEN = 3;

    private final SeenStyle seen;
    private final StyleChoices choices;
    private final Encounters encounters;
    private final JudgeWording judge;

    OwnStyles(SeenStyle seen, StyleChoices choices, Encounters encounters, JudgeWording judge) {
        this.seen = seen;
        this.choices = choices;
        this.encounters = encounters;
        this.judge = judge;
    }

    /**
     * What a clinician does again and again.
     *
     * @param change the words and what is written for them
     * @param sentence whether a whole sentence is left out
     * @param sure whether both sides are known to mean the same; otherwise it waits to be switched on
     * @param active whether drafts follow it
     */
    record Habit(
            Change change,
            boolean sentence,
            boolean sure,
            boolean active,
            int notes,
            Instant since,
            Set<SectionKind> sections) {}

    /** Most often made first; wordings before sentences. Of several wordings for the same words only one is active. */
    List<Habit> habits(PersonId person) {
        var switches = choices.switches(person);
        var patients = new HashMap<EncounterId, String>();
        var habits = new ArrayList<Habit>();
        var taken = new HashSet<String>();
        for (Often often : seen.words(person, OFTEN)) {
            var verdict = judge.of(often.before(), often.after());
            if (verdict != Verdict.FACT && ofSeveralPatients(often, patients)) {
                var habit = habit(often, false, verdict == Verdict.SAME, switches);
                boolean free = !habit.active() || taken.add(often.before());
                habits.add(free ? habit : inactive(habit));
            }
        }
        for (Often often : seen.sentences(person, OFTEN)) {
            if (judge.statesNothing(often.before()) && ofSeveralPatients(often, patients)) {
                habits.add(habit(often, true, true, switches));
            }
        }
        return habits;
    }

    @Override
    @Transactional(readOnly = true)
    public OwnStyle of(PersonId clinician) {
        var active = habits(clinician).stream().filter(Habit::active).toList();
        var chosen = choices.of(clinician);
        return new OwnStyle(
                active.stream()
                        .filter(habit -> !habit.sentence())
                        .map(habit -> new Wording(
                                habit.change().before(), habit.change().after(), habit.sections()))
                        .toList(),
                active.stream()
                        .filter(Habit::sentence)
                        .map(habit -> habit.change().before())
                        .collect(Collectors.toSet()),
                chosen.arrangements(),
                chosen.brief());
    }

    @Transactional
    void forget(PersonId person, Change change) {
        seen.forget(person, change.before(), change.after());
        choices.forget(person, change);
    }

    /** Whether the person has such a habit and it was switched. */
    @Transactional
    boolean turn(PersonId person, Change change, boolean active) {
        boolean known = habits(person).stream().anyMatch(habit -> habit.change().equals(change));
        if (known) {
            choices.turn(person, change, active);
        }
        return known;
    }

    private static Habit habit(Often often, boolean sentence, boolean sure, Map<Change, Boolean> switches) {
        var change = new Change(often.before(), often.after());
        return new Habit(
                change,
                sentence,
                sure,
                switches.getOrDefault(change, sure),
                often.notes().size(),
                often.since(),
                often.sections());
    }

    private static Habit inactive(Habit habit) {
        return new Habit(
                habit.change(), habit.sentence(), habit.sure(), false, habit.notes(), habit.since(), habit.sections());
    }

    private boolean ofSeveralPatients(Often often, Map<EncounterId, String> patients) {
        return often.notes().stream()
                        .map(note -> patients.computeIfAbsent(note, this::patientOf))
                        .distinct()
                        .limit(OFTEN)
                        .count()
                == OFTEN;
    }

    /** The record number tells patients apart, else name and birth date. */
    private String patientOf(EncounterId id) {
        return encounters
                .find(id)
                .map(encounter -> encounter
                        .patient()
                        .mrn()
                        .orElseGet(() -> encounter.patient().name() + " "
                                + encounter
                                        .patient()
                                        .birthDate()
                                        .map(Object::toString)
                                        .orElse("")))
                .orElse("");
    }
}
