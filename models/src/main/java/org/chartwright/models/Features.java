package org.chartwright.models;

import java.util.Arrays;

/** Named features of one example, hashed into a fixed number of slots. Not safe for several threads while it grows. */
public final class Features {

    /** How many slots there are unless it is said otherwise; a power of two. */
    public static final int SLOTS = 1 << 15;

    private final int mask;
    private int[] slots = new int[64];
    private float[] values = new float[64];
    private int size;

    public Features() {
        this(SLOTS);
    }

    /** @param slots a power of two, the same as the columns of the table that reads the features */
    public Features(int slots) {
        if (Integer.bitCount(slots) != 1) {
            throw new IllegalArgumentException("%d slots are not a power of two".formatted(slots));
        }
        this.mask = slots - 1;
    }

    public Features add(String name, double value) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        slots[size] = slot(name);
        values[size++] = (float) value;
        return this;
    }

    public Features add(String name) {
        return add(name, 1);
    }

    public int size() {
        return size;
    }

    public int slot(int i) {
        return slots[i];
    }

    public float value(int i) {
        return values[i];
    }

    /** The final mix of MurmurHash3 over {@link String#hashCode}, which is the same on every JVM. */
    private int slot(String name) {
        int hash = name.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return (hash ^ (hash >>> 16)) & mask;
    }
}
