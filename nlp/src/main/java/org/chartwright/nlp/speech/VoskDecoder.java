package org.chartwright.nlp.speech;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.List;
import org.vosk.Model;
import org.vosk.Recognizer;

/**
 * The fence around Vosk's recogniser, where a null, a length beyond the array or a call after closing ends the process.
 * No argument reaches native code but whole non-empty arrays, no call comes after {@link #close}, and none runs beside
 * another. A decoder that is dropped without closing is closed by a {@link Cleaner}.
 */
final class VoskDecoder implements Decoder {

    private static final Cleaner CLEANER = Cleaner.create();

    /** By this the search is behind what it was given: context of the acoustic model and its whole pieces. */
    private static final int LAG = Recogniser.SAMPLE_RATE * 2 / 5;

    private final Recognizer recognizer;
    private final Cleaner.Cleanable closing;
    private boolean closed;
    private long given;
    private long padded;
    private Duration lastCut = Duration.ZERO;

    VoskDecoder(Model model) throws IOException {
        recognizer = new Recognizer(model, Recogniser.SAMPLE_RATE);
        recognizer.setWords(true);
        closing = CLEANER.register(this, recognizer::close);
    }

    @Override
    public synchronized boolean accept(short[] samples) {
        requireOpen();
        given += samples.length;
        return samples.length > 0 && recognizer.acceptWaveForm(samples, samples.length);
    }

    @Override
    public synchronized String partial() {
        requireOpen();
        return VoskJson.partial(recognizer.getPartialResult());
    }

    @Override
    public synchronized List<SpeechEvent.Heard> utterance() {
        requireOpen();
        return asGiven(VoskJson.words(recognizer.getResult()));
    }

    @Override
    public synchronized List<SpeechEvent.Heard> cut(short[] pause) {
        requireOpen();
        short[] more = toAndFro(pause, LAG);
        recognizer.acceptWaveForm(more, more.length);
        var words = asGiven(VoskJson.words(recognizer.getResult()));
        padded += more.length;
        lastCut = time(given);
        return words;
    }

    @Override
    public synchronized List<SpeechEvent.Heard> flush() {
        requireOpen();
        return asGiven(VoskJson.words(recognizer.getFinalResult()));
    }

    @Override
    public synchronized void close() {
        closed = true;
        // A Cleanable runs at most once, however often it is asked to.
        closing.clean();
    }

    /** The pause played backwards, forwards and so on: more of the same room without a click. */
    private static short[] toAndFro(short[] pause, int length) {
        short[] more = new short[length];
        for (int i = 0; i < length && pause.length > 0; i++) {
            int at = i % (2 * pause.length);
            more[i] = pause[at < pause.length ? pause.length - 1 - at : at - pause.length];
        }
        return more;
    }

    /** With times that do not count what {@link #cut} added. */
    private List<SpeechEvent.Heard> asGiven(List<SpeechEvent.Heard> words) {
        return words.stream()
                .map(word -> new SpeechEvent.Heard(
                        word.text(), asGiven(word.start()), asGiven(word.end()), word.confidence()))
                .toList();
    }

    private Duration asGiven(Duration time) {
        var without = time.minus(time(padded));
        var end = time(given);
        return without.compareTo(lastCut) < 0 ? lastCut : without.compareTo(end) > 0 ? end : without;
    }

    private static Duration time(long samples) {
        return Duration.ofMillis(samples * 1000 / Recogniser.SAMPLE_RATE);
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the decoder is closed");
        }
    }
}
