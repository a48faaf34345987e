package org.chartwright.app.worklist;

import org.chartwright.app.transcription.Load;

/** The recogniser's load in a sentence or two; none when nobody is recorded. */
final class LoadWording {

    private LoadWording() {}

    static String of(Load load) {
        if (load.heard() == 0 && load.waiting() == 0) {
            return "";
        }
        var heard = "%d of %d streams are being transcribed.".formatted(load.heard(), load.streams());
        return switch (load.waiting()) {
            case 0 -> heard;
            case 1 -> heard + " One more visit is recorded and waits for room.";
            default -> heard + " %d more visits are recorded and wait for room.".formatted(load.waiting());
        };
    }
}
