package org.chartwright.app.review;

import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.People;
import org.chartwright.app.people.Person;
import org.chartwright.app.review.MisheardDecisions.Decided;
import org.chartwright.app.review.MisheardDecisions.Decision;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a person corrects in a transcript: who speaks, and what was misheard. */
@RestController
@RequestMapping("/api/encounters/{id}/transcript")
class HeardController {

    private final Encounters encounters;
    private final Misheard misheard;
    private final TranscriptDesk transcript;
    private final People people;

    HeardController(Encounters encounters, Misheard misheard, TranscriptDesk transcript, People people) {
        this.encounters = encounters;
        this.misheard = misheard;
        this.transcript = transcript;
        this.people = people;
    }

    /**
     * Words that may have been misheard.
     *
     * @param distance between the sounds, 0 to 1
     * @param decision {@code OPEN} while nobody has said anything to it, and then {@code by} and {@code at} are empty
     */
    record Suggestion(
            int utterance,
            int from,
            int to,
            String heard,
            String term,
            double distance,
            Decision decision,
            Optional<String> by,
            Optional<String> at) {}

    record Suggestions(List<Suggestion> suggestions) {}

    record Word(
            Optional<Integer> utterance, Optional<Integer> from, Optional<Integer> to, Optional<Decision> decision) {

        Evidence place() {
            try {
                return new Evidence(
                        utterance.orElseThrow(Word::unplaced),
                        from.orElseThrow(Word::unplaced),
                        to.orElseThrow(Word::unplaced));
            } catch (IllegalArgumentException e) {
                throw unplaced();
            }
        }

        private static Refusal unplaced() {
            return new Refusal.Malformed("Name the place by its 'utterance', 'from' and 'to'.");
        }
    }

    record Voice(Optional<Integer> utterance, Optional<Speaker> speaker, Optional<Boolean> wholeVoice) {}

    /**
     * @param utterances numbers of those that changed
     * @param edited whether the note was, so that a new draft would wait beside it
     */
    record Corrected(List<Integer> utterances, Speaker speaker, boolean edited) {}

    @GetMapping("/misheard")
    Suggestions misheard(@PathVariable EncounterId id) {
        return new Suggestions(misheard.in(find(id)).stream().map(this::shown).toList());
    }

    @PostMapping("/misheard")
    Suggestions decide(
            @PathVariable EncounterId id, @RequestBody Word request, @AuthenticationPrincipal Person person) {
        var decision = request.decision()
                .orElseThrow(() -> new Refusal.Malformed("Say with 'decision' whether it is ACCEPTED or DISMISSED."));
        misheard.decide(find(id), request.place(), decision, person);
        return misheard(id);
    }

    @PostMapping("/practice-words")
    PracticeTerms.Added addToPracticeWords(@PathVariable EncounterId id, @RequestBody Word request) {
        return misheard.toPracticeWords(find(id), request.place());
    }

    @PostMapping("/speakers")
    Corrected speaks(@PathVariable EncounterId id, @RequestBody Voice request, @AuthenticationPrincipal Person person) {
        if (request.utterance().isEmpty() || request.speaker().isEmpty()) {
            throw new Refusal.Malformed("Name the 'utterance' and its 'speaker'.");
        }
        var encounter = find(id);
        var speaker = request.speaker().get();
        var changed = transcript.speaks(
                encounter, request.utterance().get(), request.wholeVoice().orElse(false), speaker, person);
        return new Corrected(changed, speaker, transcript.isEdited(encounter));
    }

    @PostMapping("/draft")
    void draftAnew(@PathVariable EncounterId id) {
        transcript.draftAnew(find(id));
    }

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return ProblemDetail.forStatusAndDetail(
                refusal instanceof Refusal.Malformed ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT,
                String.valueOf(refusal.getMessage()));
    }

    private Suggestion shown(Misheard.Suggested suggested) {
        var place = suggested.place();
        return new Suggestion(
                place.at().utterance(),
                place.at().from(),
                place.at().to(),
                place.heard(),
                place.term(),
                Math.round(place.distance() * 100) / 100.0,
                suggested.decided().map(Decided::decision).orElse(Decision.OPEN),
                suggested
                        .decided()
                        .flatMap(decided -> people.find(decided.by()))
                        .map(Person::displayName),
                suggested.decided().map(Decided::at).map(History::moment));
    }

    private Encounter find(EncounterId id) {
        return encounters
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such encounter."));
    }
}
