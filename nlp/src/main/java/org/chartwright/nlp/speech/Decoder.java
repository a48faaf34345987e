package org.chartwright.nlp.speech;

import java.util.List;

/**
 * One channel's search for words. Times in its answers count the samples it was given, from its first one. Not for two
 * threads at once.
 */
interface Decoder extends AutoCloseable {

    /**
     * Takes more sound.
     *
     * @param samples 16 kHz
     * @return whether the utterance seems over
     */
    boolean accept(short[] samples);

    /** What seems to be said in the utterance that is under way; may be empty. */
    String partial();

    /** Ends the utterance and says its words; what follows is a new utterance of the same speaker and microphone. */
    List<SpeechEvent.Heard> utterance();

    /**
     * Ends the utterance in a pause that is shorter than the search lags behind, with all sound that was given, and
     * says its words; what follows is a new utterance of the same speaker and microphone.
     *
     * @param pause the last samples that were given, all of them quiet
     */
    List<SpeechEvent.Heard> cut(short[] pause);

    /**
     * Ends the utterance with all sound that was given, down to the last sample, and says its words; what was learnt of
     * the speaker and the microphone is forgotten.
     */
    List<SpeechEvent.Heard> flush();

    /** Gives native memory back; a second call does nothing. */
    @Override
    void close();
}
