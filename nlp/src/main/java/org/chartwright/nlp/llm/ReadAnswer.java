package org.chartwright.nlp.llm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chartwright.nlp.Visit;
import org.chartwright.templates.SectionKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The model's text in, its sentences out. One thing that is not of the agreed form refuses the whole: a note with parts
 * silently missing would be worse than none.
 */
final class ReadAnswer {

    private static final int LONGEST = 400_000;
    private static final int MOST_SENTENCES = 500;
    private static final int LONGEST_SENTENCE = 1_000;
    private static final int MOST_PLACES = 50;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(10).build())
                    .build())
            .build();

    private ReadAnswer() {}

    static Answer<List<WrittenSentence>> of(String text, Visit visit) {
        if (text.length() > LONGEST) {
            return new Answer.None<>("gave an answer that is too long");
        }
        JsonNode root = json(text);
        if (!root.path("sections").isArray()) {
            return malformed();
        }
        var sentences = new ArrayList<WrittenSentence>();
        for (JsonNode section : root.path("sections")) {
            Optional<SectionKind> kind = kind(section.path("section").asString(""));
            if (kind.isEmpty()
                    || visit.template().sectionFor(kind.get()).isEmpty()
                    || !section.path("sentences").isArray()) {
                return malformed();
            }
            for (JsonNode sentence : section.path("sentences")) {
                Optional<WrittenSentence> read = sentence(kind.get(), sentence, visit);
                if (read.isEmpty() || sentences.size() == MOST_SENTENCES) {
                    return malformed();
                }
                sentences.add(read.get());
            }
        }
        return sentences.isEmpty() ? new Answer.None<>("wrote nothing") : new Answer.Given<>(List.copyOf(sentences));
    }

    private static Optional<WrittenSentence> sentence(SectionKind kind, JsonNode node, Visit visit) {
        String text = node.path("text").asString("").strip().replaceAll("\\s+", " ");
        JsonNode places = node.path("utterances");
        if (text.isEmpty() || text.length() > LONGEST_SENTENCE || !places.isArray() || places.size() > MOST_PLACES) {
            return Optional.empty();
        }
        int spoken = visit.transcript().utterances().size();
        List<Integer> utterances = places.valueStream()
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue)
                .filter(number -> number >= 0 && number < spoken)
                .distinct()
                .toList();
        List<String> quotes = node.path("quotes")
                .valueStream()
                .map(quote -> quote.asString("").strip())
                .filter(quote -> !quote.isEmpty() && quote.length() <= LONGEST_SENTENCE)
                .limit(MOST_PLACES)
                .toList();
        String label = node.path("label").asString("").strip().replaceAll("\\s+", " ");
        return Optional.of(new WrittenSentence(kind, label.length() > 100 ? "" : label, text, utterances, quotes));
    }

    private static Optional<SectionKind> kind(String name) {
        return Arrays.stream(SectionKind.values())
                .filter(kind -> NotePrompt.name(kind).equals(name))
                .findFirst();
    }

    /** A missing node for what is no JSON, or far too much of it. */
    static JsonNode json(String text) {
        if (text.length() > LONGEST) {
            return JSON.missingNode();
        }
        try {
            return JSON.readTree(unfenced(text));
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }

    /** Some models wrap JSON in a Markdown fence whatever they are told. */
    private static String unfenced(String text) {
        String stripped = text.strip();
        return stripped.startsWith("```") && stripped.endsWith("```") && stripped.indexOf('\n') > 0
                ? stripped.substring(stripped.indexOf('\n') + 1, stripped.length() - 3)
                : stripped;
    }

    static <T> Answer<T> malformed() {
        return new Answer.None<>("gave an answer of the wrong form");
    }
}
