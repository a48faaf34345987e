package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Measurement;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.OnlyThen;
import org.chartwright.nlp.language.Quantities;
import org.chartwright.nlp.language.Token;

/** A clause in, the vital signs and numeric results it states out. */
final class MeasurementFacts {

    private record Vital(Pattern pattern, String name, String unit) {}

    private static final String LINK =
            "(?: (?:is|was|of|at|today|here|looks|look|were|are|came|in|to|be|a|around|about|currently|,|good|fine|kind|sort|great|normal|high|low|little|bit|elevated|:|which|that|rate|reading|it|has|been|up|back|your|just|the|office)){0,8} ";

    /** Units as UCUM writes them. */
    private static final List<Vital> VITALS = List.of(
            new Vital(
                    Pattern.compile(
                            "\\b(?:blood pressures?|pressure|bp)\\b(?:(?! (?:pulse|heart|temperature)\\b) [^\\d ]+){0,14} (\\d{2,3}/\\d{2,3})"),
                    "blood pressure",
                    "mm[Hg]"),
            vital("(?:heart rate|pulse)", "(\\d{2,3})(?![%/\\d.])", "heart rate", "/min"),
            vital(
                    "(?:respiratory rate|respirations|respiration|breathing rate)",
                    "(\\d{1,2})(?![%/\\d.])",
                    "respiratory rate",
                    "/min"),
            vital("(?:temperature|temp)", "(\\d{2,3}(?:\\.\\d)?)(?![%/\\d])", "temperature", "[degF]"),
            vital(
                    "(?<!iron |transferrin |ferritin |\\bt )(?:oxygen saturation|saturation|pulse ox|oxygen level|oxygen|o2 sat|sat|sats|oxygenation|pulse oximetry|satting|saturating)",
                    "(?:\\S+ (?=\\d{2,3}%))?(\\d{2,3})%?(?![/\\d.])",
                    "oxygen saturation",
                    "%"),
            new Vital(
                    Pattern.compile(
                            "\\bweight\\b(?: (?:is|was|at|of|:|,|today|here|came|in|about|still)){0,4} (\\d{2,3}(?:\\.\\d)?)(?![%/\\d.])(?! (?:mg|weeks?|days?|months?|years?|loss|\\d|one|percent)\\b)(?: (?:pounds|lbs?)\\b)?"),
                    "weight",
                    ""),
            vital("(?:body mass index|bmi)", "(\\d{2}(?:\\.\\d+)?)(?![%/\\d])", "body mass index", "kg/m2"));

    private static final Set<String> NOT_A_VALUE = Set.of(
            "week", "weeks", "month", "months", "day", "days", "year", "years", "minutes", "hours", "times", "times.",
            "mg", "mcg", "tablets", "pills", "views", "of");

