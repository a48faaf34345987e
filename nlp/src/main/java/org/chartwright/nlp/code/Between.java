package org.chartwright.nlp.code;

import java.util.Set;
import java.util.regex.Pattern;

/** What stands between two words of a term in a text in, whether it parts them into two items out. */
final class Between {

    /** "Type 2 diabetes without neuropathy" names no neuropathy. */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(no|not|never|without|unrelated|denie[sd]|negative)\\b|n't\\b", Pattern.CASE_INSENSITIVE);

    /** Words that a list of diagnoses writes behind the noun: "asthma, moderate persistent". */
    private static final Set<String> QUALIFIERS = Set.of(
            "mild",
            "moderate",
            "severe",
            "persistent",
            "intermittent",
            "recurrent",
            "acute",
            "chronic",
            "subacute",
            "primary",
            "secondary",
            "systolic",
            "diastolic",
            "single",
            "episode",
            "stage",
            "class",
            "grade",
            "1",
            "2",
            "3",
            "4",
            "5",
            "3a",
            "3b",
            "paroxysmal",
            "permanent",
            "proliferative",
            "nonproliferative",
            "uncontrolled",
            "exacerbation");

    private Between() {}

    /** @param after form of the word that follows */
    static boolean parts(String between, String after, String term) {
        boolean comma = between.contains(",") && !term.contains(",") && !QUALIFIERS.contains(after);
        return comma
                || between.contains(":")
                || between.contains(" and ") && !term.contains(" and ")
                || DENIAL.matcher(between).find() && !DENIAL.matcher(term).find();
    }
}
