package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More visits at once than the recogniser has streams; other tests' paused visits keep theirs. */
class CrowdedServiceIT extends RunningService {

    static final int STREAMS = 16;
    static final int A_VISIT = 2;

    @Test
    void whoeverComesTooLateIsRecordedToldSoAndTranscribedWhenOneHasEnded() {
        int others = load("heard");
        var inTime = Stream.generate(() -> Recorder.of(service, service.visit()).configured())
                .limit((STREAMS - others) / A_VISIT)
                .toList();
        inTime.forEach(recorder -> recorder.awaitAcknowledged(0));
        int full = others + inTime.size() * A_VISIT;
        var late = service.visit();
        var events = watch(late);

        var recorder = Recorder.of(service, late).configured().play(VISIT);
        recorder.awaitAcknowledged(VISIT.length);
        recorder.end();
        assertThat(recorder.farewell().code()).isEqualTo(1000);

        await(() -> events.stream().anyMatch(line -> line.contains("TRANSCRIBED_LATER")));
        assertThat(load("streams")).isEqualTo(STREAMS);
        assertThat(load("heard")).isEqualTo(full);
        assertThat(load("waiting")).isEqualTo(1);
        assertThat(service.bytes("/api/encounters/" + late + "/audio?format=pcm"))
                .isEqualTo(VISIT);
        assertThat(status(late)).isEqualTo("PROCESSING");
        assertThat(transcript(late)).doesNotContain("chest pain");

        inTime.getFirst().play(VISIT).end();

        await(() -> status(late).equals("DRAFTED"));
        assertThat(transcript(late)).contains("chest pain");
        var draft = Service.json(service.get("/api/encounters/" + late + "/draft"));
        assertThat(draft.get("complete").asBoolean()).isTrue();
        assertThat(draft.toString()).contains("chest pain");
        await(() -> load("heard") == full - A_VISIT && load("waiting") == 0);
        inTime.stream().skip(1).forEach(Recorder::end);
        await(() -> load("heard") == others);
    }

    private int load(String what) {
        return Service.json(service.get("/api/streams")).get(what).asInt();
    }

    private String transcript(String visit) {
        return service.get("/api/encounters/" + visit + "/transcript").body();
    }
}
