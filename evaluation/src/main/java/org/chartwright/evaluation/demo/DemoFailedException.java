package org.chartwright.evaluation.demo;

/** The demonstration did not come to its end; the message is one sentence for the person who watches. */
public final class DemoFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailedException(String message) {
        super(message);
    }
}
