package org.chartwright.nlp.draft;

/** A drafting engine could not answer. The message is free of patient data. */
public final class DraftingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DraftingException(String message) {
        super(message);
    }
}
