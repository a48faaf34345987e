package org.chartwright.app.letters;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chartwright.app.encounter.Encounter;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.app.transcription.Transcripts;
import org.chartwright.nlp.letter.Letter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages of the after-visit summary and of each referral letter, to be read, copied and printed. */
@Controller
class LettersPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int CHILD = 12;

    private final Encounters encounters;
    private final LettersOfVisit lettersOfVisit;
    private final Transcripts transcripts;

    LettersPage(Encounters encounters, LettersOfVisit lettersOfVisit, Transcripts transcripts) {
        this.encounters = encounters;
        this.lettersOfVisit = lettersOfVisit;
        this.transcripts = transcripts;
    }

    /** A document of this visit to go to. */
    record TabView(String path, String title, boolean here) {}

    @GetMapping("/encounters/{id}/summary")
    String summary(@PathVariable EncounterId id, @AuthenticationPrincipal Person person, Model model) {
        return page(id, 0, person, model);
    }

    /** @param number of the letter, from 1 in the order the referrals were made */
    @GetMapping("/encounters/{id}/referrals/{number}")
    String referral(
            @PathVariable EncounterId id,
            @PathVariable int number,
            @AuthenticationPrincipal Person person,
            Model model) {
        return page(id, Math.max(number, -1), person, model);
    }

    private String page(EncounterId id, int number, Person person, Model model) {
        if (!person.is(Role.PHYSICIAN) && !person.is(Role.CODER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Your role does not open notes.");
        }
        var encounter = encounters
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such encounter."));
        var found = lettersOfVisit
                .find(encounter)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no note of this visit yet."));
        var referrals = found.letters().referrals();
        if (number < 0 || number > referrals.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "This visit has no such letter.");
        }
        var letter = number == 0 ? found.letters().summary() : referrals.get(number - 1);
        var view = new LetterView(transcripts.find(id));
        model.addAttribute("id", id.toString());
        model.addAttribute("tabs", tabs(referrals, number));
        model.addAttribute("patient", encounter.patient().name());
        model.addAttribute("about", about(encounter));
        model.addAttribute("letter", letter);
        model.addAttribute("referral", letter.kind() == Letter.Kind.REFERRAL);
        model.addAttribute("to", letter.to().orElse(""));
        model.addAttribute(
                "child", encounter.patient().on(encounter.date()).age().orElse(CHILD) < CHILD);
        model.addAttribute("parts", view.parts(letter));
        model.addAttribute("gaps", view.gaps(letter));
        model.addAttribute(
                "signature",
                found.signature()
                        .map(note -> note.signer() + ", "
                                + DAY.format(note.signedAt().atZone(java.time.ZoneId.systemDefault())))
                        .orElse(""));
        return "letters/letter";
    }

    private static List<TabView> tabs(List<Letter> referrals, int number) {
        var tabs = new ArrayList<TabView>();
        tabs.add(new TabView("summary", "Summary for the patient", number == 0));
        for (int i = 0; i < referrals.size(); i++) {
            tabs.add(new TabView("referrals/" + (i + 1), referrals.get(i).title(), number == i + 1));
        }
        return tabs;
    }

    private static String about(Encounter encounter) {
        var parts = new ArrayList<String>();
        encounter.patient().birthDate().ifPresent(day -> parts.add("born " + DAY.format(day)));
        encounter.patient().sex().ifPresent(sex -> parts.add(sex.name().toLowerCase(Locale.ROOT)));
        encounter.patient().mrn().ifPresent(mrn -> parts.add("MRN " + mrn));
        parts.add("visit of " + DAY.format(encounter.date()));
        return String.join(" · ", parts);
    }
}
