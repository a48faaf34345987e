package org.chartwright.app.pilot;

/** A moment of a visit's documentation that the pilot counts from or to. */
enum Milestone {
    RECORDING_STARTED,
    RECORDING_ENDED,
    DRAFT_READY,
    OPENED,
    SIGNED,
    AMENDED,
    PUSHED
}
