package org.chartwright.app.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
import org.chartwright.nlp.code.LevelDrift;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the practice's choices do to later suggestions, and whether visit levels moved. */
@Controller
class ChoicesPage {

    private static final int DAYS = 90;

    private final PracticeChoices choices;
    private final ClinicianLevels levels;

    ChoicesPage(PracticeChoices choices, ClinicianLevels levels) {
        this.choices = choices;
        this.levels = levels;
    }

    record Row(String code, String title, int chosen, int against, String weight) {}

    record Levels(String clinician, String established, String newPatients, String means) {}

    @GetMapping("/coding")
    String page(@RequestParam("since") Optional<LocalDate> since, @AuthenticationPrincipal Person person, Model model) {
        var day = since.orElseGet(() -> LocalDate.now().minusDays(DAYS));
        model.addAttribute(
                "rows",
                choices.all().stream()
                        .map(each -> new Row(
                                each.code().code(),
                                each.code().title(),
                                each.chosen(),
                                each.against(),
                                String.format(Locale.ROOT, "%+.1f", 100 * each.weight())))
                        .toList());
        model.addAttribute("bound", Math.round(100 * PracticeChoice.BOUND));
        model.addAttribute("resets", resets(person));
        model.addAttribute("since", day);
        model.addAttribute("fewest", LevelDrift.FEWEST);
        model.addAttribute(
                "levels",
                levels.since(day).stream()
                        .map(each -> new Levels(
                                each.clinician(),
                                words(each.drift().established()),
                                words(each.drift().newPatients()),
                                each.drift().means()))
                        .toList());
        return "coding/choices";
    }

    @PostMapping("/api/coding/choices/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@AuthenticationPrincipal Person person) {
        choices.reset(person.id());
    }

    private static boolean resets(Person person) {
        return List.of(Role.CODER, Role.MANAGER, Role.ADMIN).stream().anyMatch(person::is);
    }

    private static String words(LevelDrift.Move move) {
        return switch (move) {
            case TOO_FEW -> "too few visits to tell";
            case STEADY -> "steady";
            case UP -> "moved up";
            case DOWN -> "moved down";
        };
    }
}
