package org.chartwright.evaluation.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Why the service ended while it started, in the words of its log. */
final class StartFailure {

    private static final String ANALYSED = "Description:";

    private StartFailure() {}

    /** One sentence without its stop. */
    static String in(Path log) {
        List<String> lines;
        try {
            lines = Files.readAllLines(log);
        } catch (IOException | UncheckedIOException e) {
            return "its log cannot be read";
        }
        int analysed = lines.lastIndexOf(ANALYSED);
        if (analysed >= 0) {
            return lines.subList(analysed + 1, lines.size()).stream()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .map(line -> line.strip().replaceFirst("\\.$", ""))
                    .orElse("no reason was given");
        }
        return lines.reversed().stream()
                .filter(line -> line.startsWith("Caused by: "))
                .findFirst()
                .map(line -> line.replaceFirst("^Caused by: [\\w.$]+: ", "").replaceFirst("\\.$", ""))
                .orElse("no reason was given");
    }
}
