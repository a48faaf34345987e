package org.chartwright.nlp.speech;

import java.io.IOException;
import java.lang.ref.Cleaner;
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

    private final Recognizer recognizer;
    private final Cleaner.Cleanable closing;
    private boolean closed;

    VoskDecoder(Model model) throws IOException {
        recognizer = new Recognizer(model, Recogniser.SAMPLE_RATE);
        recognizer.setWords(true);
        closing = CLEANER.register(this, recognizer::close);
    }

    @Override
    public synchronized boolean accept(short[] samples) {
        requireOpen();
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
        return VoskJson.words(recognizer.getResult());
    }

    @Override
    public synchronized List<SpeechEvent.Heard> flush() {
        requireOpen();
        return VoskJson.words(recognizer.getFinalResult());
    }

    @Override
    public synchronized void close() {
        closed = true;
        // A Cleanable runs at most once, however often it is asked to.
        closing.clean();
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the decoder is closed");
        }
    }
}
