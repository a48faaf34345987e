package org.chartwright.nlp.draft;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.InGeneral;
import org.chartwright.nlp.transcript.Speaker;

/** A clause in, whether it claims nothing of the patient out: it asks, or speaks of people in general. */
final class NotClaimed {

    private static final Pattern CLINICIAN_ASKS =
            Pattern.compile("\\bdo you (?:know|remember|recall) (?:why|what|how|if|when|where|whether)\\b");
    private static final Pattern PATIENT_ASKS = Pattern.compile(
            "\\b(?:or|so|and|but|then|,) (?:should|can|could|will|would|do|am) i\\b|^(?:should|can|could|will|would|do|am) i\\b");

    private NotClaimed() {}

    static boolean by(Clause clause, List<Clause> clauses) {
        String text = clause.text();
        boolean asks = clause.byClinician()
                ? CLINICIAN_ASKS.matcher(text).find()
                : clause.speaker() == Speaker.PATIENT
                        && PATIENT_ASKS.matcher(text).find();
        return asks || InGeneral.said(clause, clauses);
    }
}
