package org.chartwright.nlp.draft.exam;

import java.util.List;
import java.util.regex.Pattern;

/** A finding as it was told in, in the short form of a note out: "i do not appreciate any edema" is "no edema". */
final class ShortFinding {

    private record Shortening(Pattern said, String written) {}

    private static final String PARTS =
            "knee|shoulder|hip|ankle|elbow|wrist|hand|foot|back|neck|leg|arm|finger|thumb|toe|forearm|calf|thigh|heel|lower back|cervical spine";
    private static final String FOUND =
            "(?:pain|tenderness|swelling|effusion|edema|redness|erythema|fluid|wheezing|wheeze|crackles|bruising|weakness|warmth|stiffness|crepitus|discomfort|congestion|inflammation|drainage|laxity|numbness|irritation|rash|tightness|spasm|limp|tremor|murmur|decrease|ejection)";
    private static final String BEFORE_NO =
            "(?:,|:|is|are|was|were|has|have|had|and|or|with|in|of|but|than|that|at|to|the|a|by|there|shows?|showed|reveals?|revealed|demonstrates?|finds?|found|feels?|sees?|noted|otherwise|appreciate|also)";
    static final String OWNER = "(?:the|his|her|their|your|this|that) ";
    static final String EXAM = "(?:examination|exam)";
    private static final String PERSON = "(?:he|she|the patient)";
    private static final List<Shortening> SHORTENINGS = List.of(
            shorten("^(?:(?:so|and|then|but|however|though) )+", ""),
            shorten("^i am sorry ", ""),
            shorten(
                    "^((the|his|her|their|your) )?(oxygen (level|saturation)|blood pressure|heart rate|pulse|temperature)( [a-z]+){0,3} \\d[\\d/.]*%?( degrees)?( ,)?( and)?( |$)",
                    ""),
            shorten(
                    "^(?:on|with|for|during) (?:" + OWNER + ")?((?:left |right )?(?:" + PARTS + ")) " + EXAM
                            + "\\b ?,? ?",
                    "examination of the $1 : "),
            shorten(
                    "^(?:on|with|for|during) (?:" + OWNER + "|a )?(?:\\w+ ){0,3}?" + EXAM + " of " + OWNER
                            + "((?:left |right )(?:" + PARTS + "))\\b(?: (?:here|there(?! is| are| was| were)))? ?,? ?",
                    "examination of the $1 : "),
            shorten(
                    "^(?:on|with|for|during) (?:" + OWNER + ")?(?:\\w+ ){0,3}?" + EXAM + " of " + OWNER
                            + "(\\w+) ?,? (?:they|it) ",
                    "$1 "),
            shorten(
                    "^(?:on|with|for|during) (?:" + OWNER + "|today's )?(?:\\w+ ){0,2}?" + EXAM + " of " + OWNER
                            + "\\w+ ?,? (?=(?:there|i|" + PERSON + "|no|" + OWNER.strip() + ") )",
                    ""),
            shorten(
                    "^(so |and |then )*(on|with|for|during) (the|his|her|their|your|today's)?( \\w+){0,3} ?(examination|exam)\\b( today)? ?,? ?",
                    ""),
            shorten(
                    "^" + OWNER + "(?:\\w+ ){1,2}" + EXAM + " ?,? (?=(?:for |on )?(?:i |there |" + PERSON + " |" + OWNER
                            + "))",
                    ""),
            shorten("^(?:for|on) " + OWNER + "(?:\\w+ ){1,2}" + EXAM + " ?,? ", ""),
            shorten("^(listening to|looking at|feeling|palpating|examining) (the|his|her|their|your) \\w+ ?,? ?", ""),
            shorten("^looking at (?=" + PERSON + " )", ""),
            shorten("^notice that ", ""),
            shorten("^(?:it )?(?:looks|appears|seems) like (?=(?:there|" + PERSON + ") )", ""),
            shorten(" that i (?:(?:do|can|could) )?(?:appreciate|hear|see|feel|notice)$", ""),
            shorten("\\bi (do |can |could |also )*(feel|see) like\\b", ""),
            shorten("\\bi (do|did|can|could) not (appreciate|hear|see|feel|notice|detect|find)( any)?\\b", "no"),
            shorten(
                    "\\bi (do |did |can |could |also |still |however )*(appreciate|hear|see|feel|notice|noticed|note|detect|find|heard)( that)?\\b",
                    ""),
            shorten("\\b(there|he|she|it) (does|do|did) not (appear|seem) to be (any)?", "no"),
            shorten("\\b(he|she|the patient) does not have( any)?\\b", "no"),
            shorten("\\bthere (is|are|was|were) not( any)?\\b", "no"),
            shorten("\\bthere (is|are|was|were)\\b", ""),
            shorten("\\bthat (he|she|the patient) (has|had)\\b", ""),
            shorten(
                    "\\b(he|she|the patient) (does have|has got|has|did have|had|got)\\b(?! (?:gained|lost|been|improved|worsened))",
                    ""),
            shorten("\\b(?:some mild|a little bit of|a bit of)\\b(?: an?\\b)?", "mild"),
            shorten("\\ba little (?:an? )?(?=(?:[\\w/+]+ )?(?:systolic )?" + FOUND + "\\b)", "mild "),
            shorten("\\bno like\\b", "no"),
            shorten("\\b(seconds|touch) (?=(?:strong|bounding|palpable|normal|good|intact|equal) )", "$1 , "),
            shorten(
                    "\\b(seconds|touch|bilaterally|palpation) (?=the (?:left |right )?\\w+ (?:\\w+ )?(?:is|are) )",
                    "$1 , "),
            shorten("\\bbrisk (?=(?:at |of )?less than)", "brisk , "),
            shorten("\\bsome\\b", ""),
            shorten(
                    " ?,? which is (?:really |very |so |pretty |all )*(?:good|great|fine|reassuring|normal|okay)(?: news| to see)?$",
                    ""),
            shorten("\\b(his|her|their|your|my)\\b", "the"),
            shorten("\\b(?:that|this) (?=(?:left|right) (?:" + PARTS + ")\\b)", "the "),
            shorten("\\b(in|of|on|over|at|around) (?:that|this) (?=(?:" + PARTS + ")\\b)", "$1 the "),
            shorten("^it is an? (?:nice )?(?=regular rate)", ""),
            shorten("\\b(here|as well|also)( ,)?( |$)", ""),
            shorten("^(the|that|,|and|but) ", ""),
            shorten("\\bno no\\b", "no"),
            shorten("\\bno an? (?=[a-z]+$)", "no "),
            shorten(" ?,? (?:looking at the )?(?:listening to|looking at) " + OWNER + "\\w+$", ""),
            shorten(" +", " "),
            shorten("(?<!(?:^| )" + BEFORE_NO + ") no (?!longer\\b|more\\b|doubt\\b|matter\\b)", " , no "),
            shorten(" +", " "));

    private ShortFinding() {}

    private static Shortening shorten(String said, String written) {
        return new Shortening(Pattern.compile(said), written);
    }

    static String of(String text) {
        String out = text;
        for (Shortening shortening : SHORTENINGS) {
            out = shortening
                    .said()
                    .matcher(out)
                    .replaceAll(shortening.written())
                    .strip();
        }
        return out;
    }
}
