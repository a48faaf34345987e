package org.chartwright.nlp.transcript;

/**
 * Who speaks an utterance. {@code GUEST} is anyone who came with the patient; {@code UNKNOWN} is never guessed away.
 */
public enum Speaker {
    CLINICIAN,
    PATIENT,
    GUEST,
    UNKNOWN
}
