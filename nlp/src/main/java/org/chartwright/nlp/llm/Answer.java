package org.chartwright.nlp.llm;

/**
 * What came of asking the model.
 *
 * @param <T> what it was asked for
 */
sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {}

    /** @param reason goes after the engine's name, such as {@code timed out}; free of patient data */
    record None<T>(String reason) implements Answer<T> {}
}
