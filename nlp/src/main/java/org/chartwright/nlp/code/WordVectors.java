package org.chartwright.nlp.code;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.util.VectorUtil;

/**
 * Words in, the direction of what they mean together out.
 *
 * <p>Each word of a code set is embedded once by MiniLM, which takes well under a minute for all of them; a text is the
 * sum of its words by rarity, less what all texts have in common, along the axes in which texts differ most. So a
 * search costs a few additions and no run of the model.
 */
final class WordVectors {

    static final int DIMENSIONS = 128;

    private static final int WORKERS = 2;

    private final Map<String, float[]> words;
    private final float[] centre;

    private WordVectors(Map<String, float[]> words, float[] centre) {
        this.words = words;
        this.centre = centre;
    }

    /**
     * @param texts the forms of each wording of the set, see {@link TermWords#forms}
     * @param progress told of words embedded so far and of all
     */
    static WordVectors learn(List<? extends Collection<String>> texts, CodeBook.Progress progress) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(text -> text.forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, float[]> embedded = embedded(List.copyOf(counts.keySet()), progress);
        embedded.forEach((word, vector) -> {
            double rarity = Math.log((double) texts.size() / counts.getOrDefault(word, 1));
            for (int i = 0; i < vector.length; i++) {
                vector[i] *= (float) rarity;
            }
        });
        var axes =
                PrincipalAxes.of(texts.stream().map(text -> sum(text, embedded)).filter(WordVectors::unit), DIMENSIONS);
        Map<String, float[]> words = new HashMap<>();
        embedded.forEach((word, vector) -> words.put(word, axes.along(vector)));
        return new WordVectors(words, axes.along(axes.centre()));
    }

    private static Map<String, float[]> embedded(List<String> words, CodeBook.Progress progress) {
        Map<String, float[]> vectors = new HashMap<>();
        var done = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var model = new AllMiniLmL6V2QuantizedEmbeddingModel(workers);
            List<CompletableFuture<float[]>> waiting = words.stream()
                    .map(word -> CompletableFuture.supplyAsync(
                            () -> {
                                progress.at("words embedded", done.incrementAndGet(), words.size());
                                return model.embed(word).content().vector();
                            },
                            workers))
                    .toList();
            for (int i = 0; i < words.size(); i++) {
                vectors.put(words.get(i), waiting.get(i).join());
            }
        }
        return vectors;
    }

    /** A direction of length 1; empty where no word is known. */
    Optional<float[]> of(Collection<String> text) {
        float[] sum = sum(text, words);
        if (!unit(sum)) {
            return Optional.empty();
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] -= centre[i];
        }
        return unit(sum) ? Optional.of(sum) : Optional.empty();
    }

    /** The direction of a single word, of length 1; empty where it is not known. */
    Optional<float[]> ofWord(String word) {
        return Optional.ofNullable(words.get(word)).map(float[]::clone).filter(WordVectors::unit);
    }

    private static float[] sum(Collection<String> text, Map<String, float[]> words) {
        float[] sum = new float[words.isEmpty() ? 0 : words.values().iterator().next().length];
        for (String word : text) {
            float[] vector = words.getOrDefault(word, new float[0]);
            for (int i = 0; i < vector.length; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    /** Makes it of length 1; false where it has no length. */
    private static boolean unit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        if (square < 1e-12) {
            return false;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return true;
    }

    void write(Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(words.size());
            write(out, centre);
            for (var word : words.entrySet()) {
                out.writeUTF(word.getKey());
                write(out, word.getValue());
            }
        }
    }

    private static void write(DataOutputStream out, float[] vector) throws IOException {
        for (float x : vector) {
            out.writeFloat(x);
        }
    }

    static WordVectors read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int size = in.readInt();
            float[] centre = vector(in);
            Map<String, float[]> words = HashMap.newHashMap(size);
            for (int i = 0; i < size; i++) {
                words.put(in.readUTF(), vector(in));
            }
            return new WordVectors(words, centre);
        }
    }

    private static float[] vector(DataInputStream in) throws IOException {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = in.readFloat();
        }
        return vector;
    }

    /** Cosine of two directions of length 1. */
    static double cosine(float[] one, float[] other) {
        return VectorUtil.dotProduct(one, other);
    }
}
