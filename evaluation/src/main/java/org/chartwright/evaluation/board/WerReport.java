package org.chartwright.evaluation.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chartwright.evaluation.BadInput;
import org.chartwright.evaluation.InOrder;
import org.chartwright.evaluation.score.Attribution;
import org.chartwright.evaluation.score.Calibration;
import org.chartwright.evaluation.score.WordErrorRate;
import org.chartwright.nlp.audio.UnreadableAudioException;
import org.chartwright.nlp.speech.Transcribe;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well recordings were recognised.
 *
 * @param files in the order of their names
 * @param audio length of all recordings together
 * @param took wall time for all of them, on two threads
 */
public record WerReport(List<File> files, Duration audio, Duration took) {

    private static final int THREADS = 2;

    /** In percent: hardly a word in its place. */
    private static final double TOO_MANY_ERRORS = 90;

    /**
     * One recording.
     *
     * @param group of the manifest; empty without one
     * @param reference what was said
     * @param turns who truly spoke when; empty where the manifest does not tell
     * @param transcript what was recognised
     */
    public record File(
            String name,
            String group,
            WordErrorRate rate,
            Duration length,
            String reference,
            List<Attribution.Turn> turns,
            Transcript transcript) {

        public File {
            turns = List.copyOf(turns);
        }

        /** What was recognised as one text. */
        public String heard() {
            return text(transcript);
        }

        /** Whom the words were given to; none where the manifest does not tell who spoke. */
        Attribution attribution() {
            return Attribution.of(turns, transcript);
        }

        /** Whether words are right as often as their confidence says. */
        Calibration calibration() {
            var words = transcript.utterances().stream()
                    .flatMap(utterance -> utterance.words().stream())
                    .toList();
            return Calibration.of(
                    reference,
                    words.stream().map(Word::text).toList(),
                    words.stream().map(Word::confidence).toList());
        }
    }

    private record Recording(Path audio, String group, String reference, List<Attribution.Turn> turns) {}

    public WerReport {
        files = List.copyOf(files);
    }

    /**
     * Transcribes a folder's recordings and compares them with their references: either {@code manifest.json}, a list
     * of objects with {@code file}, {@code ref}, optional {@code group} and, where several people speak into one
     * channel, optional {@code segs} (start and end of each turn in seconds, then 0 for the clinician or 1 for the
     * patient), or {@code NAME.txt} beside the recording {@code NAME.wav} (or flac, mp3, ogg, opus, m4a).
     *
     * @throws BadInput where there are no recordings with references or one cannot be used
     */
    public static WerReport run(Path folder, Transcribe transcribe) {
        var recordings = recordings(folder);
        if (recordings.isEmpty()) {
            throw new BadInput("%s holds no recordings with references beside them, such as visit.wav and visit.txt."
                    .formatted(folder));
        }
        var files = new ArrayList<File>();
        long began = System.nanoTime();
        InOrder.work(THREADS, recordings, recording -> scored(transcribe, recording), files::add);
        var took = Duration.ofNanos(System.nanoTime() - began);
        return new WerReport(files, files.stream().map(File::length).reduce(Duration.ZERO, Duration::plus), took);
    }

    public WordErrorRate all() {
        return files.stream().map(File::rate).reduce(WordErrorRate.NONE, WordErrorRate::plus);
    }

    /** By group, in the order of the groups' names. */
    public Map<String, WordErrorRate> byGroup() {
        return files.stream().collect(Collectors.toMap(File::group, File::rate, WordErrorRate::plus, TreeMap::new));
    }

    /** A sentence for each recording whose reference seems to be of another one; it is counted all the same. */
    public List<String> doubts() {
        return files.stream()
                .filter(file ->
                        file.rate().percent() > TOO_MANY_ERRORS && !file.heard().isBlank())
                .map(file -> String.format(
                        Locale.ROOT,
                        "%s has %d word errors on %d words (%.0f %%): its reference seems not to belong to it; it is counted all the same.",
                        file.name(),
                        file.rate().edits(),
                        file.rate().words(),
                        file.rate().percent()))
                .toList();
    }

    /** Seconds of sound recognised in one second. */
    public double timesRealTime() {
        return (double) audio.toMillis() / Math.max(1, took.toMillis());
    }

    private static File scored(Transcribe transcribe, Recording recording) {
        try {
            var transcribed = transcribe.from(recording.audio, List.of());
            return new File(
                    recording.audio.getFileName().toString(),
                    recording.group,
                    WordErrorRate.of(recording.reference, text(transcribed.transcript())),
                    transcribed.length(),
                    recording.reference,
                    recording.turns,
                    transcribed.transcript());
        } catch (UnreadableAudioException e) {
            throw new BadInput("%s cannot be transcribed: %s".formatted(recording.audio, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Transcript transcript) {
        return transcript.utterances().stream().map(Utterance::text).collect(Collectors.joining(" "));
    }

    private static List<Recording> recordings(Path folder) {
        try {
            var manifest = folder.resolve("manifest.json");
            return Files.isRegularFile(manifest) ? listed(folder, manifest) : beside(folder);
        } catch (IOException e) {
            throw new BadInput("%s cannot be read as a folder of recordings.".formatted(folder));
        }
    }

    private static List<Recording> listed(Path folder, Path manifest) throws IOException {
        var recordings = new ArrayList<Recording>();
        for (JsonNode entry : new JsonMapper().readTree(Files.readString(manifest))) {
            if (entry.path("file").isString() && entry.path("ref").isString()) {
                recordings.add(new Recording(
                        folder.resolve(entry.path("file").asString()),
                        entry.path("group").asString(""),
                        entry.path("ref").asString(),
                        turns(entry.path("segs"))));
            }
        }
        return recordings;
    }

    private static List<Attribution.Turn> turns(JsonNode segments) {
        var turns = new ArrayList<Attribution.Turn>();
        for (JsonNode segment : segments) {
            turns.add(new Attribution.Turn(
                    segment.path(2).asInt() == 0 ? Speaker.CLINICIAN : Speaker.PATIENT,
                    time(segment.path(0)),
                    time(segment.path(1))));
        }
        return turns;
    }

    private static Duration time(JsonNode seconds) {
        return Duration.ofMillis(Math.round(1000 * seconds.asDouble()));
    }

    private static List<Recording> beside(Path folder) throws IOException {
        var recordings = new ArrayList<Recording>();
        try (var content = Files.list(folder)) {
            for (Path audio : content.sorted().toList()) {
                var name = audio.getFileName().toString();
                var text = folder.resolve(name.replaceFirst("\\.(wav|flac|mp3|ogg|opus|m4a)$", ".txt"));
                if (!text.equals(audio) && Files.isRegularFile(text)) {
                    recordings.add(new Recording(audio, "", Files.readString(text), List.of()));
                }
            }
        }
        return recordings;
    }
}
