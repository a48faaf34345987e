package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens in, the same with what is measured as a note writes it out: {@code 4+ out of 5} is {@code 4+/5}, {@code 75
 * fifth percentile} is {@code 75th percentile}, {@code 1.5 by one cm} is {@code 1.5 by 1 cm}, {@code 20 40} of an eye
 * is {@code 20/40}.
 */
final class SpokenMeasures {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("fifteenth", 15),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30),
            Map.entry("fortieth", 40),
            Map.entry("fiftieth", 50),
            Map.entry("sixtieth", 60),
            Map.entry("seventieth", 70),
            Map.entry("eightieth", 80),
            Map.entry("ninetieth", 90));
    private static final Set<String> LENGTHS = Set.of("cm", "mm", "inches", "inch");
    private static final Set<String> GROWN = Set.of("weight", "height", "length", "head", "bmi");
    private static final Set<String> SIGHT = Set.of("eye", "eyes", "vision", "acuity", "sight", "glasses", "chart");
    private static final Set<String> SEEN =
            Set.of("15", "20", "25", "30", "40", "50", "60", "70", "80", "100", "200", "400");
    private static final int TWENTY = 20;

    private SpokenMeasures() {}

    /** "4+" of muscle strength */
    private static boolean graded(String word) {
        return word.length() == 2 && word.charAt(1) == '+' && word.charAt(0) >= '0' && word.charAt(0) <= '5';
    }

    static List<Token> read(List<Token> tokens) {
        boolean sight = tokens.stream().anyMatch(token -> SIGHT.contains(token.text()));
        boolean percentile = tokens.stream().anyMatch(token -> token.is("percentile"));
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String next = text(tokens, i + 1);
            boolean outOf = next.equals("out") && text(tokens, i + 2).equals("of");
            if (graded(token.text()) && (outOf && text(tokens, i + 3).equals("5"))) {
                out.add(token.through(tokens.get(i + 3), token.text() + "/5"));
                i += 3;
            } else if (graded(token.text())
                    && next.equals("over")
                    && text(tokens, i + 2).equals("5")) {
                out.add(token.through(tokens.get(i + 2), token.text() + "/5"));
                i += 2;
            } else if (token.is("one") && text(tokens, i - 1).equals("by") && measured(tokens, i + 1)) {
                out.add(token.as("1"));
            } else if (token.is("one") && next.equals("by") && measured(tokens, i + 3)) {
                out.add(token.as("1"));
            } else if (percentile && ordinal(tokens, i)) {
                int count = ORDINALS.getOrDefault(token.text(), 0);
                boolean tens = !out.isEmpty() && out.getLast().text().matches("[2-9]0") && count < 10;
                Token first = tens ? out.removeLast() : token;
                int whole = tens ? Integer.parseInt(first.text()) + count : count;
                out.add(first.through(token, whole + suffix(whole)));
            } else if (sight && token.is("20") && SEEN.contains(next)) {
                out.add(token.through(tokens.get(i + 1), "20/" + next));
                i++;
            } else if (sight
                    && token.text().matches("20(?:15|20|25)")
                    && !text(tokens, i - 1).matches("in|since|of")) {
                out.add(token.as("20/" + token.text().substring(2)));
            } else {
                out.add(token);
            }
        }
        return out;
    }

    private static boolean ordinal(List<Token> tokens, int at) {
        String next = text(tokens, at + 1);
        return ORDINALS.containsKey(text(tokens, at))
                && (next.equals("percentile")
                        || next.equals("for") && GROWN.contains(text(tokens, at + 2))
                        || next.equals("to") && text(tokens, at + 3).equals("percentile"));
    }

    private static boolean measured(List<Token> tokens, int at) {
        return LENGTHS.contains(text(tokens, at));
    }

    private static String suffix(int number) {
        return switch (number > 10 && number < TWENTY ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String text(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }
}
