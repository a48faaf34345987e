package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;

/** How clinicians say vital signs and the body's measures, each with the range in which a value is believed. */
final class SignPatterns {

    /**
     * One way to say a sign.
     *
     * @param said with the group {@code value}, or {@code value2} in its place
     * @param most 0 where the form of the value tells enough
     * @param among whether it is believed only beside other signs
     */
    record Form(String name, Pattern said, double least, double most, String unit, boolean among) {}

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

    static final List<Form> FORMS = List.of(
            new Form(
                    PRESSURE,
                    said(
                            "(?:blood pressures?|(?<!eye )pressures?|bp)\\b(?:(?! (?:pulse|heart|temperature|temp|sats?|oxygen|weight|goal|below|under|[|] [^ ]+ [^ ]+ [^ ]+ [^ ]+ [^ ]+ [^ ]+ [^ ]+)\\b) [^\\d ]+){0,14} "
                                    + PAIR),
                    0,
                    0,
                    "mm[Hg]",
                    false),
            new Form(
                    PRESSURE,
                    said("(?:" + YOU + " (?:are|is|was|were)|" + GOT.strip()
                            + "|yours (?:is|was)|here|today|lying|supine|sitting|seated|standing|(?:second|first) time|recheck|rechecked|repeat|manual|numbers|at)"
                            + "(?: (?:in|at|is|was|it|like|down|up|dropped|went|got|came|to|about|around|a|little|bit|high|low|now|today|here|,|flat|and|the|numbers?|myself|by|hand|just)){0,5} "
                            + PAIR),
                    0,
                    0,
                    "mm[Hg]",
                    false),
            new Form(PRESSURE, said(PAIR), 0, 0, "mm[Hg]", true),
            new Form(
                    PULSE,
                    said(
                            "(?<!fetal |baby's |baby |max |maximum |target |predicted )(?:heart rate|pulse(?: rate)?|hr|heart (?:is|was)(?: (?:going|beating|racing|running))?|heart(?: going| beating))(?! ox)\\b"
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
                    said(
                            "(?:temperature|temps?|tmax|t max|afebrile|febrile|running (?:an? )?(?:low grade )?(?:temp|fever))\\b"
                                    + LOOSE + DECIMAL),
                    94,
                    107.9,
                    "[degF]",
                    false),
            new Form(
                    WARMTH,
                    said(
                            "(?:temperature|temps?|tmax|t max|afebrile|febrile|running (?:an? )?(?:low grade )?(?:temp|fever))\\b"
                                    + LOOSE + DECIMAL),
                    34,
                    41.9,
                    "Cel",
                    false),
            new Form(
                    WARMTH,
                    said("(?:" + GOT + "|you are |and |, )(?<value>(?:9[6-9]|10[0-5])\\.\\d)(?![%/\\d])"),
                    94,
                    107.9,
                    "[degF]",
                    true),
            new Form(
                    OXYGEN,
                    said(
                            "(?<!iron |transferrin |ferritin |\\bt )(?:oxygen saturations?|saturations?|pulse ox|oxygen levels?|oxygen|(?:o2|o 2) sats?|o2|spo2|sats?|oxygenation|pulse oximetry|satting|sating|saturating)\\b"
                                    + LOOSE
                                    + "(?:(?:on|in) room air(?: (?:is|was|at|,))* )?(?:[a-z]+ (?=\\d{2,3}%))?(?<value>\\d{2,3})%?(?![/\\d.])(?! liters?)"),
                    50,
                    100,
                    "%",
                    false),
            new Form(OXYGEN, said("(?<value>\\d{2,3})%?" + ON_AIR), 50, 100, "%", false),
            new Form(OXYGEN, said("(?<value>\\d{2,3})%"), 80, 100, "%", true),
            new Form(
                    WEIGHT,
                    said(
                            "(?:weight|weighs?|weighed|weighing|scale (?:says|said|has you|had you|shows|reads))(?: (?:is|was|at|of|:|,|today|here|came|in|about|still|are|you|he|she|up|down|back|to|now|out|around|the|office|scale|on|our|this)){0,6} "
                                    + DECIMAL
                                    + "(?! (?:mg|weeks?|days?|months?|years?|loss|\\d|one|percent|times|percentile)\\b)(?<unit> (?:pounds|lbs?|kilos?|kilograms?|kg))?(?<more> (?:and )?\\d{1,2} ounces)?"),
                    1.5,
                    700,
                    "",
                    false),
            new Form(
                    WEIGHT,
                    said(
                            "(?:you|he|she) (?:are|is|was|were)(?: (?:at|about|down to|up to|now|today|at about)){0,2} "
                                    + DECIMAL
                                    + "(?:(?<unit> (?:pounds|lbs?|kilos?|kilograms?|kg))(?! (?:lighter|heavier|up|down|less|more|over|under))(?<more> (?:and )?\\d{1,2} ounces)?|(?= on (?:our|the|this|my) scale))"),
                    1.5,
                    700,
                    "",
                    false),
            new Form(
                    WEIGHT,
                    said(
                            "(?:,|and) " + DECIMAL
                                    + "(?<unit> (?:kilos?|kilograms?|kg))(?! (?:of|lighter|heavier|up|down|less|more|over|under))(?<more>)"),
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
                    said(
                            "head(?: circumference)?(?: (?:is|was|at|,|:))* (?<value>\\d{2}(?:\\.\\d)?)(?<unit> (?:cm|inches))"),
                    0,
                    0,
                    "",
                    false),
            new Form(
                    "fundal height",
                    said("(?:fundal height|fundus|belly (?:is )?measur(?:es|ing))\\b" + LOOSE
                            + "(?<value>\\d{2}(?:\\.\\d)?)(?<unit> cm)?"),
                    10,
                    50,
                    "",
                    false),
            new Form(
                    "height",
                    said(
                            "(?:(?:you|he|she) (?:are|is) (?:now )?|height(?: (?:is|was|,|:|at|today))* )(?:(?<value>\\d (?:foot|feet)(?: \\d{1,2})?)|(?<value2>\\d{2,3}(?:\\.\\d)?)(?<unit> (?:cm|inches)))(?! (?:dilated|below|above|apart|wide|deep))"),
                    0,
                    0,
                    "",
                    false),
            new Form(
                    "fetal heart rate",
                    said(
                            "(?:fetal heart(?: rate| tones?)?|heart tones|(?:baby's|baby is) heart(?:beat| rate| is)*|heartbeat)\\b"
                                    + LOOSE + WHOLE),
                    90,
                    210,
                    "/min",
                    false));

    private SignPatterns() {}

    private static Pattern said(String pattern) {
        return Pattern.compile("(?<![\\w/.'-])(?:" + pattern + ")");
    }
}
