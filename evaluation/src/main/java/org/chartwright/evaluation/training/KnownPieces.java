package org.chartwright.evaluation.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.models.WordPieces;
import tools.jackson.databind.json.JsonMapper;

/**
 * What MiniLM (all-MiniLM-L6-v2, Apache-2.0) knows of pieces of words before it reads them in their sentence: the first
 * table of the network that also finds codes by their meaning.
 */
final class KnownPieces {

    private static final String NETWORK = "/all-minilm-l6-v2-q.onnx";
    private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final String TABLE = "embeddings.word_embeddings.weight";

    /** Makes the numbers about as large as those that are learnt. */
    private static final float LARGER = 8;

    /** The step that stands for zero. */
    private static final int MIDDLE = 128;

    /** Fields of ONNX's messages. */
    private static final int GRAPH = 7;

    private static final int INITIALIZER = 5;
    private static final int NAME = 8;
    private static final int FLOATS = 4;
    private static final int RAW = 9;

    private final List<String> pieces;
    private final List<float[]> vectors;
    private final WordPieces cut;

    private KnownPieces(List<String> pieces, List<float[]> vectors) {
        this.pieces = pieces;
        this.vectors = vectors;
        this.cut = new WordPieces(pieces, 0, new byte[pieces.size()]);
    }

    static KnownPieces read() throws IOException {
        var numbers = new HashMap<Integer, String>();
        try (var in = resource(PIECES)) {
            for (var piece :
                    JsonMapper.shared().readTree(in).path("model").path("vocab").properties()) {
                numbers.put(piece.getValue().asInt(), piece.getKey());
            }
        }
        var pieces = new ArrayList<String>();
        for (int i = 0; i < numbers.size(); i++) {
            pieces.add(numbers.get(i));
        }
        Map<String, ByteBuffer> tensors;
        try (var in = resource(NETWORK)) {
            tensors = tensors(ByteBuffer.wrap(in.readAllBytes()));
        }
        var table = tensor(tensors, TABLE + "_quantized");
        float scale = tensor(tensors, TABLE + "_scale").getFloat();
        int width = table.remaining() / pieces.size();
        var vectors = new ArrayList<float[]>();
        for (int i = 0; i < pieces.size(); i++) {
            var vector = new float[width];
            for (int j = 0; j < width; j++) {
                vector[j] = ((table.get() & 0xff) - MIDDLE) * scale * LARGER;
            }
            vectors.add(vector);
        }
        return new KnownPieces(pieces, vectors);
    }

    List<String> pieces() {
        return pieces;
    }

    List<float[]> vectors() {
        return vectors;
    }

    /** Of a whole word: the mean of its pieces. */
    float[] of(String word) {
        var numbers = cut.of(word);
        var mean = new float[vectors.getFirst().length];
        for (int piece : numbers) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vectors.get(piece)[i] / numbers.size();
            }
        }
        return mean;
    }

    private static ByteBuffer tensor(Map<String, ByteBuffer> tensors, String name) {
        return Optional.ofNullable(tensors.get(name))
                .orElseThrow(() -> new IllegalStateException("%s holds no %s".formatted(NETWORK, name)));
    }

    /** The graph's tensors by name: their bytes, or their numbers where those are not kept as bytes. */
    private static Map<String, ByteBuffer> tensors(ByteBuffer model) {
        var tensors = new HashMap<String, ByteBuffer>();
        for (var graph : parts(model, GRAPH)) {
            for (var tensor : parts(graph, INITIALIZER)) {
                var name = StandardCharsets.UTF_8
                        .decode(parts(tensor, NAME).getFirst())
                        .toString();
                var content = parts(tensor, RAW);
                content.addAll(parts(tensor, FLOATS));
                if (!content.isEmpty()) {
                    tensors.put(name, content.getFirst().order(ByteOrder.LITTLE_ENDIAN));
                }
            }
        }
        return tensors;
    }

    /** The parts of a protocol buffer's message under this number that have a length. */
    private static List<ByteBuffer> parts(ByteBuffer message, int number) {
        var parts = new ArrayList<ByteBuffer>();
        var left = message.duplicate();
        while (left.hasRemaining()) {
            int key = (int) varint(left);
            int length = switch (key & 7) {
                case 0 -> {
                    varint(left);
                    yield 0;
                }
                case 1 -> Long.BYTES;
                case 2 -> (int) varint(left);
                default -> Integer.BYTES;
            };
            if (key >> 3 == number && (key & 7) == 2) {
                parts.add(left.slice(left.position(), length));
            }
            left.position(left.position() + length);
        }
        return parts;
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static InputStream resource(String name) {
        var in = KnownPieces.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return in;
    }
}
