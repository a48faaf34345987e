package org.chartwright.nlp.speech;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.models.UnusableModelException;
import org.chartwright.models.vocabulary.SpeechVocabulary;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/**
 * A loaded speech recognition model (about 350 MB with medical words), shared by any number of {@link Recogniser}s in
 * any threads.
 *
 * <p>It has no close method on purpose: native memory is given back when the model and all its recognisers are
 * unreachable.
 */
public final class SpeechModel {

    private static final Cleaner CLEANER = Cleaner.create();
    private static final List<String> NEEDED =
            List.of("am/final.mdl", "conf/mfcc.conf", "conf/model.conf", "ivector/final.ie");

    private final Model model;

    private SpeechModel(Model model) {
        this.model = model;
        CLEANER.register(this, model::close);
    }

    /**
     * The shipped English model with medical and the practice's own words; loaded at the first call for a store, the
     * same object afterwards.
     *
     * @throws UnusableModelException where it is missing or damaged
     */
    public static SpeechModel open(ModelStore store) {
        return store.load(SpeechVocabulary.clinical(store), SpeechModel::load);
    }

    /**
     * Any Vosk model folder. Where its {@code conf/mfcc.conf} does not turn dither off, the same audio can give
     * different words.
     *
     * @throws UnusableModelException where it is no model folder or damaged
     */
    public static SpeechModel open(Path folder) {
        for (String file : NEEDED) {
            if (!Files.isRegularFile(folder.resolve(file))) {
                throw new UnusableModelException(
                        "%s is no Vosk model folder: it has no %s; unpack one from https://alphacephei.com/vosk/models there."
                                .formatted(folder, file));
            }
        }
        try {
            return load(folder);
        } catch (IOException e) {
            throw damaged(folder, e);
        }
    }

    /** A recogniser for one channel of one recording; the caller closes it. */
    public Recogniser recogniser(int channel) {
        return new Recogniser(channel, decoder());
    }

    Decoder decoder() {
        try {
            return new VoskDecoder(model);
        } catch (IOException e) {
            throw new UnusableModelException("The speech model's graph is damaged; unpack the model again.", e);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    private static SpeechModel load(Path folder) throws IOException {
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        var loaded = new SpeechModel(new Model(folder.toString()));
        // A damaged graph shows at the first recogniser only, and must be refused at start-up.
        try (var probe = new VoskDecoder(loaded.model)) {
            probe.accept(new short[Recogniser.SAMPLE_RATE / 10]);
            return loaded;
        }
    }

    private static UnusableModelException damaged(Path folder, IOException cause) {
        return new UnusableModelException(
                "The speech model in %s is damaged; unpack it again.".formatted(folder), cause);
    }
}
