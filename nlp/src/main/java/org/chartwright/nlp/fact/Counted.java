package org.chartwright.nlp.fact;

import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * An answer that counts or dates what was asked after in, whether it affirms it out: "any seizures ?" "one on tuesday".
 */
final class Counted {

    private static final Pattern ASKED = Pattern.compile(
            "^(?:(?:and|so|okay|ok|now|then|or|,) )*(?:any|has (?:he|she) had|have you had)\\b(?!.*\\b(?:before|ever|family|or)\\b)");
    private static final Pattern COUNTS = Pattern.compile(
            "^(?:(?:just|only|maybe|about|like|yeah|yes|well|probably|,) )*(?:an?|one|two|three|four|\\d+|once|twice|a (?:few|couple))(?: (?:times?|of them|or \\d+))* (?:(?:on|at) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this) (?:week|night|month|morning|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday|today|(?:a|an|per|every|each) (?:day|week|night|month|hour)|since)\\b");

    private Counted() {}

    static boolean said(Clause question, Answer answer) {
        return ASKED.matcher(question.text()).find()
                && COUNTS.matcher(answer.clauses().getFirst().text()).find();
    }
}
