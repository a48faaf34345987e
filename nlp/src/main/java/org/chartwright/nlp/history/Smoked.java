package org.chartwright.nlp.history;

import java.util.regex.Pattern;

/** What was answered to a question of smoking in, how much, for how long and until when out. */
final class Smoked {

    private static final String ABOUT = "(?:(?:about|around|maybe|probably|roughly|perhaps|approximately|just|like) )*";
    private static final String HOW_MANY =
            "(?:up to )?(?:an?|one|half an?|an? half|\\d+(?:\\.\\d+)?(?:(?: to| or|-| -) \\d+(?:\\.\\d+)?)?|(?:a )?couple(?: of)?|a few|some)";
    private static final String WHAT = "(?:packs?|cigarettes?|cigars?|roll[- ]?ups?|pouch(?:es)?)";
    private static final String EACH = " (an?|per|each|every) (day|week)\\b";
    private static final Pattern AMOUNT = Pattern.compile(
            "\\b" + ABOUT + "(" + HOW_MANY + ")( " + WHAT + "(?: and a half)?)? (?:of cigarettes )?" + EACH.strip());
    /** "a half to a full pack a day", "a pack to a pack and a half a day". */
    private static final Pattern RANGE = Pattern.compile(
            "\\b((?:half an?|an? half|half|an?|one|\\d+(?:\\.\\d+)?)(?: packs?)?(?: and a half)?)(?: ,)? (to|or) (?:to )?"
                    + ABOUT + "((?:an?|one|\\d+(?:\\.\\d+)?)(?: full)? packs?(?: and a half)?)(?: of cigarettes)?"
                    + EACH);

    private static final Pattern FOR = Pattern.compile(
            "\\bfor " + ABOUT
                    + "((?:over |more than |at least |nearly |almost )?(?:the (?:last|past) )?(?:\\d+|a few|many|a couple of) (?:years?|months?))\\b");
    private static final Pattern AGO = Pattern.compile(
            "\\b" + ABOUT + "((?:\\d+|an?|a few|a couple of) (?:years?|months?|weeks?)) (?:ago|back)\\b");
    private static final String QUIT = "\\b(?:quit|stopped|gave (?:it |that |them )?up|given (?:it |that |them )?up)";
    private static final Pattern STOPPED = Pattern.compile(QUIT + "\\b");
    private static final Pattern STOPPED_IN = Pattern.compile(
            QUIT
                    + "(?: (?:smoking|drinking|cigarettes|it|all that|back|completely|for good|altogether))* in ((?:19|20)?\\d\\d)\\b");
    private static final Pattern STOPPED_AT = Pattern.compile(
            QUIT + "(?: (?:smoking|drinking|cigarettes|it|back))* (?:when i was|at(?: the)?(?: age)?(?: of)?) " + ABOUT
                    + "(\\d\\d)\\b(?! (?:percent|weeks?|months?))");
    private static final Pattern SINCE_AGE = Pattern.compile("\\bsince i was (\\d+)(?: years? old)?\\b");
    private static final Pattern NOW = Pattern.compile("\\b(?:now|down to)\\b(?!.*\\b(?:now|down to)\\b)(.*)$");

    private Smoked() {}

    /** With a space before it; empty where none is said. */
    static String amount(String all) {
        var range = RANGE.matcher(all);
        if (range.find()) {
            return " " + range.group(1) + " " + range.group(2) + " " + range.group(3) + each(range.group(4)) + " "
                    + range.group(5);
        }
        var found = AMOUNT.matcher(all);
        return found.find()
                ? " " + found.group(1) + (found.group(2) == null ? "" : found.group(2)) + each(found.group(3)) + " "
                        + found.group(4)
                : "";
    }

    /** "a pack a day" and nothing before it, said to "do you smoke ?". */
    static boolean amountFirst(String all) {
        return AMOUNT.matcher(all).lookingAt() || RANGE.matcher(all).lookingAt();
    }

    private static String each(String word) {
        return " " + (word.matches("per|each|every") ? "a" : word);
    }

    /** "i used to smoke 40 a day , now it is 10 a day" */
    static String now(String all) {
        var now = NOW.matcher(all);
        return now.find() ? amount(now.group(1)) : "";
    }

    /** For how long, and when it ended. */
    static String since(String all) {
        var years = FOR.matcher(all);
        String span = years.find() ? " for " + years.group(1) : "";
        String end = ended(all);
        var age = SINCE_AGE.matcher(all);
        return !span.isEmpty() || !end.isEmpty() ? span + end : age.find() ? " since age " + age.group(1) : "";
    }

    /** When a habit was given up. */
    static String ended(String all) {
        var in = STOPPED_IN.matcher(all);
        if (in.find()) {
            return ", stopped in " + in.group(1);
        }
        var at = STOPPED_AT.matcher(all);
        if (at.find()) {
            return ", stopped at age " + at.group(1);
        }
        var ago = AGO.matcher(all);
        boolean quit = STOPPED.matcher(all).find();
        return (quit || all.contains("used to")) && ago.find()
                ? (quit ? ", stopped " : ", ") + ago.group(1) + " ago"
                : "";
    }
}
