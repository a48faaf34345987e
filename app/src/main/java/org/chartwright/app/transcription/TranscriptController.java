package org.chartwright.app.transcription;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chartwright.app.encounter.EncounterId;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was said. */
@RestController
@RequestMapping("/api/encounters/{id}/transcript")
class TranscriptController {

    private final Transcripts transcripts;

    TranscriptController(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /**
     * Times in seconds from the start of the recording.
     *
     * @param attribution how sure it is who speaks, 0 to 1
     */
    record Said(
            int n,
            Speaker speaker,
            double attribution,
            Optional<Double> start,
            Optional<Double> end,
            String text,
            List<SaidWord> words) {

        static Said of(Utterance utterance) {
            return new Said(
                    utterance.number(),
                    utterance.speaker(),
                    utterance.attribution(),
                    utterance.start().map(Said::seconds),
                    utterance.end().map(Said::seconds),
                    utterance.text(),
                    utterance.words().stream().map(SaidWord::of).toList());
        }

        static double seconds(Duration time) {
            return time.toMillis() / 1000.0;
        }
    }

    record SaidWord(String w, double start, double end, double confidence, int from, int to) {

        static SaidWord of(Word word) {
            return new SaidWord(
                    word.text(),
                    Said.seconds(word.start()),
                    Said.seconds(word.end()),
                    word.confidence(),
                    word.from(),
                    word.to());
        }
    }

    record SaidInVisit(EncounterId encounterId, List<Said> utterances) {}

    @GetMapping
    SaidInVisit show(@PathVariable EncounterId id) {
        return new SaidInVisit(
                id, transcripts.find(id).utterances().stream().map(Said::of).toList());
    }
}
