package org.chartwright.models.codes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The official tabular list (XML) and alphabetic index (CSV) in, more wordings for the codes out: inclusion terms, and
 * index entries with the words of the entries above them.
 */
final class OfficialTerms {

    private final Map<String, Set<String>> terms = new HashMap<>();

    /** @throws UnusableCodeFileException when the file is no tabular list */
    void tabular(Path file) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = Files.newInputStream(file)) {
            var xml = factory.createXMLStreamReader(in);
            String code = "";
            boolean inclusion = false;
            int codes = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "name" -> {
                            code = xml.getElementText().strip();
                            codes++;
                        }
                        case "inclusionTerm" -> inclusion = true;
                        case "note" -> {
                            String note = xml.getElementText().strip();
                            if (inclusion) {
                                add(code, note);
                            }
                        }
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("inclusionTerm")) {
                    inclusion = false;
                }
            }
            if (codes == 0) {
                throw new UnusableCodeFileException(
                        "%s holds no code; it should be the ICD-10-CM tabular list in XML.".formatted(file));
            }
        } catch (XMLStreamException e) {
            throw new UnusableCodeFileException(
                    "%s, line %d: it is not well-formed XML; it should be the ICD-10-CM tabular list."
                            .formatted(
                                    file,
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNumber()),
                    e);
        }
    }

    /** Columns Level, Term and Code are used; an entry is read with those above it. */
    void index(Path file) throws IOException {
        try (var lines = new CodeLines(file)) {
            List<String> header =
                    lines.next().map(line -> DelimitedLine.of(line, ',')).orElse(List.of());
            int level = header.indexOf("Level");
            int term = header.indexOf("Term");
            int code = header.indexOf("Code");
            if (level < 0 || term < 0 || code < 0) {
                throw new UnusableCodeFileException(
                        "%s, line 1: it lacks the columns Level, Term and Code of an alphabetic index."
                                .formatted(file));
            }
            List<String> path = new ArrayList<>();
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                List<String> cells = DelimitedLine.of(line.get(), ',');
                if (cells.size() <= Math.max(code, Math.max(level, term))
                        || !cells.get(level).matches("\\d{1,2}")) {
                    lines.refuse("it has no level");
                    continue;
                }
                lines.accepted();
                int depth = Integer.parseInt(cells.get(level));
                while (path.size() > depth) {
                    path.removeLast();
                }
                path.add(cells.get(term));
                add(cells.get(code).replace("-", "").replaceAll("\\.$", ""), String.join(" ", path));
            }
        }
    }

    private void add(String code, String term) {
        if (!code.isBlank() && !term.isBlank()) {
            terms.computeIfAbsent(CodeSet.key(code), absent -> new LinkedHashSet<>())
                    .add(term.replace(';', ',').replace('\t', ' '));
        }
    }

    /** The entry with the wordings known for it. */
    CodeEntry enriched(CodeEntry entry) {
        var more = terms.getOrDefault(CodeSet.key(entry.code()), Set.of());
        return more.isEmpty() ? entry : entry.withSynonyms(List.copyOf(more), entry.group());
    }
}
