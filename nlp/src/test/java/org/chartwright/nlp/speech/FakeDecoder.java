package org.chartwright.nlp.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Hears one word in each second of sound that it is given. */
final class FakeDecoder implements Decoder {

    final List<Double> utteranceEnds = new ArrayList<>();
    final List<Double> cuts = new ArrayList<>();
    final List<Double> flushes = new ArrayList<>();
    int closed;

    /** Where set, a call that takes sound waits here after it has counted down {@link #inside}. */
    CountDownLatch held = new CountDownLatch(0);

    final CountDownLatch inside = new CountDownLatch(1);
    private long samples;
    private long spoken;

    @Override
    public boolean accept(short[] more) {
        inside.countDown();
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        samples += more.length;
        return false;
    }

    @Override
    public String partial() {
        long words = (samples - spoken) / Recogniser.SAMPLE_RATE;
        return words == 0 ? "" : "word".repeat((int) words);
    }

    @Override
    public List<SpeechEvent.Heard> utterance() {
        utteranceEnds.add(heardSeconds());
        return say();
    }

    @Override
    public List<SpeechEvent.Heard> cut(short[] pause) {
        cuts.add(heardSeconds());
        return say();
    }

    @Override
    public List<SpeechEvent.Heard> flush() {
        flushes.add(heardSeconds());
        return say();
    }

    @Override
    public void close() {
        closed++;
    }

    double heardSeconds() {
        return (double) samples / Recogniser.SAMPLE_RATE;
    }

    private List<SpeechEvent.Heard> say() {
        var words = new ArrayList<SpeechEvent.Heard>();
        for (; spoken + Recogniser.SAMPLE_RATE <= samples; spoken += Recogniser.SAMPLE_RATE) {
            var start = Duration.ofMillis(spoken * 1000 / Recogniser.SAMPLE_RATE);
            words.add(new SpeechEvent.Heard("word", start, start.plusSeconds(1), 1));
        }
        spoken = samples;
        return words;
    }
}
