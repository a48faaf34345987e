package org.chartwright.evaluation.demo;

import java.util.ArrayList;
import java.util.List;

/** Text laid out for a terminal of {@value #WIDTH} columns. */
final class Page {

    static final int WIDTH = 96;

    private final List<String> lines = new ArrayList<>();

    /** A heading with a rule up to the margin. */
    Page heading(String title) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add("-- " + title + " " + "-".repeat(Math.max(0, WIDTH - 4 - title.length())));
        return this;
    }

    /** A line or paragraph, wrapped; further lines hang below the first one's text. */
    Page text(String lead, String text) {
        String hanging = " ".repeat(lead.length());
        var line = new StringBuilder(lead);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(hanging);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return this;
    }

    /** A name and what it is, in two columns. */
    Page entry(String name, String text) {
        return text("   %-12s ".formatted(name), text);
    }

    Page blank() {
        lines.add("");
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
