package org.chartwright.app.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request made by a person, by password or by token. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final long at = System.nanoTime();

    SignedIn(Person person, Set<Role> roles) {
        super(roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.person = person;
        setAuthenticated(true);
    }

    Person person() {
        return person;
    }

    /** When, by {@link System#nanoTime()}. */
    long at() {
        return at;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.username();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && super.equals(that) && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
