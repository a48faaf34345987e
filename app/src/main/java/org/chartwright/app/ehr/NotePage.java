package org.chartwright.app.ehr;

import java.util.List;
import java.util.stream.Collectors;
import org.chartwright.app.review.SignedNote;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.note.Sentence;
import org.springframework.web.util.HtmlUtils;

/**
 * A note as an HTML document for the EHR: no script, no style, no link; all text escaped.
 *
 * @param title of the document
 * @param banner what the reader must know first; empty when nothing
 * @param sections in order
 */
record NotePage(String title, List<String> banner, List<Part> sections) {

    record Part(String title, List<Paragraph> paragraphs) {}

    record Paragraph(String label, Layout layout, List<String> sentences) {}

    static NotePage of(String title, List<String> banner, DraftNote note) {
        return new NotePage(
                title,
                banner,
                note.sections().stream()
                        .map(section -> new Part(
                                section.title(),
                                section.blocks().stream()
                                        .map(block -> new Paragraph(
                                                block.label(),
                                                block.layout(),
                                                block.sentences().stream()
                                                        .map(Sentence::text)
                                                        .toList()))
                                        .toList()))
                        .toList());
    }

    static NotePage of(String title, List<String> banner, SignedNote note) {
        return new NotePage(
                title,
                banner,
                note.sections().stream()
                        .map(section -> new Part(
                                section.title(),
                                section.blocks().stream()
                                        .map(block -> new Paragraph(block.label(), block.layout(), block.sentences()))
                                        .toList()))
                        .toList());
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en-US">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <h1>%s</h1>
                %s%s
                </body>
                </html>
                """.formatted(
                        escaped(title),
                        escaped(title),
                        banner.stream()
                                .map(line -> "<p><strong>%s</strong></p>\n".formatted(escaped(line)))
                                .collect(Collectors.joining()),
                        sections.stream().map(NotePage::html).collect(Collectors.joining("\n")));
    }

    private static String html(Part part) {
        return "<h2>%s</h2>\n%s"
                .formatted(
                        escaped(part.title()),
                        part.paragraphs().stream().map(NotePage::html).collect(Collectors.joining("\n")));
    }

    private static String html(Paragraph paragraph) {
        String label = escaped(paragraph.label());
        return switch (paragraph.layout()) {
            case PARAGRAPH -> (label.isEmpty() ? "" : "<h3>" + label + "</h3>\n") + "<p>" + joined(paragraph) + "</p>";
            case LINE ->
                "<p>" + (label.isEmpty() ? "" : "<strong>" + label + ":</strong> ") + joined(paragraph) + "</p>";
            case BULLETS ->
                (label.isEmpty() ? "" : "<h3>" + label + "</h3>\n")
                        + paragraph.sentences().stream()
                                .map(sentence -> "<li>" + escaped(sentence) + "</li>")
                                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        };
    }

    private static String joined(Paragraph paragraph) {
        return escaped(String.join(" ", paragraph.sentences()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
