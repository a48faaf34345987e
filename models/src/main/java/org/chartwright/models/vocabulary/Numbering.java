package org.chartwright.models.vocabulary;

import java.util.Arrays;

/** Gives keys the numbers 0, 1, 2 in the order in which they are first asked for. */
final class Numbering {

    private static final int FREE = -1;
    private static final double FULL = 1.5;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] keys;
    private long[] table;
    private int[] numbers;
    private int size;

    /** @param room for so many keys at first */
    Numbering(int room) {
        keys = new long[room];
        empty(Integer.highestOneBit(room) * 2);
    }

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    int number(long key) {
        int slot = slot(key);
        if (numbers[slot] != FREE) {
            return numbers[slot];
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 3 / 2);
        }
        keys[size] = key;
        table[slot] = key;
        numbers[slot] = size++;
        if (FULL * size > table.length) {
            empty(2 * table.length);
            for (int number = 0; number < size; number++) {
                int free = slot(keys[number]);
                table[free] = keys[number];
                numbers[free] = number;
            }
        }
        return size - 1;
    }

    /** Where the key stands, or the free slot where it would. */
    private int slot(long key) {
        int slot = (int) ((key ^ key >>> 33) * SPREAD >>> 32) & table.length - 1;
        while (table[slot] != key && numbers[slot] != FREE) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void empty(int slots) {
        table = new long[slots];
        numbers = new int[slots];
        Arrays.fill(numbers, FREE);
    }
}
