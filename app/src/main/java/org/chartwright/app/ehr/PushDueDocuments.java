package org.chartwright.app.ehr;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.chartwright.app.ehr.Outbox.Claim;
import org.chartwright.app.ehr.fhir.ClinicalDocument;
import org.chartwright.app.ehr.fhir.PushOutcome;
import org.chartwright.app.ehr.fhir.PushOutcome.Postponed;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/** Empties the outbox: takes what is due, sends it, writes down what became of it. A few at a time. */
class PushDueDocuments {

    /**
     * Longer than an exchange takes at its slowest with the usual time limit; two senders of one document do no harm.
     */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private static final int AT_A_TIME = 4;
    private static final Logger log = LoggerFactory.getLogger(PushDueDocuments.class);

    private final Outbox outbox;
    private final DocumentOfVisit documents;
    private final Function<ClinicalDocument, PushOutcome> ehr;
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private volatile boolean ready;

    PushDueDocuments(Outbox outbox, DocumentOfVisit documents, Function<ClinicalDocument, PushOutcome> ehr) {
        this.outbox = outbox;
        this.documents = documents;
        this.ehr = ehr;
    }

    /** Not before the port is open: the EHR may be our own sandbox. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${chartwright.ehr.poll:500ms}")
    void pushWhatIsDue() {
        while (ready && places.tryAcquire()) {
            Optional<Claim> claim = outbox.claim(LEASE);
            if (claim.isEmpty()) {
                places.release();
                return;
            }
            Thread.ofVirtual().name("ehr-push").start(() -> {
                try {
                    push(claim.get());
                } finally {
                    places.release();
                }
            });
        }
    }

    private void push(Claim claim) {
        PushOutcome outcome = outcome(claim);
        outbox.settle(claim, outcome);
        log.info(
                "push of encounter {} as {}: {}",
                claim.encounter(),
                claim.wanted(),
                outcome.getClass().getSimpleName());
    }

    private PushOutcome outcome(Claim claim) {
        try {
            return documents
                    .find(claim.encounter())
                    .map(ehr)
                    .orElseGet(() -> new Refused("The visit has neither a complete draft nor a signed note to send."));
        } catch (RuntimeException defect) {
            // The message may hold patient data: only the place and kind of the defect are written down.
            log.error(
                    "push of encounter {} failed by {}",
                    claim.encounter(),
                    defect.getClass().getName());
            return new Postponed(
                    "The document could not be prepared because of a fault in this program.", Optional.empty());
        }
    }
}
