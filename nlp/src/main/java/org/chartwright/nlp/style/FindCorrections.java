package org.chartwright.nlp.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence as drafted and as signed in, the words that were put in place of others out. */
public final class FindCorrections {

    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}](?:[^\\s,;:?!()]*[\\p{L}\\p{N}%])?|\\S");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}");
    private static final int MOST_WORDS = 5;
    private static final int MOST_PIECES = 200;

    /** Alone these say too little to be changed wherever they stand. */
    private static final Set<String> NEEDS_NEIGHBOUR = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "and", "or", "in", "on", "at", "by", "from", "as", "that",
            "this", "about");

    private FindCorrections() {}

    /**
     * Words of the draft and those that stand in the signed note instead.
     *
     * @param before one to five words, in small letters where they began the sentence
     * @param after none to five words
     */
    public record Correction(String before, String after) {}

    private record Hunk(int from, int to, int signedFrom, int signedTo) {}

    /** In the order of the sentence; without those that hold what may be a name. */
    public static List<Correction> of(String drafted, String signed) {
        var before = pieces(drafted);
        var after = pieces(signed);
        if (before.size() > MOST_PIECES || after.size() > MOST_PIECES) {
            return List.of();
        }
        var corrections = new ArrayList<Correction>();
        for (Hunk hunk : hunks(before, after)) {
            var wide = widened(bare(hunk, before, after), before, after);
            var from = before.subList(wide.from(), wide.to());
            var to = after.subList(wide.signedFrom(), wide.signedTo());
            var correction = new Correction(words(from, wide.from() == 0), words(to, wide.signedFrom() == 0));
            boolean fits = !from.isEmpty() && from.size() <= MOST_WORDS && to.size() <= MOST_WORDS;
            boolean words = Stream.concat(from.stream(), to.stream()).allMatch(FindCorrections::isWord);
            boolean name = NAME.matcher(correction.before()).find()
                    || NAME.matcher(correction.after()).find();
            if (fits && words && !name && !correction.before().equals(correction.after())) {
                corrections.add(correction);
            }
        }
        return List.copyOf(corrections);
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(match -> match.group()).toList();
    }

    private static String words(List<String> pieces, boolean first) {
        String words = String.join(" ", pieces);
        return first && NAME.matcher(words).lookingAt()
                ? Character.toLowerCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    private static boolean isWord(String piece) {
        return Character.isLetterOrDigit(piece.charAt(0));
    }

    /** Without marks at its ends. */
    private static Hunk bare(Hunk hunk, List<String> before, List<String> after) {
        int from = hunk.from();
        int to = hunk.to();
        int signedFrom = hunk.signedFrom();
        int signedTo = hunk.signedTo();
        while (from < to && !isWord(before.get(from))) {
            from++;
        }
        while (from < to && !isWord(before.get(to - 1))) {
            to--;
        }
        while (signedFrom < signedTo && !isWord(after.get(signedFrom))) {
            signedFrom++;
        }
        while (signedFrom < signedTo && !isWord(after.get(signedTo - 1))) {
            signedTo--;
        }
        return new Hunk(from, to, signedFrom, signedTo);
    }

    /** With the word behind it, or before it, where the changed words alone say too little. */
    private static Hunk widened(Hunk hunk, List<String> before, List<String> after) {
        if (hunk.from() == hunk.to() && hunk.signedFrom() == hunk.signedTo()) {
            return hunk;
        }
        boolean weak = alone(before.subList(hunk.from(), hunk.to()))
                || alone(after.subList(hunk.signedFrom(), hunk.signedTo())) && hunk.signedFrom() < hunk.signedTo();
        if (!weak) {
            return hunk;
        }
        if (hunk.to() < before.size() && hunk.signedTo() < after.size() && isWord(before.get(hunk.to()))) {
            return new Hunk(hunk.from(), hunk.to() + 1, hunk.signedFrom(), hunk.signedTo() + 1);
        }
        if (hunk.from() > 0 && hunk.signedFrom() > 0 && isWord(before.get(hunk.from() - 1))) {
            return new Hunk(hunk.from() - 1, hunk.to(), hunk.signedFrom() - 1, hunk.signedTo());
        }
        return hunk;
    }

    private static boolean alone(List<String> pieces) {
        return pieces.stream().allMatch(piece -> NEEDS_NEIGHBOUR.contains(piece.toLowerCase(Locale.ROOT)));
    }

    /** What differs between the longest common runs of pieces; the case of letters is no difference. */
    private static List<Hunk> hunks(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equalsIgnoreCase(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var hunks = new ArrayList<Hunk>();
        int i = 0;
        int j = 0;
        int from = 0;
        int signedFrom = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equalsIgnoreCase(after.get(j))) {
                add(hunks, new Hunk(from, i, signedFrom, j));
                from = ++i;
                signedFrom = ++j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(hunks, new Hunk(from, before.size(), signedFrom, after.size()));
        return hunks;
    }

    private static void add(List<Hunk> hunks, Hunk hunk) {
        if (hunk.from() < hunk.to() || hunk.signedFrom() < hunk.signedTo()) {
            hunks.add(hunk);
        }
    }
}
