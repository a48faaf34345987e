package org.chartwright.nlp.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Pieces of speech between pauses in, turns with their speaker out. Pieces that follow each other and are of the same
 * speaker become one turn.
 *
 * <p>A piece is judged by its words, and a little by who spoke before: a short piece right after a question answers it.
 */
final class AttributeSpeakers {

    /** @param certainty of its least certain piece, by the model's own odds: 0.5 for no idea, to 1 */
    record Turn(Speaker speaker, List<SpeechEvent.Heard> words, double certainty) {}

    private record Judged(Speaker speaker, double certainty) {}

    /** Log odds below which a piece is left unattributed. */
    private static final double SURE = 0.7;

    /** Log odds for staying with the speaker of the last piece. */
    private static final double STAYING = 0.4;

    private static final double ANSWERING = 1.2;
    private static final int SHORT = 4;

    private final SpeakerCues cues;
    private Speaker last = Speaker.UNKNOWN;
    private boolean asked;

    AttributeSpeakers(SpeakerCues cues) {
        this.cues = cues;
    }

    List<Turn> of(List<List<SpeechEvent.Heard>> pieces) {
        var turns = new ArrayList<Turn>();
        for (var piece : pieces) {
            var judged = judge(piece.stream().map(SpeechEvent.Heard::text).toList());
            var speaker = judged.speaker();
            if (!turns.isEmpty() && turns.getLast().speaker() == speaker) {
                var before = turns.removeLast();
                turns.add(new Turn(
                        speaker,
                        Stream.concat(before.words().stream(), piece.stream()).toList(),
                        Math.min(before.certainty(), judged.certainty())));
            } else {
                turns.add(new Turn(speaker, piece, judged.certainty()));
            }
        }
        return turns;
    }

    private Judged judge(List<String> words) {
        double clinician = cues.clinicianLogOdds(words);
        int side = last == Speaker.CLINICIAN ? 1 : last == Speaker.PATIENT ? -1 : 0;
        clinician += asked && words.size() <= SHORT ? -side * ANSWERING : side * STAYING;
        var speaker = clinician > SURE ? Speaker.CLINICIAN : clinician < -SURE ? Speaker.PATIENT : Speaker.UNKNOWN;
        asked = ReadableUtterance.asks(words);
        last = speaker;
        return new Judged(speaker, 1 / (1 + Math.exp(-Math.abs(clinician))));
    }
}
