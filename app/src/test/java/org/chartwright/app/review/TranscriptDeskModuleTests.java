package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chartwright.app.review.SampleVisit.PHYSICIAN;

import org.chartwright.app.transcription.KeptRecordings;
import org.chartwright.app.transcription.Transcripts;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Correcting who spoke and what was misheard. */
class TranscriptDeskModuleTests extends ReviewDeskTests {

    @Autowired
    TranscriptDesk transcriptDesk;

    @Autowired
    Misheard misheard;

    @Autowired
    KeptRecordings recordings;

    @Autowired
    Transcripts transcripts;

    @Test
    void aCorrectedSpeakerCountsForTheTranscriptAndOneVoiceChangesAsAWhole() {
        var visit = drafted();
        recordings.keep(visit.id(), SampleVisit.transcript());

        assertThat(transcriptDesk.speaks(visit, 3, false, Speaker.CLINICIAN, PHYSICIAN))
                .containsExactly(3);
        assertThat(transcriptDesk.speaks(visit, 1, true, Speaker.CLINICIAN, PHYSICIAN))
                .as("all that the patient's voice said, but for the one that is the clinician's already")
                .containsExactly(1, 5, 7, 9, 13);
        assertThat(transcriptDesk.speaks(visit, 0, true, Speaker.PATIENT, PHYSICIAN))
                .as("the clinician's voice only, though both are the clinician's now")
                .containsExactly(0, 2, 4, 6, 8, 10, 11, 12, 14);

        assertThat(transcripts.find(visit.id()).utterances())
                .extracting(Utterance::speaker)
                .startsWith(Speaker.PATIENT, Speaker.CLINICIAN, Speaker.PATIENT, Speaker.CLINICIAN);
        assertThat(transcriptDesk.isDraftBehind(encounters.find(visit.id()).orElseThrow()))
                .isTrue();
    }

    @Test
    void aVisitIsDraftedAnewFromItsCorrectedSpeakers() {
        var visit = drafted();
        recordings.keep(visit.id(), SampleVisit.transcript());
        desk.open(visit, PHYSICIAN);
        transcriptDesk.speaks(visit, 3, false, Speaker.CLINICIAN, PHYSICIAN);

        transcriptDesk.draftAnew(encounters.find(visit.id()).orElseThrow());

        assertThat(transcriptDesk.isDraftBehind(encounters.find(visit.id()).orElseThrow()))
                .isFalse();
        assertThat(desk.open(visit, PHYSICIAN).note().text()).doesNotContain("Heart rate 72/min.");
    }

    @Test
    void nothingIsCorrectedUnderASignedNote() {
        var visit = drafted();
        recordings.keep(visit.id(), SampleVisit.transcript("P they gave me ?ella ?quiz at night"));
        assertThat(misheard.in(visit))
                .extracting(suggested -> suggested.place().term())
                .contains("eliquis");
        sign(visit);

        assertThatThrownBy(() -> transcriptDesk.speaks(visit, 3, false, Speaker.CLINICIAN, PHYSICIAN))
                .isInstanceOf(Refusal.WrongState.class);
        assertThatThrownBy(() ->
                        misheard.decide(visit, new Evidence(0, 0, 4), MisheardDecisions.Decision.ACCEPTED, PHYSICIAN))
                .isInstanceOf(Refusal.WrongState.class);
        assertThat(misheard.in(visit)).isEmpty();
    }
}
