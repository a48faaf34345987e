package org.chartwright.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Programs of the operating system that make speech. */
final class Program {

    private Program() {}

    static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * Runs a program to its end.
     *
     * @param input what it reads
     * @throws IOException where it cannot be started or ends with a fault
     */
    static void run(String input, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("%s ended with status %d".formatted(command[0], status));
        }
    }
}
