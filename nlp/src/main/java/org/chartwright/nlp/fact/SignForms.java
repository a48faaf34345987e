package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clinician said in one turn in, the readings of vital signs and of the body's measures in it out, in order:
 * those told by name ("the pulse is 92") and those known by their form ("they got you at 118/74", "97% on room air").
 */
final class SignForms {

    /**
     * A reading by characters of the turn.
     *
     * @param unit UCUM where known
     * @param said the words of the reading
     */
    record Found(String name, String value, String unit, int from, int at, int to, String said) {}

    private record Form(String name, Pattern said, double least, double most, String unit, boolean among) {}

    static final String PRESSURE = "blood pressure";
    static final String PULSE = "heart rate";
    static final String BREATHS = "respiratory rate";
    static final String WARMTH = "temperature";
    static final String OXYGEN = "oxygen saturation";
    static final String WEIGHT = "weight";

    private static final String LOOSE =
            "(?: (?:is|was|of|at|today|here|looks?|were|are|came|comes|in|to|be|an?|around|about|currently|,|good|fine|kind|sort|great|normal|high|higher|low|little|bit|touch|elevated|:|which|that|this|rate|reading|it|has|been|up|back|down|your|just|the|office|got|still|only|running|sitting|dropped|fell|went|climbed|rose|improved|recovered|going|now|but|and|so|on|there|actually|better|we|you|they|he|she|nurse|clocked|measured|initially|again|okay|pretty|really|very|slightly|regular|irregular|steady|reads?|says|shows|clinic|visit|morning|arm|resting|repeat|manual|as|well|perfect|solid|nice|[|])){0,9} ";
    private static final String CLOSE =
            "(?: (?:is|was|at|about|around|,|:|of|are|were|still|a|little|fast|now|today|here|rate)){0,4} ";
    private static final String WHOLE = "(?<value>\\d{1,3})(?![%/\\d.:])";
    private static final String DECIMAL = "(?<value>\\d{1,3}(?:\\.\\d{1,2})?)(?![%/\\d:])";
    private static final String PAIR = "(?<value>\\d{2,3}/\\d{2,3})(?![\\d/.%])(?! (?:mg|mcg|units|inhaler|puffs?)\\b)";
    private static final String ON_AIR = "(?= on (?:just )?(?:room air|(?:[a-z]+ ){0,3}\\d+ liters?))";
    private static final String YOU = "(?:you|he|she|they|him|her|baby|it)(?: guys)?";
    private static final String GOT =
            "(?:got|gets|had|have|has|clocked|took|measured|put|see|saw|found) (?:" + YOU + " )?(?:in )?(?:at )?";

