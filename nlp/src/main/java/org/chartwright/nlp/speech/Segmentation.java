package org.chartwright.nlp.speech;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Decides what the decoder hears and where its utterances end. Quiet is not decoded at all, a pause of half a second
 * ends an utterance, and the longer somebody talks without one, the shorter a pause will do.
 */
final class Segmentation {

    /** Samples taken at a time, whatever the caller's chunks are: decoding depends on it, and must not vary. */
    static final int BLOCK = Recogniser.SAMPLE_RATE / 10;

    private static final int FRAMES_PER_SECOND = Recogniser.SAMPLE_RATE / VoiceActivity.FRAME;
    private static final int PAUSE = FRAMES_PER_SECOND / 2;
    private static final int SHORTEST_PAUSE = FRAMES_PER_SECOND / 10;

    /** Utterances up to this long end at a whole pause only; up to {@link #LONGEST} the pause shrinks. */
    private static final int UNHURRIED = 8 * FRAMES_PER_SECOND;

    private static final int LONGEST = 20 * FRAMES_PER_SECOND;

    /** Blocks before the first voice that are decoded too: soft beginnings of words. */
    private static final int LEAD_IN = 3;

    /** Frames of voice in the lead-in that open the gate; fewer are a click. */
    private static final int VOICED = 3;

    private record Block(short[] samples, long recordedFrom, int voiced) {}

    private final int channel;
    private final Decoder decoder;
    private final VoiceActivity voice = new VoiceActivity();
    private final Timeline timeline = new Timeline();
    private final Deque<Block> leadIn = new ArrayDeque<>();

    private boolean listening;
    private int quietFrames;
    private int utteranceFrames;
    private long decoded;
    private String lastPartial = "";

    Segmentation(int channel, Decoder decoder) {
        this.channel = channel;
        this.decoder = decoder;
    }

    /**
     * What comes of one block.
     *
     * @param samples at most {@link #BLOCK}; fewer only for the last one
     * @param recordedFrom samples of the recording before it
     */
    List<SpeechEvent> hear(short[] samples, long recordedFrom) {
        var events = new ArrayList<SpeechEvent>();
        var block = new Block(samples, recordedFrom, voicedFrames(samples));
        if (listening) {
            decode(samples, events);
        } else {
            waitForVoice(block, events);
        }
        if (listening) {
            endUtteranceAtPause(samples, events);
        }
        return events;
    }

    /** What was said at the very end of the recording. */
    List<SpeechEvent> finish() {
        var events = new ArrayList<SpeechEvent>();
        if (listening) {
            say(decoder.flush(), events);
        }
        return events;
    }

    private int voicedFrames(short[] samples) {
        int voiced = 0;
        for (int from = 0; from + VoiceActivity.FRAME <= samples.length; from += VoiceActivity.FRAME) {
            if (voice.isVoice(samples, from)) {
                voiced++;
                quietFrames = 0;
            } else {
                quietFrames++;
            }
        }
        return voiced;
    }

    private void waitForVoice(Block block, List<SpeechEvent> events) {
        leadIn.addLast(block);
        if (leadIn.size() > LEAD_IN + 1) {
            leadIn.removeFirst();
        }
        if (leadIn.stream().mapToInt(Block::voiced).sum() >= VOICED) {
            listening = true;
            timeline.join(decoded, leadIn.getFirst().recordedFrom());
            leadIn.forEach(each -> decode(each.samples(), events));
            leadIn.clear();
        }
    }

    private void decode(short[] samples, List<SpeechEvent> events) {
        boolean over = decoder.accept(samples);
        decoded += samples.length;
        utteranceFrames += samples.length / VoiceActivity.FRAME;
        if (over) {
            say(decoder.utterance(), events);
        } else {
            var partial = decoder.partial();
            if (!partial.isEmpty() && !partial.equals(lastPartial)) {
                lastPartial = partial;
                events.add(new SpeechEvent.Partial(channel, partial));
            }
        }
    }

    private void endUtteranceAtPause(short[] samples, List<SpeechEvent> events) {
        if (quietFrames >= PAUSE) {
            say(decoder.utterance(), events);
            listening = false;
        } else if (quietFrames >= enoughPause()) {
            int quiet = Math.min(samples.length, quietFrames * VoiceActivity.FRAME);
            say(decoder.cut(Arrays.copyOfRange(samples, samples.length - quiet, samples.length)), events);
        }
    }

    private int enoughPause() {
        int over = Math.clamp(utteranceFrames - UNHURRIED, 0, LONGEST - UNHURRIED);
        return PAUSE - (PAUSE - SHORTEST_PAUSE) * over / (LONGEST - UNHURRIED);
    }

    private void say(List<SpeechEvent.Heard> words, List<SpeechEvent> events) {
        utteranceFrames = 0;
        lastPartial = "";
        if (!words.isEmpty()) {
            events.add(new SpeechEvent.Final(
                    channel, words.stream().map(this::inRecording).toList()));
        }
        timeline.forgetBefore(decoded - 2L * Recogniser.SAMPLE_RATE);
    }

    private SpeechEvent.Heard inRecording(SpeechEvent.Heard word) {
        return new SpeechEvent.Heard(
                word.text(), timeline.recorded(word.start()), timeline.recorded(word.end()), word.confidence());
    }
}
