package org.chartwright.nlp.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Name of a rule table in, its rows out; lines that begin with {@code #} are remarks. */
final class CodeRules {

    private CodeRules() {}

    static List<List<String>> rows(String name) {
        var stream = Objects.requireNonNull(
                CodeRules.class.getResourceAsStream(name), "rule table " + name + " is on the classpath");
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("rule table %s cannot be read".formatted(name), e);
        }
    }

    /** Whether the code begins with one of the prefixes. */
    static boolean begins(String code, List<String> prefixes) {
        return prefixes.stream().anyMatch(code::startsWith);
    }
}
