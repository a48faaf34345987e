package org.chartwright.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Name of a shipped word list in, its rows out. A list is a UTF-8 text file with one row a line and tab-separated
 * fields; lines that start with {@code #} and blank lines are comments.
 */
public final class Lexicons {

    private Lexicons() {}

    /**
     * Rows of the list, each with its fields in order.
     *
     * @param name file name, such as {@code drugs.tsv}
     * @throws IllegalArgumentException when no such list is shipped
     */
    public static List<List<String>> rows(String name) {
        try (var in = Lexicons.class.getResourceAsStream("lexicon/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("word list '%s' is not shipped with the models".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\t", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("word list '%s' cannot be read".formatted(name), e);
        }
    }
}
