package org.chartwright.app.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets people in with a one-time password, and shuts them out. Each refusal is one sentence for the administrator. */
@Component
class Admission {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final EndedSignIns endedSignIns;

    Admission(People people, EndedSignIns endedSignIns) {
        this.people = people;
        this.endedSignIns = endedSignIns;
    }

    /** The password is known to nobody after this. */
    record Admitted(Person person, String oneTimePassword) {}

    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    /** @param roles names of {@link Role}, at least one, none of them PLUGIN: programs have tokens */
    Admitted admit(String username, String displayName, List<String> roles) {
        if (!USERNAME.matcher(username).matches()) {
            throw new Refused("The sign-in name must have 2 to 64 small letters, digits, dots, dashes or underscores.");
        }
        if (displayName.isBlank() || displayName.length() > LONGEST_NAME) {
            throw new Refused("The name must have 1 to 200 characters; it stands on signed notes.");
        }
        var password = OneTimePassword.next();
        return people.add(username, displayName, roles(roles), password)
                .map(person -> new Admitted(person, password))
                .orElseThrow(
                        () -> new Refused("Someone already signs in as %s; choose another name.".formatted(username)));
    }

    Admitted newPassword(PersonId id, Person by) {
        if (id.equals(by.id())) {
            throw new Refused("Replace your own password under Password.");
        }
        var person =
                people.find(id).orElseThrow(() -> new Refused("This person cannot sign in; switch them on first."));
        var password = OneTimePassword.next();
        people.giveOneTimePassword(id, password);
        endedSignIns.end(id);
        return new Admitted(person, password);
    }

    void shutOut(PersonId id, Person by) {
        if (id.equals(by.id())) {
            throw new Refused("You cannot switch yourself off; another administrator can.");
        }
        people.setEnabled(id, false);
        endedSignIns.end(id);
    }

    void letBackIn(PersonId id) {
        people.setEnabled(id, true);
    }

    private static Set<Role> roles(List<String> names) {
        try {
            var roles = names.stream().map(Role::valueOf).collect(Collectors.toSet());
            if (roles.isEmpty() || roles.contains(Role.PLUGIN)) {
                throw new Refused("Choose at least one role.");
            }
            return roles;
        } catch (IllegalArgumentException unknown) {
            throw new Refused("Choose the roles from the list.");
        }
    }
}
