package org.chartwright.nlp.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words with a side and the patient's next clause in, the side the patient puts in its place out. */
public final class OtherSide {

    private static final Pattern LEFT = Pattern.compile("\\bleft\\b");
    private static final Pattern RIGHT = Pattern.compile("\\bright\\b");
    private static final Pattern CORRECTS = Pattern.compile("\\b(no|actually|it is (?:my|the)|not)\\b");
    private static final Pattern PART = Pattern.compile("\\b(?:left|right) ([a-z]+)\\b");
    /** A longer answer tells of both sides. */
    private static final int LONGEST = 12;

    private OtherSide() {}

    /** "your right leg" "no , the left": left; empty when both sides were named, or none is put right. */
    public static Optional<String> named(String said, Clause patientSays) {
        boolean left = LEFT.matcher(said).find();
        boolean right = RIGHT.matcher(said).find();
        if (left == right || patientSays.tokens().size() > LONGEST) {
            return Optional.empty();
        }
        String other = left ? "right" : "left";
        String text = patientSays.text();
        // "... down your right leg" "left leg"
        boolean again = PART.matcher(said)
                .results()
                .anyMatch(side -> text.matches("(?:(?:the|my|it is|,) )*" + other + " " + side.group(1)));
        boolean named = Pattern.compile("\\b" + other + "\\b(?! now| after| away)")
                .matcher(text)
                .find();
        return named && (again || CORRECTS.matcher(text).find()) ? Optional.of(other) : Optional.empty();
    }
}
