package org.chartwright.nlp.draft.choice;

import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.language.Quantities;

/** A unit in, whether it tells a quantity by its unit or by its form out. */
final class MeasuredUnit {

    private static final Set<String> SPANS = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "minutes",
            "times",
            "ounces",
            "miles",
            "o'clock",
            "seconds",
            "milliseconds",
            "kilos",
            "kilograms",
            "percentile",
            "beats");

    /** Shares, grades and pairs are measured, whatever they are of. */
    private static final Pattern RATIO =
            Pattern.compile("\\d+(?:\\.\\d+)?%|\\d+\\.\\d+|\\d\\+?/\\d{1,3}|\\d{2,3}/\\d{2,3}|[1-4]\\+");

    private static final Pattern EXAMINED = Pattern.compile("^on (?:her|his|their|the) (?:[a-z]+ ){1,3}exam");

    private MeasuredUnit() {}

    static boolean is(Unit unit) {
        var told = unit.told();
        for (int i = 0; i < told.size(); i++) {
            String next = i + 1 < told.size() ? told.get(i + 1).text() : "";
            if (unit.byClinician() && RATIO.matcher(told.get(i).text()).matches()
                    || told.get(i).isNumber() && (Quantities.isUnit(next) || SPANS.contains(next))) {
                return true;
            }
        }
        return false;
    }

    /** "on her lung exam there are some crackles" */
    static boolean examined(Unit unit) {
        return EXAMINED.matcher(unit.text()).find();
    }
}
