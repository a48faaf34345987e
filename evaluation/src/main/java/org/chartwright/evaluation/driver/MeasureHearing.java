package org.chartwright.evaluation.driver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.chartwright.evaluation.board.Table;
import org.chartwright.evaluation.client.Recording;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.speech.Recogniser;
import org.chartwright.nlp.speech.SpeechModel;

/** How much memory the model and the recognisers of some visits take in this process, without the service. */
public final class MeasureHearing {

    private static final int PIECES_PER_SECOND = 10;

    private final ModelStore store;

    public MeasureHearing(ModelStore store) {
        this.store = store;
    }

    /**
     * @param visits heard at once, each channel by a recogniser of its own
     * @param recording at the recogniser's rate; each visit is a moment ahead of the one before
     */
    public Table measure(int visits, Recording recording) {
        if (recording.sampleRate() != Recogniser.SAMPLE_RATE) {
            throw new IllegalArgumentException("%d Hz".formatted(recording.sampleRate()));
        }
        var model = SpeechModel.open(store);
        System.gc();
        long loaded = resident();
        List<short[]> channels = channels(recording);
        List<Recogniser> recognisers = new ArrayList<>();
        for (int i = 0; i < visits * channels.size(); i++) {
            recognisers.add(model.recogniser(i % channels.size()));
        }
        long peak = loaded;
        int piece = Recogniser.SAMPLE_RATE / PIECES_PER_SECOND;
        int pieces = channels.getFirst().length / piece;
        for (int at = 0; at < pieces; at++) {
            for (int i = 0; i < recognisers.size(); i++) {
                short[] channel = channels.get(i % channels.size());
                short[] samples = new short[piece];
                System.arraycopy(channel, (at + i) % pieces * piece, samples, 0, piece);
                recognisers.get(i).accept(samples);
            }
            peak = Math.max(peak, resident());
        }
        recognisers.forEach(Recogniser::close);
        return new Table(
                "%d visits heard at once, %d s each, %d recognisers, in a process of their own"
                        .formatted(visits, recording.length().toSeconds(), recognisers.size()),
                List.of("resident memory of the process", "MB"),
                List.of(
                        List.of("model loaded", MeasureStreams.megabytes(loaded)),
                        List.of("at most", MeasureStreams.megabytes(peak))),
                List.of(
                        "Target: at most 700 MB with 8 visits. The Java heap is in it: once the word graph is made, bound it with CHARTWRIGHT_JAVA_OPTS=-Xmx128m."),
                false);
    }

    private static long resident() {
        return ResidentMemory.of(ProcessHandle.current().pid());
    }

    private static List<short[]> channels(Recording recording) {
        var samples =
                ByteBuffer.wrap(recording.pcm()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        List<short[]> channels = new ArrayList<>();
        for (int channel = 0; channel < recording.channels(); channel++) {
            short[] one = new short[samples.limit() / recording.channels()];
            for (int i = 0; i < one.length; i++) {
                one[i] = samples.get(i * recording.channels() + channel);
            }
            channels.add(one);
        }
        return channels;
    }
}
