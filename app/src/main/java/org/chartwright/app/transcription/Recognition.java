package org.chartwright.app.transcription;

import java.util.List;
import org.chartwright.nlp.speech.SpeechEvent;

/**
 * One channel's recogniser, embedded or a server: 16 kHz sound in, what was said out, with times from its first sample.
 */
interface Recognition extends AutoCloseable {

    List<SpeechEvent> accept(short[] samples);

    /** The last words; no more sound is taken afterwards. */
    List<SpeechEvent> finish();

    @Override
    void close();

    /** Makes them, one for each channel of each visit. */
    interface Source {
        Recognition open(int channel);
    }
}
