package org.chartwright.nlp.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;

/**
 * Finals of one recording in, in the order in which they ended; numbered utterances with their speakers out.
 *
 * <p>Where each channel is one person's microphone, the channel's role is the speaker. A single channel is split at
 * pauses and each piece is attributed by what it says ({@link SpeakerCues}); what does not tell stays
 * {@link Speaker#UNKNOWN}. An utterance gets its number here and keeps it. Not for two threads at once.
 */
public final class AssembleTranscript {

    /** Between two people's turns there is mostly at least this much quiet. */
    private static final Duration TURN_GAP = Duration.ofMillis(300);

    private final List<Speaker> roles;
    private final AttributeSpeakers attributeSpeakers;
    private int next;

    /** @param roles who speaks into each channel; {@code UNKNOWN} for a channel that several people share */
    public AssembleTranscript(List<Speaker> roles, SpeakerCues cues) {
        this.roles = List.copyOf(roles);
        this.attributeSpeakers = new AttributeSpeakers(cues);
    }

    /** The utterances that this final adds; none where it holds no words. */
    public List<Utterance> with(SpeechEvent.Final said) {
        if (said.channel() >= roles.size()) {
            throw new IllegalArgumentException("channel %d of %d".formatted(said.channel(), roles.size()));
        }
        if (said.words().isEmpty()) {
            return List.of();
        }
        var role = roles.get(said.channel());
        if (role != Speaker.UNKNOWN) {
            return List.of(ReadableUtterance.of(next++, role, said.words()));
        }
        var utterances = new ArrayList<Utterance>();
        for (var turn : attributeSpeakers.of(pieces(said.words()))) {
            utterances.add(
                    ReadableUtterance.of(next++, turn.speaker(), turn.words()).attributed(turn.certainty()));
        }
        return List.copyOf(utterances);
    }

    private static List<List<SpeechEvent.Heard>> pieces(List<SpeechEvent.Heard> words) {
        var pieces = new ArrayList<List<SpeechEvent.Heard>>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).start().minus(words.get(i - 1).end()).compareTo(TURN_GAP) >= 0) {
                pieces.add(words.subList(from, i));
                from = i;
            }
        }
        pieces.add(words.subList(from, words.size()));
        return pieces;
    }
}
