package org.chartwright.nlp.fact;

import java.util.regex.Pattern;

/** What is said of a drug in, whether it is one that the patient does not take now out. */
public final class NotTaken {

    private static final Pattern OVER = Pattern.compile(
            "\\b(?:been out of|am out of|all out of|(?:run|ran|running) out|flushed|threw|thrown|tossed|binned|empty|expired|finished (?:it|them|that|the|my|a|taking|with)|"
                    + "(?:stopped|quit|came off|come off|went off|weaned off|discontinued|gave up) (?:taking |using )?(?:it|them|that|those|the|my)\\b)");
    private static final Pattern WAS =
            Pattern.compile("\\b(?:was|were) (?:once |already )?(?:on|taking|using|given)\\b");
    private static final Pattern WANTED = Pattern.compile(
            "\\b(?:want|wants|wanted|wanting|keeps? telling|told|asked) (?:me|him|her)\\b|\\b(?:scared|afraid|frightened|terrified|wary) of\\b|\\b(?:refused|declined|said no|supposed to|meant to|do not want|did not want|would not take|forgot|forget|missed|skipped|lost)\\b");

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:did|have|had) you (?:just |recently |ever )?(?:stop|stopped|quit|come off|gone off|go off|discontinue|discontinued|finish|finished|run out|give up|given up)(?: (?:of|taking|using|the|your|that))*$");

    /** "they gave me morphine" */
    private static final Pattern GAVE_ME =
            Pattern.compile(".*\\b(?:gave|given|give) (?:me|him|her|us)\\b|.*\\b(?:was|were|got) given\\b");

    private NotTaken() {}

    /** "when did you stop the", before a drug. */
    static boolean asked(String before) {
        return ASKED.matcher(before).find();
    }

    /** "i have been out of it for a month", "i flushed them", "the inhaler is empty". */
    static boolean over(String text) {
        return OVER.matcher(text).find();
    }

    /** The same, or not sure to be taken: "i was on it", "they want me on it", "i am scared of it". */
    public static boolean says(String text) {
        return over(text) || unsure(text);
    }

    static boolean unsure(String text) {
        return WAS.matcher(text).find() || WANTED.matcher(text).find();
    }

    /** "they gave me morphine": nothing that is taken still. */
    static boolean onlyGiven(String before) {
        var gave = GAVE_ME.matcher(before);
        return gave.lookingAt()
                && !MedicationFacts.TAKES.matcher(before.substring(gave.end())).find();
    }
}
