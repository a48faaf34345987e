package org.chartwright.templates;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Bytes of one YAML file in, its only document as a {@link Value} out.
 *
 * <p>Reads the small, safe part of YAML that data files need: plain blocks, lists and texts. Anchors, aliases and tags
 * are refused, which is what makes a "billion laughs" file harmless, and so is anything nested deeper than
 * {@value #DEEPEST} levels or larger than {@value #LARGEST} bytes.
 */
final class ReadYaml {

    static final int LARGEST = 65_536;
    static final int DEEPEST = 8;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(LARGEST).build();

    private final String file;
    private final Iterator<Event> events;

    private ReadYaml(String file, String text) {
        this.file = file;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** @throws Unreadable with the first problem met */
    static Value from(String file, byte[] bytes) throws Unreadable {
        if (bytes.length > LARGEST) {
            throw new Unreadable(new Problem(
                    file, 1, "the file has more than %d bytes".formatted(LARGEST), "Split it into several files"));
        }
        try {
            return new ReadYaml(file, decoded(file, bytes)).document();
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new Unreadable(new Problem(
                    file,
                    line,
                    "not valid YAML: %s".formatted(broken.getProblem()),
                    "Check the indentation, the quotes and the colons of this line and the one before it"));
        } catch (YamlEngineException broken) {
            throw new Unreadable(new Problem(
                    file, 1, "not valid YAML", "Check that the file holds text only, without control characters"));
        }
    }

    /** The first problem of a file that cannot be read as data at all. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private static String decoded(String file, byte[] bytes) throws Unreadable {
        var in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new Unreadable(new Problem(file, line, "not UTF-8 text", "Save the file with the encoding UTF-8"));
        }
    }

    private Value document() throws Unreadable {
        Event event = events.next();
        while (event instanceof StreamStartEvent || event instanceof DocumentStartEvent) {
            event = events.next();
        }
        if (!(event instanceof NodeEvent)) {
            throw broken(event, "the file is empty", "Write at least kind, id, version, title and sections");
        }
        Value value = value(event, 1);
        events.next();
        if (events.next() instanceof DocumentStartEvent second) {
            throw broken(second, "the file holds more than one document", "Write each document into its own file");
        }
        return value;
    }

    private Value value(Event event, int depth) throws Unreadable {
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && hasAnchor(node))) {
            throw broken(event, "anchors and aliases ('&', '*') are not read", "Write the text out where it is needed");
        }
        if (depth > DEEPEST) {
            throw broken(
                    event, "nested deeper than %d levels".formatted(DEEPEST), "Bring the content to a higher level");
        }
        refuseTag(event);
        return switch (event) {
            case ScalarEvent scalar -> new Value.Text(line(scalar), scalar.getValue(), !scalar.isPlain());
            case SequenceStartEvent start -> items(start, depth);
            case MappingStartEvent start -> fields(start, depth);
            default -> throw broken(event, "not understood here", "Write a text, a list or a block of fields");
        };
    }

    private Value items(SequenceStartEvent start, int depth) throws Unreadable {
        var values = new ArrayList<Value>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            values.add(value(event, depth + 1));
        }
        return new Value.Items(line(start), values);
    }

    private Value fields(MappingStartEvent start, int depth) throws Unreadable {
        var values = new LinkedHashMap<String, Value.Field>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw broken(event, "the name of a field is not a plain text", "Write 'name: value'");
            }
            if (values.put(key.getValue(), new Value.Field(line(key), value(events.next(), depth + 1))) != null) {
                throw broken(key, "'%s' is given twice".formatted(key.getValue()), "Remove one of the two");
            }
        }
        return new Value.Fields(line(start), values);
    }

    private void refuseTag(Event event) throws Unreadable {
        boolean tagged = switch (event) {
            case ScalarEvent scalar -> scalar.getTag().isPresent();
            case CollectionStartEvent start -> start.getTag().isPresent();
            default -> false;
        };
        if (tagged) {
            throw broken(event, "type tags ('!') are not read", "Remove the tag");
        }
    }

    private static boolean hasAnchor(NodeEvent node) {
        return node.getAnchor().isPresent();
    }

    private Unreadable broken(Event event, String what, String mend) {
        return new Unreadable(new Problem(file, line(event), what, mend));
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
