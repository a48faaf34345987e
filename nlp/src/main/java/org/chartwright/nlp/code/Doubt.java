package org.chartwright.nlp.code;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.Finding.Nature;

/**
 * Sentences of a visit in, whether they only suspect what they name out. A suspected diagnosis is not coded in an
 * outpatient visit (ICD-10-CM guideline IV.H).
 */
final class Doubt {

    private static final Pattern SUSPECTS = Pattern.compile(
            "\\b(worried (that|you|it|this)|concern(ed)? (that|for|you|it|this)|suspect\\w*|suspicio\\w+ (for|of)|afraid (that|you|it)|(could|might|may) (be|have|come)|rule out|possibly|probably)\\b",
            Pattern.CASE_INSENSITIVE);

    private Doubt() {}

    /** A current finding that every sentence only suspects is possible; sentences that ask do not count. */
    static Nature nature(Nature claimed, List<String> said) {
        var stated = said.stream()
                .filter(sentence -> !sentence.strip().endsWith("?"))
                .toList();
        boolean suspected = !stated.isEmpty()
                && stated.stream()
                        .allMatch(sentence -> SUSPECTS.matcher(sentence).find());
        return claimed == Nature.CURRENT && suspected ? Nature.POSSIBLE : claimed;
    }
}
