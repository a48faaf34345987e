package org.chartwright.evaluation;

/**
 * A file or argument that cannot be used. The message is one sentence: which file, which row, what is wrong, what to
 * do.
 */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
