package org.chartwright.nlp.draft;

import java.util.Locale;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/** A fact of a drug in, whether it is of the list a patient gives of what they take out. */
final class OwnList {

    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:tried|used to|was|were|before|stopped|quit|ago|last|past|gave|given|did|had|took|if|can|could|should|would|allergic|not|n't|never|instead|off|pounds|(?:he|she|they|his|her|him)|my [a-z]+'s|(?:brother|sister|mother|father|mom|mum|dad|wife|husband|son|daughter|cousin|friend|uncle|aunt|neighbor)(?:'s)?)\\b|\\?");
    private static final Pattern GIVEN_UP =
            Pattern.compile("\\b(?:quit|stopped|came off|went off|no longer|not taking|not been taking)\\b");

    private OwnList() {}

    /** "envarsus , 5 mg in the morning", in a patient's own list of what they take. */
    static boolean names(Fact fact, Transcript transcript) {
        return fact.detail() instanceof Medication medication
                && medication.action() == Medication.Action.UNCLEAR
                && (medication.strength().isPresent() || medication.frequency().isPresent())
                && fact.established()
                && fact.evidence().stream()
                        .allMatch(place -> listed(place, transcript)
                                && (medication.strength().isPresent()
                                        || heads(medication.name(), transcript.quote(place))));
    }

    /** "and the calcitriol , one every other day" */
    private static boolean heads(String drug, String said) {
        return said.toLowerCase(Locale.ROOT).matches("(?:(?:and|the|my|then|,) )*" + Pattern.quote(drug) + "\\b.*");
    }

    private static boolean listed(Evidence place, Transcript transcript) {
        var utterance = transcript.utterances().get(place.utterance());
        return utterance.speaker() != Speaker.CLINICIAN
                && !NOT_NOW.matcher(transcript.quote(place).toLowerCase(Locale.ROOT))
                        .find()
                && !GIVEN_UP.matcher(utterance.text().toLowerCase(Locale.ROOT)).find();
    }
}
