package org.chartwright.app.worklist;

import java.util.stream.Stream;
import org.chartwright.app.people.Person;
import org.chartwright.app.people.Role;
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

    /** Whether the pages for people and programs are open to who is signed in. */
    @ModelAttribute("administers")
    boolean administers(@AuthenticationPrincipal @Nullable Person person) {
        return person != null && person.is(Role.ADMIN);
    }

    @ModelAttribute("seesCoding")
    boolean seesCoding(@AuthenticationPrincipal @Nullable Person person) {
        return person != null
                && Stream.of(Role.PHYSICIAN, Role.CODER, Role.MANAGER, Role.ADMIN)
                        .anyMatch(person::is);
    }

    /** Whether the pages of clinical wording and of the practice's words are open to who is signed in. */
    @ModelAttribute("words")
    boolean words(@AuthenticationPrincipal @Nullable Person person) {
        return person != null
                && Stream.of(Role.PHYSICIAN, Role.MANAGER, Role.ADMIN).anyMatch(person::is);
    }

    @ModelAttribute("connects")
    boolean connects(@AuthenticationPrincipal @Nullable Person person) {
        return person != null && (person.is(Role.ADMIN) || person.is(Role.PHYSICIAN));
    }

    /** Whether drafts are made for who is signed in, in a style of their own. */
    @ModelAttribute("writes")
    boolean writes(@AuthenticationPrincipal @Nullable Person person) {
        return person != null && person.is(Role.PHYSICIAN);
    }
}
