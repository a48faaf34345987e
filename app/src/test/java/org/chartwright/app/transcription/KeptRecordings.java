package org.chartwright.app.transcription;

import java.util.List;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.springframework.stereotype.Component;

/** Lets tests of later modules begin with a recording that nobody had to speak: a tone, and the words said over it. */
@Component
public class KeptRecordings {

    private static final int RATE = 16_000;

    private final Transcripts transcripts;
    private final AudioLogs logs;

    KeptRecordings(Transcripts transcripts, AudioLogs logs) {
        this.transcripts = transcripts;
        this.logs = logs;
    }

    public void keep(EncounterId encounter, Transcript transcript) {
        long samples = 0;
        for (var utterance : transcript.utterances()) {
            transcripts.add(encounter, 0, utterance, 0);
            samples = utterance.end().orElseThrow().toMillis() * RATE / 1000;
        }
        var tone = new byte[(int) samples * 2];
        for (int i = 0; i < samples; i++) {
            short value = (short) (3000 * Math.sin(2 * Math.PI * 220 * i / RATE));
            tone[2 * i] = (byte) value;
            tone[2 * i + 1] = (byte) (value >> 8);
        }
        logs.open(encounter, new AudioFormat(RATE, 1, List.of(Speaker.UNKNOWN))).append(List.of(tone));
    }
}
