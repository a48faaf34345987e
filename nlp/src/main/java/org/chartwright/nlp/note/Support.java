package org.chartwright.nlp.note;

/** How far the evidence carries a sentence of the draft. Only a person may let UNSUPPORTED through. */
public enum Support {
    VERIFIED,
    WEAK,
    UNSUPPORTED
}
