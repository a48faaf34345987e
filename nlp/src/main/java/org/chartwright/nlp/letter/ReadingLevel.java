package org.chartwright.nlp.letter;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in, the United States school grade it takes to read it out: the Flesch-Kincaid grade level (Kincaid,
 * Fishburne, Rogers and Chissom 1975), 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables are counted by
 * groups of vowels; a number counts as one.
 */
public final class ReadingLevel {

    private static final Pattern SENTENCE = Pattern.compile("[.?!:]+(?=\\s|$)|\\n+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9'’./-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingLevel() {}

    /** The grade, such as 6.2; 0 for a text without words. */
    public static double grade(String text) {
        var sentences = SENTENCE.splitAsStream(text)
                .map(ReadingLevel::words)
                .filter(words -> !words.isEmpty())
                .toList();
        long words = sentences.stream().mapToLong(List::size).sum();
        if (words == 0) {
            return 0;
        }
        long syllables = sentences.stream()
                .flatMap(List::stream)
                .mapToLong(ReadingLevel::syllables)
                .sum();
        return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(match -> match.group()).toList();
    }

    static long syllables(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return 1;
        }
        long syllables = 0;
        for (String part : word.toLowerCase(java.util.Locale.ROOT).split("-")) {
            // "take" and "taken", "looked": an e at the end is silent, except after l
            String spoken = part.replaceAll("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscgxz])es$", "");
            syllables += Math.max(
                    part.isEmpty() ? 0 : 1, VOWELS.matcher(spoken).results().count());
        }
        return Math.max(1, syllables);
    }
}
