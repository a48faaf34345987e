package org.chartwright.evaluation.board;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Figures in rows and columns.
 *
 * @param title what was measured on which data
 * @param columns headings; the first column holds names, the rest figures
 * @param rows each as long as {@code columns}
 * @param notes how to read it: definitions, what is better, what the figures do not say
 * @param details whether it is for looking up rather than for reading
 */
public record Table(String title, List<String> columns, List<List<String>> rows, List<String> notes, boolean details) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row %s of '%s' has not %d cells".formatted(row, title, columns.size()));
            }
        }
    }

    /** The table as Markdown with columns set to their widths, which reads well on a terminal too. */
    public String text() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        var lines = new StringBuilder("\n").append(title).append("\n\n").append(line(columns, widths));
        lines.append(IntStream.range(0, widths.length)
                        .mapToObj(column -> column == 0 ? "-".repeat(widths[0]) : "-".repeat(widths[column] - 1) + ":")
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        rows.forEach(row -> lines.append(line(row, widths)));
        notes.forEach(note -> lines.append('\n').append(note));
        return lines.append(notes.isEmpty() ? "" : "\n").toString();
    }

    private int width(int column) {
        int longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(2, Math.max(longest, columns.get(column).length()));
    }

    private static String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    String padding =
                            " ".repeat(widths[column] - cells.get(column).length());
                    return column == 0 ? cells.get(column) + padding : padding + cells.get(column);
                })
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
