package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.code.Finding.Stated;
import org.chartwright.nlp.fact.Detail;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;

/** Facts of a visit in, the findings that diagnosis coding looks at out. */
final class FactFindings {

    private static final Pattern DONE_BEFORE = Pattern.compile(
            "\\b(history of|status post|had (a|an|the|your|my)|underwent|we (put|placed|did)|years? ago|months? ago|in (19|20)\\d\\d|in (nineteen|twenty))\\b",
            Pattern.CASE_INSENSITIVE);

    private FactFindings() {}

    static List<Finding> of(List<Fact> facts, Transcript transcript) {
        List<Finding> findings = new ArrayList<>();
        boolean placed = facts.stream().anyMatch(FactFindings::painOfAPlace);
        for (Fact fact : facts) {
            switch (fact.kind()) {
                case PROBLEM, SYMPTOM, SOCIAL ->
                    findings.add(finding(
                            fact,
                            fact.text(),
                            LastWord.on(fact, nature(fact, transcript), facts, transcript),
                            transcript,
                            placed));
                case FAMILY_HISTORY -> {
                    String condition = fact.detail() instanceof Detail.Family family ? family.condition() : fact.text();
                    Nature nature = fact.polarity() == Polarity.ABSENT ? Nature.ABSENT : Nature.FAMILY;
                    findings.add(finding(fact, condition, nature, transcript));
                }
                case ALLERGY -> {
                    if (fact.established() && fact.detail() instanceof Detail.Allergy allergy) {
                        findings.add(allergic(fact, allergy.substance(), transcript));
                    }
                }
                case PROCEDURE -> {
                    if (fact.established() && (fact.time() == Time.PAST || done(fact, transcript))) {
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

    private static boolean painOfAPlace(Fact fact) {
        return fact.established()
                && fact.kind() == Fact.Kind.SYMPTOM
                && fact.text().matches("(?i).+ (pain|ache)");
    }

    private static Finding allergic(Fact fact, String substance, Transcript transcript) {
        var nature = new SpokenSense(transcript).of(fact, Nature.CURRENT);
        return new Finding(
                substance + " allergy", AllergyTerm.of(substance), nature, Optional.empty(), fact.evidence());
    }

    private static Finding finding(Fact fact, String text, Nature claimed, Transcript transcript) {
        return finding(fact, text, claimed, transcript, false);
    }

    /** @param placed whether the visit names a pain with its place, so that a bare one needs none */
    private static Finding finding(Fact fact, String text, Nature claimed, Transcript transcript, boolean placed) {
        var spoken = new SpokenSense(transcript);
        var nature = Habit.is(text)
                ? Habit.nature(claimed, sentences(fact.evidence(), transcript))
                : spoken.of(fact, claimed);
        var located = placed ? Optional.<PainSite.Located>empty() : PainSite.of(text, fact.evidence(), transcript);
        var injured = InjurySite.of(text, transcript);
        String term = located.map(PainSite.Located::term)
                .or(() -> injured.map(InjurySite.Located::term))
                .orElse(text);
        Set<Side> said = fact.evidence().stream()
                .filter(transcript::holds)
                .map(transcript::quote)
                .map(Side::in)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<Side> side = Side.in(text)
                .or(() -> said.stream().filter(only -> said.size() == 1).findFirst())
                .or(() -> located.filter(place -> said.isEmpty()).flatMap(PainSite.Located::side))
                .or(() -> injured.filter(place -> said.isEmpty()).flatMap(InjurySite.Located::side));
        return new Finding(
                text, term, nature, side, fact.evidence(), new Stated(spoken.stated(fact), around(fact, transcript)));
    }

    /** An operation that a clause says was done before. */
    private static boolean done(Fact fact, Transcript transcript) {
        return fact.evidence().stream()
                .filter(transcript::holds)
                .map(transcript::quote)
                .anyMatch(clause -> DONE_BEFORE.matcher(clause).find());
    }

    /** The whole utterances that the evidence lies in. */
    private static List<String> around(Fact fact, Transcript transcript) {
        return fact.evidence().stream()
                .filter(transcript::holds)
                .map(place -> transcript.utterances().get(place.utterance()).text())
                .distinct()
                .toList();
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

    private static Nature nature(Fact fact, Transcript transcript) {
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
            case POSSIBLE -> Opinion.concludes(fact, transcript) ? Nature.CURRENT : Nature.POSSIBLE;
            case HYPOTHETICAL -> Nature.HYPOTHETICAL;
            case CERTAIN -> fact.time() == Time.PAST ? Nature.PAST : Nature.CURRENT;
        };
    }
}
