package org.chartwright.nlp.language;

import java.util.List;
import java.util.Set;

/** Tokens with a time and another one behind a word that corrects in, the same with the second alone out. */
final class CorrectedSpan {

    private static final Set<String> SPANS = Set.of(
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");
    private static final Set<String> FEW = Set.of("a", "couple", "few", "of", "several");

    private CorrectedSpan() {}

    static boolean isUnit(String word) {
        return SPANS.contains(word);
    }

    /** "a couple of weeks , or , i am sorry , a couple months": the unit that was put right. */
    static boolean putRight(List<Token> tokens, int cue, int after) {
        int wrong = cue - 1;
        while (wrong > 0
                && (Corrections.isPause(tokens.get(wrong)) || tokens.get(wrong).is("or"))) {
            wrong--;
        }
        int right = after;
        while (right + 1 < tokens.size() && FEW.contains(tokens.get(right).text())) {
            right++;
        }
        boolean span = wrong >= 0
                && right < tokens.size()
                && SPANS.contains(tokens.get(wrong).text())
                && SPANS.contains(tokens.get(right).text());
        boolean counted = wrong > 0
                && after + 1 < tokens.size()
                && SPANS.contains(tokens.get(wrong).text())
                && !tokens.get(wrong - 1).isNumber()
                && tokens.get(after).isNumber()
                && SPANS.contains(tokens.get(after + 1).text());
        if (counted) {
            // "a week , no , make that 10 days"
            int from = wrong;
            while (from > 0 && counts(tokens, from - 1)) {
                from--;
            }
            tokens.subList(from, after).clear();
            return true;
        }
        if (span && right > after && wrong > 0 && tokens.get(wrong - 1).isNumber()) {
            // "10 days , sorry , a couple of weeks"
            int from = wrong;
            while (from > 0 && counts(tokens, from - 1)) {
                from--;
            }
            tokens.subList(from, after).clear();
        } else if (span) {
            tokens.set(wrong, tokens.get(wrong).as(tokens.get(right).text()));
            tokens.subList(wrong + 1, right + 1).clear();
        }
        return span;
    }

    /** "3 times a day , sorry , twice": what it is a day stays. */
    static boolean howOften(List<Token> tokens, int wrong, int cue, int correct) {
        int a = wrong + 1 < cue && tokens.get(wrong + 1).is("times") ? wrong + 2 : wrong + 1;
        boolean bare = (tokens.get(correct).is("once") || tokens.get(correct).is("twice"))
                && a + 1 < cue
                && tokens.get(a).is("a")
                && SPANS.contains(tokens.get(a + 1).text())
                && !(correct + 1 < tokens.size()
                        && (tokens.get(correct + 1).is("a")
                                || tokens.get(correct + 1).is("daily")));
        if (bare) {
            tokens.set(wrong, tokens.get(wrong).as(tokens.get(correct).text()));
            tokens.subList(cue, correct + 1).clear();
            tokens.subList(wrong + 1, a).clear();
        }
        return bare;
    }

    private static boolean counts(List<Token> tokens, int at) {
        boolean to = tokens.get(at).is("to") || tokens.get(at).is("or");
        return tokens.get(at).isNumber()
                || FEW.contains(tokens.get(at).text())
                || to && at > 0 && tokens.get(at - 1).isNumber();
    }
}
