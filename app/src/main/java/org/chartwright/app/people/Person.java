package org.chartwright.app.people;

import java.util.Set;

/**
 * Someone who uses the service, and the principal of every request.
 *
 * @param id never changes
 * @param username for signing in, lower case
 * @param displayName as it stands on a signed note
 * @param roles at least one
 * @param mustChangePassword signed in with a one-time password and may do nothing but replace it
 */
public record Person(PersonId id, String username, String displayName, Set<Role> roles, boolean mustChangePassword) {

    public Person {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("person %s has no role".formatted(id));
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
