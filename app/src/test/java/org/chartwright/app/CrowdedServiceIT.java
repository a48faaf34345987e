package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** More visits at once than the recogniser has streams. */
@TestPropertySource(properties = "chartwright.live.streams=8")
class CrowdedServiceIT extends RunningService {

    static final String ONE_MICROPHONE = "{\"sampleRate\":16000,\"encoding\":\"pcm_s16le\",\"channels\":1}";
    static final byte[] SPEECH = mono(VISIT);

    @Test
    void theNinthVisitIsRecordedToldSoAndTranscribedWhenOneHasEnded() {
        var eight = Stream.generate(() -> Recorder.of(service, service.visit()).say(ONE_MICROPHONE))
                .limit(8)
                .toList();
        eight.forEach(recorder -> recorder.awaitAcknowledged(0));
        var ninth = service.visit();
        var events = watch(ninth);

        var recorder = Recorder.of(service, ninth).say(ONE_MICROPHONE).play(SPEECH);
        recorder.awaitAcknowledged(SPEECH.length);
        recorder.end();
        assertThat(recorder.farewell().code()).isEqualTo(1000);

        await(() -> events.stream().anyMatch(line -> line.contains("TRANSCRIBED_LATER")));
        assertThat(load()).isEqualTo("{\"streams\":8,\"heard\":8,\"waiting\":1}");
        assertThat(service.bytes("/api/encounters/" + ninth + "/audio?format=pcm"))
                .isEqualTo(SPEECH);
        assertThat(status(ninth)).isEqualTo("PROCESSING");
        assertThat(transcript(ninth)).doesNotContain("chest pain");

        eight.getFirst().play(SPEECH).end();

        await(() -> status(ninth).equals("DRAFTED"));
        assertThat(transcript(ninth)).contains("chest pain");
        var draft = Service.json(service.get("/api/encounters/" + ninth + "/draft"));
        assertThat(draft.get("complete").asBoolean()).isTrue();
        assertThat(draft.toString()).contains("chest pain");
        await(() -> load().equals("{\"streams\":8,\"heard\":7,\"waiting\":0}"));
        eight.stream().skip(1).forEach(Recorder::end);
        await(() -> load().equals("{\"streams\":8,\"heard\":0,\"waiting\":0}"));
    }

    private String load() {
        return service.get("/api/streams").body();
    }

    private String transcript(String visit) {
        return service.get("/api/encounters/" + visit + "/transcript").body();
    }

    /** Both speakers into one microphone. */
    private static byte[] mono(byte[] stereo) {
        var mono = new byte[stereo.length / 2];
        for (int i = 0; i < mono.length; i += 2) {
            int sum = sample(stereo, 2 * i) + sample(stereo, 2 * i + 2);
            mono[i] = (byte) sum;
            mono[i + 1] = (byte) (sum >> 8);
        }
        return mono;
    }

    private static int sample(byte[] pcm, int at) {
        return (pcm[at] & 0xff) | pcm[at + 1] << 8;
    }
}
