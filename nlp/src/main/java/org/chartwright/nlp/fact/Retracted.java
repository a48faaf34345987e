package org.chartwright.nlp.fact;

import java.util.regex.Pattern;

/** What a clinician says before and behind a drug in, whether it was only weighed or taken back out. */
public final class Retracted {

    private static final Pattern WEIGHED = Pattern.compile(
            "\\b(?:(?:i|we) (?:could|might|was going to|were going to|was thinking(?: of| about)?|were thinking(?: of| about)?|thought about|had thought of|(?:looked at|considered|debated|toyed with)(?: whether to(?: do| use| add| start)?)?|would (?:normally|ordinarily|usually|reach for|have|think about|consider))|ordinarily|normally (?:i|we)|the (?:next step|alternative|other option) (?:would be|is))\\b"
                    + "(?!.*\\b(?:let's|instead|(?:i|we) (?:will|am going to|are going to|want to|would like)|(?:i am|we are) (?:starting|adding|going|ordering)|hey , dragon)\\b).*$");
    private static final Pattern WISHED = Pattern.compile("\\bwould\\b|\\bordinarily\\b|\\bnormally\\b");
    /** "i would increase it , but with the liver test i will not do it today" */
    private static final Pattern BUT_NOT = Pattern.compile(
            "\\bbut (?:[a-z ,']{0,60} )?(?:(?:i|we) (?:will|would|am|are) not\\b|not today|not yet|rather not|hold off|wait\\b|skip\\b)");
    /** Taken back in so many words. */
    private static final Pattern OUTRIGHT = Pattern.compile(
            "^[^.]{0,60}\\b(?:scratch that|strike that|never ?mind)\\b|^[^.]{0,60}\\blet's skip\\b|^[^.]{0,40}\\bi (?:would rather not|refuse)\\b(?! (?:do|give|have|use|get|go|start|add|leave|take|see|be) you\\b)|\\bis what i would (?:love|like|usually|normally)\\b.* but\\b");

    private Retracted() {}

    public static boolean in(String before, String behind) {
        return WEIGHED.matcher(before).find()
                || OUTRIGHT.matcher(behind).find()
                || WISHED.matcher(before).find() && BUT_NOT.matcher(behind).find();
    }
}
