package org.chartwright.app.people;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.chartwright.app.home.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Lets the first person in. Nobody has a fixed password: an installation without an administrator gets one whose
 * one-time password is shown once; a demo gets a physician whose password is new at each start.
 */
@Component
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final People people;
    private final Tokens tokens;
    private final Home home;
    private final boolean demo;

    FirstStart(People people, Tokens tokens, Home home, @Value("${chartwright.demo}") boolean demo) {
        this.people = people;
        this.tokens = tokens;
        this.home = home;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo) {
            admitDemoPhysician();
        } else if (!people.anyoneIs(Role.ADMIN)) {
            var password = OneTimePassword.next();
            people.put("admin", "Administrator", Set.of(Role.ADMIN), password, true);
            LOG.warn("First start: sign in as admin with the one-time password {} and replace it.", password);
        }
    }

    private void admitDemoPhysician() {
        var password = OneTimePassword.next();
        var physician = people.put("demo", "Demo Physician", Set.of(Role.PHYSICIAN), password, false);
        var token = tokens.issue(physician, "demo", Set.of(Role.PHYSICIAN), Duration.ofDays(1), physician);
        var login = "{\"username\":\"demo\",\"password\":\"%s\",\"token\":\"%s\"}%n".formatted(password, token.token());
        var file = home.writeSecret("demo-login.json", login.getBytes(StandardCharsets.UTF_8));
        LOG.info("Demo: the physician's login for this run stands in {}", file);
    }
}
