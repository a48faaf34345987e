package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Statements in, the same out with the number that was said right behind them and is no sentence by itself: "removed
 * several years ago" "15 years ago", "their weight has gone up" "about 14 pounds", "you have had boils" "for 2 years
 * now".
 */
final class MoreExactly {

    private static final String ROUGHLY = "(?:(?:about|around|almost|nearly|over|roughly|more like) )?";
    private static final String SPAN = "(\\d+(?: (?:to|or) \\d+)?) (minutes?|hours?|days?|weeks?|months?|years?)";
    private static final String YES =
            "^(?:(?:yes|yeah|yep|correct|exactly|sir|ma'am|doctor|oh|well|that is (?:right|correct|true)|,) )*";
    private static final Pattern AGREES = Pattern.compile(
            "(?:(?:yes|yeah|yep|correct|exactly|sir|ma'am|doctor|oh|well|that is (?:right|correct|true)|,)(?: |$))+");
    private static final Pattern VAGUE = Pattern.compile(
            " (?:several|many|some|a few|quite a few|a couple(?: of)?|a number of) (minute|hour|day|week|month|year)s ago$");
    private static final Pattern EXACT =
            Pattern.compile("^(?:(?:well|maybe|like|i think|probably|,) )*(" + ROUGHLY + SPAN + " ago)$");
    private static final Pattern CHANGED = Pattern.compile(
            "\\bweight has (?:gone|been|come) (?:up|down)$|\\b(?:has|have) (?:(?:also|actually) )?(?:lost|gained) (?:some |a bit of |a lot of |a little )?weight$");
    private static final Pattern POUNDS =
            Pattern.compile(YES + "(" + ROUGHLY + "\\d+(?: (?:to|or) \\d+)? (?:pounds|kilos|kilograms|kg|lbs)"
                    + "(?: (?:since|in|over) (?:the )?(?:(?:last|past) )?(?:[a-z]+|\\d+ [a-z]+))?)$");
    private static final Pattern LASTING = Pattern.compile(
            YES + "(?:(for|over)? ?(" + ROUGHLY + "(?:the (?:last|past) )?" + ROUGHLY + SPAN + "))(?: now| or so)*$");
    private static final Pattern STATES_ILL = Pattern.compile(
            " (?:has had|has been (?:having|feeling|experiencing|getting)|is having|is (?:congested|dizzy|nauseous|tired|constipated|hoarse)) ?");
    private static final Pattern TIMED = Pattern.compile(
            "\\b(?:for|since|ago|minutes?|hours?|days?|weeks?|months?|years?|yesterday|last|not|never|no|denies)\\b");

    private MoreExactly() {}

    static List<Unit> of(List<Unit> units, List<Clause> clauses) {
        return units.stream().map(unit -> exactly(unit, clauses).orElse(unit)).toList();
    }

    private static Optional<Unit> exactly(Unit unit, List<Clause> clauses) {
        boolean statement = unit.form() == Form.STATEMENT || unit.form() == Form.QUESTION_ANSWERED;
        if (!statement || unit.told().isEmpty()) {
            return Optional.empty();
        }
        String told = unit.told().stream().map(Token::text).collect(Collectors.joining(" "));
        var next = behind(unit, clauses);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Clause said = next.get();
        var vague = VAGUE.matcher(told);
        var exact = EXACT.matcher(said.text());
        if (!unit.clause().byClinician()
                && vague.find()
                && exact.matches()
                && exact.group(3).startsWith(vague.group(1))) {
            return Optional.of(with(unit, said, told.substring(0, vague.start()) + " " + exact.group(1)));
        }
        var pounds = POUNDS.matcher(said.text());
        if (CHANGED.matcher(told).find() && pounds.matches()) {
            return Optional.of(with(unit, said, told + " , " + pounds.group(1)));
        }
        var lasting = LASTING.matcher(said.text());
        boolean patientsOwn = said.speaker() == Speaker.PATIENT && unit.clause().byClinician();
        return patientsOwn
                        && STATES_ILL.matcher(told).find()
                        && !TIMED.matcher(told).find()
                        && lasting.matches()
                ? Optional.of(with(unit, said, told + " for " + lasting.group(2)))
                : Optional.empty();
    }

    /** What follows in the same turn, or what the patient answers first beside a yes. */
    private static Optional<Clause> behind(Unit unit, List<Clause> clauses) {
        int at = unit.clause().number() + 1;
        while (at < clauses.size()
                && (!clauses.get(at).byClinician()
                                && AGREES.matcher(clauses.get(at).text()).matches()
                        || clauses.get(at).byClinician()
                                && clauses.get(at).utterance() == unit.clause().utterance()
                                && clauses.get(at).text().matches("(?:is that )?(?:right|correct)"))) {
            at++;
        }
        int turns = unit.clause().byClinician() ? 1 : 0;
        return at < clauses.size()
                        && !clauses.get(at).byClinician()
                        && clauses.get(at).utterance() <= unit.clause().utterance() + turns
                ? Optional.of(clauses.get(at))
                : Optional.empty();
    }

    private static Unit with(Unit unit, Clause said, String words) {
        Token place = said.tokens().getFirst().through(said.tokens().getLast(), "-");
        var before = unit.told();
        var out = new ArrayList<Token>();
        var spoken = words.split(" +");
        for (int i = 0; i < spoken.length; i++) {
            boolean same = i < before.size() && before.get(i).is(spoken[i]);
            out.add(same ? before.get(i) : place.as(spoken[i]));
        }
        var evidence = new ArrayList<Evidence>(unit.evidence());
        evidence.add(said.evidence());
        return new Unit(unit.clause(), unit.form(), out, unit.mentions(), evidence);
    }
}
