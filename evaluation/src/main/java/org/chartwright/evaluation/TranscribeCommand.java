package org.chartwright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.chartwright.models.ModelStore;
import org.chartwright.models.UnusableModelException;
import org.chartwright.nlp.audio.CutShort;
import org.chartwright.nlp.audio.UnreadableAudioException;
import org.chartwright.nlp.speech.Transcribe;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Utterance;
import org.chartwright.nlp.transcript.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Transcribes recordings. */
@Command(
        name = "transcribe",
        mixinStandardHelpOptions = true,
        description = "Writes down what is said in recordings (WAV, FLAC, MP3, Ogg, M4A; one or two channels),"
                + " each word with its time and confidence.")
final class TranscribeCommand implements Callable<Integer> {

    private static final Duration LONGEST = Duration.ofHours(5);

    /** Two recordings at once, or the two channels of one. */
    private static final int THREADS = 2;

    @Parameters(arity = "1..*", paramLabel = "RECORDING", description = "recordings")
    private List<Path> recordings = List.of();

    @Option(names = "--out", required = true, description = "JSON lines, one recording a line in the order given")
    private Path out = Path.of("");

    @Option(
            names = "--channels",
            split = ",",
            description = "who speaks into each channel: clinician, patient, guest or unknown, as in clinician,patient;"
                    + " recordings with another number of channels are attributed by what is said")
    private List<Speaker> channels = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Line(String file, double seconds, List<Said> utterances) {}

    private record Said(int n, String speaker, double start, double end, String text, List<SaidWord> words) {}

    private record SaidWord(String w, double start, double end, double confidence) {}

    @Override
    public Integer call() {
        for (Path recording : recordings) {
            if (!Files.isReadable(recording) || Files.isDirectory(recording)) {
                throw new BadInput("%s is no file that can be read.".formatted(recording));
            }
        }
        var json = new JsonMapper();
        try (var file = new OutputFile(out)) {
            var transcribe = transcribe();
            var progress = new Progress(spec.commandLine().getErr(), "transcribed", recordings.size());
            InOrder.work(
                    recordings.size() == 1 ? 1 : THREADS,
                    recordings,
                    recording -> line(transcribe, recording),
                    line -> {
                        file.line(json.writeValueAsString(line));
                        progress.step();
                    });
            file.done();
        }
        return 0;
    }

    private static Transcribe transcribe() {
        try {
            return Transcribe.open(ModelStore.standard(), LONGEST);
        } catch (UnusableModelException e) {
            throw new BadInput("%s".formatted(e.getMessage()));
        }
    }

    private Line line(Transcribe transcribe, Path recording) {
        try {
            var transcribed = transcribe.from(recording, channels);
            CutShort.of(recording, transcribed.length())
                    .ifPresent(missing -> say("chartwright: %s: %s".formatted(recording, missing)));
            if (!channels.isEmpty() && channels.size() != transcribed.channels()) {
                say(
                        "chartwright: %s has not %d channels but %d: who speaks is taken from what is said, not from --channels"
                                .formatted(recording, channels.size(), transcribed.channels()));
            }
            return new Line(
                    recording.toString(),
                    seconds(transcribed.length()),
                    transcribed.transcript().utterances().stream()
                            .map(TranscribeCommand::said)
                            .toList());
        } catch (UnreadableAudioException e) {
            throw new BadInput("%s cannot be transcribed: %s".formatted(recording, e.getMessage()));
        } catch (IOException e) {
            throw new BadInput("%s cannot be read.".formatted(recording));
        }
    }

    private void say(String line) {
        var err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }

    private static Said said(Utterance utterance) {
        return new Said(
                utterance.number(),
                utterance.speaker().name(),
                seconds(utterance.start().orElse(Duration.ZERO)),
                seconds(utterance.end().orElse(Duration.ZERO)),
                utterance.text(),
                utterance.words().stream().map(TranscribeCommand::saidWord).toList());
    }

    private static SaidWord saidWord(Word word) {
        return new SaidWord(word.text(), seconds(word.start()), seconds(word.end()), word.confidence());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
