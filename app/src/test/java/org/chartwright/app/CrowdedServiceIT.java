package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** More visits at once than the recogniser has streams: eight with two microphones each fill it. */
@TestPropertySource(properties = "chartwright.live.streams=16")
class CrowdedServiceIT extends RunningService {

    @Test
    void theNinthVisitIsRecordedToldSoAndTranscribedWhenOneHasEnded() {
        var eight = Stream.generate(() -> Recorder.of(service, service.visit()).configured())
                .limit(8)
                .toList();
        eight.forEach(recorder -> recorder.awaitAcknowledged(0));
        var ninth = service.visit();
        var events = watch(ninth);

        var recorder = Recorder.of(service, ninth).configured().play(VISIT);
        recorder.awaitAcknowledged(VISIT.length);
        recorder.end();
        assertThat(recorder.farewell().code()).isEqualTo(1000);

        await(() -> events.stream().anyMatch(line -> line.contains("TRANSCRIBED_LATER")));
        assertThat(load()).isEqualTo("{\"streams\":16,\"heard\":16,\"waiting\":1}");
        assertThat(service.bytes("/api/encounters/" + ninth + "/audio?format=pcm"))
                .isEqualTo(VISIT);
        assertThat(status(ninth)).isEqualTo("PROCESSING");
        assertThat(transcript(ninth)).doesNotContain("chest pain");

        eight.getFirst().play(VISIT).end();

        await(() -> status(ninth).equals("DRAFTED"));
        assertThat(transcript(ninth)).contains("chest pain");
        var draft = Service.json(service.get("/api/encounters/" + ninth + "/draft"));
        assertThat(draft.get("complete").asBoolean()).isTrue();
        assertThat(draft.toString()).contains("chest pain");
        await(() -> load().equals("{\"streams\":16,\"heard\":14,\"waiting\":0}"));
        eight.stream().skip(1).forEach(Recorder::end);
        await(() -> load().equals("{\"streams\":16,\"heard\":0,\"waiting\":0}"));
    }

    private String load() {
        return service.get("/api/streams").body();
    }

    private String transcript(String visit) {
        return service.get("/api/encounters/" + visit + "/transcript").body();
    }
}
