package org.chartwright.models.codes;

import java.util.ArrayList;
import java.util.List;

/** One line in, its cells out; a cell may be quoted, with doubled quotes inside. */
public final class DelimitedLine {

    private DelimitedLine() {}

    public static List<String> of(String line, char delimiter) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == delimiter && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
