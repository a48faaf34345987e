package org.chartwright.nlp.draft.choice;

import java.util.List;
import java.util.Set;
import org.chartwright.nlp.draft.choice.Sound.Judgement;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.language.Clause;

/**
 * A statement in, whether it is talk that no number in it brings into a note: "they have me running 2 rooms today", "my
 * kid has 3 games this weekend".
 */
final class RoomTalk {

    /** A clinician who says these before any examination speaks of themselves. */
    private static final Set<String> OWN = Set.of("i", "me", "my", "we", "us", "our");

    private static final Set<String> PATIENTS =
            Set.of("you", "your", "yours", "he", "she", "him", "her", "his", "hers", "yourself");
    /** Likelier an aside than that, it is one. */
    private static final double SURELY = 0.6;

    /** What is said as well as that is told to the patient or for the record. */
    private static final double SOUND = 0.4;

    /** The room is talked about at the beginning. */
    private static final int EARLY = 15;

    private RoomTalk() {}

    static boolean is(Unit unit, Reading reading, Judgement judged) {
        if (unit.form() != Form.STATEMENT || !unit.mentions().isEmpty()) {
            return false;
        }
        return judged.aside() > SURELY && unit.hasNumber() && reading.phase(unit) == Phase.HISTORY
                || unit.byClinician()
                        && judged.sound() < SOUND
                        && reading.phase(unit) == Phase.HISTORY
                        && unit.clause().number() < EARLY
                        && !ofPatient(unit.clause())
                        && turn(unit.clause(), reading).stream().anyMatch(RoomTalk::own)
                        && turn(unit.clause(), reading).stream()
                                .noneMatch(clause -> !reading.in(clause).isEmpty());
    }

    private static List<Clause> turn(Clause clause, Reading reading) {
        return reading.clauses().subList(0, clause.number() + 1).stream()
                .filter(other -> other.utterance() == clause.utterance())
                .toList();
    }

    private static boolean own(Clause clause) {
        return !ofPatient(clause) && clause.words().stream().anyMatch(OWN::contains);
    }

    private static boolean ofPatient(Clause clause) {
        return clause.words().stream().anyMatch(PATIENTS::contains);
    }
}
