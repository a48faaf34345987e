package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.fact.Detail.Medication.Action;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/** A drug where it was mentioned in, what is done with it out. */
final class MedicationFacts {

    private static final Pattern STOPPED = Pattern.compile(
            "\\b(stopped|quit|ran out|run out|no longer|not been taking|not taking|not take|came off|have been off|went off|discontinued|not taken|not able to take)\\b");
    private static final Pattern STOP = Pattern.compile(
            "\\b(stop|discontinue|hold off|hold|come off|get off|take you off|get rid of|stopping|avoid)\\b");
    private static final Pattern UP =
            Pattern.compile("\\b(increase|increasing|go up|bump|raise|double|up your|higher dose)\\b");
    private static final Pattern DOWN =
            Pattern.compile("\\b(decrease|decreasing|lower|reduce|cut back|cut down|go down|taper|wean|half your)\\b");
    private static final Pattern REFILL = Pattern.compile("\\b(refill|refills|renew)\\b");
    private static final Pattern KEEP =
            Pattern.compile("\\b(continue|continuing|keep|stay on|maintain|remain on|keep on|stick with)\\b");
    private static final Pattern START = Pattern.compile(
            "\\b(start|starting|put you on|place you on|prescribe|prescribing|prescription|give you|add|initiate|begin|try|order|send in|call in|get you on|recommend|write you|switch|have you take|want you to take|like you to take|can take|take|can use)\\b");
    private static final Pattern TAKES = Pattern.compile(
            "\\b(take|takes|taking|took|on|using|use|uses|used|been on|tried|had|have been|have taken|am on|are on|is on|with|still)\\b");

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:medications?|medicines?|taking|(?:do|are|did) you (?:still )?(?:take|on|using|use)|taken anything|doing for)\\b(?!.*allerg)");

    /** A clause of so few words goes on with the one before it. */
    private static final int SHORT = 8;

    private static final Pattern FROM_TO =
            Pattern.compile("\\bfrom (\\d+(?:\\.\\d+)?)(?: [a-z]+)? to (\\d+(?:\\.\\d+)?)\\b");

    private MedicationFacts() {}

    /** @param next index of the next drug in the clause, or its end */
    static Fact of(Mention mention, int previous, int next, List<Clause> clauses) {
        var tokens = mention.clause().tokens();
        var strength = Doses.strength(tokens, previous, mention.from(), mention.to(), next);
        var frequency =
                Doses.frequency(tokens, mention.to(), next).or(() -> Doses.frequency(tokens, previous, mention.from()));
        var route = Doses.route(tokens, mention.to(), next);
        var own = action(mention);
        var action = own == Action.UNCLEAR ? fromContext(mention, clauses) : own;
        var detail = new Medication(mention.words(), strength, route, frequency, action);
        var evidence = new ArrayList<>(List.of(mention.clause().evidence()));
        evidence.addAll(mention.answer());
        var text = new StringBuilder(mention.words());
        strength.ifPresent(part -> text.append(' ').append(part));
        frequency.ifPresent(part -> text.append(' ').append(part));
        var claim = mention.assertion();
        var polarity = action == Action.NOT_TAKING ? Polarity.ABSENT : Polarity.PRESENT;
        return new Fact(
                Kind.MEDICATION,
                text.toString(),
                polarity,
                claim.certainty(),
                time(action, claim),
                claim.about(),
                detail,
                evidence);
    }

    /** What the question asked for, or what was said of the drug before in the same list. */
    private static Action fromContext(Mention mention, List<Clause> clauses) {
        Clause clause = mention.clause();
        if (clause.question() || mention.assertion().polarity() == Polarity.ABSENT) {
            return Action.UNCLEAR;
        }
        if (!clause.byClinician()) {
            boolean asked = clauses.subList(0, clause.number()).reversed().stream()
                    .takeWhile(before -> before.utterance() >= clause.utterance() - 1)
                    .anyMatch(before -> before.byClinician()
                            && before.question()
                            && ASKED.matcher(before.text()).find());
            return asked ? Action.TAKING : Action.UNCLEAR;
        }
        boolean bare = clause.tokens().size() <= SHORT;
        var before = Optional.of(clause.number() - 1)
                .filter(number -> number >= 0 && bare)
                .map(clauses::get)
                .filter(other -> other.utterance() == clause.utterance() && !other.question())
                .map(Clause::text)
                .orElse("");
        return KEEP.matcher(before).find() ? Action.CONTINUE : Action.UNCLEAR;
    }

    private static Time time(Action action, Assertion claim) {
        return switch (action) {
            case START, STOP, INCREASE, DECREASE, CONTINUE, REFILL -> Time.PLANNED;
            case TAKING, NOT_TAKING, UNCLEAR -> claim.time();
        };
    }

    private static Action action(Mention mention) {
        Clause clause = mention.clause();
        String before = text(clause.tokens(), 0, mention.from());
        String all = text(clause.tokens(), 0, clause.tokens().size());
        boolean denied = mention.assertion().polarity() == Polarity.ABSENT;
        if (clause.question()) {
            return !mention.answered() ? Action.UNCLEAR : denied ? Action.NOT_TAKING : Action.TAKING;
        }
        if (!clause.byClinician()) {
            return denied || STOPPED.matcher(all).find() && !all.contains("not stopped")
                    ? Action.NOT_TAKING
                    : TAKES.matcher(all).find() ? Action.TAKING : Action.UNCLEAR;
        }
        if (Pattern.compile("\\b(switch|change)\\b.*\\bfrom\\s*$")
                        .matcher(before)
                        .find()
                || Pattern.compile("\\binstead of( the)?\\s*$").matcher(before).find()) {
            return Action.STOP;
        }
        if (Pattern.compile(
                                "\\b(you are|you have been|you were|are you|been|have you) (still |currently |also )?(on|taking|using)\\b")
                        .matcher(before)
                        .find()
                || Pattern.compile("\\byou (take|took|use|tried)\\b")
                        .matcher(before)
                        .find()) {
            return denied ? Action.NOT_TAKING : Action.TAKING;
        }
        return planned(before, all, denied);
    }

    private static Action planned(String before, String all, boolean denied) {
        if (REFILL.matcher(all).find()) {
            return Action.REFILL;
        }
        if (STOP.matcher(before).find()
                && !Pattern.compile("\\bnot (want you to )?stop\\b")
                        .matcher(before)
                        .find()) {
            return Action.STOP;
        }
        if (denied) {
            return Pattern.compile("\\bnot (want you to )?(take|use)\\b")
                            .matcher(before)
                            .find()
                    ? Action.STOP
                    : Action.UNCLEAR;
        }
        var range = FROM_TO.matcher(all);
        if (range.find() && !range.group(1).equals(range.group(2))) {
            return Double.parseDouble(range.group(2)) > Double.parseDouble(range.group(1))
                    ? Action.INCREASE
                    : Action.DECREASE;
        }
        if (UP.matcher(before).find()) {
            return Action.INCREASE;
        }
        if (DOWN.matcher(before).find()) {
            return Action.DECREASE;
        }
        if (KEEP.matcher(before).find()) {
            return Action.CONTINUE;
        }
        return START.matcher(before).find() ? Action.START : Action.UNCLEAR;
    }

    private static String text(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
