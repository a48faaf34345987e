package org.chartwright.nlp.llm;

/** The model began to answer and did not come to the end. */
final class BrokenOffException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
