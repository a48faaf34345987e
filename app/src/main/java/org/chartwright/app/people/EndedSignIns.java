package org.chartwright.app.people;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Whose sign-ins no longer count because an administrator changed what they may do. Sessions live in memory, as this
 * does: both end with the service.
 */
@Component
class EndedSignIns {

    private final Map<PersonId, Long> endedAt = new ConcurrentHashMap<>();

    void end(PersonId person) {
        endedAt.put(person, System.nanoTime());
    }

    boolean holds(SignedIn signedIn) {
        var ended = endedAt.get(signedIn.person().id());
        return ended != null && signedIn.at() - ended <= 0;
    }
}
