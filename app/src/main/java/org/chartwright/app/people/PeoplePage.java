package org.chartwright.app.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chartwright.app.people.Admission.Refused;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The page on which an administrator lets people in, and shuts them out again. */
@Controller
@RequestMapping("/people")
class PeoplePage {

    private final People people;
    private final Admission admission;

    PeoplePage(People people, Admission admission) {
        this.people = people;
        this.admission = admission;
    }

    record Row(String id, String name, String username, String roles, boolean enabled, boolean oneTime, boolean self) {}

    record RoleChoice(String value, String words, boolean chosen) {}

    @GetMapping
    String list(@AuthenticationPrincipal Person admin, Model model) {
        return page(admin, model, List.of());
    }

    /** Fields: displayName, username, role (one or more). */
    @PostMapping
    Mono<String> add(ServerWebExchange exchange, @AuthenticationPrincipal Person admin, Model model) {
        return onForm(exchange, form -> {
            var roles = form.getOrDefault("role", List.of());
            try {
                var admitted = admission.admit(field(form, "username"), field(form, "displayName"), roles);
                tell(model, admitted);
                return page(admin, model, List.of());
            } catch (Refused refused) {
                model.addAttribute("refusal", refused.getMessage());
                model.addAttribute("displayName", field(form, "displayName"));
                model.addAttribute("newUsername", field(form, "username"));
                return page(admin, model, roles);
            }
        });
    }

    @PostMapping("/{id}/password")
    String newPassword(@PathVariable UUID id, @AuthenticationPrincipal Person admin, Model model) {
        return tried(admin, model, () -> tell(model, admission.newPassword(new PersonId(id), admin)));
    }

    @PostMapping("/{id}/off")
    String off(@PathVariable UUID id, @AuthenticationPrincipal Person admin, Model model) {
        return tried(admin, model, () -> admission.shutOut(new PersonId(id), admin));
    }

    @PostMapping("/{id}/on")
    String on(@PathVariable UUID id, @AuthenticationPrincipal Person admin, Model model) {
        return tried(admin, model, () -> admission.letBackIn(new PersonId(id)));
    }

    private String tried(Person admin, Model model, Runnable change) {
        try {
            change.run();
        } catch (Refused refused) {
            model.addAttribute("refusal", refused.getMessage());
        }
        return page(admin, model, List.of());
    }

    private String page(Person admin, Model model, List<String> chosen) {
        model.addAttribute(
                "rows",
                people.all().stream()
                        .map(each -> new Row(
                                each.person().id().toString(),
                                each.person().displayName(),
                                each.person().username(),
                                each.person().roles().stream()
                                        .sorted()
                                        .map(PeoplePage::words)
                                        .collect(Collectors.joining(", ")),
                                each.enabled(),
                                each.person().mustChangePassword(),
                                each.person().id().equals(admin.id())))
                        .toList());
        model.addAttribute(
                "choices",
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.PLUGIN)
                        .map(role -> new RoleChoice(role.name(), words(role), chosen.contains(role.name())))
                        .toList());
        return "people";
    }

    private static void tell(Model model, Admission.Admitted admitted) {
        model.addAttribute("admitted", admitted.person().displayName());
        model.addAttribute("admittedUsername", admitted.person().username());
        model.addAttribute("oneTimePassword", admitted.oneTimePassword());
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Mono<String> onForm(
            ServerWebExchange exchange, java.util.function.Function<MultiValueMap<String, String>, String> work) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromCallable(() -> work.apply(form)).subscribeOn(Schedulers.boundedElastic()));
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }
}