    private static final List<Form> FORMS = List.of(
            new Form(
                    PRESSURE,
                    said("(?:blood pressures?|(?<!eye )pressures?|bp)\\b(?:(?! (?:pulse|heart|temperature|temp|sats?|oxygen|weight|goal|below|under|[|] [^ ]+ [^ ]+ [^ ]+ [^ ]+ [^ ]+)\\b) [^\\d ]+){0,14} " + PAIR),
                    0,
                    0,
                    "mm[Hg]",
                    false),
            new Form(
                    PRESSURE,
                    said("(?:" + YOU + " (?:are|is|was|were)|" + GOT.strip()
                            + "|yours (?:is|was)|here|today|lying|supine|sitting|seated|standing|(?:second|first) time|recheck|rechecked|repeat|manual|numbers|at)"
                            + "(?: (?:in|at|is|was|it|down|up|dropped|went|got|came|to|about|around|a|little|bit|high|low|now|today|here|,|flat|and|the|numbers?|myself|by|hand|just)){0,5} "
                            + PAIR),
                    0,
                    0,
                    "mm[Hg]",
                    false),
            new Form(PRESSURE, said(PAIR), 0, 0, "mm[Hg]", true),
            new Form(
                    PULSE,
                    said("(?<!fetal |baby's |baby |max |maximum |target |predicted )(?:heart rate|pulse(?: rate)?|hr|heart (?:is|was)(?: (?:going|beating|racing|running))?|heart(?: going| beating))(?! ox)\\b"
                            + LOOSE + WHOLE),
                    25,
                    240,
                    "/min",
                    false),
            new Form(
                    BREATHS,
                    said("(?:respiratory rate|respirations?|resp(?:s|iratory)?(?: rate)?|breathing rate|rr)\\b" + LOOSE
                            + WHOLE + "|breathing\\b" + CLOSE
                            + "(?<value2>\\d{2})(?![%/\\d.:])(?! (?:minutes|hours|days|weeks|months|years)\\b)"),
                    6,
                    90,
                    "/min",
                    false),
            new Form(
                    WARMTH,
                    said("(?:temperature|temps?|tmax|t max|afebrile|febrile|running (?:an? )?(?:low grade )?(?:temp|fever))\\b"
                            + LOOSE + DECIMAL),
                    94,
                    107.9,
                    "[degF]",
                    false),
            new Form(
                    WARMTH,
                    said("(?:temperature|temps?|tmax|t max|afebrile|febrile|running (?:an? )?(?:low grade )?(?:temp|fever))\\b"
                            + LOOSE + DECIMAL),
                    34,
                    41.9,
                    "Cel",
                    false),
            new Form(WARMTH, said("(?:" + GOT + "|you are |and |, )(?<value>(?:9[6-9]|10[0-5])\\.\\d)(?![%/\\d])"), 94, 107.9, "[degF]", true),
            new Form(
                    OXYGEN,
                    said("(?<!iron |transferrin |ferritin |\\bt )(?:oxygen saturations?|saturations?|pulse ox|oxygen levels?|oxygen|(?:o2|o 2) sats?|o2|spo2|sats?|oxygenation|pulse oximetry|satting|sating|saturating)\\b"
                            + LOOSE + "(?:(?:on|in) room air(?: (?:is|was|at|,))* )?(?:[a-z]+ (?=\\d{2,3}%))?(?<value>\\d{2,3})%?(?![/\\d.])(?! liters?)"),
                    50,
                    100,
                    "%",
                    false),
            new Form(OXYGEN, said("(?<value>\\d{2,3})%?" + ON_AIR), 50, 100, "%", false),
            new Form(OXYGEN, said("(?<value>\\d{2,3})%"), 80, 100, "%", true),
            new Form(
                    WEIGHT,
                    said("(?:weight|weighs?|weighed|weighing)(?: (?:is|was|at|of|:|,|today|here|came|in|about|still|are|you|he|she|up|down|back|to|now|out|around|the|office|scale|on|our|this)){0,6} "
                            + DECIMAL
                            + "(?! (?:mg|weeks?|days?|months?|years?|loss|\\d|one|percent|times|percentile)\\b)(?<unit> (?:pounds|lbs?|kilos?|kilograms?|kg))?(?<more> (?:and )?\\d{1,2} ounces)?"),
                    1.5,
                    700,
                    "",
                    false),
            new Form(
                    WEIGHT,
                    said("(?:you|he|she) (?:are|is|was|were)(?: (?:at|about|down to|up to|now|today|at about)){0,2} "
                            + DECIMAL
                            + "(?:(?<unit> (?:pounds|lbs?|kilos?|kilograms?|kg))(?! (?:lighter|heavier|up|down|less|more|over|under))(?<more> (?:and )?\\d{1,2} ounces)?|(?= on (?:our|the|this|my) scale))"),
                    1.5,
                    700,
                    "",
                    false),
            new Form(
                    WEIGHT,
                    said("(?:,|and) " + DECIMAL + "(?<unit> (?:kilos?|kilograms?|kg))(?! (?:of|lighter|heavier|up|down|less|more|over|under))(?<more>)"),
                    2,
                    300,
                    "",
                    true),
            new Form(
                    "body mass index",
                    said("(?:body mass index|bmi)\\b" + LOOSE + "(?<value>\\d{2}(?:\\.\\d+)?)(?![%/\\d])"),
                    10,
                    90,
                    "kg/m2",
                    false),
            new Form(
                    "head circumference",
                    said("head(?: circumference)?(?: (?:is|was|at|,|:))* (?<value>\\d{2}(?:\\.\\d)?)(?<unit> (?:cm|inches))"),
                    0,
                    0,
                    "",
                    false),
            new Form(
                    "fundal height",
                    said("(?:fundal height|fundus|belly (?:is )?measur(?:es|ing))\\b" + LOOSE + "(?<value>\\d{2}(?:\\.\\d)?)(?<unit> cm)?"),
                    10,
                    50,
                    "",
                    false),
            new Form(
                    "height",
                    said("(?:(?:you|he|she) (?:are|is) (?:now )?|height(?: (?:is|was|,|:|at|today))* )(?:(?<value>\\d (?:foot|feet)(?: \\d{1,2})?)|(?<value2>\\d{2,3}(?:\\.\\d)?)(?<unit> (?:cm|inches)))(?! (?:dilated|below|above|apart|wide|deep))"),
                    0,
                    0,
                    "",
                    false),
            new Form(
                    "fetal heart rate",
                    said("(?:fetal heart(?: rate| tones?)?|heart tones|(?:baby's|baby is) heart(?:beat| rate| is)*|heartbeat)\\b" + LOOSE + WHOLE),
                    90,
                    210,
                    "/min",
                    false));

