package org.chartwright.nlp.gate;

import org.chartwright.nlp.note.Support;

/**
 * Something in a sentence that its evidence does not carry.
 *
 * @param support how bad that is
 * @param words for the reviewer, such as {@code '40 mg' was not said here}
 */
record Doubt(Support support, String words) {

    static Doubt unsupported(String words) {
        return new Doubt(Support.UNSUPPORTED, words);
    }

    static Doubt weak(String words) {
        return new Doubt(Support.WEAK, words);
    }
}
