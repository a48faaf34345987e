package org.chartwright.app.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.chartwright.app.ehr.Outbox.Claim;
import org.chartwright.app.ehr.Push.State;
import org.chartwright.app.ehr.Push.Wanted;
import org.chartwright.app.ehr.fhir.PushOutcome.Delivered;
import org.chartwright.app.ehr.fhir.PushOutcome.Postponed;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.chartwright.app.encounter.EncounterId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxTests {

    static final Duration LEASE = Duration.ofMinutes(3);
    static final EmbeddedPostgres POSTGRES = database();
    static final JdbcClient JDBC = JdbcClient.create(POSTGRES.getPostgresDatabase());

    List<Object> events = new ArrayList<>();
    MovableClock clock = new MovableClock();
    Outbox outbox = outbox();
    Pushes pushes = new Pushes(JDBC);
    EncounterId visit = EncounterId.random();

    @AfterAll
    static void stopDatabase() throws IOException {
        POSTGRES.close();
    }

    @BeforeEach
    void empty() {
        JDBC.sql("truncate ehr_push, ehr_attempt").update();
    }

    @Test
    void aDraftIsQueuedTakenAndSent() {
        outbox.want(visit, Wanted.PRELIMINARY);
        assertThat(push().state()).isEqualTo(State.QUEUED);

        var claim = claim();
        assertThat(push().state()).isEqualTo(State.SENDING);

        outbox.settle(claim, new Delivered("DocumentReference/5", Optional.of("1")));

        assertThat(push().state()).isEqualTo(State.SENT);
        assertThat(push().sentAt()).contains(clock.instant());
        assertThat(push().reference()).isEqualTo("DocumentReference/5");
        assertThat(events).containsExactly(new PushedToEhr(visit, Wanted.PRELIMINARY, clock.instant()));
    }

    @Test
    void nobodyElseTakesWhatIsBeingSent() {
        outbox.want(visit, Wanted.PRELIMINARY);
        claim();

        assertThat(outbox.claim(LEASE)).isEmpty();
    }

    @Test
    void whatADeadWorkerHeldIsTakenAgainWhenItsLeaseIsOver() {
        outbox.want(visit, Wanted.PRELIMINARY);
        claim();
        clock.move(LEASE.plusSeconds(1));

        assertThat(outbox().claim(LEASE))
                .hasValueSatisfying(claim -> assertThat(claim.attempts()).isEqualTo(2));
    }

    @Test
    void aPostponedPushWaitsForTheBackOffAndKeepsItsSentence() {
        outbox.want(visit, Wanted.PRELIMINARY);
        outbox.settle(claim(), new Postponed("The EHR has a problem of its own (503).", Optional.empty()));

        assertThat(push().state()).isEqualTo(State.RETRYING);
        assertThat(push().sentence()).isEqualTo("The EHR has a problem of its own (503).");
        assertThat(outbox.claim(LEASE)).isEmpty();

        clock.move(Duration.ofSeconds(2));
        assertThat(outbox.claim(LEASE)).isPresent();
    }

    @Test
    void anEhrThatAsksForMoreTimeGetsIt() {
        outbox.want(visit, Wanted.PRELIMINARY);
        outbox.settle(claim(), new Postponed("Slow down.", Optional.of(Duration.ofMinutes(5))));

        assertThat(push().nextAt()).contains(clock.instant().plus(Duration.ofMinutes(5)));
    }

    @Test
    void afterTheLastAttemptAPersonMustLook() {
        outbox.want(visit, Wanted.PRELIMINARY);
        for (int attempt = 1; attempt <= 3; attempt++) {
            outbox.settle(claim(), new Postponed("It is down.", Optional.empty()));
            clock.move(Duration.ofHours(1));
        }

        assertThat(push().state()).isEqualTo(State.FAILED);
        assertThat(push().sentence()).isEqualTo("It is down. Tried 3 times without success; retry when it is mended.");
        assertThat(events).singleElement().isInstanceOf(EhrPushFailed.class);
        assertThat(pushes.failed(List.of(visit, EncounterId.random()))).containsExactly(visit);
    }

    @Test
    void aRefusedPushIsSentAgainOnlyWhenAPersonAsks() {
        outbox.want(visit, Wanted.PRELIMINARY);
        outbox.settle(claim(), new Refused("Not valid."));
        clock.move(Duration.ofDays(1));
        assertThat(outbox.claim(LEASE)).isEmpty();

        assertThat(outbox.retry(visit)).isTrue();
        assertThat(outbox.retry(visit)).isFalse();
        assertThat(claim().attempts()).isEqualTo(1);
    }

    @Test
    void aSignedNoteOvertakesTheDraftAndNoDraftOvertakesIt() {
        outbox.want(visit, Wanted.PRELIMINARY);
        outbox.want(visit, Wanted.FINAL);
        outbox.want(visit, Wanted.PRELIMINARY);

        assertThat(claim().wanted()).isEqualTo(Wanted.FINAL);
        assertThat(outbox.claim(LEASE)).isEmpty();
    }

    @Test
    void aNoteSignedWhileItsDraftIsBeingSentIsSentAfterwards() {
        outbox.want(visit, Wanted.PRELIMINARY);
        var draft = claim();
        outbox.want(visit, Wanted.FINAL);
        assertThat(outbox.claim(LEASE)).isEmpty();

        outbox.settle(draft, new Delivered("DocumentReference/5", Optional.of("1")));

        assertThat(push().state()).isEqualTo(State.QUEUED);
        assertThat(claim().wanted()).isEqualTo(Wanted.FINAL);
    }

    @Test
    void aLateRefusalOfTheDraftDoesNotStopTheSignedNote() {
        outbox.want(visit, Wanted.PRELIMINARY);
        var draft = claim();
        outbox.want(visit, Wanted.FINAL);

        outbox.settle(draft, new Refused("Not valid."));

        assertThat(push().state()).isEqualTo(State.QUEUED);
        assertThat(events).isEmpty();
    }

    private static EmbeddedPostgres database() {
        try {
            var postgres = EmbeddedPostgres.builder().start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration/ehr")
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outbox outbox() {
        return new Outbox(
                JDBC,
                events::add,
                clock,
                new BackOff(Duration.ofSeconds(2), Duration.ofMinutes(1), 3, new SplittableRandom(1)));
    }

    private Claim claim() {
        return outbox.claim(LEASE).orElseThrow();
    }

    private Push push() {
        return pushes.find(visit).orElseThrow();
    }

    /** Stands until it is moved. */
    static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T12:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }
}
