package org.chartwright.nlp.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Sound of one channel in, {@link SpeechEvent}s out, in order.
 *
 * <p>It takes 16 kHz, 16-bit samples in chunks of any length; the same sound gives the same events however it is cut
 * into chunks. {@link #finish} says the last words, after which no more sound is taken. {@link #close} may be called at
 * any time, from any thread and more than once: it waits for a call that is under way.
 *
 * <p>Sound has an order, so two threads at once are refused with an {@link IllegalStateException}, as is any call after
 * closing. One thread after another is fine.
 */
public final class Recogniser implements AutoCloseable {

    /** Samples in a second of the sound that is taken. */
    public static final int SAMPLE_RATE = 16_000;

    private enum State {
        HEARING,
        FINISHED,
        CLOSED
    }

    private final Decoder decoder;
    private final Segmentation segmentation;
    private final ReentrantLock lock = new ReentrantLock();
    private final short[] block = new short[Segmentation.BLOCK];

    private State state = State.HEARING;
    private int inBlock;
    private long recorded;

    Recogniser(int channel, Decoder decoder) {
        if (channel < 0) {
            throw new IllegalArgumentException("channel %d is below 0".formatted(channel));
        }
        this.decoder = decoder;
        this.segmentation = new Segmentation(channel, decoder);
    }

    /**
     * Takes more sound.
     *
     * @param pcm 16-bit little-endian samples; an odd number of bytes is refused, since every later sample would be
     *     noise
     */
    public List<SpeechEvent> accept(byte[] pcm) {
        if (pcm.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "a chunk of %d bytes does not hold whole 16-bit samples".formatted(pcm.length));
        }
        short[] samples = new short[pcm.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((pcm[2 * i] & 0xff) | pcm[2 * i + 1] << 8);
        }
        return accept(samples);
    }

    /** Takes more sound. */
    public List<SpeechEvent> accept(short[] samples) {
        int length = samples.length;
        return alone(() -> {
            var events = new ArrayList<SpeechEvent>();
            for (int from = 0; from < length; ) {
                int taken = Math.min(block.length - inBlock, length - from);
                System.arraycopy(samples, from, block, inBlock, taken);
                from += taken;
                inBlock += taken;
                if (inBlock == block.length) {
                    hearBlock(events);
                }
            }
            return events;
        });
    }

    /** Ends the recording and says what was not said yet. */
    public List<SpeechEvent> finish() {
        return alone(() -> {
            var events = new ArrayList<SpeechEvent>();
            hearBlock(events);
            state = State.FINISHED;
            events.addAll(segmentation.finish());
            return events;
        });
    }

    @Override
    public void close() {
        lock.lock();
        try {
            state = State.CLOSED;
            decoder.close();
        } finally {
            lock.unlock();
        }
    }

    private void hearBlock(List<SpeechEvent> events) {
        var samples = Arrays.copyOf(block, inBlock);
        events.addAll(segmentation.hear(samples, recorded));
        recorded += inBlock;
        inBlock = 0;
    }

    private List<SpeechEvent> alone(Supplier<List<SpeechEvent>> work) {
        if (!lock.tryLock()) {
            throw new IllegalStateException("two threads use this recogniser at once; give each channel one thread");
        }
        try {
            switch (state) {
                case HEARING -> {}
                case FINISHED -> throw new IllegalStateException("the recording was finished; take a new recogniser");
                case CLOSED -> throw new IllegalStateException("this recogniser is closed; take a new one");
            }
            return List.copyOf(work.get());
        } finally {
            lock.unlock();
        }
    }
}
