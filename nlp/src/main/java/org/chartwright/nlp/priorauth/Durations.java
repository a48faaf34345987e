package org.chartwright.nlp.priorauth;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence in, the lengths of time it says something has lasted out. */
final class Durations {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("couple", 2),
            Map.entry("three", 3),
            Map.entry("few", 3),
            Map.entry("several", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final String NUMBER =
            "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|couple(?: of)?|few|several)";
    private static final Pattern LENGTH = Pattern.compile("\\b" + NUMBER
            + "(?: (?:or|to|and a half|good|full|long|more|almost|maybe|so)\\b(?: \\d{1,3}| one| two| three| four| five| six| seven| eight| nine| ten)?)* "
            + "(day|week|month|year)s?\\b(?! old)");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:for|past|last|over|about|been|almost|nearly|around|these|than|least|on|has|lasted|like|it's|probably|maybe)(?: (?:the|a|an|about|at|least|like|past|last|now|almost|nearly|over|around|more|than|maybe|probably|good))* $");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:in|within|every|each|per|next|another|after|until|follow[- ]?up|back|times|once|twice)(?: (?:the|a|an|about|at|least|to))* $");
    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:since|started|began|back|happened)(?: (?:in|last|about|around|back|early|late|of))* (january|february|march|april|may|june|july|august|september|october|november|december)\\b");

    private Durations() {}

    /**
     * @param weeks rounded down
     * @param start of the words, in the sentence
     * @param end of the words
     */
    record Duration(int weeks, int start, int end) {}

    /**
     * @param answer whether the sentence answers a question for a length of time, so that a bare one counts
     * @param visit date of the visit, to measure "since March"
     */
    static List<Duration> in(String sentence, boolean answer, LocalDate visit) {
        var found = new ArrayList<Duration>();
        Matcher length = LENGTH.matcher(sentence);
        while (length.find()) {
            String lead = sentence.substring(0, length.start());
            String rest = sentence.substring(length.end());
            boolean past = rest.matches("(?: and a half)?(?: or so| now)? ?(?:ago|now|already)\\b.*");
            if (!AHEAD.matcher(lead).find()
                    && (past || answer || BEFORE.matcher(lead).find())) {
                found.add(new Duration(weeks(length.group(1), length.group(2)), length.start(), length.end()));
            }
        }
        Matcher since = SINCE.matcher(sentence);
        while (since.find()) {
            int month = Month.valueOf(since.group(1).toUpperCase(Locale.ROOT)).getValue();
            // Counted from the end of that month: never longer than it was.
            LocalDate begun =
                    LocalDate.of(visit.getYear(), month, 1).plusMonths(1).minusDays(1);
            if (!begun.isBefore(visit)) {
                begun = begun.minusYears(1);
            }
            found.add(new Duration((int) ChronoUnit.WEEKS.between(begun, visit), since.start(), since.end()));
        }
        return found;
    }

    private static int weeks(String number, String unit) {
        String word = number.startsWith("couple") ? "couple" : number;
        int count = Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 1);
        return switch (unit) {
            case "day" -> count / 7;
            case "week" -> count;
            case "month" -> count * 30 / 7;
            default -> count * 52;
        };
    }
}
