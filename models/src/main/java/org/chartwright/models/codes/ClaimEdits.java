package org.chartwright.models.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Procedure codes and a date of service in, the limits that Medicare's claims processing sets them out: most units a
 * day (MUE) and pairs that are not paid together (NCCI procedure-to-procedure edits).
 *
 * <p>Source: the tables that CMS publishes each quarter, as imported by {@link ImportEdits}; where none was imported,
 * nothing is known and nothing is refused. Safe for several threads.
 */
public final class ClaimEdits {

    static final String UNITS = "mue";
    static final String PAIRS = "ptp";

    private final Path home;
    private final Map<Path, byte[]> tables = new ConcurrentHashMap<>();

    /** Edits whose imported releases lie under {@code home}, such as {@code ~/.chartwright/codesets}. */
    public ClaimEdits(Path home) {
        this.home = home;
    }

    /**
     * Most units of a code for one patient, provider and day.
     *
     * @param units at least 0
     * @param adjudication 1 a limit on the line, 2 on the day by policy, 3 on the day by clinical benchmark
     * @param rationale as CMS gives it
     */
    public record UnitLimit(String code, int units, int adjudication, String rationale) {}

    /**
     * Two codes that are not paid together.
     *
     * @param column1 the code that is paid
     * @param column2 the code that is not
     * @param modifierAllowed whether a modifier such as 59 or XS may set them apart when the record supports it
     */
    public record Pair(String column1, String column2, boolean modifierAllowed) {}

    /** The limit of a code; empty where the table of the date does not name it. */
    public Optional<UnitLimit> units(String code, LocalDate date) {
        return table(UNITS, date)
                .flatMap(table -> lines(table, key(code)).stream().findFirst())
                .map(line -> line.split("\t", -1))
                .map(cells -> new UnitLimit(
                        cells[0].strip(), Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]));
    }

    /** The edit between two codes in either order; empty where none holds on the date. */
    public Optional<Pair> apart(String one, String other, LocalDate date) {
        return table(PAIRS, date)
                .flatMap(table -> pair(table, one, other, date).or(() -> pair(table, other, one, date)));
    }

    private static Optional<Pair> pair(byte[] table, String one, String other, LocalDate date) {
        for (String line : lines(table, key(one) + key(other))) {
            String[] cells = line.split("\t", -1);
            boolean begun = !LocalDate.parse(cells[1]).isAfter(date);
            boolean ended = !cells[2].isEmpty() && LocalDate.parse(cells[2]).isBefore(date);
            if (begun && !ended) {
                return Optional.of(new Pair(
                        cells[0].substring(0, ImportEdits.CODE).strip(),
                        cells[0].substring(ImportEdits.CODE).strip(),
                        cells[3].equals("1")));
            }
        }
        return Optional.empty();
    }

    static String key(String code) {
        return String.format(Locale.ROOT, "%-5s", code.strip().toUpperCase(Locale.ROOT));
    }

    private Optional<byte[]> table(String kind, LocalDate date) {
        return new ReleaseFolder(home.resolve(kind))
                .inForce(date)
                .map(release -> tables.computeIfAbsent(release.table(), ClaimEdits::read));
    }

    private static byte[] read(Path table) {
        try {
            return Files.readAllBytes(table);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read; please import it again".formatted(table), e);
        }
    }

    /** The lines of a sorted table that begin so, found by halving. */
    private static List<String> lines(byte[] table, String begin) {
        int low = 0;
        int high = table.length;
        while (low < high) {
            int middle = lineStart(table, (low + high) >>> 1);
            if (compare(table, middle, begin) < 0) {
                low = lineEnd(table, middle);
            } else {
                high = middle;
            }
        }
        List<String> lines = new ArrayList<>();
        for (int at = low; at < table.length && compare(table, at, begin) == 0; at = lineEnd(table, at)) {
            lines.add(new String(table, at, lineEnd(table, at) - at - 1, StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static int lineStart(byte[] table, int at) {
        int start = at;
        while (start > 0 && table[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(byte[] table, int at) {
        int end = at;
        while (end < table.length && table[end] != '\n') {
            end++;
        }
        return Math.min(table.length, end + 1);
    }

    private static int compare(byte[] table, int at, String begin) {
        for (int i = 0; i < begin.length(); i++) {
            int difference = (at + i < table.length ? table[at + i] : 0) - begin.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
