package org.chartwright.nlp.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Recordings in files in, 16 kHz samples out: WAV, FLAC, MP3, Ogg (Vorbis or Opus) and M4A, one or two channels. The
 * file is read piece by piece and never held whole.
 */
public final class DecodeAudio {

    /** Encoders pad the beginning or the end by less than this. */
    private static final Duration TOLERANCE = Duration.ofMillis(250);

    /** Takes a recording's samples in order, one array a channel, all of the same length. */
    @FunctionalInterface
    public interface Sink {

        void accept(short[][] channels);
    }

    /**
     * What was decoded.
     *
     * @param channels 1 or 2
     * @param length of the sound
     */
    public record Decoded(int channels, Duration length) {}

    private final Duration longest;

    /** @param longest recordings of more than this are refused */
    public DecodeAudio(Duration longest) {
        this.longest = longest;
    }

    /** How many channels the recording has, 1 or 2. */
    public int channels(Path file) throws UnreadableAudioException, IOException {
        try (var input = open(file)) {
            return input.channels();
        }
    }

    /**
     * Gives the whole recording to {@code sink}.
     *
     * @throws UnreadableAudioException where the file is no recording, is damaged, has no sound, more than two channels
     *     or is too long; the sink may have got a part by then
     * @throws IOException where the file cannot be read at all
     */
    public Decoded decode(Path file, Sink sink) throws UnreadableAudioException, IOException {
        try (var input = open(file)) {
            var stream = new PcmStream(input.sampleRate(), input.channels());
            long samples = 0;
            for (byte[] pcm = input.next(); pcm.length > 0; pcm = input.next()) {
                samples += give(stream.accept(pcm), sink);
                if (samples / Resampler.OUT_RATE > longest.toSeconds()) {
                    throw tooLong();
                }
            }
            samples += give(stream.finish(), sink);
            if (samples == 0) {
                throw new UnreadableAudioException("The recording holds no sound.");
            }
            var length = Duration.ofMillis(samples * 1000 / Resampler.OUT_RATE);
            if (input.knowsItsLength() && length.plus(TOLERANCE).compareTo(input.length()) < 0) {
                throw new UnreadableAudioException(
                        "The recording is damaged: of its %.1f seconds only %.1f can be decoded."
                                .formatted(input.length().toMillis() / 1e3, length.toMillis() / 1e3));
            }
            return new Decoded(input.channels(), length);
        }
    }

    private FfmpegInput open(Path file) throws UnreadableAudioException, IOException {
        if (Files.size(file) == 0) {
            throw new UnreadableAudioException("The file is empty.");
        }
        var container = Container.of(file)
                .orElseThrow(
                        () -> new UnreadableAudioException("The file is no WAV, FLAC, MP3, Ogg or M4A recording."));
        var input = new FfmpegInput(file, container);
        if (input.length().compareTo(longest) > 0) {
            input.close();
            throw tooLong();
        }
        return input;
    }

    private UnreadableAudioException tooLong() {
        return new UnreadableAudioException(
                "The recording is longer than the %d minutes that are taken.".formatted(longest.toMinutes()));
    }

    private static int give(short[][] channels, Sink sink) {
        if (channels[0].length > 0) {
            sink.accept(channels);
        }
        return channels[0].length;
    }
}
