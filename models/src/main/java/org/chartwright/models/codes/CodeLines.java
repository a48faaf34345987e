package org.chartwright.models.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file's lines, one after the other, with what was read and refused: any line end, with or without a byte order mark,
 * no line held that is longer than any official one. Stops early when a file is plainly something else.
 */
final class CodeLines implements AutoCloseable {

    private static final int LINES_A_NOTICE = 1_000;
    private static final int LONGEST = 4_000;
    private static final int REFUSALS_SHOWN = 20;
    private static final int REFUSALS_BEARABLE = 200;

    private final Path file;
    private final BufferedReader in;
    private final SeekableByteChannel bytes;
    private final ImportProgress progress;
    private final List<ImportReport.Refusal> refusals = new ArrayList<>();
    private int number;
    private int refused;
    private int read;
    private boolean endsWithLineEnd = true;

    CodeLines(Path file) throws IOException {
        this(file, ImportProgress.SILENT);
    }

    CodeLines(Path file, ImportProgress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        this.bytes = Files.newByteChannel(file);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        this.in = new BufferedReader(Channels.newReader(bytes, decoder, -1));
    }

    /** The next line that is not blank. */
    Optional<String> next() throws IOException {
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            if (!line.get().isBlank()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private Optional<String> line() throws IOException {
        var text = new StringBuilder();
        int character = in.read();
        if (character < 0) {
            progress.at(bytes.position(), bytes.position());
            return Optional.empty();
        }
        number++;
        if (number % LINES_A_NOTICE == 0) {
            progress.at(bytes.position(), bytes.size());
        }
        while (character >= 0 && character != '\n') {
            text.append((char) character);
            if (text.length() > LONGEST) {
                throw new UnusableCodeFileException(
                        "%s, line %d: it is longer than %d characters; this is no code file."
                                .formatted(file, number, LONGEST));
            }
            character = in.read();
        }
        endsWithLineEnd = character == '\n';
        if (number == 1 && !text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text.deleteCharAt(0);
        }
        int end = text.length();
        return Optional.of(end > 0 && text.charAt(end - 1) == '\r' ? text.substring(0, end - 1) : text.toString());
    }

    void accepted() {
        read++;
    }

    void refuse(String reason) {
        refused++;
        if (refusals.size() < REFUSALS_SHOWN) {
            refusals.add(new ImportReport.Refusal(number, reason));
        }
        if (refused > REFUSALS_BEARABLE && refused > read) {
            throw new UnusableCodeFileException(
                    "%s, line %d: %s, as in %d lines before it; this is another kind of file."
                            .formatted(
                                    file,
                                    refusals.getFirst().line(),
                                    refusals.getFirst().reason(),
                                    refused - 1));
        }
    }

    List<ImportReport.Refusal> refusals() {
        return refusals;
    }

    int refused() {
        return refused;
    }

    int number() {
        return number;
    }

    /** Whether the last line read was closed by a line end; an official file closes each. */
    boolean closed() {
        return endsWithLineEnd;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
