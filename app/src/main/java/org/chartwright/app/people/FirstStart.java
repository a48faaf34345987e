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
 * one-time password stands in {@code first-login.json} until it is replaced; a demo gets a physician whose password is
 * new at each start.
 */
@Component
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String ADMIN = "admin";
    private static final String FIRST_LOGIN = "first-login.json";

    private final People people;
    private final Tokens tokens;
    private final Home home;
    private final boolean demo;
    private final boolean resetAdmin;

    FirstStart(
            People people,
            Tokens tokens,
            Home home,
            @Value("${chartwright.demo}") boolean demo,
            @Value("${chartwright.reset-admin:false}") boolean resetAdmin) {
        this.people = people;
        this.tokens = tokens;
        this.home = home;
        this.demo = demo;
        this.resetAdmin = resetAdmin;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo) {
            admitDemoPhysician();
        } else if (resetAdmin || !people.anyoneIs(Role.ADMIN)) {
            admitAdministrator();
        } else if (people.named(ADMIN).filter(Person::mustChangePassword).isEmpty()) {
            home.delete(FIRST_LOGIN);
        }
    }

    /** The password is in a file only its owner can read, and in no log; the file goes once it is replaced. */
    private void admitAdministrator() {
        var password = OneTimePassword.next();
        people.put(ADMIN, "Administrator", Set.of(Role.ADMIN), password, true);
        var login = "{\"username\":\"%s\",\"password\":\"%s\"}%n".formatted(ADMIN, password);
        var file = home.writeSecret(FIRST_LOGIN, login.getBytes(StandardCharsets.UTF_8));
        LOG.warn("The administrator's one-time password stands in {}; sign in as {} and replace it.", file, ADMIN);
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