    private static final Pattern BP = Pattern.compile("\\b(?:blood pressures?|bp)\\b");
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\d/.])(\\d{2,3})/(\\d{2,3})(?![\\d/.%])(?! (?:mg|mcg|units|inhaler))");
    private static final Pattern SIGNS = Pattern.compile("\\b(?:vitals|vital signs)\\b");
    /** Readings that were not taken at this visit, and aims. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:at home|emergency|last (?:time|visit|week|month|year)|yesterday|used to|goal|should be|want it|below|under|in the past|previous|has been running|runs|have been running)\\b");

    /** An aim, another person's value, and the second half of a ratio. */
    private static final Pattern NOT_A_READING = Pattern.compile(
            "\\b(?:goal|aim|target|want|like) (?:(?:your|the|to|is|for|get|that|see|keep|have) )*$|\\b(?:your|his|her|my) (?:brother|sister|mother|father|mom|mum|dad|son|daughter|wife|husband|uncle|aunt|cousin)'s (?:[a-z]+ )?$|\\b(?:albumin|microalbumin|protein|bun) to $");

    /** The worst of a night or a walk is no sign of today. */
    private static final Pattern AT_WORST = Pattern.compile(
            "\\b(?:lowest|nadir|dropp?(?:ed|s|ing)?|dipp?(?:ed|s|ing)?|fell|falls|desat\\w*|(?:got|gets|went|goes|come|came|down) (?:all the way )?(?:down )?(?:to|as low)|overnight|asleep|sleeping|sleep (?:study|test)|(?:at|during the|that) night|walking|exertion|climbing)\\b");

    /** Less is no oxygen saturation that anybody talks about sitting up. */
    private static final int LEAST_SATURATION = 50;

    private static final int WHOLE = 100;

    private static final int REACH = 9;

    /** "an mri on october 18th 2004", "an echo 5/28"; sight is told in twentieths. */
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}(?:st|nd|rd|th)|(?!20/)\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?");

    /** A living body is colder than this in degrees Celsius and warmer in degrees Fahrenheit. */
    private static final double CELSIUS_BELOW = 50;

    private MeasurementFacts() {}

    private static Vital vital(String name, String value, String called, String unit) {
        return new Vital(Pattern.compile("\\b" + name + LINK + value), called, unit);
    }

    /**
     * "148/92 , heart rate 88": a pressure is known by its form where other vital signs stand beside it, and is not
     * told by name.
     */
    private static Optional<Fact> pressureByForm(Clause clause, Optional<Clause> previous) {
        boolean among = VITALS.stream()
                        .anyMatch(
                                vital -> vital.pattern().matcher(clause.text()).find())
                || SIGNS.matcher(clause.text()).find()
                || previous.filter(before -> SIGNS.matcher(before.text()).find())
                        .isPresent();
        Matcher pair = PAIR.matcher(clause.text());
        if (!among || BP.matcher(clause.text()).find() || !pair.find()) {
            return Optional.empty();
        }
        int upper = Integer.parseInt(pair.group(1));
        int lower = Integer.parseInt(pair.group(2));
        boolean pressure = upper >= 70 && upper <= 260 && lower >= 35 && lower <= 150 && upper >= lower + 10;
        String value = upper + "/" + lower;
        return pressure && !ELSEWHERE.matcher(clause.text()).find()
                ? Optional.of(fact(
                        Kind.VITAL,
                        "blood pressure " + value,
                        new Measurement("blood pressure", value, Optional.of("mm[Hg]")),
                        clause))
                : Optional.empty();
    }

    private static boolean speaksOfPressure(Clause clause) {
        return BP.matcher(clause.text()).find() && !clause.text().matches(".*\\d/\\d.*");
    }

    /** @param previous the clause before in the same utterance */
    static List<Fact> vitals(Clause clause, Optional<Clause> previous) {
        var facts = new ArrayList<Fact>();
        if (clause.question() || !clause.byClinician()) {
            return facts;
        }
        String text = clause.text();
        // "your blood pressure is great | it is like 120/80"
        String lead = previous.filter(MeasurementFacts::speaksOfPressure)
                .map(before -> "blood pressure ")
                .orElse("");
        for (Vital vital : VITALS) {
            Matcher matcher = vital.pattern()
                    .matcher(
                            vital.name().equals("blood pressure")
                                            && !BP.matcher(text).find()
                                    ? lead + text
                                    : text);
            if (found(vital, matcher, text)
                    && !ELSEWHERE.matcher(text).find()
                    && !OnlyThen.behindCondition(text.substring(0, Math.min(text.length(), matcher.start())))) {
                var detail = new Measurement(
                        vital.name(),
                        matcher.group(1),
                        Optional.of(unit(vital, matcher)).filter(unit -> !unit.isEmpty()));
                facts.add(fact(Kind.VITAL, vital.name() + " " + matcher.group(1), detail, clause));
            }
        }
        if (facts.stream().noneMatch(fact -> fact.text().startsWith("blood pressure"))) {
            pressureByForm(clause, previous).ifPresent(facts::addFirst);
        }
        return facts;
    }

    /** The first value of the sign that can be one of today. */
    private static boolean found(Vital vital, Matcher matcher, String text) {
        while (matcher.find()) {
            boolean saturation = vital.unit().equals("%");
            if (!saturation
                    || Integer.parseInt(matcher.group(1)) >= LEAST_SATURATION
                            && Integer.parseInt(matcher.group(1)) <= WHOLE
                            && !AT_WORST.matcher(text.substring(0, matcher.end()))
                                    .find()) {
                return true;
            }
        }
        return false;
    }

    /** A temperature's and a weight's by what was said. */
    private static String unit(Vital vital, Matcher said) {
        boolean celsius = vital.unit().equals("[degF]") && Double.parseDouble(said.group(1)) < CELSIUS_BELOW;
        boolean pounds = vital.name().equals("weight") && said.group().matches(".*(?:pounds|lbs?)");
        return celsius ? "Cel" : pounds ? "[lb_av]" : vital.unit();
    }

    /** The value that follows a test, when one does before the next test. */
    static Optional<Fact> result(Mention test, int next) {
        var tokens = test.clause().tokens();
        String lead = text(test.clause().tokens().subList(0, test.from()));
        boolean supposed = test.assertion().certainty() == Fact.Certainty.HYPOTHETICAL;
        if (supposed || test.clause().question() || NOT_A_READING.matcher(lead).find()) {
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
                    && !Set.of("in", "every", "under", "below", "less", "than", "for")
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
