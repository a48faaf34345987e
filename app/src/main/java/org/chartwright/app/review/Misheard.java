package org.chartwright.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.people.Person;
import org.chartwright.app.review.MisheardDecisions.Decided;
import org.chartwright.app.review.MisheardDecisions.Decision;
import org.chartwright.app.review.MisheardDecisions.Place;
import org.chartwright.app.transcription.Transcripts;
import org.chartwright.nlp.speech.SuggestTerms;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Utterance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words of a visit that may have been misheard, and what a person says to each. The transcript and the draft stay as
 * they are: an accepted term stands beside what was heard, and the person changes the note's sentence.
 */
@Component
class Misheard {

    private final Transcripts transcripts;
    private final MisheardDecisions decisions;
    private final PracticeTerms terms;
    private final ReviewDesk desk;

    Misheard(Transcripts transcripts, MisheardDecisions decisions, PracticeTerms terms, ReviewDesk desk) {
        this.transcripts = transcripts;
        this.decisions = decisions;
        this.terms = terms;
        this.desk = desk;
    }

    /** @param decided empty where nobody has said anything to it */
    record Suggested(Place place, Optional<Decided> decided) {}

    /** In the order of the transcript. A note that is signed gets no suggestions, only what was accepted before. */
    List<Suggested> in(Encounter encounter) {
        var standing = decisions.standing(encounter.id());
        boolean closed = desk.isClosed(encounter);
        var found = new ArrayList<>(standing.stream()
                .filter(decided -> !closed || decided.decision() == Decision.ACCEPTED)
                .map(decided -> new Suggested(decided.place(), Optional.of(decided)))
                .toList());
        if (!closed) {
            open(encounter).stream()
                    .filter(place -> standing.stream()
                            .noneMatch(decided -> decided.place().at().overlaps(place.at())))
                    .forEach(place -> found.add(new Suggested(place, Optional.empty())));
        }
        found.sort((a, b) -> a.place().at().compareTo(b.place().at()));
        return found;
    }

    /** Keeps what the person says to the suggestion at this place. */
    @Transactional
    void decide(Encounter encounter, Evidence at, Decision decision, Person by) {
        desk.requireOpen(encounter);
        var place = in(encounter).stream()
                .map(Suggested::place)
                .filter(each -> each.at().equals(at))
                .findFirst()
                .orElseThrow(() -> new Refusal.WrongState("There is no such suggestion any more. Reload the page."));
        decisions.decide(encounter.id(), place, decision, by.id());
    }

    /** Puts an accepted term into the practice's words, as it was heard here. */
    PracticeTerms.Added toPracticeWords(Encounter encounter, Evidence at) {
        desk.requireOpen(encounter);
        var accepted = decisions.standing(encounter.id()).stream()
                .filter(decided -> decided.decision() == Decision.ACCEPTED)
                .map(Decided::place)
                .filter(place -> place.at().equals(at))
                .findFirst()
                .orElseThrow(() -> new Refusal.WrongState("Accept the suggestion first."));
        return terms.add(accepted.term(), accepted.heard());
    }

    private List<Place> open(Encounter encounter) {
        var suspects = transcripts.find(encounter.id()).utterances().stream()
                .filter(utterance -> utterance.words().stream().anyMatch(word -> word.unsure()))
                .toList();
        if (suspects.isEmpty()) {
            return List.of();
        }
        var suggest = terms.suggest();
        return suspects.stream()
                .flatMap(utterance -> suggest.in(utterance).stream().map(suggestion -> place(utterance, suggestion)))
                .toList();
    }

    private static Place place(Utterance utterance, SuggestTerms.Suggestion suggestion) {
        int from = suggestion.from(utterance);
        int to = suggestion.to(utterance);
        return new Place(
                new Evidence(utterance.number(), from, to),
                utterance.text().substring(from, to),
                suggestion.term(),
                suggestion.distance());
    }
}
