package org.chartwright.app.people;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The page on which people give programs, such as an EHR plugin, a token to act for them, and take it back. */
@Controller
@RequestMapping("/programs")
class ProgramsPage {

    private static final int[] DAYS = {30, 90, 365};

    private final Tokens tokens;
    private final TokenRequests requests;

    ProgramsPage(Tokens tokens, TokenRequests requests) {
        this.tokens = tokens;
        this.requests = requests;
    }

    record Row(String id, String label, String holder, String until) {}

    @GetMapping
    String list(@AuthenticationPrincipal Person person, Model model) {
        var zone = ZoneId.systemDefault();
        model.addAttribute(
                "rows",
                tokens.live(person).stream()
                        .map(each -> new Row(
                                each.id().toString(),
                                each.label(),
                                each.holder(),
                                LocalDate.ofInstant(each.expiresAt(), zone).toString()))
                        .toList());
        model.addAttribute("days", DAYS);
        return "programs";
    }

    /** Fields: label, days. */
    @PostMapping
    Mono<String> make(ServerWebExchange exchange, @AuthenticationPrincipal Person person, Model model) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromCallable(() -> {
                            var label = Optional.ofNullable(form.getFirst("label"))
                                    .orElse("")
                                    .strip();
                            try {
                                var issued = requests.grant(label, days(form.getFirst("days")), person);
                                model.addAttribute("made", label);
                                model.addAttribute("token", issued.token());
                            } catch (ResponseStatusException refused) {
                                model.addAttribute("refusal", refused.getReason());
                            }
                            return list(person, model);
                        })
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, @AuthenticationPrincipal Person person, Model model) {
        if (!tokens.revoke(id, person)) {
            model.addAttribute("refusal", "There is no such token.");
        }
        return list(person, model);
    }

    private static Duration days(@org.jspecify.annotations.Nullable String text) {
        try {
            return Duration.ofDays(Integer.parseInt(Optional.ofNullable(text).orElse("")));
        } catch (NumberFormatException notANumber) {
            return TokenRequests.USUAL;
        }
    }
}
