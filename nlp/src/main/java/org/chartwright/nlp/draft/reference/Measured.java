package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * What "it" stands for where its value tells: 120/70 is a blood pressure, and a value after talk of the sugar is the
 * sugar's. Also the day of the test that was asked about.
 */
final class Measured {

    private static final String ABOUT =
            "(?:(?:usually|still|just|always|probably|mostly|really|definitely|about|around|like|in|at|to|be|the|that|a|little|bit|somewhere|running|actually|between|typically|now|up|down|good|okay|fine|high|higher|low|lower|pretty) )*";
    private static final Pattern PRESSURE = Pattern.compile(
            "\\b(it) (?:(?:(?:usually|probably|still|mostly) )*(?:is|was|runs|ran|has been|seems|reads|came|goes|stays|says) "
                    + ABOUT + "(?:either )?" + ABOUT + ")?(\\d{2,3})(?: to \\d{2,3})?/(\\d{2,3}) ");
    private static final Pattern SUGAR = Pattern.compile(
            "^(it|they) (?:is|was|are|were|runs?|has been|have been|seems?|stays?) " + ABOUT
                    + "(\\d{2,3})(?: (?:to|or|and) \\d{2,3}| range|s)? (?!/|over |weeks?|days?|months?|years?|hours?|minutes?|pounds?|times?|percent|%|degrees?|mg|milligrams?|beats?|kilos?|steps|calories)");
    private static final Pattern RUNNING = Pattern.compile(
            "^(they) (?:are|were|have been|seem) " + ABOUT + "(?:running|high|higher|low|lower|creeping|elevated) ");
    private static final Pattern CHECKS = Pattern.compile(
            "\\bcheck(?:s|ed|ing)? (it) (?=(?:(?:maybe|about|probably|like|at least|only|just|around) )*(?:once|twice|every|daily|\\d+ (?:times|or)|regularly|periodically|at home|at night|in the)\\b)");
    private static final Pattern DAY = Pattern.compile(
            "^(it|that) was (?:(?:in|on|about|around|like|probably|just|back|the|maybe) )*"
                    + "(?:january|february|march|april|may|june|july|august|september|october|november|december|last|yesterday|(?:\\d+|a|an|a few|several|a couple(?: of)?) (?:days?|weeks?|months?|years?) ago)\\b");
    private static final Pattern ASKED_DAY = Pattern.compile(
            "\\bwhen (?:was|did you (?:have|get)) your (?:last|most recent) ((?:[a-z0-9-]+ ?){1,3}?)(?: done)?$");

    private static final Set<String> SUGARS = Set.of("sugar", "sugars", "glucose");
    private static final Set<String> PRESSURES = Set.of("pressure", "pressures");

    /** What else a number may be of. */
    private static final Set<String> MEASURED =
            Set.of("weight", "pulse", "rate", "oxygen", "cholesterol", "temperature", "saturation", "weigh", "weighs");

    private static final Set<String> OTHERS = Set.of("his", "her", "their", "mom's", "dad's", "out", "intake");
    private static final int BACK = 10;
    private static final int NEAR = 4;
    private static final int HIGHEST = 260;
    private static final int LOWEST = 70;
    private static final int HIGHEST_LOWER = 140;
    private static final int LOWEST_LOWER = 35;
    private static final int HIGHEST_SUGAR = 700;

    private Measured() {}

