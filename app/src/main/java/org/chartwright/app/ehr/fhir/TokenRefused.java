package org.chartwright.app.ehr.fhir;

/**
 * The authorisation server gave no token. The message is for an operator and holds neither secrets nor patient data.
 */
final class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean temporary;

    TokenRefused(String message, boolean temporary) {
        super(message);
        this.temporary = temporary;
    }

    /** Whether the same request may succeed later. */
    boolean temporary() {
        return temporary;
    }
}
