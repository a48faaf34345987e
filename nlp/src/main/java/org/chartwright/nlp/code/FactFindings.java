package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;

/** Facts of a visit in, the findings that diagnosis coding looks at out. */
final class FactFindings {

    private FactFindings() {}

    static List<Finding> of(List<Fact> facts, Transcript transcript) {
        List<Finding> findings = new ArrayList<>();
        for (Fact fact : facts) {
            switch (fact.kind()) {
                case PROBLEM, SYMPTOM, SOCIAL -> findings.add(finding(fact, fact.text(), nature(fact), transcript));
                case FAMILY_HISTORY -> {
                    String condition = fact.detail() instanceof Detail.Family family ? family.condition() : fact.text();
                    Nature nature = fact.polarity() == Polarity.ABSENT ? Nature.ABSENT : Nature.FAMILY;
                    findings.add(finding(fact, condition, nature, transcript));
                }
                case ALLERGY -> {
                    if (fact.established() && fact.detail() instanceof Detail.Allergy allergy) {
                        findings.add(finding(fact, allergy.substance() + " allergy", Nature.CURRENT, transcript));
                    }
                }
                case PROCEDURE -> {
                    if (fact.established() && fact.time() == Time.PAST) {
                        findings.add(finding(fact, fact.text(), Nature.PAST, transcript));
                    }
                }
                case MEDICATION, VITAL, RESULT, EXAM_FINDING, ORDER, PLAN, FOLLOW_UP -> {}
            }
        }
        return findings;
    }

    /** Drugs that the patient takes or is to take. */
    static Set<String> drugs(List<Fact> facts) {
        Set<String> drugs = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.established() && fact.detail() instanceof Detail.Medication medication) {
                switch (medication.action()) {
                    case TAKING, START, HOLD, INCREASE, DECREASE, CONTINUE, REFILL ->
                        drugs.add(medication.name().toLowerCase(Locale.ROOT));
                    case STOP, NOT_TAKING, UNCLEAR -> {}
                }
            }
        }
        return drugs;
    }

    private static Finding finding(Fact fact, String text, Nature claimed, Transcript transcript) {
        var said = sentences(fact.evidence(), transcript);
        var nature = Habit.is(text)
                ? Habit.nature(claimed, said)
                : fact.kind() == Fact.Kind.PROBLEM ? Doubt.nature(claimed, said) : claimed;
        var located = PainSite.of(text, fact.evidence(), transcript);
        String term = located.map(PainSite.Located::term).orElse(text);
        Optional<Side> side = Side.in(text)
                .or(() -> fact.evidence().stream()
                        .filter(transcript::holds)
                        .map(transcript::quote)
                        .map(Side::in)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> located.flatMap(PainSite.Located::side));
        return new Finding(text, term, nature, side, fact.evidence());
    }

    /** The whole sentences that the evidence lies in. */
    private static List<String> sentences(List<Evidence> evidence, Transcript transcript) {
        List<String> said = new ArrayList<>();
        for (Evidence place : evidence) {
            if (transcript.holds(place)) {
                String text = transcript.utterances().get(place.utterance()).text();
                for (var piece : ReadNote.pieces(text)) {
                    int to = piece.from() + piece.text().length();
                    if (piece.from() < place.to() && to > place.from()) {
                        said.add(piece.text());
                    }
                }
            }
        }
        return said;
    }

    private static Nature nature(Fact fact) {
        if (fact.about() == About.FAMILY) {
            return Nature.FAMILY;
        }
        if (fact.about() == About.OTHER) {
            return Nature.OTHER_PERSON;
        }
        if (fact.polarity() == Polarity.ABSENT) {
            return Nature.ABSENT;
        }
        return switch (fact.certainty()) {
            case POSSIBLE -> Nature.POSSIBLE;
            case HYPOTHETICAL -> Nature.HYPOTHETICAL;
            case CERTAIN -> fact.time() == Time.PAST ? Nature.PAST : Nature.CURRENT;
        };
    }
}
