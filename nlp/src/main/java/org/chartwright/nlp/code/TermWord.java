package org.chartwright.nlp.code;

/**
 * One word of a text in the form that terms are compared in.
 *
 * @param form lower case, American spelling, singular
 * @param from index of its first character in the text
 * @param to index after its last character
 */
record TermWord(String form, int from, int to) {}
