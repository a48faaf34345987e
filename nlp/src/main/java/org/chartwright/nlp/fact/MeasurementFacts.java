package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Measurement;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Quantities;
import org.chartwright.nlp.language.Token;

/** A test and the words behind it in, the numeric result they state out. */
final class MeasurementFacts {

    private static final Set<String> NOT_A_VALUE = Set.of(
            "week", "weeks", "month", "months", "day", "days", "year", "years", "minutes", "hours", "times", "times.",
            "mg", "mcg", "tablets", "pills", "views", "of");

    /** An aim, another person's value, and the second half of a ratio. */
    private static final Pattern NOT_A_READING = Pattern.compile(
            "\\b(?:goal|aim|target|want|like) (?:(?:your|the|to|is|for|get|that|see|keep|have) )*$|\\b(?:your|his|her|my) (?:brother|sister|mother|father|mom|mum|dad|son|daughter|wife|husband|uncle|aunt|cousin)'s (?:[a-z]+ )?$|\\b(?:albumin|microalbumin|protein|bun) to $");

    /** What these show is told in words, and a number behind them is of something in them. */
    private static final Set<String> PICTURES = Set.of("imaging", "cardiac", "procedure");

    private static final int REACH = 9;

    /** "an mri on october 18th 2004", "an echo 5/28"; sight is told in twentieths. */
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}(?:st|nd|rd|th)|(?!20/)\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?");

    private MeasurementFacts() {}

    /** The value that follows a test, when one does before the next test. */
    static Optional<Fact> result(Mention test, int next) {
        var tokens = test.clause().tokens();
        String lead = text(test.clause().tokens().subList(0, test.from()));
        boolean supposed = test.assertion().certainty() == Fact.Certainty.HYPOTHETICAL;
        if (supposed
                || PICTURES.contains(test.term().group())
                || test.clause().question()
                || NOT_A_READING.matcher(lead).find()) {
            return Optional.empty();
        }
        for (int i = test.to(); i < Math.min(next, test.to() + REACH); i++) {
            Token token = tokens.get(i);
            String after = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
            String before = tokens.get(i - 1).text();
            if (token.isNumber() && i + 1 < tokens.size() && tokens.get(i + 1).isNumber()) {
                // "hemoglobin eleven two" may be 11.2
                return Optional.empty();
            }
            if (token.isNumber()
                    && !EarlierReading.is(
                            text(tokens.subList(test.to(), i)),
                            " " + text(tokens.subList(i + 1, tokens.size())).strip())
                    && !NOT_A_VALUE.contains(after)
                    && !token.text().contains(":")
                    && !DAY.matcher(token.text()).matches()
                    && !DAY.matcher(before).matches()
                    && !Set.of("in", "every", "under", "below", "less", "than", "for", "b", "d")
                            .contains(before)) {
                Optional<String> unit = Quantities.isUnit(after) ? Optional.of(after) : Optional.empty();
                String value = token.text().replace("%", "");
                var detail = new Measurement(
                        test.term().preferred(), value, token.text().endsWith("%") ? Optional.of("%") : unit);
                return Optional.of(
                        fact(Kind.RESULT, test.term().preferred() + " " + token.text(), detail, test.clause()));
            }
        }
        return Optional.empty();
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(token -> token.text() + " ").collect(Collectors.joining());
    }

    private static Fact fact(Kind kind, String text, Detail detail, Clause clause) {
        return new Fact(
                kind,
                text,
                Fact.Polarity.PRESENT,
                Fact.Certainty.CERTAIN,
                Fact.Time.CURRENT,
                Fact.About.PATIENT,
                detail,
                List.of(clause.evidence()));
    }
}
