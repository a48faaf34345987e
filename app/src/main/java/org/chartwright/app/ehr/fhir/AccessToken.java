package org.chartwright.app.ehr.fhir;

import java.util.Optional;

/** What we show the EHR to be let in. */
public interface AccessToken {

    /** A client that shows nothing. */
    AccessToken NONE = Optional::empty;

    /** A client that always shows the same bearer token. */
    static AccessToken fixed(String token) {
        return () -> Optional.of(token);
    }

    /**
     * The bearer token for the next request; empty when the EHR asks for none.
     *
     * @throws TokenRefused when no token can be had
     */
    Optional<String> value();

    /** The EHR did not accept the last value; the next {@link #value()} must be a new one where there can be one. */
    default void forget() {}
}
