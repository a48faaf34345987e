package org.chartwright.models;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A trained linear classifier: {@link Features} in, one score a label out. Immutable once it is read. */
public final class WeightTable {

    /** Format 1 has {@link Features#SLOTS} columns and does not say so. */
    private static final int FORMAT = 2;

    private final List<String> labels;
    private final float[][] weights;
    private final float[] biases;

    /**
     * @param weights a row a label, each with as many columns as the features have slots
     * @param biases one a label
     */
    public WeightTable(List<String> labels, float[][] weights, float[] biases) {
        this.labels = List.copyOf(labels);
        this.weights = weights.clone();
        this.biases = biases.clone();
        if (weights.length != labels.size() || biases.length != labels.size()) {
            throw new IllegalArgumentException("%d labels, %d rows of weights and %d biases"
                    .formatted(labels.size(), weights.length, biases.length));
        }
    }

    /** The table shipped under this name, such as {@code sentence-selector}. */
    public static WeightTable shipped(String name) {
        try (var in = WeightTable.class.getResourceAsStream("drafting/" + name + ".weights")) {
            if (in == null) {
                throw new UnusableModelException(
                        "The model '%s' is not among the shipped ones; build the project again.".formatted(name));
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model '%s' cannot be read".formatted(name), e);
        }
    }

    public List<String> labels() {
        return labels;
    }

    /** Log odds of each label, or for a single label of "yes". */
    public double[] scores(Features features) {
        var scores = new double[labels.size()];
        for (int label = 0; label < scores.length; label++) {
            double sum = biases[label];
            for (int i = 0; i < features.size(); i++) {
                sum += weights[label][features.slot(i)] * features.value(i);
            }
            scores[label] = sum;
        }
        return scores;
    }

    /** Logarithms of the labels' probabilities. */
    public double[] logProbabilities(Features features) {
        var scores = scores(features);
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - highest);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= highest + Math.log(sum);
        }
        return scores;
    }

    /** Probability of the first label by itself, for a table that answers yes or no. */
    public double probability(Features features) {
        return 1 / (1 + Math.exp(-scores(features)[0]));
    }

    /** What {@link #write} wrote; fails where the stream is no such table. */
    public static WeightTable read(InputStream stream) throws IOException {
        var in = new DataInputStream(new GZIPInputStream(stream));
        int format = in.readInt();
        if (format < 1 || format > FORMAT) {
            throw new IOException("weights are of format %d, this program reads 1 to %d".formatted(format, FORMAT));
        }
        int count = in.readInt();
        int slots = format == 1 ? Features.SLOTS : in.readInt();
        var labels = new ArrayList<String>();
        var weights = new float[count][slots];
        var biases = new float[count];
        for (int label = 0; label < count; label++) {
            labels.add(in.readUTF());
            biases[label] = in.readFloat();
            float step = in.readFloat();
            var row = in.readNBytes(slots);
            if (row.length < slots) {
                throw new EOFException("weights end within label %d".formatted(label));
            }
            for (int slot = 0; slot < slots; slot++) {
                weights[label][slot] = row[slot] * step;
            }
        }
        return new WeightTable(labels, weights, biases);
    }

    /** Writes the table with each weight as one byte of the row's largest. */
    public void write(OutputStream stream) throws IOException {
        try (var out = new DataOutputStream(new GZIPOutputStream(stream))) {
            int slots = weights[0].length;
            out.writeInt(slots == Features.SLOTS ? 1 : FORMAT);
            out.writeInt(labels.size());
            if (slots != Features.SLOTS) {
                out.writeInt(slots);
            }
            for (int label = 0; label < labels.size(); label++) {
                float largest = 1e-9f;
                for (float weight : weights[label]) {
                    largest = Math.max(largest, Math.abs(weight));
                }
                out.writeUTF(labels.get(label));
                out.writeFloat(biases[label]);
                out.writeFloat(largest / 127);
                for (float weight : weights[label]) {
                    out.writeByte(Math.round(weight / largest * 127));
                }
            }
        }
    }
}
