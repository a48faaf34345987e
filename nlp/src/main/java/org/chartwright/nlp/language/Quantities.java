package org.chartwright.nlp.language;

import java.util.Set;

/** What counts as a unit after a number. */
public final class Quantities {

    private static final Set<String> UNITS = Set.of(
            "mg", "mcg", "g", "gram", "grams", "ml", "cc", "cm", "mm", "%", "units", "unit", "pounds", "lbs", "kg",
            "degrees", "puffs", "puff", "tablets", "tablet", "pills", "pill", "liters", "iu", "meq", "inches", "feet");

    private Quantities() {}

    public static boolean isUnit(String word) {
        return UNITS.contains(word);
    }
}
