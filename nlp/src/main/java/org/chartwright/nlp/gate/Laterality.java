package org.chartwright.nlp.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.Token;

/** Sides of the body, as written against as said. */
final class Laterality {

    private static final Set<String> NOT_A_PART = Set.of(
            "now", "away", "after", "before", "here", "okay", "there", "side", "sided", "one", "at", "and", "or", "is");

    private Laterality() {}

    static List<Doubt> doubts(List<Token> written, Said said) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < written.size(); i++) {
            String side = side(written, i);
            if (side.isEmpty()) {
                continue;
            }
            var sides = sides(said.tokens(), part(written, i));
            if (!sides.contains(side)) {
                doubts.add(Doubt.unsupported("'%s' was not said here".formatted(side)));
            }
        }
        return doubts;
    }

    /** Sides said of the part; all sides that were said when the part stands with none. */
    private static Set<String> sides(List<Token> said, String part) {
        var all = new HashSet<String>();
        var ofPart = new HashSet<String>();
        for (int i = 0; i < said.size(); i++) {
            String side = side(said, i);
            if (!side.isEmpty()) {
                all.add(side);
                if (!part.isEmpty() && part(said, i).equals(part)) {
                    ofPart.add(side);
                }
            }
        }
        return ofPart.isEmpty() ? all : ofPart;
    }

    private static String side(List<Token> tokens, int i) {
        return switch (tokens.get(i).text()) {
            case "left", "left-sided", "left-hand" -> leaving(tokens, i) ? "" : "left";
            case "right", "right-sided", "right-hand" -> agreeing(tokens, i) ? "" : "right";
            case "bilateral", "bilaterally" -> "both";
            case "both" -> "both";
            default -> "";
        };
    }

    private static boolean leaving(List<Token> tokens, int i) {
        return i > 0
                && Set.of("i", "he", "she", "they", "has", "have", "had")
                        .contains(tokens.get(i - 1).text());
    }

    /** "all right", "right now": no side. */
    private static boolean agreeing(List<Token> tokens, int i) {
        boolean all = i > 0 && tokens.get(i - 1).is("all");
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
        return all || Set.of("now", "away", "after", "before", "?", "okay").contains(next);
    }

    private static String part(List<Token> tokens, int side) {
        String next = side + 1 < tokens.size() ? tokens.get(side + 1).text() : "";
        return next.isEmpty() || !Character.isLetter(next.charAt(0)) || NOT_A_PART.contains(next)
                ? ""
                : next.replaceAll("s$", "");
    }
}
