package org.chartwright.evaluation.client;

/** The audio connection is gone; sending goes on at the last acknowledged byte. */
public final class ConnectionLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ConnectionLostException(String message) {
        super(message);
    }
}
