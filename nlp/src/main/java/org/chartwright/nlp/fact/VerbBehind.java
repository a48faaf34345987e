package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Detail.Medication.Action;

/**
 * What a clinician says behind a drug in, what is to be done with it out: "the kisqali is on hold", "metformin stays",
 * "lovenox stop and", "torsemide goes to 60", "spironolactone , cut it in half".
 */
final class VerbBehind {

    private static final String DOSE =
            "(?:(?: ,)?(?: (?:[\\d./%]+|mg|mcg|grams?|units?|xl|er|xr|cr|sr|succinate|citrate|release|extended|daily|nightly|weekly|b\\.i\\.d\\.|t\\.i\\.d\\.|once|twice|times|a|per|day|week|at|night|bedtime|every|in|the|morning|tablets?|pills?|patch|cream|shots?|injections?|puffs?)(?= |$)))*(?: ,)?";

    private static final Map<Action, Pattern> SAID = Map.of(
            Action.STOP,
                    said(
                            "(?:is|are|will be) (?:done|stopped|discontinued|history|finished|off the list)(?! (?:by|in|last|at|when))"
                                    + "|discontinued\\b|stops?(?= (?:and|today|now)\\b| ,|$)|(?:goes?|is going) in the (?:trash|bin)"
                                    + "|(?:has|have|needs?|had better|got) to (?:come off|stop|go)\\b|comes? off(?=$| ,| today| now)|goes(?=$| ,)"
                                    + "|(?:i|we) (?:will |would |are going to |am going to )?(?:just )?(?:stop|drop) (?:it|that|them)\\b"
                                    + "|you (?:can |should )?(?:stop|drop|quit) (?:it|that|them|taking (?:it|that|them))\\b"),
            Action.HOLD,
                    said(
                            "(?:is|are|goes?|stays?|will be) on hold|on hold|comes? off (?:\\d+|a|the|a few) (?:days?|weeks?|hours?)|(?:gets? )?held(?! (?:by|in|up))"
                                    + "|(?:i|we|you) (?:will |would |are going to |am going to )?(?:just )?(?:hold|pause) (?:it|that|them)\\b"),
            Action.CONTINUE,
                    said(
                            "(?:that |it |they |we )?(?:stays?|staying)(?! (?:off|away|in bed))|unchanged|(?:is |are )?(?:the |at the )?same(?: dose)?(?=$| ,| and)"
                                    + "|continues?(?=$| ,| for| at| with)|(?:that |it )?you (?:can |will |should )?(?:just )?(?:keep|continue)(?=$| ,| as| taking| it| on)"
                                    + "|(?:is|are) fine (?:as|at|where)\\b|no changes?(?=$| ,)"
                                    + "|(?:i|we) (?:will |would |are going to |am going to )?(?:just )?(?:keep|leave) (?:it|that|them)\\b(?! (?:off|out))"),
            Action.INCREASE,
                    said(
                            "(?:i|we|you) (?:will |would |are going to |am going to |can )?(?:just )?(?:double|raise|increase|bump|push) (?:it|that|them)\\b"
                                    + "|(?:is |gets? )?(?:doubled|increased|raised)(?! (?:by|in|last|at|when|your|my|the))"),
            Action.DECREASE,
                    said(
                            "(?:goes? |is |gets? )?(?:cut )?in half|cut (?:it|that|them)(?: down| back| in half| to| by)|(?:drop|lower|reduce|halve) (?:it|that|them)\\b"
                                    + "|(?:i|we|you) (?:will |would |are going to |am going to |can )?(?:just )?(?:cut|drop|lower|reduce|halve|bring) (?:it|that|them)\\b"
                                    + "|(?:is |gets? )?(?:halved|reduced|decreased|lowered)(?! (?:by|in|last|at|when|your|my|the))"));

