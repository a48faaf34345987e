package org.chartwright.nlp.fact;

import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A question and an answer with "never" in, whether that denies another thing than was asked out. */
final class NeverElse {

    private static final Pattern NEVER =
            Pattern.compile("^(?:(?:well|oh|so|no|and|but|,) )*i (?:have )?never\\b(?: (?:really|ever|actually))* ?");
    private static final Pattern NEVER_AT_ALL = Pattern.compile(
            "^(?:(?:have|had|did|do|was|am)(?: (?:that|those|them|any|one|any of (?:that|those|them)))?)?(?:$| ,.*| (?:no|and|at all).*)");
    private static final Pattern NEVER_BUT =
            Pattern.compile("\\b(?:without|before|until|till|used to|like this|this bad|but)\\b");

    private NeverElse() {}

    /** "i never miss a dose", asked whether it is taken. */
    static boolean says(Clause question, String text) {
        var never = NEVER.matcher(text);
        if (!never.find()) {
            return false;
        }
        String rest = text.substring(never.end());
        return NEVER_BUT.matcher(rest).find()
                || !NEVER_AT_ALL.matcher(rest).matches() && !Turned.asks(question, rest.split(" ")[0]);
    }
}
