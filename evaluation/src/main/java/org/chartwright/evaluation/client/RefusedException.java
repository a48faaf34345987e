package org.chartwright.evaluation.client;

/** The service answered, but not with what was asked for. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(String method, String path, int status) {
        super("%s %s was answered with status %d".formatted(method, path, status));
        this.status = status;
    }

    public int status() {
        return status;
    }
}
