package org.chartwright.nlp.audio;

/** A file is no recording that can be used. The message is one sentence for the person who sent it. */
public final class UnreadableAudioException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableAudioException(String message) {
        super(message);
    }
}
