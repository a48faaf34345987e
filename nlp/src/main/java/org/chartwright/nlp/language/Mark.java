package org.chartwright.nlp.language;

/** What a reader finds after a word. */
public enum Mark {
    NONE(""),
    COMMA(","),
    STOP("."),
    QUESTION("?");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** As it is written; empty for none. */
    public String sign() {
        return sign;
    }

    public boolean endsSentence() {
        return this == STOP || this == QUESTION;
    }
}
