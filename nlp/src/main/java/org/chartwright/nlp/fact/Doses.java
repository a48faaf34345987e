package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Quantities;
import org.chartwright.nlp.language.Token;

/** Tokens around a drug in, its strength, frequency and route as said out. */
public final class Doses {

    private static final Pattern FREQUENCY = Pattern.compile(
            "\\b(?:(?:once|twice|\\d+ times|\\d+(?: to | or )\\d+ times|up to (?:about )?\\d+ times) (?:a|per|each) (?:day|week|month)"
                    + "|(?:once|twice|\\d+ times) (?:daily|weekly)|every (?:other )?(?:day|morning|evening|night|week|month)"
                    + "|every \\d+(?: to \\d+)? (?:hours|days|weeks)|(?<![\\d.])[2-9] (?:a|per) (?:day|week)|(?<!(?:for|in|about|than|within|over|of|least|half) )(?:a day|a week)|per day|daily|weekly|nightly"
                    + "|(?:in the )?mornings? and (?:at )?(?:nights?|bedtime|evenings?)|with (?:each|every|all my) meals?|with meals|before (?:each |every )?meals?|every (?:other )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|each (?:night|morning|evening|day)"
                    + "|at (?:night|bedtime)|before bed|in the (?:morning|evening)|b\\.i\\.d\\.?|t\\.i\\.d\\.?|q\\.i\\.d\\.?)");
    /** What follows is how often something else is done: "the norvasc and check your blood pressure weekly". */
    private static final Pattern DONE_BESIDE = Pattern.compile(
            "\\b(?:and (?:[a-z]+ ){0,2})?(?:check|measur|monitor|record|weigh|test|exercis|walk|swim)(?:e|s|es|ed|ing)?\\b.*"
                    + "|\\b(?:and )?(?:pt|physical therapy|therapy|rehab|boot|brace)\\b.*");

    /** "... twice a day and that other one on mondays": no list knows the other. */
    private static final Pattern ANOTHER_ONE = Pattern.compile(
            "\\b(?:and|then|plus|but) (?:that|this|those|these|the|another|other|an?|my|your|his|her|one of|i|we|he|she|they) (?!(?:half|day|days|night|week|evening|morning|other day)\\b).*");

    private static final Pattern AS_NEEDED = Pattern.compile(
            "\\b(?:only )?(?:as needed|p\\.r\\.n\\.?)(?: for (?:(?:the|your|any|severe|bad|breakthrough|chest|back|joint|muscle) )*(?:pain|nausea|vomiting|cough|itch(?:ing)?|sleep|anxiety|panic|headaches?|wheez(?:e|ing)|constipation|diarrhea|fever|spasms?|dizziness|heartburn|shortness of breath)\\b)?|\\b(?:only )?when (?:you|i) need (?:it|to)\\b|\\b(?:only )?if (?:i|you) need (?:it|to)\\b|\\b(?:only )?(?:if|when) needed\\b");
    private static final Pattern SPAN = Pattern.compile(
            "\\bfor (?:about |the next |another )?(?:\\d+|a)(?: to \\d+)? (?:full )?(?:days?|nights?|weeks?|months?)\\b");
    private static final Pattern ROUTE = Pattern.compile(
            "\\b(by mouth|orally|topically|topical|intravenous|injections?|subcutaneous|sublingual|nasal spray|inhaler|eye drops|drops|cream|gel|patch|nebulizer)\\b");
    private static final Set<String> TIMES = Set.of(
            "times", "day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "hour", "minutes",
            "out", "to", "o'clock", "of", "or");

    private static final Set<String> COUNTED = Set.of("tablets", "pills", "capsules", "puffs", "drops");

