package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tokens in, the same with a change that was thought better of told as it was meant, and the reason behind it out:
 * "from 50 to 100 , no , hold on , your rate dipped , make that 75 mg daily" is "from 50 to 75 mg daily . your rate
 * dipped".
 */
final class MadeAfterAll {

    private static final Set<String> SPANS =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes");

    private static final Set<String> DOUBTS = Set.of("no", "wait", "hold", "hang", "on", "actually", "sorry", ",");
    private static final int LONGEST = 24;

    private MadeAfterAll() {}

    static List<Token> in(List<Token> tokens) {
        for (int made = 1; made + 2 < tokens.size(); made++) {
            boolean makes = tokens.get(made).is("make")
                    && (tokens.get(made + 1).is("that") || tokens.get(made + 1).is("it"))
                    && tokens.get(made + 2).isNumber()
                    && !(made + 3 < tokens.size()
                            && SPANS.contains(tokens.get(made + 3).text()));
            int wrong = makes ? wrong(tokens, made) : -1;
            if (wrong > 0) {
                return told(tokens, wrong, made);
            }
        }
        return tokens;
    }

    /** Where the number stands that was doubted: "from 50 to 100 , no". */
    private static int wrong(List<Token> tokens, int made) {
        for (int i = made - 1; i > Math.max(2, made - LONGEST) && !tokens.get(i).isStop(); i--) {
            boolean change = tokens.get(i).isNumber()
                    && tokens.get(i - 1).is("to")
                    && tokens.get(i - 2).isNumber()
                    && tokens.get(i - 3).is("from");
            if (change) {
                return doubted(tokens, i + 1) > i + 1 && doubted(tokens, i + 1) < made ? i : -1;
            }
        }
        return -1;
    }

    /** After "no , hold on ,"; where it began when nothing of the kind was said. */
    private static int doubted(List<Token> tokens, int from) {
        int at = from;
        while (DOUBTS.contains(tokens.get(at).text())) {
            at++;
        }
        boolean word = tokens.subList(from, at).stream().anyMatch(Token::isWord);
        return word ? at : from;
    }

    private static List<Token> told(List<Token> tokens, int wrong, int made) {
        int end = made + 2;
        while (end < tokens.size() && !tokens.get(end).isStop()) {
            end++;
        }
        int last = tokens.get(made - 1).is(",") ? made - 1 : made;
        var out = new ArrayList<>(tokens.subList(0, wrong));
        out.addAll(tokens.subList(made + 2, end));
        out.add(tokens.get(end - 1).as("."));
        out.addAll(tokens.subList(doubted(tokens, wrong + 1), last));
        out.addAll(tokens.subList(end, tokens.size()));
        return out;
    }
}
