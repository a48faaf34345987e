package org.chartwright.app.transcription;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes recordings that have not grown for the retention time. Transcript and note stay. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final AudioLogs logs;
    private final Duration keep;

    Retention(AudioLogs logs, @Value("${chartwright.audio.retention}") Duration keep) {
        this.logs = logs;
        this.keep = keep;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT1M")
    void deleteOld() {
        for (var encounter : logs.untouchedSince(Instant.now().minus(keep))) {
            logs.delete(encounter);
            LOG.info("Encounter {}: the recording was deleted after its retention time", encounter);
        }
    }
}
