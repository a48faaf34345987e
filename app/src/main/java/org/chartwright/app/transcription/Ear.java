package org.chartwright.app.transcription;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chartwright.nlp.audio.PcmStream;
import org.chartwright.nlp.speech.SpeechEvent;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;

/** One channel of a recording as it is heard: resamples, skips what was heard before a restart, and keeps the time. */
final class Ear implements AutoCloseable {

    static final int RATE = 16_000;
    /** The sound of a word goes on a little after the recogniser's end of it. */
    private static final int AFTERSOUND = RATE * 3 / 20;

    private final int channel;
    private final Speaker speaker;
    private final Recognition recognition;
    private final PcmStream sound;
    private final long began;
    private long toSkip;
    private long taken;

    /**
     * @param heardFrom first sample that will come, at 16 kHz from the start of the recording
     * @param heardUntil samples before this one were heard already
     */
    Ear(int channel, AudioFormat format, Recognition recognition, long heardFrom, long heardUntil) {
        this.channel = channel;
        this.speaker = format.roles().get(channel);
        this.recognition = recognition;
        this.sound = new PcmStream(format.sampleRate(), 1);
        this.toSkip = Math.max(0, heardUntil - heardFrom);
        this.began = heardFrom + toSkip;
    }

    int channel() {
        return channel;
    }

    Speaker speaker() {
        return speaker;
    }

    /** Takes the next whole frames of the recording and picks its channel out of them. */
    List<SpeechEvent> hear(byte[] frames, AudioFormat format) {
        var own = new byte[2 * (frames.length / format.frameBytes())];
        for (int i = 0; i < own.length; i += 2) {
            int at = i / 2 * format.frameBytes() + 2 * channel;
            own[i] = frames[at];
            own[i + 1] = frames[at + 1];
        }
        return listen(sound.accept(own)[0]);
    }

    List<SpeechEvent> finish() {
        var events = new ArrayList<>(listen(sound.finish()[0]));
        events.addAll(recognition.finish());
        return events;
    }

    /** The same with its times counted from the start of the recording. */
    SpeechEvent.Final placed(SpeechEvent.Final said) {
        var shift = Duration.ofMillis(began * 1000 / RATE);
        return new SpeechEvent.Final(
                channel,
                said.words().stream()
                        .map(heard -> new SpeechEvent.Heard(
                                heard.text(),
                                heard.start().plus(shift),
                                heard.end().plus(shift),
                                heard.confidence()))
                        .toList());
    }

    /** Where hearing has to go on once this was stored, in samples at 16 kHz. */
    long heardUntil(Utterance said) {
        long end = said.end().orElse(Duration.ZERO).toMillis() * RATE / 1000;
        return Math.min(began + taken, end + AFTERSOUND);
    }

    @Override
    public void close() {
        recognition.close();
    }

    private List<SpeechEvent> listen(short[] samples) {
        int skipped = (int) Math.min(toSkip, samples.length);
        toSkip -= skipped;
        if (skipped == samples.length) {
            return List.of();
        }
        var fresh = skipped == 0 ? samples : Arrays.copyOfRange(samples, skipped, samples.length);
        taken += fresh.length;
        return recognition.accept(fresh);
    }
}
