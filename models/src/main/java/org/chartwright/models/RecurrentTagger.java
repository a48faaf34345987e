package org.chartwright.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trained network that reads a stretch of talk forwards and backwards, twice, and tells labels apart at each word.
 *
 * <p>A word is given as one value of each of some features (the word itself, who says it, and so on); a value that was
 * not seen in training is the feature's empty one. In front of them may stand what another model knows of the pieces of
 * the first value.
 */
public final class RecurrentTagger {

    private static final String UNSEEN = "";

    /**
     * A feature: its values in the order of their rows, the empty one first, and some numbers for each.
     *
     * @param rows values times {@code width} numbers
     */
    public record Feature(List<String> values, int width, float[] rows) {

        public Feature {
            values = List.copyOf(values);
            if (!values.getFirst().equals(UNSEEN) || rows.length != values.size() * width) {
                throw new IllegalArgumentException(
                        "%d numbers for %d values of %d".formatted(rows.length, values.size(), width));
            }
        }
    }

    private final List<String> labels;
    private final Optional<WordPieces> pieces;
    private final List<Feature> features;
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    private final List<GatedLayer> layers;
    private final float[] output;
    private final float[] bias;

    /**
     * @param pieces of the first feature's values; none where that feature has them in its own rows
     * @param layers forwards, backwards, and both once more over what they read
     * @param output twice the units of a layer times the labels
     * @param bias one a label
     */
    public RecurrentTagger(
            List<String> labels,
            Optional<WordPieces> pieces,
            List<Feature> features,
            List<GatedLayer> layers,
            float[] output,
            float[] bias) {
        this.labels = List.copyOf(labels);
        this.pieces = pieces;
        this.features = List.copyOf(features);
        this.layers = List.copyOf(layers);
        this.output = output;
        this.bias = bias;
        if (layers.size() != 4
                || output.length != 2 * layers.getLast().units() * labels.size()
                || bias.length != labels.size()) {
            throw new IllegalArgumentException("%d layers for %d labels".formatted(layers.size(), labels.size()));
        }
        for (var feature : features) {
            var rows = new HashMap<String, Integer>();
            for (String value : feature.values()) {
                rows.put(value, rows.size());
            }
            numbers.add(rows);
        }
    }

    /** The network shipped under this name. */
    public static RecurrentTagger shipped(String name) {
        try (var in = RecurrentTagger.class.getResourceAsStream("drafting/" + name + ".network")) {
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

    Optional<WordPieces> pieces() {
        return pieces;
    }

    public List<Feature> features() {
        return features;
    }

    public List<GatedLayer> layers() {
        return layers;
    }

    public float[] output() {
        return output;
    }

    public float[] bias() {
        return bias;
    }

    /** Rows of a word's values, one a feature. */
    public int[] rows(List<String> values) {
        var rows = new int[features.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers.get(i).getOrDefault(values.get(i), 0);
        }
        return rows;
    }

    private float[] numbers(List<String> values) {
        int known = pieces.map(WordPieces::width).orElse(0);
        var all = numbers(rows(values), known);
        pieces.ifPresent(vectors -> vectors.addMean(values.getFirst(), all));
        return all;
    }

    /** Numbers of a word: those of all its values, one behind the other. */
    public float[] numbers(int[] rows) {
        return numbers(rows, 0);
    }

    private float[] numbers(int[] rows, int from) {
        var all = new float[layers.getFirst().inputs()];
        int at = from;
        for (int i = 0; i < rows.length; i++) {
            var feature = features.get(i);
            System.arraycopy(feature.rows(), rows[i] * feature.width(), all, at, feature.width());
            at += feature.width();
        }
        return all;
    }

    /**
     * How likely each label is at each word.
     *
     * @param words of one stretch, in order, each with one value a feature
     * @return a row a word, one probability a label
     */
    public double[][] probabilities(List<List<String>> words) {
        var read = new float[words.size()][];
        for (int i = 0; i < read.length; i++) {
            read[i] = numbers(words.get(i));
        }
        read = both(read, layers.get(0), layers.get(1));
        read = both(read, layers.get(2), layers.get(3));
        var all = new double[read.length][];
        for (int i = 0; i < read.length; i++) {
            all[i] = probabilities(read[i]);
        }
        return all;
    }

    /** Of one word, from what both last layers have read there. */
    public double[] probabilities(float[] read) {
        var sums = bias.clone();
        GatedLayer.product(read, output, sums);
        var shares = new double[sums.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (float sum : sums) {
            highest = Math.max(highest, sum);
        }
        double whole = 0;
        for (int i = 0; i < sums.length; i++) {
            shares[i] = Math.exp(sums[i] - highest);
            whole += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= whole;
        }
        return shares;
    }

    private static float[][] both(float[][] words, GatedLayer forwards, GatedLayer backwards) {
        return joined(
                forwards.read(words, false).read(), backwards.read(words, true).read());
    }

    /** Row behind row. */
    public static float[][] joined(float[][] first, float[][] second) {
        var rows = new float[first.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new float[first[i].length + second[i].length];
            System.arraycopy(first[i], 0, rows[i], 0, first[i].length);
            System.arraycopy(second[i], 0, rows[i], first[i].length, second[i].length);
        }
        return rows;
    }

    /** Writes the network; the same network gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        TaggerFile.write(this, out);
    }

    /** @throws UnusableModelException where the bytes are no network of this format */
    static RecurrentTagger read(InputStream in) throws IOException {
        return TaggerFile.read(in);
    }
}
