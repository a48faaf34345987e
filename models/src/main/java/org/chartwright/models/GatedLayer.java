package org.chartwright.models;

import java.util.List;

/**
 * One direction of a layer of gated recurrent units (Cho et al. 2014, the reset gate applied behind the product): a row
 * of numbers for each word in, what has been read up to there as a row of numbers out.
 *
 * <p>The arrays are the weights themselves, so that training can change them: for each input (and for each unit of what
 * was read before) the weights of all update gates, all reset gates and all candidates.
 *
 * @param inputs numbers a word
 * @param units numbers of what has been read
 * @param fromInput {@code inputs} times three {@code units}
 * @param fromBefore {@code units} times three {@code units}
 * @param bias three {@code units}
 * @param biasBefore {@code units}, added to what the candidate takes from before
 */
public record GatedLayer(
        int inputs, int units, float[] fromInput, float[] fromBefore, float[] bias, float[] biasBefore) {

    public GatedLayer {
        int gates = 3 * units;
        if (fromInput.length != inputs * gates
                || fromBefore.length != units * gates
                || bias.length != gates
                || biasBefore.length != units) {
            throw new IllegalArgumentException("weights do not fit %d inputs and %d units".formatted(inputs, units));
        }
    }

    /** All zeros. */
    public static GatedLayer empty(int inputs, int units) {
        return new GatedLayer(
                inputs,
                units,
                new float[inputs * 3 * units],
                new float[units * 3 * units],
                new float[3 * units],
                new float[units]);
    }

    /** The weights, always in the same order. */
    public List<float[]> weights() {
        return List.of(fromInput, fromBefore, bias, biasBefore);
    }

    /**
     * What happened at each word, as training needs it.
     *
     * @param update gates, 0 to 1
     * @param reset gates, 0 to 1
     * @param candidate -1 to 1
     * @param taken what the candidate takes from before, ahead of its gate
     * @param read what has been read, one row a word
     */
    public record Trace(float[][] update, float[][] reset, float[][] candidate, float[][] taken, float[][] read) {}

    /** @param backwards whether the last word is read first */
    public Trace read(float[][] words, boolean backwards) {
        int length = words.length;
        var trace = new Trace(
                new float[length][],
                new float[length][],
                new float[length][],
                new float[length][],
                new float[length][]);
        var before = new float[units];
        for (int step = 0; step < length; step++) {
            int at = backwards ? length - 1 - step : step;
            step(trace, at, words[at], before);
            before = trace.read()[at];
        }
        return trace;
    }

    private void step(Trace trace, int at, float[] word, float[] before) {
        var given = bias.clone();
        product(word, fromInput, given);
        var kept = new float[3 * units];
        System.arraycopy(biasBefore, 0, kept, 2 * units, units);
        product(before, fromBefore, kept);
        var update = new float[units];
        var reset = new float[units];
        var candidate = new float[units];
        var taken = new float[units];
        var read = new float[units];
        for (int i = 0; i < units; i++) {
            update[i] = sigmoid(given[i] + kept[i]);
            reset[i] = sigmoid(given[units + i] + kept[units + i]);
            taken[i] = kept[2 * units + i];
            candidate[i] = (float) Math.tanh(given[2 * units + i] + reset[i] * taken[i]);
            read[i] = (1 - update[i]) * candidate[i] + update[i] * before[i];
        }
        trace.update()[at] = update;
        trace.reset()[at] = reset;
        trace.candidate()[at] = candidate;
        trace.taken()[at] = taken;
        trace.read()[at] = read;
    }

    /** Adds to {@code sums} what each value gives by its row of weights. */
    public static void product(float[] values, float[] weights, float[] sums) {
        int width = sums.length;
        for (int i = 0; i < values.length; i++) {
            if (values[i] != 0) {
                add(values[i], weights, i * width, sums);
            }
        }
    }

    private static void add(float value, float[] weights, int from, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += value * weights[from + i];
        }
    }

    private static float sigmoid(float value) {
        return (float) (1 / (1 + Math.exp(-value)));
    }
}
