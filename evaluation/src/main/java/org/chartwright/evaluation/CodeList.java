package org.chartwright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.chartwright.models.codes.DelimitedLine;

/**
 * A list of codes with their titles (CSV, columns Code and Description) in, what it says of one code out. Such lists
 * hold headings too, and no seventh characters; a code is the finest where none below it is listed.
 */
final class CodeList {

    private final NavigableMap<String, String> titles = new TreeMap<>();

    private CodeList() {}

    /** @throws BadInput when it is no such list */
    static CodeList read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header =
                lines.isEmpty() ? List.of() : DelimitedLine.of(lines.getFirst().replace("\uFEFF", ""), ',');
        int code = header.indexOf("Code");
        int title = header.indexOf("Description");
        if (code < 0 || title < 0) {
            throw new BadInput("%s, line 1: it lacks the columns Code and Description.".formatted(file));
        }
        var list = new CodeList();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = DelimitedLine.of(line, ',');
            if (cells.size() > Math.max(code, title)) {
                list.titles.put(cells.get(code).replace(".", ""), cells.get(title));
            }
        }
        return list;
    }

    boolean has(String code) {
        return titles.containsKey(code.replace(".", ""));
    }

    /** Whether it is listed and nothing below it is. */
    boolean finest(String code) {
        String bare = code.replace(".", "");
        String next = titles.higherKey(bare);
        return has(code) && (next == null || !next.startsWith(bare));
    }

    /** Whether it has that title, accents, capitals and spaces apart. */
    boolean titled(String code, String title) {
        return plain(titles.getOrDefault(code.replace(".", ""), "")).equals(plain(title));
    }

    String title(String code) {
        return titles.getOrDefault(code.replace(".", ""), "");
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
