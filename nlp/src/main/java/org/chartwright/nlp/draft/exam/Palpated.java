package org.chartwright.nlp.draft.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.draft.reading.Unit.Form;
import org.chartwright.nlp.draft.reference.Hurting;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A question asked with the hand on the patient and its answer in, the finding the two make out: "does it hurt when i
 * press on the inside of your right knee ?" "a little bit" is "mild pain on palpation of the inside of the right knee".
 * Nothing where the clinician sums the finding up afterwards, or where it is not clear which part is meant.
 */
final class Palpated {

    /** How a finding was asked for. */
    private record Touch(String how, String place, List<Evidence> evidence) {}

    private static final String ASKED_THAT =
            "\\b(?:does|do|is|are|did) (?:this|that|it|these|those|anything) (?:(?:seem to|still|also|all|at|real|really|kind|of) )*(?:hurt|hurting|painful|tender|sore)\\b";
    private static final Pattern HURTS = Pattern.compile(
            ASKED_THAT
                    + "|\\b(?:do|are) you (?:have|having|feel|feeling) (?:any |some )?(?:pain|tenderness|discomfort)\\b|^(?:(?:okay|and|so|now|,) )*(?:any|is there any) (?:pain|tenderness|soreness|discomfort)\\b");
    private static final Pattern PRESS = Pattern.compile(
            "\\b(?:i|me|(?<!you )to|just) (?:(?:just|also|kind of|gently|go ahead and) )*(?:press|push|touch|poke|pound|squeeze|palpate|feel|tap|tapping|pressing|pushing|prod|thump)\\b");
    private static final Pattern MOVE = Pattern.compile(
            "\\b(?:(?:i|me|have you|(?:when|if) you(?= [a-z]+ (?:your|the|that|this)\\b)) (?:(?:just|gently|try and|try to|go ahead and) )*)(bend|flex|extend|straighten|lift|raise|twist|rotate|turn|move)\\b");
    private static final Map<String, String> MOVED = Map.ofEntries(
            Map.entry("bend", "bending"),
            Map.entry("flex", "flexion"),
            Map.entry("extend", "extension"),
            Map.entry("straighten", "straightening"),
            Map.entry("lift", "lifting"),
            Map.entry("raise", "raising"),
            Map.entry("twist", "twisting"),
            Map.entry("rotate", "rotation"),
            Map.entry("turn", "turning"),
            Map.entry("move", "movement"));
    private static final String ASPECT = "inside|outside|inner|outer|medial|lateral|front|back|top|bottom";
    private static final Pattern FOLLOWS = Pattern.compile("^(?:(?:okay|alright|all|right|and|so|then|,) )*"
            + "(?:how|what) about (?:here )?(?:(?:on|when i (?:press|push|touch) (?:here )?on) )?the (" + ASPECT + ")"
            + "(?: (?:side|part|aspect))?(?: here)?$");
    private static final Pattern OF_ASPECT = Pattern.compile(
            "\\b(?:the|your) (" + ASPECT
                    + ")(?: (?:side|part|aspect|portion))?(?: (?:here )?of (?:the|your|that|this)\\b| (?:on|in) (?:your|the)\\b|(?: here)?(?= |$))");
    /** "pain in your left calf when i bend your right knee". */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(?:pain|tenderness|discomfort) (?:in|on|at|around|down) (?:your|the) (?:(?:left|right|upper|lower|other) )*([a-z]+)\\b");

    private static final Pattern PAIN = Pattern.compile("\\b(?:pain|painful|tender|tenderness|sore|hurts?)\\b");
    private static final Pattern DENIED = Pattern.compile("\\b(?:no|not|without|non|nontender|non-tender|negative)\\b");
    private static final Pattern AGREED = Pattern.compile(
            "^(?:(?:oh|yes|yeah|yep|yup|ow|ouch|okay|well|um|a|little|bit|,) )*(?:(?:it|that|this) (?:does|hurts?|is (?:(?:a|little|bit|really|very|pretty) )*(?:sore|tender|painful))|ouch|ow)\\b");
    private static final Pattern NOT_SO =
            Pattern.compile("\\b(?:but|not|if|only|except|until|when|sure|know|either)\\b");
    private static final Pattern HURTS_AFTER_ALL = Pattern.compile(
            "\\b(?:yes|yeah|yep|ow|ouch|actually|wait|there|(?<!not even )(?<!not )a (?:little|bit|tiny)|just a|hurts?|sore|tender|pain|but|only|except|(?:that|it|this) does)\\b(?! not\\b)");
    private static final Pattern NOT_AFTER_ALL = Pattern.compile("\\b(?:no|not|actually|wait|but|only|except)\\b");
    private static final Pattern NOT_AT_ALL = Pattern.compile("\\bnot (?:really|at all)\\b");
    private static final Pattern SOME = Pattern.compile("\\b(?:little|tiny|slightly|some|bit)\\b");

