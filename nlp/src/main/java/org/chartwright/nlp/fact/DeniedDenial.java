package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Clause;

/** An answer in, whether it is two denials in one, and so no plain no, out: "i would not say i do not have trouble". */
final class DeniedDenial {

    private static final Pattern DENIES = Pattern.compile(
            "^(?:(?:well|oh|no|um|,) )*(?:i (?:would|can|could) not (?:really )?say|it is not(?: really)? (?:that|like)|not that|i am not saying)(?: that)?(?: ,)? (?:i|it|they|there|he|she) (?:do|does|did|is|was|have|has|had|am|are|can) not\\b");

    private DeniedDenial() {}

    static boolean says(List<Clause> said) {
        return DENIES.matcher(said.stream().limit(2).map(Clause::text).collect(Collectors.joining(" ")))
                .find();
    }
}
