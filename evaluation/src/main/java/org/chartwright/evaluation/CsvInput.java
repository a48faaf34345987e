package org.chartwright.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header line in, its rows out: RFC 4180, UTF-8, with or without a byte order mark.
 *
 * <p>Every complaint is one sentence that names the file, the row (the first one below the header is row 1) and what is
 * wrong; it never quotes a cell, since cells hold patient data.
 */
public final class CsvInput {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private CsvInput() {}

    /**
     * Reads the whole file.
     *
     * @param key the column that must be filled and different in each row
     * @param required columns that must be there besides the key, and filled
     * @throws BadInput when the file cannot be used as it stands
     */
    public static List<Row> read(Path file, String key, String... required) {
        List<CSVRecord> records = records(file, TextInput.read(file));
        if (records.isEmpty()) {
            throw new BadInput(
                    "%s is empty; it needs a header line with the columns %s.".formatted(file, columns(key, required)));
        }
        List<String> header = header(file, records.getFirst());
        for (String column : columns(key, required)) {
            if (!header.contains(column)) {
                throw new BadInput("%s has no column '%s'; its columns are %s.%s"
                        .formatted(file, column, header, separated(header)));
            }
        }
        if (records.size() == 1) {
            throw new BadInput("%s has a header line but no rows.".formatted(file));
        }
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord written : records.subList(1, records.size())) {
            Row row = row(file, rows.size() + 1, header, written);
            for (String column : columns(key, required)) {
                if (row.get(column).isEmpty()) {
                    throw row.bad("column '%s' is empty".formatted(column));
                }
            }
            if (!seen.add(row.required(key))) {
                throw row.bad("its %s stands in an earlier row too".formatted(key));
            }
            rows.add(row);
        }
        return rows;
    }

    /**
     * One row.
     *
     * @param number from 1, the header not counted
     * @param cells by column name
     */
    public record Row(Path file, int number, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** The cell, without the white space around it; empty when there is no such column or nothing in it. */
        public Optional<String> get(String column) {
            return Optional.ofNullable(cells.get(column)).map(String::strip).filter(cell -> !cell.isEmpty());
        }

        /** The cell of a column that was named as required, as it stands in the file. */
        public String required(String column) {
            return Optional.ofNullable(cells.get(column)).orElseThrow();
        }

        /** What is wrong with this row, to be thrown. */
        public BadInput bad(String what) {
            return new BadInput("%s, row %d: %s.".formatted(file, number, what));
        }
    }

    private static List<String> columns(String key, String... required) {
        List<String> columns = new ArrayList<>(List.of(key));
        columns.addAll(List.of(required));
        return columns;
    }

    /** A table that was saved with another separator has one column whose name holds all. */
    private static String separated(List<String> header) {
        boolean other = header.size() == 1 && header.getFirst().matches(".*[;\t|].*");
        return other ? " It seems not to be separated by commas; please save it with commas." : "";
    }

    private static List<String> header(Path file, CSVRecord first) {
        List<String> names = first.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String name : names) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw new BadInput("%s has the column '%s' twice.".formatted(file, name));
            }
        }
        return names;
    }

    private static Row row(Path file, int number, List<String> header, CSVRecord written) {
        if (written.size() != header.size()) {
            throw new BadInput("%s, row %d: it has %d cells where the header has %d; is a quote or a comma missing?"
                    .formatted(file, number, written.size(), header.size()));
        }
        return new Row(
                file,
                number,
                IntStream.range(0, header.size()).boxed().collect(Collectors.toMap(header::get, written::get)));
    }

    private static List<CSVRecord> records(Path file, String text) {
        List<CSVRecord> records = new ArrayList<>();
        try (var parser = CSVParser.parse(text, FORMAT)) {
            parser.forEach(records::add);
            return records;
        } catch (UncheckedIOException | IOException e) {
            throw new BadInput(
                    "%s, %s: a quoted cell is not closed as it should be (RFC 4180 doubles a quote inside a cell)."
                            .formatted(file, records.isEmpty() ? "header line" : "row %d".formatted(records.size())));
        }
    }
}