    /** What is asked may be cut in so many clauses. */
    private static final int CUT = 3;

    private static final int LONGEST_ANSWER = 9;
    private static final int SUMMED_UP = 6;
    private static final int BEFORE = 3;

    private Palpated() {}

    static Optional<Unit> of(Clause clause, List<Clause> clauses) {
        if (!clause.byClinician()) {
            return Optional.empty();
        }
        var answer = answer(clause, clauses);
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        String degree = turned(answer.get(), clauses) ? "" : degree(answer.get());
        return degree.isEmpty()
                ? Optional.empty()
                : touch(clause, clauses)
                        .filter(touch -> !summedUp(touch, degree, answer.get(), clauses))
                        .map(touch -> unit(clause, answer.get(), degree, touch));
    }

    private static Unit unit(Clause clause, Clause answer, String degree, Touch touch) {
        var place = clause.tokens().getLast();
        String words = degree + " " + touch.how() + " " + where(touch, answer);
        var told = Pattern.compile(" ").splitAsStream(words).map(place::as).toList();
        var evidence = new ArrayList<>(touch.evidence());
        evidence.add(answer.evidence());
        return new Unit(clause, Form.STATEMENT, told, List.of(), evidence);
    }

    /** "does this hurt ?" "yeah , right there on the inside": where it does, the patient says. */
    private static String where(Touch touch, Clause answer) {
        var told = OF_ASPECT.matcher(answer.text());
        return told.find() && aspect(touch.place()).isEmpty() && touch.how().endsWith("palpation of")
                ? "the " + told.group(1) + " of " + touch.place()
                : touch.place();
    }

    /** The first words of the next utterance, where this clause asks last in its own and they say all there is. */
    private static Optional<Clause> answer(Clause clause, List<Clause> clauses) {
        int next = clause.number() + 1;
        if (next >= clauses.size()
                || clauses.get(next).utterance() != clause.utterance() + 1
                || clauses.get(next).byClinician()) {
            return Optional.empty();
        }
        Clause answer = clauses.get(next);
        return answer.tokens().size() <= LONGEST_ANSWER ? Optional.of(answer) : Optional.empty();
    }

    /** "no . well actually yes a little": what is said behind it takes the first word back. */
    private static boolean turned(Clause answer, List<Clause> clauses) {
        boolean no = Answer.senseOf(answer) == Answer.Sense.NO;
        var back = no ? HURTS_AFTER_ALL : NOT_AFTER_ALL;
        return no && HURTS_AFTER_ALL.matcher(answer.text()).find()
                || clauses.stream()
                        .skip(answer.number() + 1L)
                        .takeWhile(next -> next.utterance() == answer.utterance())
                        .anyMatch(next -> back.matcher(next.text()).find());
    }

    private static String degree(Clause answer) {
        String said = answer.text();
        boolean agreed = AGREED.matcher(said).find();
        return switch (Answer.senseOf(answer)) {
            case NO ->
                agreed
                                || PAIN.matcher(said).find()
                                || NOT_SO.matcher(NOT_AT_ALL.matcher(said).replaceAll(""))
                                        .find()
                        ? ""
                        : said.contains("not really") ? "no real pain" : "no pain";
            case YES -> NOT_SO.matcher(said).find() ? "" : SOME.matcher(said).find() ? "mild pain" : "pain";
            case OTHER ->
                agreed && !NOT_SO.matcher(said).find() ? SOME.matcher(said).find() ? "mild pain" : "pain" : "";
        };
    }

