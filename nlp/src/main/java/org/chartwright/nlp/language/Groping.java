package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words as said in, the same without an "i don't know" that only gropes for a number or a time out: "i put on i don't
 * know fourteen pounds" is "i put on about fourteen pounds".
 */
final class Groping {

    private static final List<String> SAID = List.of("i", "do", "not", "know");
    private static final Set<String> GUESS = Set.of("maybe", "probably", "about", "around", "roughly");
    private static final Set<String> AMOUNT = Set.of("couple", "few", "several", "once", "twice");
    private static final Set<String> UNITS =
            Set.of("couple", "few", "week", "month", "year", "day", "hour", "pound", "dozen");
    /** "about" does not go between these and what is counted. */
    private static final Set<String> FIXED =
            Set.of("last", "past", "about", "around", "like", "maybe", "the", "since", "a", "only", "every", "than");

    private Groping() {}

    /** "the calf is let me measure 38" */
    private static final Set<String> LOOKS = Set.of("measure", "see", "check", "look", "think", "count");

    private static final Set<String> BEFORE_VALUE = Set.of("is", "was", "at", "are", "about", "to");

    private static List<Token> withoutLook(List<Token> tokens) {
        for (int i = 1; i + 3 < tokens.size(); i++) {
            int next = i + 3 + (tokens.get(i + 3).is(",") || tokens.get(i + 3).is("here") ? 1 : 0);
            if (BEFORE_VALUE.contains(tokens.get(i - 1).text())
                    && tokens.get(i).is("let")
                    && tokens.get(i + 1).is("me")
                    && LOOKS.contains(tokens.get(i + 2).text())
                    && next < tokens.size()
                    && tokens.get(next).isNumber()) {
                var out = new ArrayList<>(tokens.subList(0, i));
                out.addAll(tokens.subList(next, tokens.size()));
                return out;
            }
        }
        return tokens;
    }

    static List<Token> without(List<Token> all) {
        var tokens = withoutLook(all);
        for (int i = 1; i + SAID.size() < tokens.size(); i++) {
            int next = i + SAID.size();
            next += tokens.get(next).is(",") && next + 1 < tokens.size() ? 1 : 0;
            int end = tokens.get(i - 1).is(",") ? i - 1 : i;
            boolean goesOn = end > 0 && tokens.get(end - 1).isWord();
            if (goesOn && said(tokens, i) && guessed(tokens, next)) {
                var out = new ArrayList<>(tokens.subList(0, end));
                if (tokens.get(next).isNumber()
                        && !(end > 0 && FIXED.contains(tokens.get(end - 1).text()))) {
                    out.add(tokens.get(next).as("about"));
                }
                out.addAll(tokens.subList(next, tokens.size()));
                return without(out);
            }
        }
        return tokens;
    }

    private static boolean said(List<Token> tokens, int at) {
        for (int i = 0; i < SAID.size(); i++) {
            if (!tokens.get(at + i).is(SAID.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean guessed(List<Token> tokens, int from) {
        boolean hedged = GUESS.contains(tokens.get(from).text()) && from + 1 < tokens.size();
        int at = hedged ? from + 1 : from;
        Token token = tokens.get(at);
        boolean some = (token.is("a") || token.is("an"))
                && at + 1 < tokens.size()
                && UNITS.contains(tokens.get(at + 1).text());
        boolean thenMaybe = at + 1 < tokens.size() && tokens.get(at + 1).is("maybe");
        return token.isNumber() || AMOUNT.contains(token.text()) || some || thenMaybe;
    }
}
