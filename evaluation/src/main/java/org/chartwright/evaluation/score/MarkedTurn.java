package org.chartwright.evaluation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Mark;

/**
 * One turn of a dialogue as a recogniser would give it, and the marks that a person set.
 *
 * <p>An exclamation mark and a semicolon count as a full stop and a colon as a comma; an ellipsis and a dash are no
 * mark. Where several stand together, the one that ends the sentence counts. Marks inside a word, such as {@code 8.2}
 * and {@code dr.}, belong to it.
 *
 * @param words in lower case, split contractions joined
 * @param marks one a word
 */
public record MarkedTurn(List<String> words, List<Mark> marks) {

    private static final Set<String> ABBREVIATIONS =
            Set.of("dr.", "mr.", "ms.", "mrs.", "vs.", "st.", "jr.", "a.m.", "p.m.", "d.", "etc.");
    private static final Pattern ASIDE = Pattern.compile("\\[[^\\]]*\\]|<[^>]*>|\\([^)]*\\)");
    private static final Pattern SPLIT = Pattern.compile("\\b(\\w+) (n't|'s|'m|'re|'ve|'ll|'d)\\b");
    private static final Pattern TIED = Pattern.compile("\\b(gon|wan) na\\b|\\b(got) ta\\b");
    private static final Pattern BEFORE = Pattern.compile("^[\"'{–—*-]+");
    private static final Pattern AFTER = Pattern.compile("[.,?!;:\"'–—-]*$");
    private static final Pattern SPOKEN = Pattern.compile("[\\p{L}\\d$%+&]");

    public MarkedTurn {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
        if (words.size() != marks.size()) {
            throw new IllegalArgumentException("%d words and %d marks".formatted(words.size(), marks.size()));
        }
    }

    /** What a turn's text says; its tag is taken off before. */
    public static MarkedTurn of(String text) {
        var words = new ArrayList<String>();
        var marks = new ArrayList<Mark>();
        for (String piece : pieces(text)) {
            String rest = BEFORE.matcher(piece).replaceFirst("");
            String word = rest;
            String signs = "";
            if (ABBREVIATIONS.contains(rest)) {
                word = rest.substring(0, rest.length() - 1);
            } else {
                var after = AFTER.matcher(rest);
                if (after.find()) {
                    word = rest.substring(0, after.start());
                    signs = after.group();
                }
            }
            if (SPOKEN.matcher(word).find()) {
                words.add(word);
                marks.add(Mark.NONE);
            }
            if (!marks.isEmpty() && mark(signs).compareTo(marks.getLast()) > 0) {
                marks.set(marks.size() - 1, mark(signs));
            }
        }
        return new MarkedTurn(words, marks);
    }

    private static String[] pieces(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[“”]", "\"")
                .replace("…", " ... ");
        plain = ASIDE.matcher(plain).replaceAll(" ");
        plain = SPLIT.matcher(plain).replaceAll("$1$2");
        plain = TIED.matcher(plain)
                .replaceAll(found -> found.group().replace(" n", "n").replace(" t", "t"));
        return plain.strip().split("\\s+");
    }

    private static Mark mark(String signs) {
        if (signs.contains("?")) {
            return Mark.QUESTION;
        }
        if (signs.contains("..")) {
            return Mark.NONE;
        }
        if (signs.matches(".*[.!;].*")) {
            return Mark.STOP;
        }
        return signs.matches(".*[,:].*") ? Mark.COMMA : Mark.NONE;
    }
}
