package org.chartwright.app.people;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/**
 * Refuses a username for a while after too many wrong passwords in a row from one place.
 *
 * <p>Places count apart, so that nobody can keep a person out by guessing from elsewhere. Names that do not exist count
 * as others do: being refused tells nothing about a name.
 */
@Component
class LoginThrottle {

    static final String SENTENCE = "Too many wrong passwords; try again in five minutes.";

    private static final int FAILURES = 10;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, long lastNanos) {
        boolean over() {
            return System.nanoTime() - lastNanos > PAUSE.toNanos();
        }
    }

    private record Try(String username, String place) {

        Try {
            username = username.toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Try, Failures> byTry = new ConcurrentHashMap<>();

    /**
     * @param place such as a network address
     * @throws LockedException while it is too early to try again
     */
    void admit(String username, String place) {
        var failures = byTry.get(new Try(username, place));
        if (failures != null && failures.count >= FAILURES && !failures.over()) {
            throw new LockedException(SENTENCE);
        }
    }

    void failed(String username, String place) {
        if (byTry.size() > REMEMBERED) {
            byTry.values().removeIf(Failures::over);
        }
        byTry.compute(
                new Try(username, place),
                (same, before) ->
                        new Failures(before == null || before.over() ? 1 : before.count + 1, System.nanoTime()));
    }

    void succeeded(String username, String place) {
        byTry.remove(new Try(username, place));
    }
}
