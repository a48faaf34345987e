package org.chartwright.app.worklist;

import org.chartwright.app.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the name of who is signed in where every page's head finds it. */
@ControllerAdvice
class WhoIsSignedIn {

    @ModelAttribute("person")
    String name(@AuthenticationPrincipal @Nullable Person person) {
        return person == null ? "" : person.displayName();
    }
}
