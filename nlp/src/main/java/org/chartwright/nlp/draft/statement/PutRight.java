package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * Units in, the same with what the patient put right a turn later out: "the rash came three days ago" ... "sorry , four
 * days ago" is "the rash came 4 days ago". Only a number of the same unit, or the other side, is put right, and only
 * where the clinician asked after nothing else in between.
 */
final class PutRight {

    private static final String SORRY =
            "^(?=.*\\b(?:no|sorry|actually|i mean|wait)\\b)(?:(?:no|oh|sorry|actually|well|i mean|wait|it is|it was|i think|about|the|my|in|on|,) )+";
    private static final Pattern NUMBER = Pattern.compile(SORRY
            + "(\\d+) (minute|hour|day|week|month|year|time|mg|milligram|pound|kilo)s?(?: (?:ago|now|a day|daily))?$");
    private static final Pattern SIDE = Pattern.compile(SORRY + "(left|right)(?: (?:one|side|([a-z]+)))?$");
    private static final Set<String> SMALL = Set.of(
            "okay", "ok", "right", "left", "so", "and", "the", "a", "one", "that", "this", "it", "is", "was", "did",
            "you", "your", "say", "said", "really", "yes", "yeah", "sure", "are", "ago", "mm-hmm", "oh", "sorry", "no",
            "i", "see");
    private static final int REACH = 3;

    private PutRight() {}

    static List<Unit> of(List<Unit> units, List<Clause> clauses) {
        var out = new ArrayList<>(units);
        for (Clause clause : clauses) {
            var number = NUMBER.matcher(clause.text());
            var side = SIDE.matcher(clause.text());
            boolean numbered = number.matches();
            if (clause.byClinician() || !numbered && !side.matches()) {
                continue;
            }
            for (int i = out.size() - 1; i >= 0; i--) {
                Unit unit = out.get(i);
                boolean before = unit.clause().number() < clause.number()
                        && unit.clause().utterance() >= clause.utterance() - REACH
                        && !unit.byClinician()
                        && ofIt(unit, clauses.subList(unit.clause().number() + 1, clause.number()));
                int at = !before ? -1 : numbered ? number(unit, number) : side(unit, side);
                if (at >= 0) {
                    var told = new ArrayList<>(unit.told());
                    told.set(at, told.get(at).as((numbered ? number : side).group(1)));
                    var evidence = new ArrayList<>(unit.evidence());
                    evidence.add(clause.evidence());
                    out.set(i, new Unit(unit.clause(), unit.form(), told, unit.mentions(), evidence));
                    out.removeIf(other -> other.clause().number() == clause.number());
                    break;
                }
            }
        }
        return List.copyOf(out);
    }

    /** Whether what was said since is of nothing but what the unit tells. */
    private static boolean ofIt(Unit unit, List<Clause> since) {
        var told = Stream.concat(unit.told().stream(), unit.clause().tokens().stream())
                .map(Token::text)
                .collect(Collectors.toSet());
        return since.stream()
                .flatMap(clause -> clause.words().stream())
                .allMatch(word -> told.contains(word) || SMALL.contains(word));
    }

    /** Where the unit of time or of measure was told with another number. */
    private static int number(Unit unit, Matcher right) {
        List<Token> told = unit.told();
        var numbers = IntStream.range(0, told.size() - 1)
                .filter(i -> told.get(i).isNumber() && told.get(i + 1).text().startsWith(right.group(2)))
                .toArray();
        return numbers.length == 1 && !told.get(numbers[0]).is(right.group(1)) ? numbers[0] : -1;
    }

    private static int side(Unit unit, Matcher right) {
        List<Token> told = unit.told();
        String wrong = right.group(1).equals("left") ? "right" : "left";
        var sides = IntStream.range(0, told.size())
                .filter(i -> told.get(i).is(wrong) || told.get(i).is(right.group(1)))
                .toArray();
        boolean one = sides.length == 1 && told.get(sides[0]).is(wrong);
        boolean part = right.group(2) == null
                || one && sides[0] + 1 < told.size() && told.get(sides[0] + 1).is(right.group(2));
        return one && part ? sides[0] : -1;
    }
}
