package org.chartwright.nlp.draft.rundown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.templates.SectionKind;

/**
 * A stretch in which values are read out in, each as a line out, with what was said of it and what it was before:
 * "creatinine 3.6 , previously 3 in march".
 */
final class RunValues {

    private record Lab(String name, double lowest, double highest) {}

    private static final Map<String, Lab> LABS = labs();

    static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|the spring|the summer|the fall|the winter)";
    static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
    private static final String LOOSE =
            "(?:just|still|only|about|around|actually|also|now|today|a|an|little|bit|slightly|pretty|quite|really|fairly|nice|way)";
    private static final String REMARK = "(?:normal|high|low|elevated|borderline|long)";
    /** As they are said, longest first. */
    static final String NAMES = LABS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private static final Pattern VALUE = Pattern.compile("(?<![\\w-])(?<name>"
            + NAMES
            + ")(?: level| count| the (?:bad|good) cholesterol)?(?:'s)?(?: that is (?:your|the|an?) (?:[a-z]+ ){1,3}?(?=is |was )| that (?:you|we|i|he|she) (?:[a-z]+ ){1,5}?(?=is |was ))?(?: ?(?:is|was|were|are|of|at|came|back|in|running|sitting|clocked|got|went|up|down|has|been|"
            + LOOSE + "|(?<remark>" + REMARK + "))){0,6} (?<value>" + NUMBER
            + ")(?<share>%)?(?<unit> (?:liters|milliseconds|mm|cm))?"
            + "(?![\\d/:.,]*\\d)(?! (?:\\d|one\\b|oh\\b))(?! ?(?:mg|mcg|grams?|units?|meq|tablets?|pills?|days?|weeks?|months?|years?|hours?|minutes?|times|points?|to \\d|or \\d)\\b)"
            + "(?! (?:on the [a-z0-9]+|back then|when you came in)(?: ,)?(?: and| but) (?:now )?(?:it|that) is)"
            + "(?! (?:a day|a week|daily|weekly|nightly|once|twice|every|at night|in the (?:morning|evening)))"
            + "(?<then> (?:in " + MONTH + "|last (?:year|month|week|time|visit)|a (?:year|month) ago|before))?"
            + "(?:(?: ,)?(?: which is| that is| so that is| so it is)(?: " + LOOSE + ")* (?<said>" + REMARK
            + "|up|down)(?: a bit| a little)?| (?<bare>normal|high|low)(?! (?:dose|blood|salt)))?"
            + "(?:(?: ,)?(?: and)?(?: which is)?(?: " + LOOSE + ")*(?: (?<way>up |down )?from (?<old>" + NUMBER
            + ")| (?:it was|last (?:time|year|visit|month) (?:it )?was|you were at|the last one was) (?<old2>"
            + NUMBER
            + "))(?![\\d.,]*\\d)(?! (?:\\d|one\\b|oh\\b))%?(?: flat)?(?! ?(?:mg|weeks|months|days))(?<oldthen> (?:in "
            + MONTH + "|last (?:year|month|week|time|visit)|a (?:year|month) ago|before))?)?");

    private static final Pattern NOT_READ = Pattern.compile(
            "\\b(?:if|when|unless|until|once|goal|aim|target|should|want|under|over|above|below|(?<!from )(?<!of )last (?:time|visit|week|month|year)|used to|previously|before|ago|take|taking|start|increase|his|her|my|their|brother's|sister's|mother's|father's|in "
                    + MONTH + ")(?: [a-z]+){0,3} ?$");

    private static final int REACH = 30;

    private RunValues() {}

    static List<RunLine> of(Stretch stretch) {
        var out = new ArrayList<RunLine>();
        var matcher = VALUE.matcher(stretch.text());
        int end = 0;
        while (matcher.find()) {
            int since = Math.max(end, matcher.start() - REACH);
            end = matcher.end();
            var lab = LABS.get(matcher.group("name"));
            if (lab != null
                    && believed(matcher.group("name"), matcher.group("value"))
                    && read(stretch.text(), since, matcher.start())) {
                out.add(new RunLine(
                        SectionKind.RESULTS,
                        "",
                        words(lab, matcher),
                        List.of(stretch.evidence(matcher.start(), matcher.end()))));
            }
        }
        return out;
    }

    /** Whether a value is within the range that is believed of the test of this name. */
    static boolean believed(String name, String value) {
        var lab = LABS.get(name);
        double reading = Double.parseDouble(value.replace(",", ""));
        return lab != null && reading >= lab.lowest() && reading <= lab.highest();
    }

    /** The name in the note of what is said by this one. */
    static String noted(String name) {
        return Optional.ofNullable(LABS.get(name)).map(Lab::name).orElse(name);
    }

    /** Whether what begins at {@code at} is a reading, no aim, condition or value of somebody else. */
    static boolean read(String text, int since, int at) {
        return !NOT_READ.matcher(text.substring(Math.max(since, at - REACH), Math.max(at, 0)))
                .find();
    }

    private static String words(Lab lab, Matcher matcher) {
        var words = new StringBuilder(lab.name()).append(' ').append(matcher.group("value"));
        words.append(has(matcher, "share")).append(has(matcher, "unit")).append(has(matcher, "then"));
        String remark = has(matcher, "said") + has(matcher, "bare");
        remark = remark.isEmpty() ? has(matcher, "remark") : remark;
        if (!remark.isEmpty()) {
            words.append(" , ").append(remark);
        }
        String old = has(matcher, "old") + has(matcher, "old2");
        if (!old.isEmpty()) {
            words.append(" , ")
                    .append(has(matcher, "way").isEmpty() ? "previously " : has(matcher, "way") + "from ")
                    .append(old)
                    .append(has(matcher, "oldthen").replace(" before", ""));
        }
        return words.toString();
    }

    private static String has(Matcher matcher, String group) {
        return matcher.group(group) == null ? "" : matcher.group(group);
    }

    private static Map<String, Lab> labs() {
        var out = new HashMap<String, Lab>();
        for (List<String> row : Lexicons.rows("lab-values.tsv")) {
            var lab = new Lab(row.get(0), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
            Arrays.stream(row.get(1).split(", ")).forEach(name -> out.put(name, lab));
            if (lab.name().equals("glucose")) {
                List.of("sugar", "blood sugar", "fasting sugar").forEach(name -> out.put(name, lab));
            }
        }
        return Map.copyOf(out);
    }
}
