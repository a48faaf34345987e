package org.chartwright.app.worklist;

import org.chartwright.app.encounter.Encounter;

/** What a visit waits for, and where a person goes to do it. */
enum Waiting {
    CONSENT("Consent and recording", "", Place.RECORD),
    RECORDING("To record", "", Place.RECORD),
    RUNNING("Recording now", "bad", Place.RECORD),
    PAUSED("Recording paused", "warn", Place.RECORD),
    DRAFT("Being drafted", "", Place.REVIEW),
    REVIEW("To review", "warn", Place.REVIEW),
    SIGNATURE("To sign", "warn", Place.REVIEW),
    RESCUE("Transcript or draft failed", "bad", Place.REVIEW),
    PUSH("Push to the EHR failed", "bad", Place.REVIEW),
    NOTHING("Signed", "ok", Place.REVIEW);

    enum Place {
        RECORD,
        REVIEW
    }

    private final String words;
    private final String tone;
    private final Place place;

    Waiting(String words, String tone, Place place) {
        this.words = words;
        this.tone = tone;
        this.place = place;
    }

    /**
     * @param opened whether a person has begun to review the draft
     * @param pushFailed whether the EHR has not taken the newest note
     */
    static Waiting of(Encounter encounter, boolean opened, boolean pushFailed) {
        return switch (encounter.status()) {
            case PLANNED -> encounter.consent().isPresent() ? RECORDING : CONSENT;
            case RECORDING -> RUNNING;
            case PAUSED -> PAUSED;
            case PROCESSING -> DRAFT;
            case DRAFTED -> pushFailed ? PUSH : opened ? SIGNATURE : REVIEW;
            case SIGNED -> pushFailed ? PUSH : NOTHING;
            case FAILED -> RESCUE;
        };
    }

    String words() {
        return words;
    }

    String tone() {
        return tone;
    }

    Place place() {
        return place;
    }
}
