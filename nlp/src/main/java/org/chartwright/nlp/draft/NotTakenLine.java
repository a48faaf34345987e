package org.chartwright.nlp.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/** A fact of a drug in, its line in the list of medications out, where the patient told that it is not taken. */
final class NotTakenLine {

    private static final Set<Action> TAKEN = Set.of(
            Action.TAKING, Action.START, Action.CONTINUE, Action.INCREASE, Action.DECREASE, Action.REFILL, Action.HOLD);
    /** By such a name nobody knows which drug it is. */
    private static final Pattern KIND_ONLY = Pattern.compile(
            ".*\\b(?:pills?|thinners?|medications?|medicines?|control|steroids?|antibiotics?|statins?|shots?)\\b.*");

    private NotTakenLine() {}

    static Optional<String> of(Fact fact, List<Fact> facts, Transcript transcript) {
        boolean refused = fact.detail() instanceof Medication medication
                && medication.action() == Action.NOT_TAKING
                && fact.polarity() == Polarity.ABSENT
                && fact.certainty() == Certainty.CERTAIN
                && fact.about() == About.PATIENT
                && fact.time() == Fact.Time.CURRENT
                && !KIND_ONLY.matcher(medication.name()).matches();
        return refused && told(fact, transcript) && !taken(fact, facts)
                ? Optional.of("not taking " + ((Medication) fact.detail()).name())
                : Optional.empty();
    }

    private static boolean told(Fact fact, Transcript transcript) {
        return fact.evidence().stream()
                .anyMatch(
                        place -> transcript.utterances().get(place.utterance()).speaker() != Speaker.CLINICIAN);
    }

    private static boolean taken(Fact fact, List<Fact> facts) {
        String name = ((Medication) fact.detail()).name();
        return facts.stream()
                .anyMatch(other -> other.detail() instanceof Medication medication
                        && medication.name().equals(name)
                        && TAKEN.contains(medication.action()));
    }
}
