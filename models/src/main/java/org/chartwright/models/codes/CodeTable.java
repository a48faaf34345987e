package org.chartwright.models.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the table form of code entries: tab-separated columns code, title, synonyms (joined by "; "), group,
 * from, to and, optionally, {@code heading} for what may not be billed. Lines that begin with {@code #} are remarks.
 */
final class CodeTable {

    static final String HEADER = "code\ttitle\tsynonyms\tgroup\tfrom\tto";

    private CodeTable() {}

    /** @throws UnusableCodeFileException when a line is not in the form above */
    static List<CodeEntry> read(CodeSystem system, String name, BufferedReader in) throws IOException {
        List<CodeEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) {
                continue;
            }
            try {
                entries.add(entry(system, line.split("\t", -1)));
            } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
                throw new UnusableCodeFileException(
                        "%s, line %d: it is not a code, a title and four more columns.".formatted(name, number), e);
            }
        }
        return entries;
    }

    static void write(Writer out, List<CodeEntry> entries) throws IOException {
        out.write(HEADER + "\n");
        for (CodeEntry entry : entries) {
            out.write(String.join(
                            "\t",
                            entry.code(),
                            entry.title(),
                            String.join("; ", entry.synonyms()),
                            entry.group(),
                            entry.from().map(LocalDate::toString).orElse(""),
                            entry.to().map(LocalDate::toString).orElse(""),
                            entry.billable() ? "" : "heading")
                    + "\n");
        }
    }

    private static CodeEntry entry(CodeSystem system, String[] cells) {
        return new CodeEntry(
                system,
                cells[0],
                cells[1],
                list(cells[2]),
                cells[3],
                cells.length < 7 || !cells[6].equals("heading"),
                date(cells[4]),
                date(cells[5]));
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(synonym -> !synonym.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(cell.strip()));
    }
}
