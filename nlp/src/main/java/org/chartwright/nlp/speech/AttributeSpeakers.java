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

    record Turn(Speaker speaker, List<SpeechEvent.Heard> words) {}

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
            var speaker = speaker(piece.stream().map(SpeechEvent.Heard::text).toList());
            if (!turns.isEmpty() && turns.getLast().speaker() == speaker) {
                turns.add(new Turn(
                        speaker,
                        Stream.concat(turns.removeLast().words().stream(), piece.stream())
                                .toList()));
            } else {
                turns.add(new Turn(speaker, piece));
            }
        }
        return turns;
    }

    private Speaker speaker(List<String> words) {
        double clinician = cues.clinicianLogOdds(words);
        int side = last == Speaker.CLINICIAN ? 1 : last == Speaker.PATIENT ? -1 : 0;
        clinician += asked && words.size() <= SHORT ? -side * ANSWERING : side * STAYING;
        var speaker = clinician > SURE ? Speaker.CLINICIAN : clinician < -SURE ? Speaker.PATIENT : Speaker.UNKNOWN;
        asked = ReadableUtterance.asks(words);
        last = speaker;
        return speaker;
    }
}
