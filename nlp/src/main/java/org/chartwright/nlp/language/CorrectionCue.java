package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;

/** Tokens and a place in, where the words end that begin there and put right what was said: "no , make that". */
final class CorrectionCue {

    private static final List<List<String>> CUES =
            """
            actually no more like
            no actually more like
            actually more like
            no more like
            or more like
            well more like
            more like
            actually let's make that
            actually let's make it
            no let's make that
            no let's make it
            no actually make that
            actually no make that
            let's make that
            actually make that
            actually make it
            no make that
            no make it
            let me make that
            no pardon me
            pardon me
            no strike that
            strike that
            no scratch that
            no i am sorry
            i am sorry
            no sorry
            sorry
            excuse me
            no wait
            wait no
            wait
            no i mean
            i mean
            i meant
            or rather
            make that
            no actually
            actually no
            actually
            correction
            scratch that
            no
            """.lines().map(cue -> List.of(cue.split(" "))).toList();

    private static final Set<String> LIMITS = Set.of("more", "less", "fewer", "later", "longer", "sooner");

    private static final Set<String> OF_INSULIN = Set.of("and", "the", "a", "your", "sliding", "with", "for");
    private static final Set<String> FACTOR =
            Set.of("factor", "scale", "dose", "doses", "insulin", "bolus", "boluses", "ratio", "of", "is");

    private CorrectionCue() {}

    /** Index after the cue that begins at {@code i}, with its commas; -1 when there is none. */
    static int after(List<Token> tokens, int i) {
        // "no more than 3 times a day"
        if (tokens.get(i).is("no")
                && i + 1 < tokens.size()
                && LIMITS.contains(tokens.get(i + 1).text())
                && !(i + 2 < tokens.size() && tokens.get(i + 2).is("like"))) {
            return -1;
        }
        // "ratio one to twelve , and correction one to fifty" of an insulin pump
        if (tokens.get(i).is("correction")
                && (i > 0 && OF_INSULIN.contains(tokens.get(i - 1).text())
                        || i + 1 < tokens.size()
                                && FACTOR.contains(tokens.get(i + 1).text()))) {
            return -1;
        }
        if (tokens.get(i).is("well") && betweenAlike(tokens, i)) {
            return i + 1;
        }
        for (var cue : CUES) {
            int at = i;
            int matched = 0;
            while (at < tokens.size() && matched < cue.size()) {
                if (tokens.get(at).is(cue.get(matched))) {
                    matched++;
                } else if (matched == 0 || !Corrections.isPause(tokens.get(at))) {
                    break;
                }
                at++;
            }
            if (matched == cue.size()) {
                while (at < tokens.size() && Corrections.isPause(tokens.get(at))) {
                    at++;
                }
                return at;
            }
        }
        return -1;
    }

    /** "in august , well september" */
    private static boolean betweenAlike(List<Token> tokens, int i) {
        int before = i > 0 && Corrections.isPause(tokens.get(i - 1)) ? i - 2 : i - 1;
        return before >= 0 && i + 1 < tokens.size() && SameKind.alike(tokens.get(before), tokens.get(i + 1));
    }
}
