package org.chartwright.nlp.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A clause that names a fever in, whether it was measured then and there was none out: "a fever ?" "i checked , it was
 * 37".
 */
public final class MeasuredNormal {

    private static final Pattern FEVER =
            Pattern.compile("\\b(?:fevers?|feverish|(?:a|any|high|raised) temp(?:erature)?)\\b");
    private static final Pattern FORMER = Pattern.compile(
            "\\b(?:had|was|yesterday|last|first|ago|earlier|before|gone|came down|went down|dropped|until|paracetamol|tylenol|ibuprofen)\\b");
    private static final Pattern CHECKED =
            Pattern.compile("\\b(?:check(?:ed)?|took|taken|measured?|thermometer|temperature|temp)\\b");
    private static final Pattern NORMAL = Pattern.compile(
            "\\b(?:it|that|temperature|temp) (?:is|was|came (?:back|out|up)|read) (?:(?:all|completely|perfectly|quite|just|actually|a) )*(?:normal|fine|okay|ok)\\b");
    private static final Pattern ASKED_NORMAL = Pattern.compile(
            "\\b(?:is|was) (?:it|that|the reading) (?:all )?(?:normal|fine|okay|ok)\\b|\\b(?:it|that|the reading) (?:is|was) (?:all )?normal\\b");
    private static final Pattern YES =
            Pattern.compile("^(?:(?:um|well|oh|,) )*(?:yes|yeah|yep|mm-hmm|it was|it is|that is right)\\b");
    private static final Pattern NO = Pattern.compile("^(?:(?:um|well|oh|,) )*(?:no|nope|nah)\\b");
    private static final Pattern OTHER_UNIT = Pattern.compile(
            "years?|year-old|days?|weeks?|months?|hours?|minutes?|times|mg|kilos?|kg|pounds?|percent|%|/");

    private static final int REACH = 4;
    private static final double LOWEST = 35;
    private static final double FEBRILE = 37.6;
    private static final double HIGHEST = 43;
    private static final double LOWEST_FAHRENHEIT = 96;
    private static final double FEBRILE_FAHRENHEIT = 99.6;
    private static final double HIGHEST_FAHRENHEIT = 109;

    private MeasuredNormal() {}

    public static boolean of(Clause clause, List<Clause> clauses) {
        boolean asked = clause.question() && clause.byClinician();
        if (!FEVER.matcher(clause.text()).find() || clause.byClinician() && !asked) {
            return false;
        }
        var said = clauses.stream()
                .skip(asked ? clause.number() + 1L : 0)
                .filter(other ->
                        other.utterance() >= clause.utterance() && other.utterance() <= clause.utterance() + REACH)
                .toList();
        boolean checked =
                said.stream().anyMatch(other -> CHECKED.matcher(other.text()).find());
        boolean febrile =
                said.stream().anyMatch(other -> reads(other, FEBRILE, HIGHEST, FEBRILE_FAHRENHEIT, HIGHEST_FAHRENHEIT));
        return checked
                && !febrile
                && !former(clause, asked, said)
                && said.stream().anyMatch(other -> normal(other, clauses));
    }

    /** Whether there was a fever before, or it is denied as it is. */
    private static boolean former(Clause clause, boolean asked, List<Clause> said) {
        if (!asked) {
            return FORMER.matcher(clause.text()).find();
        }
        var reply = said.stream().filter(other -> !other.byClinician()).limit(2).toList();
        return reply.stream()
                        .limit(1)
                        .anyMatch(other -> NO.matcher(other.text()).find())
                || reply.stream()
                        .anyMatch(other -> FEVER.matcher(other.text()).find()
                                && FORMER.matcher(other.text()).find());
    }

    private static boolean normal(Clause said, List<Clause> clauses) {
        if (said.byClinician()) {
            int next = said.number() + 1;
            return ASKED_NORMAL.matcher(said.text()).find()
                    && next < clauses.size()
                    && !clauses.get(next).byClinician()
                    && YES.matcher(clauses.get(next).text()).find();
        }
        return NORMAL.matcher(said.text()).find()
                || reads(said, LOWEST, FEBRILE, LOWEST_FAHRENHEIT, FEBRILE_FAHRENHEIT);
    }

    private static boolean reads(Clause said, double from, double to, double fahrenheitFrom, double fahrenheitTo) {
        for (int i = 0; i < said.tokens().size(); i++) {
            String text = said.tokens().get(i).text();
            boolean other = i + 1 < said.tokens().size()
                    && OTHER_UNIT.matcher(said.tokens().get(i + 1).text()).matches();
            if (!other && text.matches("\\d{2,3}(?:\\.\\d+)?")) {
                double value = Double.parseDouble(text);
                if (value >= from && value < to || value >= fahrenheitFrom && value < fahrenheitTo) {
                    return true;
                }
            }
        }
        return false;
    }
}
