package org.chartwright.nlp.language;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chartwright.models.Features;

/**
 * A text in, the direction of what it means out, as MiniLM (all-MiniLM-L6-v2, Apache-2.0) has it: 384 numbers that make
 * a vector of length 1. What was asked last is remembered, for a visit is drafted in steps. Safe for several threads.
 */
public final class Meaning {

    private static final int REMEMBERED = 4096;

    private static final class Shipped {
        private static final AllMiniLmL6V2QuantizedEmbeddingModel MODEL =
                new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
    }

    private static final class LastAsked extends LinkedHashMap<String, float[]> {

        private static final long serialVersionUID = 1;

        LastAsked() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    }

    private static final Map<String, float[]> KNOWN = Collections.synchronizedMap(new LastAsked());

    private Meaning() {}

    /**
     * Adds what a text means; nothing where it has no word.
     *
     * @param prefix of the names of the features
     * @param weight length of the vector that they make
     */
    public static void add(String text, String prefix, double weight, Features features) {
        if (text.isBlank()) {
            return;
        }
        float[] vector = of(text);
        for (int i = 0; i < vector.length; i++) {
            features.add(prefix + i, weight * vector[i]);
        }
    }

    /** The same of a statement. */
    public static void add(List<Token> statement, String prefix, double weight, Features features) {
        add(statement.stream().map(Token::text).collect(Collectors.joining(" ")), prefix, weight, features);
    }

    private static float[] of(String text) {
        float[] known = KNOWN.get(text);
        if (known == null) {
            known = Shipped.MODEL.embed(text).content().vector();
            KNOWN.put(text, known);
        }
        return known;
    }
}
