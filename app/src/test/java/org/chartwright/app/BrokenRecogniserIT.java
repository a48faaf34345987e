package org.chartwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.app.transcription.FragileRecogniser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The recogniser fails in the middle of a visit. */
class BrokenRecogniserIT extends RunningService {

    static final double BEHIND_THE_FIRST_UTTERANCE = 4;

    @Autowired
    FragileRecogniser.Switch recogniser;

    @AfterEach
    void mend() {
        recogniser.mend();
    }

    @Test
    void theVisitSaysSoKeepsAllAudioAndIsTranscribedAgainWithoutRepeatingAnything() {
        recogniser.breakAfter(BEHIND_THE_FIRST_UTTERANCE);
        var visit = service.visit();
        var events = watch(visit);
        var recorder = Recorder.of(service, visit).configured().play(VISIT);
        await(() -> events.stream().anyMatch(line -> line.contains("RECOGNISER_FAILED")));
        assertThat(status(visit)).as("the audio goes on").isEqualTo("RECORDING");
        recorder.end();
        assertThat(recorder.farewell().code()).isEqualTo(1000);

        await(() -> status(visit).equals("FAILED"));
        assertThat(service.bytes("/api/encounters/" + visit + "/audio?format=pcm"))
                .isEqualTo(VISIT);
        assertThat(said(visit))
                .as("what was said until then stands")
                .anyMatch(text -> text.contains("brings you in"))
                .noneMatch(text -> text.contains("chest pain"));

        recogniser.mend();
        assertThat(service.post("/api/encounters/" + visit + "/retry", "").statusCode())
                .isEqualTo(202);
        await(() -> status(visit).equals("DRAFTED"));
        assertThat(said(visit))
                .filteredOn(text -> text.contains("brings you in"))
                .hasSize(1);
        assertThat(said(visit)).filteredOn(text -> text.contains("chest pain")).hasSize(1);
    }

    @Test
    void aClientThatComesBackIsHeardAnew() {
        recogniser.breakAfter(BEHIND_THE_FIRST_UTTERANCE);
        var visit = service.visit();
        var events = watch(visit);
        var first = Recorder.of(service, visit).configured().play(VISIT);
        first.awaitAcknowledged(VISIT.length);
        await(() -> events.stream().anyMatch(line -> line.contains("RECOGNISER_FAILED")));
        first.vanish();
        await(() -> status(visit).equals("PAUSED"));
        recogniser.mend();

        var second = Recorder.of(service, visit).configured(VISIT.length).end();

        assertThat(second.farewell().code()).isEqualTo(1000);
        await(() -> status(visit).equals("DRAFTED"));
        assertThat(said(visit)).filteredOn(text -> text.contains("chest pain")).hasSize(1);
    }

    private List<String> said(String visit) {
        return Service.json(service.get("/api/encounters/" + visit + "/transcript"))
                .get("utterances")
                .valueStream()
                .map(utterance -> utterance.get("text").asString())
                .toList();
    }
}
