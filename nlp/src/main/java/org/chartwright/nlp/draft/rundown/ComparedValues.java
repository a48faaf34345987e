package org.chartwright.nlp.draft.rundown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.templates.SectionKind;

/**
 * What a clinician said in one turn in, each value that is set beside an earlier one as a line out, the present value
 * first: "your potassium was 3.2 last time and today it is 4.1" is "potassium 4.1 , previously 3.2".
 */
final class ComparedValues {

    private static final String NUMBER = RunValues.NUMBER;
    private static final String WHEN = "(?:(?:back |way back )?in (?:early |late )?" + RunValues.MONTH
            + "|last (?:time|visit|year|month|week|summer|spring|fall|winter)|(?:a|one|two|three|six|\\d+) (?:years?|months?|weeks?) (?:ago|back)|when we (?:met|started)|at (?:diagnosis|the start)|before (?:that|this|(?:the|you started(?: the)?) [a-z]+))";
    private static final String NAMED = "(?<![\\w-])(?<name>" + RunValues.NAMES + ")(?: level| count)?";
    private static final String LOOSE =
            "(?: (?:just|still|only|about|around|at|actually|now|today|here|a|an|even|up|down|back|in|running|sitting|clocked|came|got|all the way))*";
    private static final String IS = "(?: ,)?(?: (?:is|came|comes|came back|'s))?" + LOOSE;
    private static final String ENDS =
            "(?![\\d/:.,]*\\d)(?! (?:\\d|one\\b|oh\\b|to \\d|or \\d))(?! ?(?:mg|mcg|units?|tablets?|pills?|weeks?|months?|days?|points?|times)\\b)";
    private static final String REMARK =
            "(?:(?: ,)?(?: (?:which|that) is)?(?: (?:a|little|bit|still|too|so|which|that|is|it|just|pretty|really|great|good|better|worse|higher|lower|high|low|normal|fine))*)";

    /** "tsh 7.4 , and it was 3.1 in april", "a1c 6.8 , down from 7.9" */
    private static final Pattern NEW_FIRST = Pattern.compile(NAMED + IS + " (?<value>" + NUMBER + ")(?<share>%?)" + ENDS
            + REMARK
            + "(?:(?: ,)?(?: (?:and|but|so))?(?: (?:"
            + "(?:it|that|which) (?:was|used to be)|(?:last (?:time|visit|year|month|week|spring|summer|fall|winter)|in "
            + RunValues.MONTH
            + "|(?:a|one|two|three|four|six|\\d+) (?:years?|months?|weeks?) (?:ago|back))(?: ,)? ?(?:it was|was|you were(?: at)?)|used to be|previously(?: it was)?|you were at|compared (?:to|with)"
            + "|(?:up|down|improved|increased|decreased|risen|gone (?:up|down)) from)| , (?:was|from)))"
            + LOOSE + " (?<old>" + NUMBER + ")%?" + ENDS + "(?: ,)?(?: (?<when>" + WHEN + "))?");
    /** "potassium was 3.2 last time and today it is 4.1", "a1c last time was 8.2 , now 7.1" */
    private static final Pattern OLD_FIRST = Pattern.compile(NAMED
            + "(?: ,)?(?: (?<first>" + WHEN + "))?(?: it)? was" + LOOSE + " (?<old>" + NUMBER + ")%?" + ENDS
            + "(?: ,)?(?: (?<when>" + WHEN + "))?(?: ,)?(?: (?:and|but|so))*"
            + "(?: (?:today|now|this (?:time|week|morning)))(?: ,)?(?: (?:it|you) (?:is|are|was)(?: at)?)?" + LOOSE
            + " (?<value>"
            + NUMBER + ")(?<share>%?)" + ENDS);
    /** "the ldl went from 141 to 92" */
    private static final Pattern WENT = Pattern.compile(NAMED
            + " (?:has |have )?(?:went|gone|dropped|climbed|come|came|rose|risen|fell|fallen|improved|jumped|crept)(?: (?:up|down))? from (?<old>"
            + NUMBER + ")%?" + ENDS.replace("(?:\\d|one\\b|oh\\b|to \\d|or \\d)", "(?:\\d|one\\b|oh\\b)")
            + "(?: (?<when>" + WHEN + "))?(?: (?:down|up))? to" + LOOSE + " (?<value>"
            + NUMBER + ")(?<share>%?)" + ENDS);

