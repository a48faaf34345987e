package org.chartwright.nlp.draft;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/** A clause in, whether it claims nothing of the patient out: it asks, or speaks of people in general. */
final class NotClaimed {

    private static final Pattern CLINICIAN_ASKS =
            Pattern.compile("\\bdo you (?:know|remember|recall) (?:why|what|how|if|when|where|whether)\\b");
    private static final Pattern PATIENT_ASKS = Pattern.compile(
            "\\b(?:or|so|and|but|then|,) (?:should|can|could|will|would|do|am) i\\b|^(?:should|can|could|will|would|do|am) i\\b");

    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:(?:some|most|many|other|sometimes|a lot of) (?:people|patients|folks|kids|children)|people with)\\b");
    private static final Pattern OF_THEM = Pattern.compile("\\bthey\\b");
    private static final Pattern OF_PATIENT = Pattern.compile("\\b(?:i|me|my|you|your)\\b");

    /** So many clauses on, "they" still are people in general. */
    private static final int REACH = 3;

    private NotClaimed() {}

    static boolean by(Clause clause, List<Clause> clauses) {
        String text = clause.text();
        boolean asks = clause.byClinician()
                ? CLINICIAN_ASKS.matcher(text).find()
                : clause.speaker() == Speaker.PATIENT
                        && PATIENT_ASKS.matcher(text).find();
        return asks || ofPeople(clause, clauses);
    }

    /** "sometimes people with this syndrome | they have trouble with their kidneys". */
    private static boolean ofPeople(Clause clause, List<Clause> clauses) {
        return OF_THEM.matcher(clause.text()).find()
                && !OF_PATIENT.matcher(clause.text()).find()
                && IntStream.range(Math.max(0, clause.number() - REACH), clause.number())
                        .mapToObj(clauses::get)
                        .filter(before -> before.utterance() == clause.utterance())
                        .anyMatch(before -> PEOPLE.matcher(before.text()).find());
    }
}