    private static Optional<Touch> touch(Clause clause, List<Clause> clauses) {
        var follows = FOLLOWS.matcher(clause.text());
        if (follows.find()) {
            return asked(clause, clauses)
                    .flatMap(before -> touch(before, clauses))
                    .filter(before -> aspect(before.place()).isPresent())
                    .map(before -> {
                        var evidence = new ArrayList<>(before.evidence());
                        evidence.add(clause.evidence());
                        return new Touch(
                                before.how(),
                                before.place().replaceFirst("\\b(?:" + ASPECT + ")\\b", follows.group(1)),
                                evidence);
                    });
        }
        var asked = asked(clause, clauses, CUT);
        String text = asked.stream().map(Clause::text).collect(Collectors.joining(" "));
        if (!HURTS.matcher(text).find()) {
            return Optional.empty();
        }
        boolean pressed = PRESS.matcher(text).find();
        Matcher moved = MOVE.matcher(text);
        if (!pressed && !moved.find()) {
            return Optional.empty();
        }
        var part = BodyPart.lastIn(asked)
                .or(() -> BodyPart.anyIn(asked)
                        ? Optional.empty()
                        : BodyPart.before(asked.getFirst(), clauses).or(() -> BodyPart.only(asked.getFirst(), clauses)))
                .filter(found -> !elsewhere(text, found))
                .map(found -> found.sided(clauses));
        return part.map(found -> {
            var evidence = new ArrayList<Evidence>(found.evidence());
            asked.stream()
                    .map(Clause::evidence)
                    .filter(place -> !evidence.contains(place))
                    .forEach(evidence::add);
            var aspect = OF_ASPECT.matcher(text);
            boolean side = pressed && aspect.find();
            String how = pressed ? "on palpation of" : "with " + MOVED.get(moved.group(1)) + " of";
            return new Touch(how, (side ? "the " + aspect.group(1) + " of " : "") + "the " + found.words(), evidence);
        });
    }

    private static boolean elsewhere(String text, BodyPart found) {
        return ELSEWHERE
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .anyMatch(part -> Hurting.isPart(part) && !found.words().endsWith(part));
    }

    /** The clauses that ask, up to this one: "let me press here on your abdomen" "does that hurt". */
    private static List<Clause> asked(Clause clause, List<Clause> clauses, int most) {
        int from = clause.number();
        boolean whole = PRESS.matcher(clause.text()).find()
                || MOVE.matcher(clause.text()).find();
        while (!whole
                && from > 0
                && clause.number() - from < most - 1
                && clauses.get(from - 1).utterance() == clause.utterance()) {
            from--;
            whole = PRESS.matcher(clauses.get(from).text()).find()
                    || MOVE.matcher(clauses.get(from).text()).find();
        }
        return clauses.subList(from, clause.number() + 1);
    }

    /** The question before, which "how about the outside" goes on with. */
    private static Optional<Clause> asked(Clause clause, List<Clause> clauses) {
        return clauses.subList(0, clause.number()).stream()
                .filter(before -> before.byClinician()
                        && before.utterance() < clause.utterance()
                        && before.utterance() >= clause.utterance() - BEFORE
                        && !FOLLOWS.matcher(before.text()).find()
                        && HURTS.matcher(before.text()).find())
                .reduce((first, second) -> second);
    }

    private static Optional<String> aspect(String place) {
        var aspect = Pattern.compile("^the (" + ASPECT + ") of ").matcher(place);
        return aspect.find() ? Optional.of(aspect.group(1)) : Optional.empty();
    }

    /** "okay , so some pain on the inside": told by the clinician's own words then. */
    private static boolean summedUp(Touch touch, String degree, Clause answer, List<Clause> clauses) {
        boolean denied = degree.startsWith("no");
        return clauses.stream()
                .skip(answer.number() + 1L)
                .takeWhile(next -> next.utterance() <= answer.utterance() + SUMMED_UP)
                .filter(next -> next.byClinician()
                        && !next.question()
                        && !HURTS.matcher(next.text()).find()
                        && PAIN.matcher(next.text()).find()
                        && DENIED.matcher(next.text()).find() == denied)
                .anyMatch(next -> next.utterance() == answer.utterance() + 1
                                && BodyPart.named(next).isEmpty()
                        || BodyPart.named(next)
                                .contains(touch.place().substring(touch.place().lastIndexOf(' ') + 1)));
    }
}
