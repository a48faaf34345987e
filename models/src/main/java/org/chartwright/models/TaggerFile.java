package org.chartwright.models;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.chartwright.models.RecurrentTagger.Feature;

/** How a {@link RecurrentTagger} lies on disk: all its parts in order, gzipped. */
final class TaggerFile {

    private static final int FORMAT = 1;

    private TaggerFile() {}

    static void write(RecurrentTagger network, OutputStream out) throws IOException {
        var zipped = new GZIPOutputStream(out);
        var data = new DataOutputStream(zipped);
        data.writeInt(FORMAT);
        strings(data, network.labels());
        var pieces = network.pieces();
        data.writeBoolean(pieces.isPresent());
        if (pieces.isPresent()) {
            strings(data, pieces.get().values());
            data.writeFloat(pieces.get().scale());
            data.writeInt(pieces.get().rows().length);
            data.write(pieces.get().rows());
        }
        data.writeInt(network.features().size());
        for (var feature : network.features()) {
            strings(data, feature.values());
            data.writeInt(feature.width());
            floats(data, feature.rows());
        }
        data.writeInt(network.layers().size());
        for (var layer : network.layers()) {
            data.writeInt(layer.inputs());
            data.writeInt(layer.units());
            for (float[] weights : layer.weights()) {
                floats(data, weights);
            }
        }
        floats(data, network.output());
        floats(data, network.bias());
        data.flush();
        zipped.finish();
    }

    static RecurrentTagger read(InputStream in) throws IOException {
        try {
            var data = new DataInputStream(new GZIPInputStream(in));
            if (data.readInt() != FORMAT) {
                throw new UnusableModelException("A network of another format; build the project again.");
            }
            var labels = strings(data);
            var pieces = data.readBoolean() ? Optional.of(pieces(data)) : Optional.<WordPieces>empty();
            var features = new ArrayList<Feature>();
            for (int i = data.readInt(); i > 0; i--) {
                features.add(new Feature(strings(data), data.readInt(), floats(data)));
            }
            var layers = new ArrayList<GatedLayer>();
            for (int i = data.readInt(); i > 0; i--) {
                layers.add(new GatedLayer(
                        data.readInt(), data.readInt(), floats(data), floats(data), floats(data), floats(data)));
            }
            return new RecurrentTagger(labels, pieces, features, layers, floats(data), floats(data));
        } catch (EOFException | IllegalArgumentException | ZipException e) {
            throw new UnusableModelException("A shipped network is cut short; build the project again.", e);
        }
    }

    private static WordPieces pieces(DataInputStream in) throws IOException {
        var values = strings(in);
        float scale = in.readFloat();
        var rows = new byte[in.readInt()];
        in.readFully(rows);
        return new WordPieces(values, scale, rows);
    }

    private static void strings(DataOutputStream out, List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        var strings = new ArrayList<String>();
        for (int i = in.readInt(); i > 0; i--) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private static void floats(DataOutputStream out, float[] floats) throws IOException {
        var bytes = ByteBuffer.allocate(Float.BYTES * floats.length);
        bytes.asFloatBuffer().put(floats);
        out.writeInt(floats.length);
        out.write(bytes.array());
    }

    private static float[] floats(DataInputStream in) throws IOException {
        var floats = new float[in.readInt()];
        var bytes = new byte[Float.BYTES * floats.length];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(floats);
        return floats;
    }
}
