package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.fact.Detail.Measurement;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A clinician's clause in, the laboratory values it reads out: "sodium 137", "mcv 74 , ferritin 6". Names and the range
 * within which a reading is believed are data ({@code lab-values.tsv}); what lies outside is a dose or something else.
 */
public final class LabValues {

    /** One kind of value. */
    private record Lab(String name, double lowest, double highest) {}

    /** A name as it is said, longest first, so that "ldl cholesterol" is no cholesterol. */
    private record Named(String said, Lab lab) {}

    /** A value where it was said, by characters of the clause. */
    private record Value(Lab lab, String reading, boolean percent, int from, int to) {}

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
    private static final String LINK =
            "(?:(?: ,)? (?:is|was|were|of|at|came|comes|back|in|now|today|level|count|still|only|just|up|down|low|high|normal|good|great|fine|stable|better|a|an|about|around|actually|also|:|running|sitting|hovering|clocked|got|landed|measured|resulted|returned|went|gone|climbed|dropped|crept|rose|fell|improved|risen|fallen|has|been|right|pretty|really|very|quite|too|bit|little|slightly|mildly|elevated|borderline|there|here)){0,7}(?: ,)? ";
    private static final String CHANGE = "(?:(?:[a-z]+ ){0,4}from (?:" + NUMBER + ")%?(?: ,)? (?:[a-z]+ )?to )?";
    /** What follows a dose, a span of time or a share; "eleven two" may be 11.2, and is read by nobody. */
    private static final String NO_DOSE =
            "(?![\\d/:.,]*\\d)(?! \\d)(?! to \\d)(?! one\\b)(?! ?(?:mg|mcg|micrograms?|milligrams?|grams?|units?|meq|tablets?|pills?|capsules?|days?|weeks?|months?|years?|hours?|minutes?|times|points?|percent of|or \\d+)\\b(?! (?:per|/)))"
                    + "(?!(?: ,)? (?:a day|a week|a month|daily|weekly|nightly|once|twice|every|at (?:night|bedtime)|in the (?:morning|evening)|b\\.i\\.d|t\\.i\\.d))";

    private static final List<Named> NAMES = read();
    private static final Pattern VALUE = Pattern.compile("(?<![\\w-])("
            + NAMES.stream().map(named -> Pattern.quote(named.said())).collect(Collectors.joining("|")) + ")"
            + LINK + CHANGE + "((?:" + NUMBER + ")(?: to (?:" + NUMBER + "))?)(%?)" + NO_DOSE);
    /** An aim, a condition, an order, a reading of another time or of somebody else. */
    private static final Pattern NO_READING = Pattern.compile(
            "\\b(?:goal|aim|target|should be|want|if|unless|until|when|once|below|under|above|over|less than|more than|greater than|last (?:time|visit|week|month|year)|used to|previous|previously|before|back then|a year ago|months ago|years ago"
                    + "|take|taking|takes|took|start|starting|increase|decrease|prescribe|refill"
                    + "|(?:his|her|your|my) (?:brother|sister|mother|father|mom|dad|son|daughter|wife|husband|uncle|aunt|cousin)(?:'s)?)\\b");

    private LabValues() {}

    /** Whether such a value is believed of a test that is said by this name; also where nothing is known of it. */
    public static boolean believed(String name, double reading) {
        return NAMES.stream()
                .filter(named -> named.said().equals(name) || named.lab().name().equals(name))
                .findFirst()
                .map(named -> reading >= named.lab().lowest()
                        && reading <= named.lab().highest())
                .orElse(true);
    }

    private static List<Named> read() {
        return Lexicons.rows("lab-values.tsv").stream()
                .flatMap(row -> {
                    var lab = new Lab(row.get(0), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3)));
                    return Stream.of(row.get(1).split(", ")).map(said -> new Named(said, lab));
                })
                .sorted(Comparator.comparingInt((Named named) -> named.said().length())
                        .reversed())
                .toList();
    }

    /** In the order they were said; empty for a question, and where the clause tells of an aim or of another time. */
    static List<Fact> in(Clause clause) {
        return values(clause).stream().map(value -> fact(value, clause)).toList();
    }

    /** Whether all numbers in these words of the clause are values that stand among the results. */
    public static boolean tells(Clause clause, List<Token> told) {
        var read = values(clause).stream().map(Value::reading).toList();
        return !read.isEmpty()
                && told.stream()
                        .filter(Token::isNumber)
                        .allMatch(number -> read.contains(number.text().replaceFirst("%$", "")));
    }

    /** Whether the word at this token, taken for a drug, is the name of a value: "vitamin d 31". */
    static boolean reads(Clause clause, int from) {
        int at = clause.tokens().subList(0, from).stream()
                .mapToInt(token -> token.text().length() + 1)
                .sum();
        return values(clause).stream().anyMatch(value -> value.from() <= at && at < value.to());
    }

    private static List<Value> values(Clause clause) {
        var out = new ArrayList<Value>();
        if (clause.question() || !clause.byClinician()) {
            return out;
        }
        String text = clause.text();
        var no = NO_READING.matcher(text);
        int end = no.find() ? no.start() : text.length();
        var matcher = VALUE.matcher(text);
        while (matcher.find()) {
            var lab = NAMES.stream()
                    .filter(named -> named.said().equals(matcher.group(1)))
                    .findFirst()
                    .map(Named::lab)
                    .orElseThrow();
            boolean believed = Pattern.compile(" to ")
                    .splitAsStream(matcher.group(2))
                    .mapToDouble(number -> Double.parseDouble(number.replace(",", "")))
                    .allMatch(reading -> reading >= lab.lowest() && reading <= lab.highest());
            boolean earlier = EarlierReading.is("", text.substring(matcher.end()));
            if (matcher.start() < end && !earlier && believed) {
                out.add(new Value(lab, matcher.group(2), !matcher.group(3).isEmpty(), matcher.start(), matcher.end()));
            }
        }
        return out;
    }

    private static Fact fact(Value value, Clause clause) {
        Optional<String> unit = value.percent() ? Optional.of("%") : Optional.empty();
        return new Fact(
                Kind.RESULT,
                value.lab().name() + " " + value.reading() + unit.orElse(""),
                Fact.Polarity.PRESENT,
                Fact.Certainty.CERTAIN,
                Fact.Time.CURRENT,
                Fact.About.PATIENT,
                new Measurement(value.lab().name(), value.reading(), unit),
                List.of(clause.evidence()));
    }
}
