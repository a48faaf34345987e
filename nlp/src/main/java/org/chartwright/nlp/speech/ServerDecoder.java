package org.chartwright.nlp.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Collects an utterance and lets a server hear it as a whole; says nothing until then. What the server cannot or should
 * not be believed to have heard, the local recogniser hears from the same sound, so nothing that was said is lost.
 */
final class ServerDecoder implements Decoder {

    /** The models behind such servers hear 30 s at a time. */
    private static final int LONGEST = 28 * Recogniser.SAMPLE_RATE;

    private static final int FRAMES_PER_SECOND = Recogniser.SAMPLE_RATE / VoiceActivity.FRAME;
    /** Fewer frames of voice are a click, and not worth asking. */
    private static final int SHORTEST_VOICE = 3;
    /** A server's word times are only so exact. */
    private static final Duration SLACK = Duration.ofMillis(300);

    private final Function<short[], ServerAnswer> server;
    private final Function<short[], List<SpeechEvent.Heard>> local;
    private final VoiceActivity voice = new VoiceActivity();
    private final BitSet voiced = new BitSet();
    private short[] piece = new short[10 * Recogniser.SAMPLE_RATE];
    private int length;
    private long before;

    /**
     * @param server is asked about each piece that holds a voice
     * @param local hears a piece in its place
     */
    ServerDecoder(Function<short[], ServerAnswer> server, Function<short[], List<SpeechEvent.Heard>> local) {
        this.server = server;
        this.local = local;
    }

    @Override
    public boolean accept(short[] samples) {
        if (length + samples.length > piece.length) {
            piece = Arrays.copyOf(piece, 2 * (length + samples.length));
        }
        System.arraycopy(samples, 0, piece, length, samples.length);
        for (int from = 0; from + VoiceActivity.FRAME <= samples.length; from += VoiceActivity.FRAME) {
            voiced.set((length + from) / VoiceActivity.FRAME, voice.isVoice(samples, from));
        }
        length += samples.length;
        return length >= LONGEST;
    }

    @Override
    public String partial() {
        return "";
    }

    @Override
    public List<SpeechEvent.Heard> utterance() {
        return flush();
    }

    @Override
    public List<SpeechEvent.Heard> cut(short[] pause) {
        return flush();
    }

    @Override
    public List<SpeechEvent.Heard> flush() {
        var shift = Duration.ofMillis(before * 1000 / Recogniser.SAMPLE_RATE);
        var words = voiced.cardinality() < SHORTEST_VOICE ? List.<SpeechEvent.Heard>of() : heard();
        before += length;
        length = 0;
        voiced.clear();
        return words.stream()
                .map(word -> new SpeechEvent.Heard(
                        word.text(), word.start().plus(shift), word.end().plus(shift), word.confidence()))
                .toList();
    }

    @Override
    public void close() {
        piece = new short[0];
        length = 0;
    }

    private List<SpeechEvent.Heard> heard() {
        var sound = Arrays.copyOf(piece, length);
        return switch (server.apply(sound)) {
            case ServerAnswer.None none -> local.apply(sound);
            case ServerAnswer.Words answer -> {
                var spoken = answer.words().stream()
                        .filter(word -> isVoiced(word.start(), word.end()))
                        .map(this::inside)
                        .toList();
                double seconds = (double) voiced.cardinality() / FRAMES_PER_SECOND;
                yield Invented.likely(texts(answer.words()), seconds) || Invented.likely(texts(spoken), seconds)
                        ? local.apply(sound)
                        : spoken;
            }
        };
    }

    private static List<String> texts(List<SpeechEvent.Heard> words) {
        var texts = new ArrayList<String>();
        words.forEach(word -> texts.add(word.text()));
        return texts;
    }

    /** Words that the server puts where nobody speaks are its own. */
    private boolean isVoiced(Duration start, Duration end) {
        int from = frame(start.minus(SLACK));
        int voicedFrame = voiced.nextSetBit(from);
        return voicedFrame >= 0 && voicedFrame <= frame(end.plus(SLACK));
    }

    private SpeechEvent.Heard inside(SpeechEvent.Heard word) {
        var whole = Duration.ofMillis(length * 1000L / Recogniser.SAMPLE_RATE);
        var end = word.end().compareTo(whole) > 0 ? whole : word.end();
        var start = word.start().compareTo(end) > 0 ? end : word.start();
        return new SpeechEvent.Heard(word.text(), start, end, word.confidence());
    }

    private static int frame(Duration time) {
        return (int) Math.max(0, time.toMillis() * FRAMES_PER_SECOND / 1000);
    }
}
