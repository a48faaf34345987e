package org.chartwright.app.transcription;

import org.chartwright.nlp.speech.SpeakerCues;
import org.springframework.stereotype.Component;

/** Recording in, {@link Listening} to it out. */
@Component
public class Transcriber {

    private final Transcripts transcripts;
    private final Recognition.Source recognisers;
    private final SpeakerCues cues;
    private final DecodingThreads decoding;
    private final LiveStreams streams;

    Transcriber(
            Transcripts transcripts,
            Recognition.Source recognisers,
            SpeakerCues cues,
            DecodingThreads decoding,
            LiveStreams streams) {
        this.transcripts = transcripts;
        this.recognisers = recognisers;
        this.cues = cues;
        this.decoding = decoding;
        this.streams = streams;
    }

    /**
     * Hears the recording from behind its last stored utterance on, at once or as soon as there is room. The caller
     * closes it.
     */
    public Listening follow(AudioLog log, Listening.Listener listener) {
        return new Listening(log, transcripts, recognisers, cues, decoding.lane(), streams, listener);
    }

    public Load load() {
        return streams.load();
    }
}
