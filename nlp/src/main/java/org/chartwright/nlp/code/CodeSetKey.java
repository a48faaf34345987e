package org.chartwright.nlp.code;

/** A code in, the same without its point out: the form in which benchmarks and statistics keep codes. */
final class CodeSetKey {

    private CodeSetKey() {}

    static String of(String code) {
        return code.replace(".", "");
    }
}
