package org.chartwright.app.people;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page people sign in on. */
@Controller
class LoginController {

    private final boolean demo;

    LoginController(@Value("${chartwright.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String login(@RequestParam MultiValueMap<String, String> query, Model model) {
        if (query.containsKey("locked")) {
            model.addAttribute("refusal", LoginThrottle.SENTENCE);
        } else if (query.containsKey("error")) {
            model.addAttribute("refusal", "The name or the password is wrong. Check both and try again.");
        }
        model.addAttribute("demo", demo);
        model.addAttribute("signedOut", query.containsKey("logout"));
        return "login";
    }

    /** Puts the CSRF token of the session where every page's forms find it. */
    @ControllerAdvice
    static class FormToken {

        @ModelAttribute("_csrf")
        Mono<CsrfToken> token(ServerWebExchange exchange) {
            Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
            return token;
        }
    }
}
