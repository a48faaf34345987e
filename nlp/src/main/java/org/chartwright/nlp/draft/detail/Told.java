package org.chartwright.nlp.draft.detail;

import java.util.List;
import org.chartwright.nlp.language.Clause;

/**
 * A sentence that a question and its answer make out.
 *
 * @param words as a note writes them
 * @param clauses what was said, at least one
 */
record Told(String words, List<Clause> clauses) {

    Told {
        clauses = List.copyOf(clauses);
    }

    Told(String words, Clause clause) {
        this(words, List.of(clause));
    }
}
