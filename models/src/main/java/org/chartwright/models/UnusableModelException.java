package org.chartwright.models;

/** A model is missing or damaged. The message is one sentence that names the file and how to mend it. */
public final class UnusableModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableModelException(String message) {
        super(message);
    }

    public UnusableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