    private static final Pattern CHANGED_SINCE = Pattern.compile(
            "^(?:no|wait|hang on|hold on|actually|sorry|,|oh|well| )+(?:she|he|they|you|you all|dr\\.? [a-z]+|doctor [a-z]+) (?:just |all )?(?:went (?:up|down)|changed|raised|bumped|dropped|lowered|cut|upped|doubled|moved)\\b");
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "^(?:(?:no|sorry|well|oh|,) )*(?:hang on|wait|actually|strike that|i mean|no ,|not that)\\b|\\b(?:cut|changed|lowered|raised|bumped) (?:that|it)\\b");
    /** "on mounjaro i lost 40 pounds" */
    private static final Set<String> OF_THE_BODY = Set.of(
            "pound",
            "pounds",
            "lbs",
            "kilograms",
            "kg",
            "inches",
            "inch",
            "feet",
            "foot",
            "miles",
            "mm",
            "millimeters",
            "degrees",
            "beats");

    private static final Set<String> ANOTHER = Set.of("the", "your", "my");
    private static final Set<String> LIMIT =
            Set.of("than", "under", "over", "above", "below", "max", "maximum", "exceed");
    private static final Set<String> AFTER_MOST = Set.of("a", "per", "daily", "total", "in");
    private static final Set<String> PARTING = Set.of("and", ",", "then", "the", "with", "plus");

    private static final int AFTER = 9;
    private static final int BEFORE = 5;

    private Doses() {}

    /**
     * Strength such as {@code 20 mg}, looked for after the drug up to {@code end}, then before it from {@code begin}.
     */
    public static Optional<String> strength(List<Token> tokens, int begin, int from, int to, int end) {
        var tapered = Tapered.strength(tokens, to, end);
        if (tapered.isPresent()) {
            return tapered;
        }
        var ofTwo = BareStrength.ofTwo(tokens, to, end);
        if (ofTwo.isPresent()) {
            return ofTwo;
        }
        var nearest = BareStrength.right(tokens, to, end);
        if (nearest.isPresent()) {
            return nearest;
        }
        for (int i = to; i < Math.min(end, to + AFTER); i++) {
            if (another(tokens, i)) {
                break;
            }
            if (isStrength(tokens, i, end) && !ofNext(tokens, i, end)) {
                if (counted(tokens, i)) {
                    return Optional.of(text(tokens, i, i + 4));
                }
                if (i > to && (limits(tokens, i) || DoseChange.risen(tokens, to, i))) {
                    continue;
                }
                if (i > to + 1
                        && tokens.get(i - 1).is("to")
                        && tokens.get(i - 2).is("up")
                        && most(tokens, i)) {
                    return Optional.of("up to " + quantity(tokens, i));
                }
                // "from 20 to 40 mg": the new one counts
                int later = later(tokens, i, end);
                return Optional.of(quantity(tokens, later < 0 ? i : later));
            }
        }
        for (int i = from - 1; i >= Math.max(begin, from - BEFORE); i--) {
            boolean bare = i + 1 < from
                    && tokens.get(i).isNumber()
                    && (tokens.get(i + 1).is("of")
                            // "go up to 40 on the lisinopril"
                            || tokens.get(i + 1).is("on")
                                    && i > 0
                                    && tokens.get(i - 1).is("to"));
            if ((isStrength(tokens, i, from) || bare) && !ofPrevious(tokens, i, begin, from)) {
                return Optional.of(quantity(tokens, i));
            }
        }
        return BareStrength.behind(tokens, to, end).or(() -> DoseChange.behind(tokens, to, end));
    }

    /** "tylenol , up to 3 grams a day" */
    private static boolean most(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i + 1).text().startsWith("gram")
                && AFTER_MOST.contains(tokens.get(i + 2).text());
    }

    /** "no more than 3 grams", "a maximum of 200 mg": no strength. */
    private static boolean limits(List<Token> tokens, int i) {
        String before = tokens.get(i - 1).text();
        return LIMIT.contains(before)
                || before.equals("of")
                        && i > 1
                        && LIMIT.contains(tokens.get(i - 2).text());
    }

    /** "keep the stiolto and the 3% saline": what follows is another thing. */
    private static boolean another(List<Token> tokens, int i) {
        return tokens.get(i).is("and")
                && i + 1 < tokens.size()
                && ANOTHER.contains(tokens.get(i + 1).text());
    }

    /** "chlorhexidine , 0.5 cc of kenalog", where the drug at {@code end} is the one that is measured. */
    private static boolean ofNext(List<Token> tokens, int i, int end) {
        return i + 3 == end && end < tokens.size() && tokens.get(i + 2).is("of");
    }

    /** "basaglar 22 units and trulicity": measured is the drug that ends at {@code begin}. */
    private static boolean ofPrevious(List<Token> tokens, int i, int begin, int from) {
        return tokens.subList(i, from).stream()
                .anyMatch(token -> begin > 0 && PARTING.contains(token.text()) || token.is("plus"));
    }

    /** "25 ... no , hang on , you cut that": whether what follows takes a strength without its unit back. */
    static boolean takenBack(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .skip(clause.number() + 1L)
                .takeWhile(next -> next.utterance() == clause.utterance())
                .limit(2)
                .anyMatch(next -> TAKEN_BACK.matcher(next.text()).find());
    }

    /** "lantus 22 units | no wait she went up on that": the dose was another one before. */
    static boolean changedSince(Clause clause, List<Clause> clauses) {
        return !clause.byClinician()
                && clauses.stream()
                        .skip(clause.number() + 1L)
                        .takeWhile(next -> next.utterance() == clause.utterance())
                        .limit(1)
                        .anyMatch(next -> CHANGED_SINCE.matcher(next.text()).find());
    }

    /** "1 to 2 tablets": as many as are needed, not a change. */
    private static boolean counted(List<Token> tokens, int i) {
        return i + 3 < tokens.size()
                && tokens.get(i + 1).is("to")
                && tokens.get(i + 2).isNumber()
                && COUNTED.contains(tokens.get(i + 3).text())
                && (i == 0 || !tokens.get(i - 1).is("from"));
    }

    private static int later(List<Token> tokens, int i, int end) {
        for (int j = i + 1; j < Math.min(end, i + 6); j++) {
            if (tokens.get(j).is("to") && j + 1 < end && isStrength(tokens, j + 1, end)) {
                return j + 1;
            }
        }
        return -1;
    }

    private static boolean isStrength(List<Token> tokens, int i, int end) {
        Token token = tokens.get(i);
        if (!token.isNumber() || token.text().contains("/") || token.text().contains(":")) {
            return false;
        }
        String next = i + 1 < Math.min(end, tokens.size()) ? tokens.get(i + 1).text() : "";
        if (Quantities.isUnit(next)) {
            return !OF_THE_BODY.contains(next);
        }
        // "from 5 to 10 mg": the first number shares the unit
        boolean shared = next.equals("to")
                && i + 3 < tokens.size()
                && tokens.get(i + 2).isNumber()
                && Quantities.isUnit(tokens.get(i + 3).text());
        return shared || token.text().endsWith("%") && !TIMES.contains(next);
    }

    private static String quantity(List<Token> tokens, int i) {
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
        return tokens.get(i).text() + (Quantities.isUnit(next) ? " " + next : "");
    }

    /** How often and how long, in the words that were used, such as {@code twice a day for 10 days}. */
    public static Optional<String> schedule(List<Token> tokens, int from, int to) {
        var steps = Tapered.behindStrength(tokens, from, to);
        if (steps.isPresent()) {
            return steps;
        }
        String text = ofDrug(tokens, from, to);
        var parts = new ArrayList<String>();
        first(FREQUENCY, text).ifPresent(parts::add);
        Stream.of(
                        HowTaken.days(text).stream(),
                        HowTaken.food(text).stream(),
                        first(AS_NEEDED, text).stream(),
                        first(SPAN, text).stream(),
                        HowTaken.until(text).stream(),
                        HowTaken.most(text).stream())
                .flatMap(found -> found)
                .filter(part -> parts.stream().noneMatch(other -> other.contains(part) || part.contains(other)))
                .forEach(parts::add);
        // "take it with food" may be said of another one
        boolean onlyFood =
                HowTaken.food(text).filter(food -> parts.equals(List.of(food))).isPresent();
        return parts.isEmpty() || onlyFood ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    public static Optional<String> frequency(List<Token> tokens, int from, int to) {
        var steps = Tapered.behindStrength(tokens, from, to);
        if (steps.isPresent()) {
            return steps;
        }
        String text = ofDrug(tokens, from, to);
        var parts = new ArrayList<String>();
        first(FREQUENCY, text).map(Doses::plain).ifPresent(parts::add);
        HowTaken.days(text).stream()
                .filter(days -> parts.stream().noneMatch(often -> often.contains(days)))
                .forEach(parts::add);
        first(AS_NEEDED, text).map(words -> "as needed").ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static String ofDrug(List<Token> tokens, int from, int to) {
        return ANOTHER_ONE
                .matcher(DONE_BESIDE.matcher(text(tokens, from, to)).replaceFirst(""))
                .replaceFirst("");
    }

    static Optional<String> route(List<Token> tokens, int from, int to) {
        return first(ROUTE, text(tokens, from, to));
    }

    private static String plain(String frequency) {
        return switch (frequency) {
            case "a day", "per day", "once a day", "every day", "once per day", "once daily" -> "daily";
            case "each day" -> "daily";
            case "each night", "every night" -> "nightly";
            case "each morning" -> "every morning";
            case "with each meal", "with every meal", "with all my meals" -> "with meals";
            case "a week", "once a week", "every week" -> "weekly";
            case "b.i.d.", "b.i.d", "twice a day", "2 times a day" -> "twice daily";
            case "t.i.d.", "t.i.d" -> "3 times daily";
            case "q.i.d.", "q.i.d" -> "4 times daily";
            default -> frequency;
        };
    }

    private static Optional<String> first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String text(List<Token> tokens, int from, int to) {
        return tokens.subList(Math.max(0, from), Math.min(tokens.size(), to)).stream()
                .map(Token::text)
                .filter(word -> !word.equals(","))
                .collect(Collectors.joining(" "));
    }
}
