package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;

/** Tokens in, the same without broken-off words and repeated starts ({@code i , i have} is {@code i have}) out. */
final class Restarts {

    /** Words that are said twice on purpose. */
    private static final Set<String> MEANT = Set.of("no", "very", "really", "yes", "yeah", "had", "that", "much", "so");

    /** "when they check you | you go back on it". */
    private static final Set<String> TAKING_YOU = Set.of(
            "check", "checks", "see", "sees", "call", "calls", "tell", "tells", "give", "gives", "weigh", "examine",
            "test", "ask", "asks", "send", "need", "needs", "for", "on");

    /** "i can not wear it , it leaks". */
    private static final Set<String> TAKING_IT = Set.of(
            "wear",
            "take",
            "use",
            "like",
            "love",
            "hate",
            "need",
            "stopped",
            "quit",
            "tried",
            "took",
            "used",
            "off",
            "stand",
            "afford",
            "tolerate");

    private static final int LONGEST = 4;

    private static final Set<String> AGAIN =
            Set.of("since", "for", "in", "on", "at", "about", "from", "during", "every");
    private static final Set<String> SPANS = Set.of(
            "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "minute", "minutes");
    /** So far back a correction reaches. */
    private static final int FAR = 6;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_WHOLE = 4;
    /** Words of the clinic: where the other cuts in behind one, it was said whole. */
    private static final Set<String> WHOLE = Stream.of(
                    "organs", "symptoms", "conditions", "procedures", "tests", "lay-terms")
            .flatMap(list -> Lexicons.rows(list + ".tsv").stream())
            .flatMap(List::stream)
            .flatMap(NO_LETTERS::splitAsStream)
            .filter(word -> word.length() >= SHORTEST_WHOLE)
            .collect(Collectors.toUnmodifiableSet());

    private Restarts() {}

    static List<Token> without(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean broken = token.isWord() && token.text().endsWith("-");
            if (broken) {
                if (i == tokens.size() - 1 && WHOLE.contains(stem(token))) {
                    out.add(token.as(stem(token)));
                }
                continue;
            }
            if (token.is(",") && (out.isEmpty() || !out.getLast().isWord())) {
                continue;
            }
            out.add(token);
            while (dropRepeat(out)) {}
            dropCorrected(out);
        }
        return out;
    }

    /** "since monday , sorry , since this morning" and "four year , four hours": the later of the two stands. */
    private static void dropCorrected(List<Token> tokens) {
        int last = tokens.size() - 1;
        int cue = last - 1;
        while (cue > 0 && tokens.get(cue).is(",")) {
            cue--;
        }
        if (cue > 1
                && tokens.get(cue).is("sorry")
                && AGAIN.contains(tokens.get(last).text())) {
            for (int i = cue - 1; i >= Math.max(0, cue - FAR); i--) {
                if (tokens.get(i).text().equals(tokens.get(last).text())) {
                    tokens.subList(i, last).clear();
                    return;
                }
            }
        }
        boolean span = last >= FAR - 2
                && SPANS.contains(tokens.get(last).text())
                && SPANS.contains(tokens.get(last - 3).text())
                && tokens.get(last - 2).is(",")
                && tokens.get(last - 1).text().equals(tokens.get(last - 4).text())
                && !stem(tokens.get(last)).equals(tokens.get(last - 3).text());
        if (span) {
            tokens.subList(last - 4, last - 1).clear();
        }
    }

    private static String stem(Token broken) {
        return broken.text().substring(0, broken.text().length() - 1);
    }

    /** Drops the earlier of two equal runs at the end, also across a comma or a pause. */
    private static boolean dropRepeat(List<Token> tokens) {
        int end = tokens.size();
        for (int length = 1; length <= LONGEST; length++) {
            int second = end - length;
            int gap = second > 0 && isPause(tokens.get(second - 1)) ? 1 : 0;
            int first = second - gap - length;
            if (first < 0) {
                return false;
            }
            if (sameWords(tokens, first, second, length) && !meant(tokens, second, length)) {
                tokens.subList(first, second).clear();
                return true;
            }
        }
        return false;
    }

    private static boolean isPause(Token token) {
        return token.is(",") || token.is("…") || token.is("-");
    }

    private static boolean meant(List<Token> tokens, int at, int length) {
        boolean object = length == 1
                && at > 1
                && tokens.get(at).is("you")
                && TAKING_YOU.contains(tokens.get(at - 2).text());
        boolean anew = length == 1
                && at > 2
                && tokens.get(at).is("it")
                && tokens.get(at - 1).is(",")
                && TAKING_IT.contains(tokens.get(at - 3).text());
        return object
                || anew
                || length == 1
                        && (MEANT.contains(tokens.get(at).text())
                                || tokens.get(at).isNumber()
                                || NumberRun.isNumberWord(tokens.get(at).text()));
    }

    private static boolean sameWords(List<Token> tokens, int first, int second, int length) {
        for (int i = 0; i < length; i++) {
            Token token = tokens.get(second + i);
            if (!token.isWord() || !token.text().equals(tokens.get(first + i).text())) {
                return false;
            }
        }
        return true;
    }
}