    /** "weight is 188 , it was 196 in june", "today it is 136/82 , last time it was 158/96": known by its form. */
    private static final Pattern SIGN = Pattern.compile(
            "(?<![\\w-])(?:(?<name>weight|weigh|weighed|blood pressure|pressure|bp)(?: (?:today|here|in))*|it|that|you)"
                    + IS.replace("is|", "is|was|are|were|")
                    + " (?<value>\\d{2,3}/\\d{2,3}|\\d{2,3}(?:\\.\\d)?)(?<share>(?: pounds)?)" + ENDS + REMARK
                    + "(?:(?: ,)?(?: (?:and|but|so))?(?: (?:you|it) (?:was|were|used to be)| (?:last (?:time|visit|year|month|week)|in "
                    + RunValues.MONTH + ")(?: ,)?(?: (?:it|you) (?:was|were))?| (?:up|down) from| used to be))"
                    + LOOSE + " (?<old>\\d{2,3}/\\d{2,3}|\\d{2,3}(?:\\.\\d)?)(?: pounds)?" + ENDS
                    + "(?: ,)?(?: (?<when>" + WHEN + "))?");

    private static final int LIGHTEST = 60;

    private ComparedValues() {}

    static List<RunLine> of(Stretch stretch) {
        var out = new ArrayList<RunLine>();
        for (Pattern pattern : List.of(NEW_FIRST, OLD_FIRST, WENT)) {
            var matcher = pattern.matcher(stretch.text());
            while (matcher.find()) {
                String name = matcher.group("name");
                boolean believed = RunValues.believed(name, matcher.group("value"))
                        && RunValues.believed(name, matcher.group("old"));
                if (believed && RunValues.read(stretch.text(), 0, matcher.start())) {
                    out.add(new RunLine(
                            SectionKind.RESULTS,
                            "",
                            words(matcher),
                            List.of(stretch.evidence(matcher.start(), matcher.end()))));
                }
            }
        }
        var sign = SIGN.matcher(stretch.text());
        while (sign.find()) {
            boolean pressure = sign.group("value").contains("/");
            boolean named = sign.group("name") != null
                    && pressure == !sign.group("name").startsWith("weigh");
            boolean sure = pressure ? named || sign.group("name") == null : named && heavy(sign);
            if (sure
                    && pressure == sign.group("old").contains("/")
                    && RunValues.read(stretch.text(), 0, sign.start())) {
                out.add(new RunLine(
                        SectionKind.VITALS,
                        "",
                        (pressure ? "blood pressure : " : "weight : ") + compared(sign),
                        List.of(stretch.evidence(sign.start(), sign.end()))));
            }
        }
        return out;
    }

    private static boolean heavy(Matcher weight) {
        return Double.parseDouble(weight.group("value")) >= LIGHTEST
                && Double.parseDouble(weight.group("old")) >= LIGHTEST;
    }

    private static String words(Matcher said) {
        return RunValues.noted(said.group("name")) + " " + compared(said);
    }

    private static String compared(Matcher said) {
        String first = said.namedGroups().containsKey("first") ? said.group("first") : null;
        String when = first == null ? said.group("when") : first;
        boolean told = when != null && !when.matches("(?:last (?:time|visit)|before.*)");
        String before = when != null && when.startsWith("before the ") ? " " + when : "";
        return said.group("value") + said.group("share") + " , previously " + said.group("old")
                + (told ? " " + when : before);
    }
}
