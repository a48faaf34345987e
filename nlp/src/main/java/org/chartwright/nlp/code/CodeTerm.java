package org.chartwright.nlp.code;

import org.chartwright.models.codes.CodeEntry;

/**
 * One way to say a code.
 *
 * @param text as the code set writes it
 * @param entry the billable code it stands for
 * @param source where the words come from
 */
record CodeTerm(String text, CodeEntry entry, Source source) {

    enum Source {
        SYNONYM,
        TITLE,
        /** The title of a heading; stands for its most unspecified billable code. */
        HEADING
    }
}
