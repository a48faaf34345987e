package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.language.Clause;

/**
 * A complaint of a part of the body in, the same with its side out: the one the patient says first, or the only one
 * that anybody says of that part in the whole visit.
 */
final class ComplaintSide {

    private static final Pattern PART = Pattern.compile("\\b(" + Complaint.PARTS + ")\\b");
    private static final Pattern OF_WHICH =
            Pattern.compile("\\b((?:(?:big|ring|index|middle|little|upper|lower) )*(?:" + Complaint.PARTS + "))\\b");
    private static final Pattern WHICH_SIDE = Pattern.compile(
            "\\b(?:left|right)(?: [a-z]+)? or (?:(?:the|your) )?(?:left|right)\\b|\\b(?:which|what) (?:side|one|"
                    + Complaint.PARTS + ")\\b");
    /** "i broke my right ankle as a kid", "i went right back to work". */
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:had (?:my|a|an|the|surgery)|broke|replaced|fractured|operated|ago|as a (?:kid|child|teenager)|(?:19|20)\\d\\d|handed|right back)\\b");
    /** "this time it is the left", "it is the other one". */
    private static final Pattern OTHER_ONE = Pattern.compile(
            "\\b(?:the|my) (?:left|right)(?: (?:one|side))?(?: now| instead| this time)*$|\\bthe other (?:one|side)\\b");

    /** Says which side it is not, or not now. */
    private static final Pattern WAVERS = Pattern.compile(
            "\\b(?:not|nor|neither|fine|sorry|used to|was|were|better|thought|other|originally|years)\\b");

    private static final Pattern CORRECTS =
            Pattern.compile("\\b(?:not|actually|sorry|used to|was|now|rather|i mean|instead|no)\\b");
    private static final Pattern HANDED =
            Pattern.compile("\\b(?:left|right)(?:-| )handed\\b|\\bright (?:now|away|here)\\b");
    private static final Pattern SIDED = Pattern.compile("\\b(?:left|right|both|bilateral)\\b");

    private ComplaintSide() {}

    static Complaint of(Complaint complaint, List<Clause> clauses) {
        var part = PART.matcher(complaint.words());
        if (SIDED.matcher(complaint.words()).find() || !part.find()) {
            return complaint;
        }
        var side = Pattern.compile("\\b(left|right) " + part.group(1) + "\\b");
        for (Clause clause : clauses) {
            if (WHICH_SIDE.matcher(clause.text()).find() && clause.byClinician() && ofPart(clause, part.group(1))) {
                var answered = answered(clauses, clause);
                if (answered.isEmpty() && spoken(clause.utterance() + 1, clauses)) {
                    return complaint;
                }
                if (answered.isPresent()) {
                    return on(answered.get().words().contains("left") ? "left" : "right", complaint, answered.get());
                }
            }
            var matcher = side.matcher(clause.text());
            if (!clause.byClinician()
                    && !EARLIER.matcher(clause.text()).find()
                    && !Complaint.DENIED.matcher(clause.text()).find()
                    && !WAVERS.matcher(clause.text()).find()
                    && matcher.find()) {
                if (bothSides(turn(clause.utterance(), clauses))) {
                    return complaint;
                }
                String named = matcher.group(1);
                boolean other = clauses.stream()
                        .filter(later -> !later.byClinician())
                        .map(Clause::text)
                        .anyMatch(text -> OTHER_ONE.matcher(text).find() && !text.contains(named));
                return other ? complaint : on(named, complaint, clause);
            }
        }
        return onlyOne(complaint, side, clauses);
    }

    /** "what is going on with your right foot ?", where nobody speaks of the left. */
    private static Complaint onlyOne(Complaint complaint, Pattern side, List<Clause> clauses) {
        var naming = clauses.stream()
                .filter(clause -> side.matcher(clause.text()).find()
                        && !bothSides(clause.text())
                        && !WAVERS.matcher(clause.text()).find()
                        && !EARLIER.matcher(clause.text()).find())
                .toList();
        var sides = naming.stream()
                .flatMap(clause -> side.matcher(clause.text()).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        boolean other = clauses.stream()
                .anyMatch(clause -> !clause.byClinician()
                        && OTHER_ONE.matcher(clause.text()).find());
        return sides.size() == 1 && !other ? on(sides.getFirst(), complaint, naming.getFirst()) : complaint;
    }

    /** "is it your left or your right knee" "it is my right". */
    private static Optional<Clause> answered(List<Clause> clauses, Clause question) {
        if (bothSides(turn(question.utterance() + 1, clauses))) {
            return Optional.empty();
        }
        return clauses.stream()
                .skip(question.number() + 1L)
                .filter(next -> !next.byClinician() && next.utterance() == question.utterance() + 1)
                .filter(next -> !WAVERS.matcher(next.text()).find())
                .filter(next -> next.words().contains("left") != next.words().contains("right"))
                .findFirst();
    }

    /** "the left shoulder hurts , well , it is the right one now" */
    static boolean corrected(Clause clause) {
        return bothSides(clause.text()) && CORRECTS.matcher(clause.text()).find();
    }

    private static boolean ofPart(Clause question, String part) {
        return question.text().contains(part) || !PART.matcher(question.text()).find();
    }

    /** A turn that tells of a side, be it no present one. */
    private static boolean spoken(int utterance, List<Clause> clauses) {
        return turn(utterance, clauses).matches(".*\\b(?:left|right)\\b.*");
    }

    private static boolean bothSides(String text) {
        String said = HANDED.matcher(text).replaceAll("");
        return said.matches(".*\\bleft\\b.*") && said.matches(".*\\bright\\b.*");
    }

    private static String turn(int utterance, List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.utterance() == utterance && !clause.byClinician())
                .map(Clause::text)
                .collect(Collectors.joining(" , "));
    }

    private static Complaint on(String side, Complaint complaint, Clause said) {
        return new Complaint(
                OF_WHICH.matcher(complaint.words()).replaceFirst(side + " $1"),
                Stream.concat(complaint.evidence().stream(), Stream.of(said.evidence()))
                        .distinct()
                        .toList());
    }
}
