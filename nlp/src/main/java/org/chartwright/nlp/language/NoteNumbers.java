package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens in, the same with small counts as a note writes them out: {@code 1 plus} is {@code 1+}, {@code half a cc} is
 * {@code 0.5 cc}, {@code in a month} is {@code in 1 month}, {@code second metatarsal} is {@code 2nd metatarsal},
 * {@code 6 8 weeks} is {@code 6 to 8 weeks}.
 */
final class NoteNumbers {

    /** Grades of oedema, pulses and reflexes run to four. */
    private static final Set<String> GRADES = Set.of("1", "2", "3", "4");

    /** What is given in parts of one; a tablet is split, not measured. */
    private static final Set<String> MEASURED = Set.of("cc", "ml", "mg", "mcg", "cm", "mm", "gram", "grams", "liter");

    private static final Set<String> SPANS = Set.of("week", "month", "year");
    private static final Set<String> AHEAD = Set.of("in", "within");
    private static final Set<String> ROUGHLY = Set.of("about", "approximately", "around", "like", "roughly");

    private static final Map<String, String> ORDINALS = Map.of("first", "1st", "second", "2nd", "third", "3rd");
    private static final Set<String> NUMBERED = Set.of(
            "metatarsal",
            "metatarsals",
            "metacarpal",
            "metacarpals",
            "toe",
            "toes",
            "finger",
            "fingers",
            "digit",
            "digits",
            "rib",
            "ribs");

    /** What is counted in a rough range such as "six eight weeks". */
    private static final Set<String> COUNTED =
            Set.of("days", "weeks", "months", "years", "hours", "minutes", "times", "day", "week", "month", "hour");

    private static final Set<String> GUESSING = Set.of("a", "an", "about", "like", "maybe", "probably");
    private static final int LARGEST_GUESS = 12;
    private static final int WIDEST_STEP = 2;

    private NoteNumbers() {}

    static List<Token> read(List<Token> tokens) {
        return hundreds(ranges(counts(tokens)));
    }

    /** "6 8 weeks" and "a 7 8" are guesses between the two; levels of the spine are not. */
    private static List<Token> ranges(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = i;
            while (last + 1 < tokens.size() && follows(tokens.get(last), tokens.get(last + 1))) {
                last++;
            }
            out.add(tokens.get(i));
            boolean ends = last + 1 >= tokens.size() || !tokens.get(last + 1).isWord();
            if (last > i
                    && (COUNTED.contains(text(tokens, last + 1)) || ends && GUESSING.contains(text(tokens, i - 1)))) {
                for (int middle = i + 1; middle < last; middle++) {
                    out.add(tokens.get(middle).as(","));
                    out.add(tokens.get(middle));
                }
                out.add(tokens.get(last).as(last == i + 1 ? "to" : "or"));
                out.add(tokens.get(last));
                i = last;
            }
        }
        return out;
    }

    /** "3 to 4 hundreds" is 300 to 400. */
    private static List<Token> hundreds(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean range = guess(tokens.get(i)) > 0
                    && guess(tokens.get(i)) < 10
                    && (text(tokens, i + 1).equals("to") || text(tokens, i + 1).equals("or"));
            if (range
                    && i + 3 < tokens.size()
                    && guess(tokens.get(i + 2)) > 0
                    && tokens.get(i + 3).is("hundreds")) {
                out.add(tokens.get(i).as(tokens.get(i).text() + "00"));
                out.add(tokens.get(i + 1));
                out.add(tokens.get(i + 2)
                        .through(tokens.get(i + 3), tokens.get(i + 2).text() + "00"));
                i += 3;
            } else if (range && text(tokens, i + 2).matches("[1-9]00")) {
                out.add(tokens.get(i).as(tokens.get(i).text() + "00"));
            } else {
                out.add(tokens.get(i));
            }
        }
        return out;
    }

    private static boolean follows(Token one, Token next) {
        int a = guess(one);
        int b = guess(next);
        return a > 0 && b > a && b - a <= WIDEST_STEP;
    }

    private static int guess(Token token) {
        boolean small = token.text().length() <= 2 && token.text().chars().allMatch(Character::isDigit);
        int value = small ? Integer.parseInt(token.text()) : 0;
        return value <= LARGEST_GUESS ? value : 0;
    }

    private static List<Token> counts(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String next = text(tokens, i + 1);
            if (GRADES.contains(token.text()) && next.equals("plus") && !isNumber(tokens, i + 2)) {
                out.add(token.through(tokens.get(i + 1), token.text() + "+"));
                i++;
            } else if (token.is("half") && mixed(tokens, i)) {
                out.add(token);
            } else if (token.is("half") && next.equals("a") && MEASURED.contains(text(tokens, i + 2))) {
                dropArticle(out);
                out.add(token.through(tokens.get(i + 1), "0.5"));
                i++;
            } else if (token.is("half") && MEASURED.contains(next)) {
                dropArticle(out);
                out.add(token.as("0.5"));
            } else if (token.is("a") && SPANS.contains(next) && (ahead(tokens, i) || ago(tokens, i))) {
                out.add(token.as("1"));
            } else if (ORDINALS.containsKey(token.text()) && numbersPart(tokens, i)) {
                out.add(token.as(ORDINALS.getOrDefault(token.text(), token.text())));
            } else {
                out.add(token);
            }
        }
        return out;
    }

    /** "two and a half" is more than a half. */
    private static boolean mixed(List<Token> tokens, int half) {
        String before = text(tokens, half - 1);
        return before.equals("and")
                || before.equals("a") && text(tokens, half - 2).equals("and");
    }

    /** "half a cc" said as "a half a cc". */
    private static void dropArticle(List<Token> out) {
        if (!out.isEmpty() && out.getLast().is("a")) {
            out.removeLast();
        }
    }

    /** "in about a month", but not "in a week or two". */
    private static boolean ahead(List<Token> tokens, int article) {
        int before = article - 1;
        while (ROUGHLY.contains(text(tokens, before))) {
            before--;
        }
        return AHEAD.contains(text(tokens, before))
                && !text(tokens, article + 2).equals("or");
    }

    /** "a week ago", but not "not a week ago" or "3 times a week ago". */
    private static boolean ago(List<Token> tokens, int article) {
        String before = text(tokens, article - 1);
        return text(tokens, article + 2).equals("ago")
                && !Set.of("times", "once", "twice", "half", "not", "than").contains(before);
    }

    /** "first and second metatarsals" number both. */
    private static boolean numbersPart(List<Token> tokens, int i) {
        boolean another = Set.of("and", "or", "through", "to").contains(text(tokens, i + 1))
                && ORDINALS.containsKey(text(tokens, i + 2));
        return NUMBERED.contains(text(tokens, another ? i + 3 : i + 1));
    }

    private static boolean isNumber(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    private static String text(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }
}
