package org.chartwright.models.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chartwright.models.ModelStore;
import org.chartwright.models.SpeechModels;

/**
 * The shipped medical terms with their pronunciations. A row of the file is kind, term, pronunciations, their origins,
 * and what the base model hears instead; in the last three {@code |} separates words and a comma alternatives.
 */
public final class SpokenTerms {

    private static final int COLUMNS = 5;

    private SpokenTerms() {}

    /** All of them, in the order of the file. */
    public static List<SpokenTerm> open(ModelStore store) {
        return store.load(SpeechModels.SPOKEN_TERMS, SpokenTerms::read);
    }

    static List<SpokenTerm> read(InputStream in) throws IOException {
        var terms = new ArrayList<SpokenTerm>();
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                terms.add(term(line));
            }
        }
        return List.copyOf(terms);
    }

    private static SpokenTerm term(String line) throws IOException {
        var columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IOException("the row of '%s' has not %d columns".formatted(columns[0], COLUMNS));
        }
        var texts = columns[1].split(" ");
        var said = cells(columns[2], texts.length);
        var origins = cells(columns[3], texts.length);
        var heard = cells(columns[4], texts.length);
        var words = new ArrayList<SpokenWord>();
        for (int i = 0; i < texts.length; i++) {
            words.add(new SpokenWord(
                    texts[i],
                    alternatives(said.get(i)),
                    origins.get(i),
                    alternatives(heard.get(i)).stream()
                            .map(alias -> List.of(alias.split(" ")))
                            .toList()));
        }
        return new SpokenTerm(SpokenTerm.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)), words);
    }

    private static List<String> cells(String column, int words) throws IOException {
        var cells = Arrays.stream(column.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != words) {
            throw new IOException("'%s' does not tell of %d words".formatted(column, words));
        }
        return cells;
    }

    private static List<String> alternatives(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(",")).map(String::strip).toList();
    }

    /** The row of the file that says the same. */
    public static String row(SpokenTerm term) {
        return String.join(
                "\t",
                term.kind().label(),
                term.text(),
                cells(term, word -> String.join(", ", word.pronunciations())),
                cells(term, SpokenWord::origin),
                cells(
                        term,
                        word -> word.heardAs().stream()
                                .map(alias -> String.join(" ", alias))
                                .collect(Collectors.joining(", "))));
    }

    private static String cells(SpokenTerm term, Function<SpokenWord, String> cell) {
        return term.words().stream().map(cell).collect(Collectors.joining(" | "));
    }
}
