package org.chartwright.evaluation.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables in, one HTML page out that needs nothing but itself. */
public final class HtmlReport {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Chartwright scoreboard</title>
            <style>
            :root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d9dee6; --paper: #fff; --ours: #eaf3ff; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #e6eaf0; --soft: #9aa6b5; --line: #333c48; --paper: #12161c; --ours: #17283d; }
            }
            body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
              font: 1rem/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.6rem; margin: 0; }
            h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
            p { max-width: 46rem; margin: .5rem 0; }
            .soft { color: var(--soft); font-size: .9rem; }
            .wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
            table { border-collapse: collapse; width: 100%%; font-variant-numeric: tabular-nums; }
            th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
            th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: var(--paper); }
            tbody tr:last-child td { border-bottom: 0; }
            thead th { color: var(--soft); font-weight: 600; font-size: .85rem; }
            tbody tr.ours td { background: var(--ours); font-weight: 600; }
            summary { cursor: pointer; margin: 1.25rem 0 .5rem; color: var(--soft); }
            @media (max-width: 40rem) {
              th, td { padding: .4rem .5rem; font-size: .85rem; }
              th:first-child, td:first-child { white-space: normal; min-width: 7.5rem; }
            }
            </style>
            </head>
            <body>
            <h1>Chartwright scoreboard</h1>
            <p class="soft">%s split, measured on %s with the engines that the service runs.</p>
            %s</body>
            </html>
            """;

    private HtmlReport() {}

    public static String of(Board.Split split, List<Table> tables, List<String> skipped) {
        String missing = skipped.isEmpty() ? "" : "<h2>Skipped</h2>\n" + paragraphs(skipped);
        return PAGE.formatted(
                split.name().toLowerCase(Locale.ROOT),
                LocalDate.now(),
                tables.stream().map(HtmlReport::section).collect(Collectors.joining()) + missing);
    }

    private static String section(Table table) {
        String body = "<div class=\"wide\" tabindex=\"0\">\n<table>\n<thead>" + row(table.columns(), "th", "")
                + "</thead>\n<tbody>\n"
                + table.rows().stream()
                        .map(row -> row(row, "td", row.getFirst().startsWith("Chartwright") ? " class=\"ours\"" : ""))
                        .collect(Collectors.joining())
                + "</tbody>\n</table>\n</div>\n" + paragraphs(table.notes());
        return table.details()
                ? "<details>\n<summary>" + escaped(table.title()) + "</summary>\n" + body + "</details>\n"
                : "<h2>" + escaped(table.title()) + "</h2>\n" + body;
    }

    private static String row(List<String> cells, String tag, String attributes) {
        String scope = tag.equals("th") ? " scope=\"col\"" : "";
        return cells.stream()
                .map(cell -> "<%s%s>%s</%s>".formatted(tag, scope, escaped(cell), tag))
                .collect(Collectors.joining("", "<tr" + attributes + ">", "</tr>\n"));
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream()
                .map(line -> "<p class=\"soft\">" + escaped(line) + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
