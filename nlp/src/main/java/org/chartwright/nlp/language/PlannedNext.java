package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;

/**
 * A place in a clinician's speech without stops in, whether what is planned begins there out: "you have been seen | and
 * we will repeat the scan". Not so where what stands before is a condition, which the plan would be torn from.
 */
final class PlannedNext {

    private static final Set<String> JOINTS = Set.of("and", "but", "then", "so");
    private static final Set<String> CONDITIONS =
            Set.of("if", "when", "once", "unless", "because", "since", "whenever");
    private static final int FOLLOWING = 3;
    private static final int SHORTEST = 4;

    private PlannedNext() {}

    static boolean at(List<Token> tokens, int start, int i) {
        return i - start >= SHORTEST
                && i + FOLLOWING < tokens.size()
                && JOINTS.contains(tokens.get(i).text())
                && tokens.get(i + 1).is("we")
                && tokens.get(i + 2).is("will")
                && !tokens.get(i + FOLLOWING).is("not")
                && tokens.subList(start, i).stream().noneMatch(token -> CONDITIONS.contains(token.text()));
    }
}
