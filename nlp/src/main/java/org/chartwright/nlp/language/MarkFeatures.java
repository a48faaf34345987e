package org.chartwright.nlp.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.Features;
import org.chartwright.nlp.transcript.Speaker;

/** The words of one utterance in, what a classifier sees of the gap after a word out. */
public final class MarkFeatures {

    /** Slots of the features of a gap. */
    public static final int GAP_SLOTS = 1 << 20;

    private static final int WINDOW = 4;
    private static final int ENDING = 3;
    private static final int OPENING_REACH = 14;

    private static final Pattern FIGURES = Pattern.compile("\\$?\\d.*");
    private static final Set<String> NUMBERS = Set.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand");
    private static final Set<String> ASKING = Set.of(
            "do", "does", "did", "are", "is", "was", "were", "have", "has", "can", "could", "will", "would", "what",
            "when", "where", "how", "who", "why", "which", "any", "what's", "how's", "where's", "don't", "didn't",
            "isn't", "haven't");

    private final List<String> words;
    private final String role;

    /** @param words of one utterance in order, without marks */
    public MarkFeatures(List<String> words, Speaker speaker) {
        this.words = words.stream().map(MarkFeatures::normal).toList();
        this.role = speaker == Speaker.CLINICIAN ? "D" : speaker == Speaker.UNKNOWN ? "U" : "P";
    }

    private static String normal(String word) {
        return isNumber(word) ? "0" : word.toLowerCase(Locale.ROOT);
    }

    /** Whether the word is a number in figures or in letters. */
    static boolean isNumber(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NUMBERS.contains(lower) || FIGURES.matcher(lower).matches();
    }

    /** Of the gap after the word at {@code i}. */
    public Features gap(int i) {
        var features = new Features(GAP_SLOTS);
        for (int k = -WINDOW; k <= WINDOW; k++) {
            features.add(k + "=" + word(i + k));
        }
        neighbours(features, word(i - 2), word(i - 1), word(i), word(i + 1), word(i + 2), word(i + 3));
        places(features, i);
        opening(features, i);
        return features;
    }

    private void neighbours(Features features, String a2, String a1, String a, String b, String b1, String b2) {
        features.add("ab " + a + " " + b);
        features.add("a1a " + a1 + " " + a);
        features.add("bb1 " + b + " " + b1);
        features.add("a1b " + a1 + " " + b);
        features.add("ab1 " + a + " " + b1);
        features.add("a1ab " + a1 + " " + a + " " + b);
        features.add("abb1 " + a + " " + b + " " + b1);
        features.add("a2a1a " + a2 + " " + a1 + " " + a);
        features.add("bb1b2 " + b + " " + b1 + " " + b2);
        features.add("a1abb1 " + a1 + " " + a + " " + b + " " + b1);
        features.add("sa " + ending(a));
        features.add("sb " + ending(b));
        features.add("sab " + ending(a) + " " + ending(b));
        features.add("sa1ab " + ending(a1) + " " + ending(a) + " " + b);
        features.add("role" + role);
        features.add("ra" + role + a);
        features.add("rb" + role + b);
        // what is said twice in a row was begun anew
        if (a.equals(b)) {
            features.add("again");
        }
        if (a1.equals(b)) {
            features.add(a.equals(b1) ? "pair again" : "after one again");
        }
        if (a.equals(b1)) {
            features.add("before one again");
        }
    }

    private void places(Features features, int i) {
        int left = words.size() - 1 - i;
        features.add("from" + Math.min(i, 5));
        features.add("left" + Math.min(left, 5));
        features.add("fromb" + Math.min(i, 3) + word(i + 1));
        features.add("froma" + Math.min(i, 3) + word(i));
        features.add("lefta" + Math.min(left, 3) + word(i));
        features.add("leftb" + Math.min(left, 3) + word(i + 1));
        features.add("first " + word(0) + (left == 0));
        features.add("first2 " + word(0) + " " + word(1) + (left == 0));
    }

    /** How far back a word stands that opens questions. */
    private void opening(Features features, int i) {
        boolean last = i == words.size() - 1;
        for (int k = 0; k < OPENING_REACH && i - k >= 0; k++) {
            String word = word(i - k);
            if (ASKING.contains(word)) {
                String next = word(i - k + 1);
                boolean you = next.equals("you") || next.equals("your");
                features.add("asks" + (k < 4 ? k : k < 8 ? 4 : 5) + word + you);
                features.add("asks " + word + " " + next + last + word(i + 1));
                return;
            }
        }
        features.add("asks not" + last);
    }

    String word(int i) {
        return i < 0 ? "<" : i >= words.size() ? ">" : words.get(i);
    }

    private static String ending(String word) {
        return word.length() <= ENDING ? word : word.substring(word.length() - ENDING);
    }
}
