package org.chartwright.evaluation.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chartwright.evaluation.score.MarkedTurn;
import org.chartwright.nlp.language.Mark;

/**
 * A dialogue of ACI-Bench that was written down without marks in, its turns with the marks that readers set by hand
 * out. The file holds no words: visit, line of the dialogue from 1 on, and one sign a word, {@code _} for no mark.
 */
final class StopsByHand {

    private static final String FILE = "stops-set-by-hand.tsv";

    private final Map<String, Map<Integer, String>> signs = new HashMap<>();

    private StopsByHand() {}

    static StopsByHand read() {
        var stops = new StopsByHand();
        try (var in = Objects.requireNonNull(StopsByHand.class.getResourceAsStream(FILE), FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> stops.signs
                            .computeIfAbsent(row[0], visit -> new HashMap<>())
                            .put(Integer.parseInt(row[1]), row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return stops;
    }

    /**
     * The line's turn; without words where it has none.
     *
     * @param line of the dialogue, from 1 on
     * @param text of the line without its tag
     */
    MarkedTurn turn(String visit, int line, String text) {
        var words = MarkedTurn.of(text).words();
        String set = signs.getOrDefault(visit, Map.of()).getOrDefault(line, "");
        if (set.length() != words.size()) {
            throw new IllegalStateException("%s has %d signs for the %d words of line %d of %s"
                    .formatted(FILE, set.length(), words.size(), line, visit));
        }
        var marks = new ArrayList<Mark>();
        set.chars().forEach(sign -> marks.add(mark((char) sign)));
        return new MarkedTurn(words, List.copyOf(marks));
    }

    private static Mark mark(char sign) {
        return switch (sign) {
            case ',' -> Mark.COMMA;
            case '.' -> Mark.STOP;
            case '?' -> Mark.QUESTION;
            default -> Mark.NONE;
        };
    }
}
