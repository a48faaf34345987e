package org.chartwright.nlp.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Side of the body, as said or as a code title says it. */
enum Side {
    RIGHT,
    LEFT,
    BILATERAL;

    private static final Pattern BOTH = Pattern.compile(
            "\\b(bilateral(ly)?|b/l)\\b|\\bboth (of )?((my|his|her|your|their|the) )?(\\w+ )?(feet|\\w+s)\\b|\\b(on|in) both\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_RIGHT = Pattern.compile("\\b(right|rt|r)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_LEFT = Pattern.compile("\\b(left|lt)\\b", Pattern.CASE_INSENSITIVE);

    /** The one side that a text names; empty where it names none, and BILATERAL where it names right and left. */
    static Optional<Side> in(String text) {
        boolean right = ON_RIGHT.matcher(text).find();
        boolean left = ON_LEFT.matcher(text).find();
        if (BOTH.matcher(text).find() || (right && left)) {
            return Optional.of(BILATERAL);
        }
        return right ? Optional.of(RIGHT) : left ? Optional.of(LEFT) : Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
