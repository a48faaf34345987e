package org.chartwright.app.ehr;

import static org.chartwright.app.ehr.Pushes.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chartwright.app.ehr.Push.Wanted;
import org.chartwright.app.ehr.fhir.PushOutcome;
import org.chartwright.app.ehr.fhir.PushOutcome.Delivered;
import org.chartwright.app.ehr.fhir.PushOutcome.Postponed;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.chartwright.app.encounter.EncounterId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to go into the EHR: one row for each visit, because a visit has one document. A row says what the EHR is to
 * hold, not what to do; so a signed note overtakes a draft that is still waiting, and nothing is sent out of order.
 */
class Outbox {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final BackOff backOff;

    Outbox(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, BackOff backOff) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.backOff = backOff;
    }

    /** One row that a worker has taken, until its lease ends. */
    record Claim(EncounterId encounter, Wanted wanted, int revision, int attempts) {}

    /** Wants the newest state of the visit's note in the EHR. A draft does not replace a signed note. */
    @Transactional
    void want(EncounterId encounter, Wanted wanted) {
        jdbc.sql("""
                insert into ehr_push (encounter_id, wanted, state, due_at, queued_at)
                values (:id, :wanted, 'QUEUED', :now, :now)
                on conflict (encounter_id) do update set wanted = excluded.wanted, revision = ehr_push.revision + 1,
                    state = 'QUEUED', attempts = 0, due_at = excluded.due_at, sentence = '',
                    queued_at = excluded.queued_at
                where not (ehr_push.wanted = 'FINAL' and excluded.wanted = 'PRELIMINARY')
                """)
                .param("id", encounter.value())
                .param("wanted", wanted.name())
                .param("now", at(clock.instant()))
                .update();
    }

    /** Whether there was a failed push, which is now due again. */
    @Transactional
    boolean retry(EncounterId encounter) {
        return jdbc.sql("""
                update ehr_push set state = 'QUEUED', attempts = 0, due_at = :now, revision = revision + 1
                where encounter_id = :id and state = 'FAILED'
                """)
                        .param("id", encounter.value())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * Takes the row that has been due longest, also one whose worker died: its lease is over. A row that changed while
     * it is being sent waits for that to end.
     */
    @Transactional
    Optional<Claim> claim(Duration lease) {
        Instant now = clock.instant();
        return jdbc.sql("""
                update ehr_push set state = 'SENDING', attempts = attempts + 1, leased_until = :until
                where encounter_id = (
                    select encounter_id from ehr_push
                    where state in ('QUEUED', 'RETRYING', 'SENDING') and due_at <= :now
                        and (leased_until is null or leased_until < :now)
                    order by due_at for update skip locked limit 1)
                returning encounter_id, wanted, revision, attempts
                """)
                .param("now", at(now))
                .param("until", at(now.plus(lease)))
                .query((row, number) -> new Claim(
                        new EncounterId(row.getObject("encounter_id", UUID.class)),
                        Wanted.valueOf(row.getString("wanted")),
                        row.getInt("revision"),
                        row.getInt("attempts")))
                .optional();
    }

    /**
     * Records what became of an attempt, tells the other modules, and sets the next attempt where there is to be one.
     */
    @Transactional
    void settle(Claim claim, PushOutcome outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case Delivered delivered -> {
                log(claim, "DELIVERED", "", now);
                free(claim);
                jdbc.sql("update ehr_push set reference = :reference where encounter_id = :id")
                        .param("reference", delivered.reference())
                        .param("id", claim.encounter().value())
                        .update();
                become(claim, "SENT", now, "", now);
                events.publishEvent(new PushedToEhr(claim.encounter(), claim.wanted(), now));
            }
            case Postponed postponed -> {
                log(claim, "POSTPONED", postponed.sentence(), now);
                free(claim);
                var wait = backOff.after(claim.attempts());
                if (wait.isPresent()) {
                    var longer = postponed.notBefore().filter(asked -> asked.compareTo(wait.get()) > 0);
                    become(claim, "RETRYING", now.plus(longer.orElse(wait.get())), postponed.sentence(), now);
                } else {
                    fail(
                            claim,
                            "%s Tried %d times without success; retry when it is mended."
                                    .formatted(postponed.sentence(), claim.attempts()),
                            now);
                }
            }
            case Refused refused -> {
                log(claim, "REFUSED", refused.sentence(), now);
                free(claim);
                fail(claim, refused.sentence(), now);
            }
        }
    }

    @Transactional
    void fail(Claim claim, String sentence, Instant now) {
        if (become(claim, "FAILED", now, sentence, now)) {
            events.publishEvent(new EhrPushFailed(claim.encounter(), claim.wanted(), sentence, now));
        }
    }

    private boolean become(Claim claim, String state, Instant due, String sentence, Instant now) {
        return jdbc.sql("""
                update ehr_push set state = :state, due_at = :due, sentence = :sentence,
                    sent_at = case when :state = 'SENT' then :now else sent_at end
                where encounter_id = :id and revision = :revision and state = 'SENDING'
                """)
                        .param("state", state)
                        .param("due", at(due))
                        .param("sentence", sentence)
                        .param("now", at(now))
                        .param("id", claim.encounter().value())
                        .param("revision", claim.revision())
                        .update()
                == 1;
    }

    private void free(Claim claim) {
        jdbc.sql("update ehr_push set leased_until = null where encounter_id = :id")
                .param("id", claim.encounter().value())
                .update();
    }

    private void log(Claim claim, String outcome, String sentence, Instant now) {
        jdbc.sql("""
                insert into ehr_attempt (encounter_id, wanted, at, outcome, sentence)
                values (:id, :wanted, :at, :outcome, :sentence)
                """)
                .param("id", claim.encounter().value())
                .param("wanted", claim.wanted().name())
                .param("at", at(now))
                .param("outcome", outcome)
                .param("sentence", sentence)
                .update();
    }
}
