package org.chartwright.nlp.draft.complaint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A visit in, the illnesses with which the clinician introduces a patient who is known out: "harold , sixty-seven ,
 * return visit , ischemic cardiomyopathy and a-fib" is a follow-up of both.
 */
final class FollowedUp {

    private static final Pattern INTRODUCES = Pattern.compile(
            "\\byear[- ]old\\b|\\bhistory (?:of|significant for)\\b|\\bdate of birth\\b|\\bwe have (?:got )?the\\b|\\b(?:return|follow-up|clinic) (?:visit|note)\\b");
    private static final Pattern KNOWN = Pattern.compile(
            "\\b(?:return visit|follow(?:-| )?up|following up|(?:i|we) follow|last (?:here|seen|visit|time)|since (?:i|we|you) (?:last )?(?:saw|met|were|was)|you were here|(?:months?|weeks|years?) (?:out|later)|has it been|it has been|how have you been|been getting along|repeat)\\b");
    /** What happened once is no illness to follow: "a heart attack in 2016". */
    private static final Pattern ONCE = Pattern.compile(
            "^(?:[a-z]+ ){0,6}?(?:in|back in|of) (?:\\d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)");

    private static final Set<String> EVENTS = Set.of(
            "heart attack",
            "stroke",
            "tia",
            "pneumonia",
            "fracture",
            "influenza",
            "covid-19",
            "pulmonary embolism",
            "concussion");
    private static final int OPENING = 6;
    private static final int MOST = 4;

    private FollowedUp() {}

    static Optional<Complaint> in(Reading reading) {
        var opening = reading.clauses().stream()
                .takeWhile(clause -> clause.utterance() < OPENING)
                .toList();
        for (Clause first : opening) {
            var turn = opening.stream()
                    .filter(clause ->
                            clause.byClinician() && !clause.question() && clause.utterance() == first.utterance())
                    .toList();
            var illnesses = turn.stream()
                    .flatMap(clause -> reading.in(clause).stream())
                    .filter(FollowedUp::ofPatient)
                    .toList();
            boolean introduces = turn.stream()
                    .anyMatch(clause -> INTRODUCES.matcher(clause.text()).find());
            if (!illnesses.isEmpty() && (introduces || listed(illnesses))) {
                return Optional.of(written(illnesses, known(opening)));
            }
        }
        return Optional.empty();
    }

    private static boolean listed(List<Mention> illnesses) {
        return illnesses.stream()
                .anyMatch(one -> illnesses.stream()
                        .anyMatch(other -> other.clause() == one.clause() && other.from() >= one.to()));
    }

    private static boolean known(List<Clause> opening) {
        return opening.stream()
                .anyMatch(clause ->
                        clause.byClinician() && KNOWN.matcher(clause.text()).find());
    }

    private static boolean ofPatient(Mention mention) {
        var claim = mention.assertion();
        var words = mention.clause().words();
        String behind = String.join(" ", words.subList(mention.to(), words.size()));
        return mention.term().kind() == Kind.CONDITION
                && claim.polarity() == Polarity.PRESENT
                && claim.certainty() == Certainty.CERTAIN
                && claim.about() == About.PATIENT
                && !EVENTS.contains(mention.term().preferred())
                && !ONCE.matcher(behind).find();
    }

    private static Complaint written(List<Mention> illnesses, boolean known) {
        var names = new LinkedHashSet<String>();
        var places = new LinkedHashSet<Evidence>();
        for (Mention illness : illnesses) {
            if (names.size() < MOST && names.add(illness.named())) {
                places.add(illness.clause().evidence());
            }
        }
        String words = OpeningWords.listed(List.copyOf(names));
        return new Complaint(known ? "follow-up of " + words : words, List.copyOf(places));
    }
}
