package org.chartwright.app.letters;

import java.util.List;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.nlp.letter.Letter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The after-visit summary and the referral letters of a visit, for programs. */
@RestController
class LettersController {

    private final Encounters encounters;
    private final LettersOfVisit lettersOfVisit;

    LettersController(Encounters encounters, LettersOfVisit lettersOfVisit) {
        this.encounters = encounters;
        this.lettersOfVisit = lettersOfVisit;
    }

    /**
     * @param signed whether they belong to a signed note; otherwise they are drafts that follow each edit
     * @param version of the signed note; 0 for drafts
     */
    record LettersAnswer(boolean signed, int version, Letter summary, List<Letter> referrals) {

        LettersAnswer {
            referrals = List.copyOf(referrals);
        }
    }

    @GetMapping("/api/encounters/{id}/letters")
    LettersAnswer letters(@PathVariable EncounterId id) {
        return encounters
                .find(id)
                .flatMap(lettersOfVisit::find)
                .map(found -> new LettersAnswer(
                        found.signature().isPresent(),
                        found.signature().map(note -> note.version()).orElse(0),
                        found.letters().summary(),
                        found.letters().referrals()))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no note of this visit yet."));
    }
}