    static Optional<Reference> of(Reference.Said said) {
        String words = Reference.from(0, said.told());
        boolean named = said.clause().tokens().stream()
                .anyMatch(token -> PRESSURES.contains(token.text()) || SUGARS.contains(token.text()));
        if (named) {
            return Optional.empty();
        }
        var pressure = PRESSURE.matcher(words);
        if (pressure.find() && isPressure(pressure.group(2), pressure.group(3))) {
            return last(said, PRESSURES, Set.of(), BACK).map(Measured::one).map(thing -> named(said, pressure, thing));
        }
        for (Pattern pattern : List.of(SUGAR, RUNNING)) {
            var sugar = pattern.matcher(words);
            if (sugar.find() && (pattern == RUNNING || isSugar(sugar.group(2)))) {
                boolean several = sugar.group(1).equals("they");
                return last(said, SUGARS, PRESSURES, NEAR)
                        .filter(thing -> thing.words().getLast().text().endsWith("s") == several)
                        .map(thing -> named(said, sugar, thing));
            }
        }
        var checks = CHECKS.matcher(words);
        if (checks.find() && !said.clause().byClinician()) {
            return last(said, PRESSURES, SUGARS, BACK).map(thing -> named(said, checks, thing));
        }
        return DAY.matcher(words).find() && !said.clause().byClinician() ? day(said) : Optional.empty();
    }

    private static Reference named(Reference.Said said, Matcher found, Antecedent.Thing thing) {
        return Reference.named(
                said.told(),
                Reference.token(found.start(1), said.told()),
                said.patient().possessive(),
                thing);
    }

    /** "her blood pressures" "it is 120/70" is one of them. */
    private static Antecedent.Thing one(Antecedent.Thing pressure) {
        var words = new ArrayList<>(pressure.words());
        words.set(words.size() - 1, words.getLast().as("pressure"));
        return new Antecedent.Thing(words, pressure.asked());
    }

    private static boolean isPressure(String upper, String lower) {
        int systolic = Integer.parseInt(upper);
        int diastolic = Integer.parseInt(lower);
        return systolic > diastolic
                && systolic >= LOWEST
                && systolic <= HIGHEST
                && diastolic >= LOWEST_LOWER
                && diastolic <= HIGHEST_LOWER;
    }

    private static boolean isSugar(String value) {
        int number = Integer.parseInt(value);
        return number >= LOWEST && number <= HIGHEST_SUGAR;
    }

    /** The last of these words before, unless one of the others was said since. */
    private static Optional<Antecedent.Thing> last(
            Reference.Said said, Set<String> words, Set<String> others, int farthest) {
        for (int back = 1; back <= farthest; back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < said.clause().utterance() - 2) {
                return Optional.empty();
            }
            var tokens = clause.get().tokens();
            for (int i = tokens.size() - 1; i >= 0; i--) {
                boolean ofOther = i > 0 && OTHERS.contains(tokens.get(i - 1).text())
                        || i > 1 && OTHERS.contains(tokens.get(i - 2).text());
                if (others.contains(tokens.get(i).text())
                        || MEASURED.contains(tokens.get(i).text())
                        || words.contains(tokens.get(i).text()) && ofOther) {
                    return Optional.empty();
                }
                if (words.contains(tokens.get(i).text())) {
                    int from = i > 0 && tokens.get(i - 1).is("blood") ? i - 1 : i;
                    boolean cuff =
                            i + 1 < tokens.size() && tokens.get(i + 1).text().matches("cuffs?|intake|free|machine");
                    return cuff && words == SUGARS
                            ? Optional.empty()
                            : Optional.of(new Antecedent.Thing(
                                    tokens.subList(from, i + 1), clause.get().evidence(from, i + 1)));
                }
            }
        }
        return Optional.empty();
    }

    /** "when was your last stress test ?" "it was in september". */
    private static Optional<Reference> day(Reference.Said said) {
        for (int back = 1; back <= NEAR; back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < said.clause().utterance() - 1) {
                return Optional.empty();
            }
            var asked = ASKED_DAY.matcher(clause.get().text());
            if (clause.get().byClinician() && asked.find()) {
                return Optional.of(
                        Reference.named(said.told(), 0, said.patient().possessive(), asked(clause.get(), asked)));
            }
        }
        return Optional.empty();
    }

    private static Antecedent.Thing asked(Clause clause, Matcher found) {
        int from = Reference.token(found.start(1), clause.tokens()) - 1;
        int to = Reference.token(found.end(1), clause.tokens());
        return new Antecedent.Thing(clause.tokens().subList(from, to), clause.evidence(from, to));
    }
}
