package org.chartwright.app.people;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;

/** Refuses a username for a while after too many wrong passwords in a row. */
@Component
class LoginThrottle {

    private static final int FAILURES = 10;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, long lastNanos) {
        boolean over() {
            return System.nanoTime() - lastNanos > PAUSE.toNanos();
        }
    }

    private final Map<String, Failures> byUsername = new ConcurrentHashMap<>();

    void admit(String username) {
        var failures = byUsername.get(key(username));
        if (failures != null && failures.count >= FAILURES && !failures.over()) {
            throw new LockedException("Too many wrong passwords; try again in five minutes.");
        }
    }

    void failed(String username) {
        if (byUsername.size() > REMEMBERED) {
            byUsername.values().removeIf(Failures::over);
        }
        byUsername.compute(
                key(username),
                (same, before) ->
                        new Failures(before == null || before.over() ? 1 : before.count + 1, System.nanoTime()));
    }

    void succeeded(String username) {
        byUsername.remove(key(username));
    }

    private static String key(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
