package org.chartwright.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks the beginnings of the invented visits with Debian's {@code flite} and {@code sox}, both voices on one channel,
 * into a folder that {@code evaluate wer} reads.
 *
 * <p>Arguments: {@code choose} for the visits that settings are chosen on or {@code report} for those kept aside, and
 * the folder. Of each visit the first turns are spoken, at least 400 words; a turn with digits is left out, since
 * nobody can know how it was said.
 */
final class SpeakVisits {

    private static final int LEAST_WORDS = 400;
    private static final int SAMPLE_RATE = 16_000;
    private static final byte[] GAP = new byte[2 * SAMPLE_RATE * 35 / 100];
    private static final Pattern SPEAKABLE = Pattern.compile("[a-z',.? -]+");

    /** The clinician's voice and the patient's, visit after visit. */
    private static final List<List<String>> VOICES =
            List.of(List.of("rms", "slt"), List.of("awb", "slt"), List.of("slt", "rms"), List.of("rms", "awb"));

    private record Turn(boolean clinician, String text) {}

    private record Entry(String file, String ref, String group, List<List<Number>> segs) {}

    private final Path folder;

    private SpeakVisits(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2 || !List.of("choose", "report").contains(arguments[0])) {
            throw new BadInput("SpeakVisits needs choose or report, and a folder.");
        }
        for (String program : List.of("flite", "sox")) {
            if (!Program.isInstalled(program)) {
                System.out.println("Skipped: %s is not installed (Debian: flite, sox).".formatted(program));
                return;
            }
        }
        var visits = arguments[0].equals("choose") ? InventedVisit.fitted() : InventedVisit.keptAside();
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var speak = new SpeakVisits(folder);
        var entries = new ArrayList<Entry>();
        for (var visit : visits) {
            entries.add(speak.visit(visit, VOICES.get(entries.size() % VOICES.size())));
        }
        new JsonMapper().writerWithDefaultPrettyPrinter().writeValue(folder.resolve("manifest.json"), entries);
    }

    private Entry visit(InventedVisit visit, List<String> voices) throws IOException, InterruptedException {
        var samples = new ByteArrayOutputStream();
        var said = new ArrayList<String>();
        var segments = new ArrayList<List<Number>>();
        for (var turn : beginning(visit)) {
            double from = seconds(samples.size());
            samples.write(say(voices.get(turn.clinician() ? 0 : 1), turn.text()));
            segments.add(List.of(from, seconds(samples.size()), turn.clinician() ? 0 : 1));
            samples.write(GAP);
            said.add(turn.text());
        }
        var file = visit.id() + ".wav";
        byte[] sound = samples.toByteArray();
        var format = new AudioFormat(SAMPLE_RATE, 16, 1, true, false);
        try (var audio = new AudioInputStream(new ByteArrayInputStream(sound), format, sound.length / 2)) {
            AudioSystem.write(
                    audio, AudioFileFormat.Type.WAVE, folder.resolve(file).toFile());
        }
        return new Entry(file, String.join(" ", said).replace('-', ' '), String.join(" and ", voices), segments);
    }

    private static List<Turn> beginning(InventedVisit visit) {
        var turns = new ArrayList<Turn>();
        int words = 0;
        for (String line : visit.dialogue().split("\n")) {
            var text = line.substring(line.indexOf(']') + 1).strip().toLowerCase(Locale.ROOT);
            if (words < LEAST_WORDS && SPEAKABLE.matcher(text).matches()) {
                turns.add(new Turn(line.startsWith("[doctor"), text.replaceAll(" ([,.?])", "$1")));
                words += text.split(" ").length;
            }
        }
        return turns;
    }

    private byte[] say(String voice, String text) throws IOException, InterruptedException {
        var spoken = folder.resolve("spoken.wav");
        var samples = folder.resolve("spoken.raw");
        try {
            Program.run("", "flite", "-voice", voice, "-t", text, "-o", spoken.toString());
            Program.run(
                    "",
                    "sox",
                    spoken.toString(),
                    "-r",
                    "16000",
                    "-e",
                    "signed",
                    "-b",
                    "16",
                    "-c",
                    "1",
                    samples.toString(),
                    "norm",
                    "-3");
            return Files.readAllBytes(samples);
        } finally {
            Files.deleteIfExists(spoken);
            Files.deleteIfExists(samples);
        }
    }

    private static double seconds(int bytes) {
        return bytes / 2.0 / SAMPLE_RATE;
    }
}
