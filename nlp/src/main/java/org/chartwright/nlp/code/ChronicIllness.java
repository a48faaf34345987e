package org.chartwright.nlp.code;

import java.util.List;

/** ICD-10-CM code in, whether it names a chronic illness out. Source: {@code chronic.tsv}. */
final class ChronicIllness {

    private static final List<String> PREFIXES =
            CodeRules.rows("chronic.tsv").stream().map(List::getFirst).toList();

    private ChronicIllness() {}

    static boolean is(String code) {
        return CodeRules.begins(code, PREFIXES);
    }
}
