package org.chartwright.evaluation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes a stereo recording of a written dialogue with Debian's {@code flite} and {@code sox}: the doctor's voice
 * ({@code rms}) is the left channel, the patient's ({@code slt}) the right one.
 *
 * <p>The bundled visit was made by {@code java -cp "evaluation/target/classes:evaluation/target/lib/*"
 * org.chartwright.evaluation.SpeakDialogue visit.txt visit.ogg} in the folder that holds it.
 */
final class SpeakDialogue {

    private static final int SAMPLE_RATE = 16_000;
    private static final double SLOWER = 1.06;
    private static final int GAP = SAMPLE_RATE * 3 / 10;

    private final Path folder;

    private SpeakDialogue(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            throw new BadInput("SpeakDialogue needs two arguments: DIALOGUE.txt and RECORDING.ogg or .flac.");
        }
        var folder = Files.createTempDirectory("speak");
        try {
            new SpeakDialogue(folder).speak(Files.readAllLines(Path.of(arguments[0])), Path.of(arguments[1]));
        } finally {
            try (var left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void speak(List<String> lines, Path recording) throws IOException, InterruptedException {
        var raw = folder.resolve("dialogue.raw");
        try (var out = new BufferedOutputStream(Files.newOutputStream(raw))) {
            for (String line : lines) {
                var turn = Turn.read(line);
                for (String sentence : turn.text().split("(?<=[.?!]) ")) {
                    out.write(stereo(say(turn.doctor(), sentence), turn.doctor()));
                    out.write(new byte[4 * GAP]);
                }
            }
        }
        var packed = folder.resolve("packed-" + recording.getFileName());
        Program.run(
                "",
                "sox",
                "-t",
                "raw",
                "-r",
                "16000",
                "-e",
                "signed",
                "-b",
                "16",
                "-c",
                "2",
                raw.toString(),
                "-C",
                "5",
                packed.toString());
        Files.move(packed, recording, StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] say(boolean doctor, String sentence) throws IOException, InterruptedException {
        var spoken = folder.resolve("sentence.wav");
        var samples = folder.resolve("sentence.raw");
        Program.run(
                "",
                "flite",
                "-voice",
                doctor ? "rms" : "slt",
                "--setf",
                "duration_stretch=" + SLOWER,
                "-t",
                sentence.replace("MRI", "M. R. I."),
                "-o",
                spoken.toString());
        Program.run(
                "", "sox", spoken.toString(), "-r", "16000", "-e", "signed", "-b", "16", "-c", "1", samples.toString());
        return Files.readAllBytes(samples);
    }

    private static byte[] stereo(byte[] mono, boolean left) {
        var from = ByteBuffer.wrap(mono).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        var both = ByteBuffer.allocate(2 * mono.length).order(ByteOrder.LITTLE_ENDIAN);
        while (from.hasRemaining()) {
            short sample = from.get();
            both.putShort(left ? sample : 0).putShort(left ? 0 : sample);
        }
        return both.array();
    }

    private record Turn(boolean doctor, String text) {

        static Turn read(String line) {
            if (line.startsWith("[doctor] ")) {
                return new Turn(true, line.substring("[doctor] ".length()));
            }
            if (line.startsWith("[patient] ")) {
                return new Turn(false, line.substring("[patient] ".length()));
            }
            throw new BadInput("The line '%s' begins with neither [doctor] nor [patient].".formatted(line));
        }
    }
}
