package org.chartwright.app.worklist;

import org.chartwright.app.transcription.Load;

/** The recogniser's load in a sentence or two; none when nobody is recorded. */
final class LoadWording {

    /** Less than this is what anybody's text takes. */
    private static final double LATE_SECONDS = 5;

    private LoadWording() {}

    static String of(Load load) {
        if (load.heard() == 0 && load.waiting() == 0) {
            return "";
        }
        var waiting = switch (load.waiting()) {
            case 0 -> "";
            case 1 -> " One more visit is recorded and waits for room.";
            default -> " %d more visits are recorded and wait for room.".formatted(load.waiting());
        };
        return heard(load) + late(load) + waiting;
    }

    private static String heard(Load load) {
        return load.heard() <= load.streams()
                ? "%d of %d streams are being transcribed.".formatted(load.heard(), load.streams())
                : "%d streams are being transcribed; at its speed now the service keeps up with %d."
                        .formatted(load.heard(), load.streams());
    }

    private static String late(Load load) {
        return load.behind() < LATE_SECONDS ? "" : " Text comes up to %.0f seconds late.".formatted(load.behind());
    }
}
