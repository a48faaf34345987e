package org.chartwright.app.transcription;

import org.chartwright.app.encounter.EncounterId;

/** Audio could not be written to disk, most likely because it is full. What was acknowledged before is safe. */
public final class AudioNotKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AudioNotKeptException(EncounterId encounter, Throwable cause) {
        super(
                "The disk did not take the audio of encounter %s; what was acknowledged is safe. Free some space and resume."
                        .formatted(encounter),
                cause);
    }
}