    /** "lasix , 20 , not 40" */
    private static final Pattern NOT_THE_OLD = Pattern.compile(
            "^(?: ,)? (?<dose>\\d+(?:\\.\\d+)?)(?: mg)? ,? ?(?:and )?(?:not|instead of) (?<old>\\d+(?:\\.\\d+)?)\\b");
    /** "your aspirin , there is no heart reason i can find , so hold it 7 days before" */
    private static final Pattern HOLD_IT =
            Pattern.compile("\\b(?:so|and|please|,|we will|i want you to|you should) (?:hold|pause) it\\b");
    /** Between two drugs of one list. */
    private static final Pattern JOINED = Pattern.compile("^" + DOSE + "(?: (?:and|or|plus))?(?: (?:the|your))?$");

    private VerbBehind() {}

    private static Pattern said(String words) {
        return Pattern.compile("^" + DOSE + " (?:" + words + ")");
    }

    /**
     * @param next index of the next drug in the clause, or its end
     * @param drugs all mentions of the visit
     */
    static Optional<Action> of(Mention mention, int next, List<Mention> drugs) {
        String behind = behind(mention, next);
        boolean last = next == mention.clause().tokens().size();
        for (var said : SAID.entrySet()) {
            var match = said.getValue().matcher(behind);
            // "lisinopril stop losartan" may be either's
            if (match.find() && (last || match.end() < behind.length())) {
                return Optional.of(said.getKey());
            }
        }
        if (last && !behind.contains(" if ") && HOLD_IT.matcher(behind).find()) {
            return Optional.of(Action.HOLD);
        }
        var old = NOT_THE_OLD.matcher(behind);
        if (old.find()) {
            return Optional.of(
                    DoseChange.direction(Double.parseDouble(old.group("old")), Double.parseDouble(old.group("dose"))));
        }
        var change = DoseChange.in(behind.strip());
        if (change.isPresent()) {
            return change.map(step -> way(step, mention, drugs)).filter(way -> way != Action.UNCLEAR);
        }
        return JOINED.matcher(behind).matches() && !last ? listed(mention, drugs) : Optional.empty();
    }

    /** "entresto and carvedilol , same" */
    private static Optional<Action> listed(Mention mention, List<Mention> drugs) {
        int at = drugs.indexOf(mention);
        for (int i = at + 1; i < drugs.size() && drugs.get(i).clause() == mention.clause(); i++) {
            if (drugs.get(i).term().kind() == Term.Kind.DRUG) {
                return of(drugs.get(i), Neighbours.after(drugs, i), drugs)
                        .filter(action -> action == Action.CONTINUE || action == Action.STOP || action == Action.HOLD);
            }
        }
        return Optional.empty();
    }

    private static Action way(DoseChange change, Mention mention, List<Mention> drugs) {
        if (change.way() != Action.UNCLEAR) {
            return change.way();
        }
        var known = drugs.stream()
                .takeWhile(other -> other != mention)
                .filter(other -> other.term().equals(mention.term())
                        && other.assertion().about() == Fact.About.PATIENT
                        && other.clause() != mention.clause())
                .flatMap(other -> dose(other, drugs).stream())
                .reduce((first, second) -> second);
        boolean changes =
                change.sure() || known.filter(dose -> dose == change.before()).isPresent();
        return changes
                ? known.map(dose -> DoseChange.direction(dose, Double.parseDouble(change.to())))
                        .orElse(Action.UNCLEAR)
                : Action.UNCLEAR;
    }

    private static Optional<Double> dose(Mention mention, List<Mention> mentions) {
        int at = mentions.indexOf(mention);
        return Doses.strength(
                        mention.clause().tokens(),
                        Neighbours.before(mentions, at),
                        mention.from(),
                        mention.to(),
                        Neighbours.after(mentions, at))
                .map(said -> said.replaceFirst(" .*|%", ""))
                .filter(said -> said.matches("\\d+(?:\\.\\d+)?"))
                .map(Double::valueOf);
    }

    private static String behind(Mention mention, int next) {
        var words = mention.clause().words().subList(mention.to(), next);
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }
}
