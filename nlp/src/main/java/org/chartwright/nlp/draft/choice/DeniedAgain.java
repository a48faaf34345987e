package org.chartwright.nlp.draft.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Unit;

/** A denial of the history in, whether another one there denies all of it as well: "he reports no chest pain" out. */
final class DeniedAgain {

    private static final Pattern DENIAL = Pattern.compile(
            "^(?:he|she|they|the patient) (?:denies|reports no|has no|does not have|has not had)(?: having)? (?:(?:any|had|other) )*");
    private static final Pattern BETWEEN = Pattern.compile(" ?, ?(?:or |and |no )?| (?:or|and|nor) (?:any )?");

    private DeniedAgain() {}

    static boolean in(Unit unit, List<Unit> units) {
        var denied = denied(unit);
        return !denied.isEmpty()
                && units.stream()
                        .filter(other -> other != unit && denied(other).containsAll(denied))
                        .anyMatch(other ->
                                denied(other).size() > denied.size() || units.indexOf(other) < units.indexOf(unit));
    }

    /** What it denies; nothing where it says something else. */
    private static Set<String> denied(Unit unit) {
        var lead = DENIAL.matcher(unit.text());
        return lead.find()
                ? Arrays.stream(BETWEEN.split(unit.text().substring(lead.end())))
                        .map(String::strip)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