    /** What follows a number that is no reading. */
    private static final Pattern NOT_A_VALUE = Pattern.compile(
            "^%?(?: ,)?(?: and a half)? (?:weeks?|months?|days?|years?|minutes|hours|times(?! a minute)|mg|mcg|tablets|pills|views|of these|to \\d|points?|or (?:higher|lower|more|less|above|below|over|under)|medications?|visits?|milligrams|blocks|percentile)\\b");

    private static final int LOWEST_UPPER = 70;
    private static final int HIGHEST_UPPER = 260;
    private static final int LOWEST_LOWER = 35;
    private static final int HIGHEST_LOWER = 150;
    private static final int PULSE_PRESSURE = 10;

    private SignForms() {}

    private static Pattern said(String pattern) {
        return Pattern.compile("(?<![\\w/.'-])(?:" + pattern + ")");
    }

    /** @param others whether signs were spoken of shortly before */
    static List<Found> in(String turn, boolean others) {
        var out = new ArrayList<Found>();
        FORMS.stream().filter(form -> !form.among()).forEach(form -> add(form, turn, out));
        if (others || !out.isEmpty()) {
            FORMS.stream().filter(Form::among).forEach(form -> add(form, turn, out));
        }
        out.sort(Comparator.comparingInt(Found::at));
        return out;
    }

    private static void add(Form form, String turn, List<Found> out) {
        Matcher matcher = form.said().matcher(turn);
        int start = 0;
        while (start < turn.length() && matcher.find(start)) {
            String group = group(matcher, "value").isEmpty() && !group(matcher, "value2").isEmpty() ? "value2" : "value";
            int at = matcher.start(group);
            String value = matcher.group(group);
            int to = matcher.end();
            boolean taken = out.stream().anyMatch(found -> found.at() < matcher.end(group) && at < found.at() + found.value().length());
            if (!taken && believed(form, value) && !NOT_A_VALUE.matcher(turn.substring(to)).find()) {
                out.add(new Found(form.name(), value + ounces(matcher), unit(form, matcher), matcher.start(), at, to, matcher.group()));
            }
            start = matcher.end(group);
        }
    }

    private static boolean believed(Form form, String value) {
        if (form.most() == 0 && !value.contains("/")) {
            return true;
        }
        if (value.contains("/")) {
            int slash = value.indexOf('/');
            int upper = Integer.parseInt(value.substring(0, slash));
            int lower = Integer.parseInt(value.substring(slash + 1));
            return upper >= LOWEST_UPPER
                    && upper <= HIGHEST_UPPER
                    && lower >= LOWEST_LOWER
                    && lower <= HIGHEST_LOWER
                    && upper >= lower + PULSE_PRESSURE;
        }
        return fits(form, Double.parseDouble(value));
    }

    private static boolean fits(Form form, double reading) {
        return reading >= form.least() && reading <= form.most();
    }

    /** Whether a number that is told without a name can be one of this sign. */
    static boolean fits(String name, String value) {
        return FORMS.stream().anyMatch(form -> form.name().equals(name) && value.contains("/") == name.equals(PRESSURE) && believed(form, value));
    }

    /** UCUM, of a sign that is told without a name. */
    static String unit(String name, String value) {
        return FORMS.stream()
                .filter(form -> form.name().equals(name) && believed(form, value))
                .findFirst()
                .map(Form::unit)
                .orElse("");
    }

    private static String unit(Form form, Matcher matcher) {
        String unit = group(matcher, "unit").strip();
        if (!ounces(matcher).isEmpty()) {
            return "";
        }
        return switch (unit) {
            case "" -> form.unit();
            case "cm" -> "cm";
            case "inches" -> "[in_i]";
            case "pounds", "lb", "lbs" -> "[lb_av]";
            default -> "kg";
        };
    }

    /** "14 pounds 2 ounces" is one reading. */
    private static String ounces(Matcher matcher) {
        String more = group(matcher, "more");
        return more.isEmpty() ? "" : " pounds" + more.replace(" and", "");
    }

    private static String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) && matcher.group(name) != null ? matcher.group(name) : "";
    }
}
