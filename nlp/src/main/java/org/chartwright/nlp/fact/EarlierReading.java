package org.chartwright.nlp.fact;

import java.util.regex.Pattern;

/**
 * The words around a value in, whether it was read at another time out: "potassium was 3.2 last time and today it is
 * 4.1", "the a1c last time was 8.2".
 */
final class EarlierReading {

    private static final String AGO = "(?:a|one|two|three|six|\\d+|a few|several) (?:years?|months?|weeks?) ago";
    private static final Pattern BEHIND = Pattern.compile(
            "^%?(?: ,)? (?:back )?(?:last (?:time|visit|year|month|summer|spring|fall|winter)|previously|before|back then|"
                    + AGO
                    + "|when (?:i|we) (?:last|first)|in (?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|fall|winter))\\b(?=.*\\b(?:now|today|this time|it is|up to|down to)\\b))\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:last (?:time|visit|year|month|summer|spring|fall|winter)(?: ,)?|previously|used to be|" + AGO
                    + ")(?: it)?(?: (?:was|were|at|around|about))*$|\\b(?:went|gone|come|came|up|down|dropped|improved|increased|decreased|rose|risen|fell|climbed) from(?: about| around)?$");

    private EarlierReading() {}

    /**
     * @param before from the name of the test to the value
     * @param behind from the value to the end of the clause, with a space before it
     */
    static boolean is(String before, String behind) {
        return BEFORE.matcher(before.strip()).find() || BEHIND.matcher(behind).find();
    }
}
