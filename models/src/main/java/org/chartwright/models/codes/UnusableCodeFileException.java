package org.chartwright.models.codes;

/** A code file that cannot be used. The message is one sentence: which file, which line, what is wrong. */
public final class UnusableCodeFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableCodeFileException(String message) {
        super(message);
    }

    UnusableCodeFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
