package org.chartwright.app.live;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.app.encounter.Encounter.Status;
import org.chartwright.app.transcription.AudioFormat;

/** How loud the recording is, and whether anything is heard at all. */
final class Meter {

    /** Below this a microphone is muted or unplugged: about -60 dB of full scale. */
    private static final double SILENCE = 0.001;
    /** A warning has to be seen within ten seconds of silence. */
    private static final double PATIENCE_SECONDS = 8;

    private final AudioFormat format;
    private double level;
    private double silentSeconds;
    private double secondsSinceState;
    private boolean warned;
    private long bytes;

    Meter(AudioFormat format) {
        this.format = format;
    }

    /** What the listeners have to be told after this chunk. */
    synchronized List<FeedEvent> heard(byte[] chunk) {
        double seconds = format.seconds(chunk.length);
        bytes += chunk.length;
        level = rms(chunk);
        silentSeconds = level < SILENCE ? silentSeconds + seconds : 0;
        secondsSinceState += seconds;
        var events = new ArrayList<FeedEvent>();
        if (silentSeconds == 0) {
            warned = false;
        } else if (silentSeconds >= PATIENCE_SECONDS && !warned) {
            warned = true;
            events.add(new FeedEvent.Warning("SILENT_MICROPHONE", "Nothing is heard. Is the microphone muted?"));
        }
        if (secondsSinceState >= 1) {
            secondsSinceState = 0;
            events.add(new FeedEvent.State(Status.RECORDING, format.seconds(bytes), level));
        }
        return events;
    }

    /** @param length of the recording in bytes */
    synchronized FeedEvent state(Status status, long length) {
        bytes = length;
        return new FeedEvent.State(status, format.seconds(length), status == Status.RECORDING ? level : 0);
    }

    private static double rms(byte[] pcm) {
        double sum = 0;
        int samples = pcm.length / 2;
        for (int i = 0; i < samples; i++) {
            double sample = (short) ((pcm[2 * i] & 0xff) | pcm[2 * i + 1] << 8) / 32768.0;
            sum += sample * sample;
        }
        return samples == 0 ? 0 : Math.sqrt(sum / samples);
    }
}
