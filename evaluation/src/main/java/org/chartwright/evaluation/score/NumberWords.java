package org.chartwright.evaluation.score;

import java.util.ArrayList;
import java.util.List;

/** A number in digits in, the words that say it out. */
public final class NumberWords {

    private static final List<String> SMALL = List.of(
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
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** Years of four digits as people say them; longer numbers digit by digit. */
    public static List<String> of(String digits) {
        var words = new ArrayList<String>();
        if (digits.length() > 4) {
            digits.chars().forEach(digit -> words.add(SMALL.get(digit - '0')));
            return words;
        }
        int number = Integer.parseInt(digits);
        if (number >= 1100 && number < 2100 && number % 1000 >= 10) {
            below100(number / 100, words);
            below100(number % 100, words);
            return words;
        }
        if (number >= 1000) {
            words.add(SMALL.get(number / 1000));
            words.add("thousand");
            number %= 1000;
        }
        if (number >= 100) {
            words.add(SMALL.get(number / 100));
            words.add("hundred");
            number %= 100;
        }
        if (number > 0 || words.isEmpty()) {
            below100(number, words);
        }
        return words;
    }

    private static void below100(int number, List<String> words) {
        if (number < 20) {
            words.add(SMALL.get(number));
        } else {
            words.add(TENS.get(number / 10));
            if (number % 10 > 0) {
                words.add(SMALL.get(number % 10));
            }
        }
    }
}
