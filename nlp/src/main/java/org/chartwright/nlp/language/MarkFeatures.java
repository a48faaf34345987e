package org.chartwright.nlp.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.Features;
import org.chartwright.nlp.transcript.Speaker;

/**
 * The words of one utterance in, what the classifiers of {@link PlaceMarks} see of the gap after a word and of a whole
 * sentence out.
 */
public final class MarkFeatures {

    /** Slots of the features of a gap. */
    public static final int GAP_SLOTS = 1 << 20;

    /** Slots of the features of a sentence. */
    public static final int SENTENCE_SLOTS = 1 << 18;

    private static final int WINDOW = 4;
    private static final int ENDING = 3;
    private static final int OPENING_REACH = 14;
    private static final int FIRST_WORDS = 4;
    private static final int LAST_WORDS = 3;
    private static final int LONGEST_WHOLE = 4;

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
    private static final Set<String> LEADS = Set.of(
            "and", "so", "but", "okay", "ok", "now", "well", "then", "alright", "um", "uh", "yeah", "or", "right",
            "all", "good");

    private final List<String> words;
    private final String role;

    /** @param words of one utterance in order, without marks */
    public MarkFeatures(List<String> words, Speaker speaker) {
        this.words = words.stream().map(MarkFeatures::normal).toList();
        this.role = speaker == Speaker.CLINICIAN ? "D" : speaker == Speaker.UNKNOWN ? "U" : "P";
    }

    private static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NUMBERS.contains(lower) || FIGURES.matcher(lower).matches() ? "0" : lower;
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

    /** Of the sentence from the word at {@code from} to the one at {@code to}. */
    public Features sentence(int from, int to) {
        var features = new Features(SENTENCE_SLOTS);
        int length = to - from + 1;
        boolean last = to == words.size() - 1;
        features.add("length" + Math.min(length, 12));
        features.add("role" + role + last);
        for (int i = 0; i < FIRST_WORDS && from + i <= to; i++) {
            features.add("f" + i + word(from + i));
            if (i > 0) {
                features.add("ff" + i + word(from + i - 1) + " " + word(from + i));
            }
            if (i > 1) {
                features.add("fff" + i + word(from + i - 2) + " " + word(from + i - 1) + " " + word(from + i));
            }
        }
        for (int i = 0; i < LAST_WORDS && to - i >= from; i++) {
            features.add("l" + i + word(to - i));
            features.add("ll" + i + word(to - i) + " " + (i > 0 ? word(to - i + 1) : role + Math.min(length, 3)));
        }
        subject(features, from, to);
        if (length <= LONGEST_WHOLE) {
            features.add("all " + String.join(" ", words.subList(from, to + 1)) + last);
        }
        for (int i = from; i <= to; i++) {
            if (ASKING.contains(word(i))) {
                features.add("has" + word(i) + " " + word(i + 1));
            }
        }
        features.add("next " + word(to + 1));
        features.add("next2 " + word(to + 1) + " " + word(to + 2));
        return features;
    }

    /** The first words after "okay", "and so" and their like. */
    private void subject(Features features, int from, int to) {
        int k = from;
        while (k < to && LEADS.contains(word(k))) {
            k++;
        }
        features.add("s " + word(k));
        features.add("s end " + word(k) + " " + word(to));
        features.add("s length " + word(k) + Math.min(to - from + 1, 4));
        if (k < to) {
            features.add("s2 " + word(k) + " " + word(k + 1));
            features.add("s2r" + role + word(k) + " " + word(k + 1));
        }
        if (k + 1 < to) {
            features.add("s3 " + word(k) + " " + word(k + 1) + " " + word(k + 2));
        }
    }

    /** Whether the word at {@code i} and the next are both numbers, which may be parts of one. */
    boolean withinNumber(int i) {
        return word(i).equals("0") && word(i + 1).equals("0");
    }

    String word(int i) {
        return i < 0 ? "<" : i >= words.size() ? ">" : words.get(i);
    }

    private static String ending(String word) {
        return word.length() <= ENDING ? word : word.substring(word.length() - ENDING);
    }
}
