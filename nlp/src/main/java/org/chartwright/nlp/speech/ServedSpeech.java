package org.chartwright.nlp.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * A speech server in place of the embedded recogniser: {@link Recogniser}s that cut speech at its pauses, let the
 * server hear each piece, and fall back on the embedded model for a piece that the server does not answer or should not
 * be believed. They give no partials, and a call waits while the server hears; give each a thread that may wait.
 */
public final class ServedSpeech {

    private final AskSpeechServer server;
    private final SpeechModel model;
    private final Executor decoding;

    /** @param decoding does the local recognising, which keeps a processor busy */
    public ServedSpeech(SpeechServerSettings settings, SpeechModel model, Executor decoding) {
        this.server = new AskSpeechServer(settings);
        this.model = model;
        this.decoding = decoding;
    }

    /** A recogniser for one channel of one recording; the caller closes it. */
    public Recogniser recogniser(int channel) {
        return new Recogniser(
                channel,
                new ServerDecoder(
                        server::about,
                        sound -> CompletableFuture.supplyAsync(() -> heard(sound), decoding)
                                .join()));
    }

    private List<SpeechEvent.Heard> heard(short[] sound) {
        var words = new ArrayList<SpeechEvent.Heard>();
        try (var decoder = model.decoder()) {
            for (int from = 0; from < sound.length; from += Segmentation.BLOCK) {
                if (decoder.accept(
                        Arrays.copyOfRange(sound, from, Math.min(sound.length, from + Segmentation.BLOCK)))) {
                    words.addAll(decoder.utterance());
                }
            }
            words.addAll(decoder.flush());
        }
        return words;
    }
}
