package org.chartwright.app.people;

import java.util.Optional;
import org.chartwright.app.people.ReplacePassword.Outcome;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The page on which people replace their password; who signed in with a one-time password sees no other. */
@Controller
@RequestMapping("/password")
class PasswordPage {

    private final ReplacePassword passwords;
    private final People people;
    private final WebSessionServerSecurityContextRepository sessions = new WebSessionServerSecurityContextRepository();

    PasswordPage(ReplacePassword passwords, People people) {
        this.passwords = passwords;
        this.people = people;
    }

    @GetMapping
    String show(@AuthenticationPrincipal Person person, Model model) {
        return form(person, model);
    }

    /** Fields: current, fresh, again. */
    @PostMapping
    Mono<String> replace(ServerWebExchange exchange, @AuthenticationPrincipal Person person, Model model) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromCallable(() -> refusal(person, form))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(refusal -> {
                            refusal.ifPresent(words -> model.addAttribute("refusal", words));
                            return refusal.isPresent()
                                    ? Mono.just(form(person, model))
                                    : renewed(exchange, person).thenReturn("redirect:/");
                        }));
    }

    private Optional<String> refusal(Person person, MultiValueMap<String, String> form) {
        var fresh = field(form, "fresh");
        if (!fresh.equals(field(form, "again"))) {
            return Optional.of("The two new passwords are not the same.");
        }
        var outcome = passwords.of(person, field(form, "current"), fresh);
        return outcome == Outcome.REPLACED ? Optional.empty() : Optional.of(outcome.words());
    }

    /** The session goes on as the person who no longer has to replace anything. */
    private Mono<Void> renewed(ServerWebExchange exchange, Person person) {
        return Mono.fromCallable(() -> people.find(person.id()).orElseThrow())
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(now -> sessions.save(exchange, new SecurityContextImpl(new SignedIn(now, now.roles()))));
    }

    private static String form(Person person, Model model) {
        model.addAttribute("username", person.username());
        model.addAttribute("oneTime", person.mustChangePassword());
        model.addAttribute("shortest", ReplacePassword.SHORTEST);
        return "password";
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
