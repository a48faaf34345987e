package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;

/**
 * Tokens and what may put right in, whether it does out. "no" and "well" also begin what is denied or told anew: "the
 * medial joint line , no lateral tenderness" denies, and "10 minutes , more like 3 times a day" counts something else.
 */
final class CorrectionFits {

    private static final Set<String> NO_SIDE =
            Set.of("now", "away", "after", "before", "when", "here", "okay", "there", "as");
    private static final Set<String> ADJECTIVES = Set.of(
            "upper", "lower", "inner", "outer", "medial", "lateral", "anterior", "posterior", "proximal", "distal");
    private static final Set<String> OF_PLACES =
            Set.of("quadrant", "lobe", "leg", "arm", "extremity", "eyelid", "lid", "back");
    private static final Set<String> BEHIND_MEASURE = Set.of("ago", "now", "then", "really", "probably", "though");
    private static final Set<String> FINDINGS = Set.of(
            "pain",
            "tenderness",
            "edema",
            "swelling",
            "weakness",
            "numbness",
            "tingling",
            "stiffness",
            "murmur",
            "effusion",
            "discharge",
            "adenopathy",
            "rash",
            "bruising",
            "droop",
            "hernia",
            "wheezing",
            "wheezes",
            "rales",
            "crackles",
            "rhonchi");
    private static final int NEAR = 3;
    private static final Set<String> TELLS_MEANT = Set.of("meant", "mean");

    private CorrectionFits() {}

    /** "i said 40 , i meant 20" is told of what was said before; "i said 20 , no 30 mg" is not. */
    static boolean toldOutright(List<Token> tokens, int cue, int after) {
        int number = cue > 0 && Corrections.isPause(tokens.get(cue - 1)) ? cue - 2 : cue - 1;
        boolean said = number > 1
                && tokens.get(number).isNumber()
                && (tokens.get(number - 1).is("said") || tokens.get(number - 1).is("say"));
        boolean meant = tokens.subList(cue, Math.min(tokens.size(), after + 2)).stream()
                .anyMatch(token -> TELLS_MEANT.contains(token.text()));
        return said && (meant || word(tokens, after).equals("it"));
    }

    /** Of a cue that takes nothing back outright. */
    static boolean fits(List<Token> tokens, int wrong, int cue, int after, int correct) {
        boolean loose = tokens.get(cue).is("well")
                || tokens.subList(cue, after).stream().anyMatch(token -> token.is("more"));
        String word = tokens.get(correct).text();
        if (tokens.get(correct).isNumber()) {
            return !loose || measure(tokens, wrong, cue, correct);
        }
        if (Corrections.counted(tokens, correct)) {
            // "i vomited once , no twice"
            return correct + 1 < tokens.size() && !tokens.get(correct + 1).isStop() || wrong + 2 < cue;
        }
        if (SameKind.SIDES.contains(word)) {
            return !NO_SIDE.contains(word(tokens, correct + 1))
                    && !(after == cue + 1 && Corrections.isPause(tokens.get(cue - 1)) && denies(tokens, correct))
                    && (!loose || same(tokens, wrong, cue, correct));
        }
        return SameKind.isDay(word) || same(tokens, wrong, cue, correct);
    }

    /** The word ends what is said, or what was wrong was said of the same: "upper leg , no lower leg". */
    private static boolean same(List<Token> tokens, int wrong, int cue, int correct) {
        int next = correct + 1;
        boolean adjective = ADJECTIVES.contains(tokens.get(correct).text());
        if (next >= tokens.size() || tokens.get(next).isStop() || !adjective && ends(tokens, next)) {
            return true;
        }
        boolean noun = wrong + 1 < cue
                && tokens.get(wrong + 1).isWord()
                && tokens.get(wrong + 1).is(tokens.get(next).text());
        // "the right lower , no right upper quadrant"
        boolean side = adjective
                && wrong > 0
                && SameKind.SIDES.contains(tokens.get(wrong - 1).text())
                && tokens.get(wrong - 1).is(tokens.get(correct - 1).text())
                && !word(tokens, wrong + 1).matches("[a-z]{3,}")
                && OF_PLACES.contains(tokens.get(next).text());
        return (noun || side) && ends(tokens, next + 1);
    }

    /** Both are of one unit, and nothing else is told of the second. */
    private static boolean measure(List<Token> tokens, int wrong, int cue, int correct) {
        boolean range = word(tokens, correct + 1).equals("to")
                && correct + 2 < tokens.size()
                && tokens.get(correct + 2).isNumber();
        int next = range ? correct + 3 : correct + 1;
        if (tokens.get(correct).text().contains("/")) {
            return false;
        }
        if (ends(tokens, next)) {
            return true;
        }
        if (Corrections.counted(tokens, wrong) && Corrections.counted(tokens, correct)) {
            return true;
        }
        String unit = word(tokens, next).replaceFirst("s$", "");
        String before = wrong + 1 < cue ? word(tokens, wrong + 1).replaceFirst("s$", "") : "";
        boolean spans = CorrectedSpan.isUnit(unit + "s") && CorrectedSpan.isUnit(before + "s");
        return (spans || unit.equals(before))
                && (ends(tokens, next + 1) || BEHIND_MEASURE.contains(word(tokens, next + 1)));
    }

    /** "left knee pain , no right knee pain" */
    private static boolean denies(List<Token> tokens, int correct) {
        return tokens.subList(correct + 1, Math.min(tokens.size(), correct + 1 + NEAR)).stream()
                .takeWhile(Token::isWord)
                .anyMatch(token -> FINDINGS.contains(token.text()));
    }

    private static boolean ends(List<Token> tokens, int at) {
        return at >= tokens.size() || tokens.get(at).isStop() || Corrections.isPause(tokens.get(at));
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }
}
