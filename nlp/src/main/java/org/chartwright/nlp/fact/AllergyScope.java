package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A question after allergies and the denial of them in, which allergies are denied out: "known drug allergies". */
public final class AllergyScope {

    private static final Pattern DRUGS =
            Pattern.compile("\\b(?:medicines?|medications?|drugs?|meds|antibiotics?|pills|prescriptions?)\\b");
    private static final Pattern FOODS = Pattern.compile("\\bfoods?\\b");
    private static final Pattern ALL = Pattern.compile(
            "\\b(?:anything|whatsoever|latex|environment\\w*|bees?|insects?|pollen|else|of any kind|any other kind)\\b");

    private AllergyScope() {}

    /** @param denial what was said to it; "no , not to any medicines" denies no more than those */
    public static String of(String question, List<Clause> denial) {
        String said = String.join(" . ", denial.stream().map(Clause::text).toList());
        boolean narrower = DRUGS.matcher(said).find() || FOODS.matcher(said).find();
        return of(narrower ? said : question);
    }

    static String of(String words) {
        boolean drugs = DRUGS.matcher(words).find();
        boolean foods = FOODS.matcher(words).find();
        if (ALL.matcher(words).find() || drugs == foods && !drugs) {
            return "known allergies";
        }
        return drugs && foods
                ? "known drug or food allergies"
                : drugs ? "known drug allergies" : "known food allergies";
    }
}
