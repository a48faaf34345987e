package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.Token;

/**
 * Words that change what is claimed of a term nearby, by the rules of {@code context.tsv} (in the manner of NegEx and
 * ConText: Chapman 2001, Harkema 2009).
 */
final class Cues {

    enum Sense {
        ABSENT,
        NEUTRAL,
        POSSIBLE,
        HYPOTHETICAL,
        PAST,
        STOP
    }

    private enum Side {
        BEFORE,
        AFTER,
        STOP
    }

    private record Cue(Sense sense, Side side, List<String> words) {}

    private record Hit(Cue cue, int from, int to) {}

    /** A cue before a term reaches so many tokens; lists of findings are long. */
    private static final int TITLE = 5;

    private static final int REACH = 24;

    private static final int NEAR_OPENING = 2;

    private static final int REACH_AFTER = 7;
    private static final Set<String> SUBJECTS = Set.of(
            "i",
            "it",
            "he",
            "she",
            "that",
            "they",
            "we",
            "you",
            "this",
            "my",
            "just",
            "only",
            "well",
            "the",
            "there",
            "these",
            "those",
            "our",
            "because",
            "when",
            "if",
            "but",
            "actually",
            "sometimes",
            "yeah",
            "yes",
            "mostly",
            "mainly",
            "usually");

    private static final Set<String> REQUESTS = Set.of("please", "stop", "keep", "take", "let's");

    private static final Set<String> LEADS = Set.of("and", "so", "but", "then", "well", "now", ",");
    /** What is planned begins with one of these. */
    private static final Set<String> TO_DO = Set.of(
            "then",
            "we",
            "i",
            "do",
            "use",
            "start",
            "add",
            "try",
            "take",
            "give",
            "get",
            "order",
            "go",
            "switch",
            "increase",
            "decrease",
            "continue",
            "prescribe",
            "consider",
            "repeat",
            "send");

    private static final List<Cue> ALL = Lexicons.rows("context.tsv").stream()
            .map(row -> new Cue(
                    Sense.valueOf(row.get(0)),
                    Side.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    Arrays.asList(row.get(2).split(" "))))
            .sorted((a, b) -> b.words().size() - a.words().size())
            .toList();

    private Cues() {}

    /** Senses that govern the tokens {@code from} to before {@code to}. */
    static Set<Sense> around(List<Token> tokens, int from, int to) {
        var hits = hits(tokens);
        int begin = Math.max(Math.max(0, from - REACH), behindCondition(tokens, from));
        int end = Math.min(tokens.size(), to + REACH_AFTER);
        for (Hit hit : hits) {
            if (hit.cue().side() == Side.STOP) {
                if (hit.to() <= from) {
                    begin = Math.max(begin, hit.to());
                } else if (hit.from() >= to) {
                    end = Math.min(end, hit.from());
                }
            }
        }
        var senses = EnumSet.noneOf(Sense.class);
        boolean no = !tokens.isEmpty() && tokens.getLast().is("no");
        boolean paused = to == tokens.size() - 2 && tokens.get(to).is(",") && from <= NEAR_OPENING;
        if (no && (to == tokens.size() - 1 || paused)) {
            // "diarrhea no" and "diarrhea , no"
            senses.add(Sense.ABSENT);
        }
        boolean neutral = false;
        for (Hit hit : hits) {
            boolean before = hit.cue().side() == Side.BEFORE && hit.from() >= begin && hit.to() <= from;
            boolean after = hit.cue().side() == Side.AFTER && hit.from() >= to && hit.to() <= end;
            // "if" governs the whole clause, also past its stops
            // a wish does not: "i wish i could sleep but my back pain keeps me up"
            boolean wish = hit.cue().words().contains("wish") && hit.from() < begin;
            boolean condition =
                    hit.cue().sense() == Sense.HYPOTHETICAL && hit.to() <= from && from - hit.to() < REACH && !wish;
            if (before || after || condition) {
                neutral |= hit.cue().sense() == Sense.NEUTRAL;
                senses.add(hit.cue().sense());
            }
        }
        if (neutral) {
            senses.remove(Sense.NEUTRAL);
        }
        return senses;
    }

    /**
     * Where the plan begins that hangs on what was said before: "if it is not covered , do metformin" denies no drug.
     */
    private static int behindCondition(List<Token> tokens, int from) {
        int first = headed(tokens, from);
        while (first < from && LEADS.contains(tokens.get(first).text())) {
            first++;
        }
        if (first >= from || !tokens.get(first).is("if")) {
            return 0;
        }
        for (int i = from - 1; i > first + 1; i--) {
            boolean thinks = tokens.get(i).is("i") && tokens.get(i + 1).is("think");
            if (headed(tokens, from) > 0 && thinks) {
                return 0;
            }
            if (tokens.get(i - 1).is(",") && TO_DO.contains(tokens.get(i).text())) {
                return i;
            }
        }
        return 0;
    }

    /** Behind the title of a part of the plan: "medical treatment : if it is not better , start ...". */
    private static int headed(List<Token> tokens, int from) {
        for (int i = 1; i < Math.min(from, TITLE); i++) {
            if (tokens.get(i).is(":")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Longest cues first; a token belongs to one cue of each side. */
    private static List<Hit> hits(List<Token> tokens) {
        var hits = new ArrayList<Hit>();
        var before = new boolean[tokens.size()];
        var behind = new boolean[tokens.size()];
        for (Cue cue : ALL) {
            int length = cue.words().size();
            for (int i = 0; i + length <= tokens.size(); i++) {
                if (!matches(cue.words(), tokens, i) || interjection(cue, tokens, i)) {
                    continue;
                }
                var taken = cue.side() == Side.AFTER ? behind : before;
                if (anyTaken(taken, i, i + length)) {
                    continue;
                }
                if (cue.side() != Side.STOP) {
                    Arrays.fill(taken, i, i + length, true);
                }
                hits.add(new Hit(cue, i, i + length));
            }
        }
        return hits;
    }

    /** "no" that answers, as in "no , i have a fever", denies nothing that follows. */
    private static boolean interjection(Cue cue, List<Token> tokens, int at) {
        if (!cue.words().equals(List.of("no")) || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return !next.isWord() || SUBJECTS.contains(next.text()) || REQUESTS.contains(next.text());
    }

    private static boolean anyTaken(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
