package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/**
 * A clause in, the next one of the same turn that it says too little or too much without out: what happened while "she
 * was jumping", what was seen when "i reviewed his vitals", why "he stopped taking it", and the "but" that takes half
 * of it back. Clauses stay cut where they were, for the facts in each are read alone.
 */
final class Rest {

    private static final String LEADS = "^(?:(?:and|so|well|yeah|yes|okay|now|but|then|you know|,) )*";
    /** Only the scene of what happened. */
    private static final Pattern SCENE = Pattern.compile(
            LEADS
                    + "(?:i|we) (?:(?:was|were) (?:(?:just|actually|out|outside|there) )*(?:[a-z]+ing|at|in|on|outside)\\b(?! (?:a lot|really|pretty))|woke up\\b|went to [a-z]+ (?:the|a|my|him|her|it)\\b)");

    private static final Pattern HAPPENED =
            Pattern.compile("^(?:and|when) (?:then )?(?:i|it|he|she|we|they|my|the|you know|all of a sudden)\\b");
    private static final Pattern LASTING = Pattern.compile(
            "\\b(?:was|were) (?:having|feeling|taking|using|getting|hurting|seeing|doing|drinking|smoking|eating|on|in pain|able|wondering|hoping|thinking|told|diagnosed)\\b");

    private static final Pattern REVIEWED = Pattern.compile(
            "\\b(?:i|we) (?:(?:did|have|also|already|personally|just) )*(?:reviewed|review|looked at|took a look at|checked) ");
    private static final Pattern SEEN = Pattern.compile(
            "^(?:(?:and|so|,) )*(?:everything|all of (?:that|it|them)|they(?: all)?) (?:there )?(?:looks?|looked|is|are|was|were|seems?) ");

    private static final Pattern POINTING = Pattern.compile(LEADS + "(?:it|that|this|these|those|which|there) ");
    private static final Set<String> OPEN = Set.of("had", "have", "has", "that", "is", "was", "and");
    private static final Pattern WHY =
            Pattern.compile("^because (?:(?:of|my|your|the|i|it|he|she|we|they|you|that|there)\\b)");
    /** What takes back a part of what "it" was said of. */
    private static final Pattern BUT = Pattern.compile(
            "^but ,? ?(?:(?:now|still|then|lately|sometimes) )?(?:it|that|they|these|this) (?!would|could|might|may|will|should|is nothing|has been a )");

    /** What a patient takes back of it: "but i can barely do half a mile now". */
    private static final Pattern TAKES_BACK = Pattern.compile(
            "^but\\b(?!.*\\b(?:nothing|they|because)\\b).*\\b(?:never|barely|hardly|can not|forget|miss|cheat|slipped)\\b");

    private static final Pattern MOSTLY = Pattern.compile(
            "^(?:so far ,? ?)?(?:it|that) is (?:(?:just|only|mostly|mainly|really) )+(?:(?:in|on) )?(?:my|the) ");
    private static final Pattern LEFT = Pattern.compile("\\bleft\\b");
    private static final Pattern RIGHT = Pattern.compile("\\bright\\b");
    private static final Pattern THOSE = Pattern.compile("\\b(?:they|it|those) (?:is|are|was|were)\\b");
    private static final Pattern NONE = Pattern.compile("\\b(?:no|not|without)\\b");
    private static final Pattern WORRY = Pattern.compile("\\b(?:worry|worried|concerned) about\\b");
    private static final Pattern EXCEPTION =
            Pattern.compile("^(?:[a-z]+ )?(?:other than|except for|except|apart from|aside from) ");
    private static final Set<String> EXCEPTING = Set.of("other", "except", "apart", "aside");
    /** "no more than 2 in 24 hours" */
    private static final Pattern AT_MOST = Pattern.compile(
            "^(?:(?:and|but|just|so|,) )*(?:(?:no|not|never) more than|do not (?:take|use|have|go) (?:more than|over|above|past)|not to exceed|max(?:imum)?(?: of)?) \\d");

    private static final Pattern TO_DO =
            Pattern.compile("\\b(?:want|need|will|sure|should|mindful|going to|would like)\\b");

    private static final int LEAST = 4;
    private static final int SHORT = 6;
    private static final int LONGEST_BUT = 12;
    private static final int LONGEST = 15;
    private static final int LONGEST_LIMITED = 24;

    private Rest() {}

    static Optional<Clause> of(Clause clause, List<Clause> clauses) {
        Predicate<Clause> wanted =
                next -> happened(clause, next) || seen(clause, next) || why(clause, next) || but(clause, next);
        return next(clause, clauses, LONGEST)
                .filter(wanted)
                .or(() -> next(clause, clauses, LONGEST_LIMITED).filter(next -> limits(clause, next)));
    }

    private static Optional<Clause> next(Clause clause, List<Clause> clauses, int longest) {
        return Optional.of(clause.number() + 1)
                .filter(next -> next < clauses.size() && clause.tokens().size() <= longest)
                .map(clauses::get)
                .filter(next -> next.utterance() == clause.utterance()
                        && next.speaker() == clause.speaker()
                        && !next.question()
                        && next.tokens().size() >= LEAST
                        && next.tokens().size() <= longest);
    }

    /** Without it the clause says more than was said. */
    private static boolean limits(Clause clause, Clause next) {
        return clause.byClinician()
                ? LedOn.orIf(clause, next)
                        || LedOn.purpose(next)
                                && TO_DO.matcher(clause.text()).find()
                                && !OPEN.contains(next.tokens().getLast().text())
                        || exception(clause, next)
                        || AT_MOST.matcher(next.text()).find()
                        || however(clause) && THOSE.matcher(next.text()).find()
                        || WORRY.matcher(clause.text()).find()
                                && next.tokens().getFirst().is("but")
                : exception(clause, next) || takenBack(clause, next);
    }

    /** "i do not feel a pulse however | they are present via doppler" */
    private static boolean however(Clause clause) {
        return clause.tokens().getLast().is("however")
                && NONE.matcher(clause.text()).find();
    }

    /** "no problems with my right hand | so far it is mostly my left". */
    private static boolean takenBack(Clause clause, Clause next) {
        boolean otherSide =
                LEFT.matcher(clause.text()).find() && RIGHT.matcher(next.text()).find()
                        || RIGHT.matcher(clause.text()).find()
                                && LEFT.matcher(next.text()).find();
        return TAKES_BACK.matcher(next.text()).find()
                        && !clause.tokens().getFirst().is("but")
                || otherSide
                        && NONE.matcher(clause.text()).find()
                        && MOSTLY.matcher(next.text()).find();
    }

    /** "no abnormalities | abnormalities other than ..." */
    private static boolean exception(Clause clause, Clause next) {
        return NONE.matcher(clause.text()).find()
                && EXCEPTION.matcher(next.text()).find();
    }

    private static boolean happened(Clause clause, Clause next) {
        return !clause.byClinician()
                && SCENE.matcher(clause.text()).find()
                && !LASTING.matcher(clause.text()).find()
                && HAPPENED.matcher(next.text()).find()
                && !SCENE.matcher(next.text()).find()
                && next.tokens().stream().noneMatch(token -> token.is(","));
    }

    private static boolean seen(Clause clause, Clause next) {
        return clause.byClinician()
                && REVIEWED.matcher(clause.text()).find()
                && next.tokens().size() <= SHORT
                && SEEN.matcher(next.text()).find();
    }

    private static boolean why(Clause clause, Clause next) {
        return WHY.matcher(next.text()).find()
                && !POINTING.matcher(clause.text()).find()
                && clause.tokens().stream().noneMatch(Token::isNumber)
                && !OPEN.contains(clause.tokens().getLast().text());
    }

    private static boolean but(Clause clause, Clause next) {
        return next.tokens().size() <= LONGEST_BUT
                && !POINTING.matcher(clause.text()).find()
                && next.tokens().stream().noneMatch(token -> token.is("otherwise"))
                && BUT.matcher(next.text()).find();
    }

    /** "... , and everything looks good". */
    static List<Token> joined(List<Token> told, Clause clause, Clause rest, List<Token> restTold) {
        Token first = rest.tokens().getFirst();
        var out = new ArrayList<>(told);
        if (EXCEPTION.matcher(rest.text()).find()) {
            restTold.stream()
                    .dropWhile(token -> !EXCEPTING.contains(token.text()))
                    .forEach(out::add);
            return List.copyOf(out);
        }
        if (first.is("or") || LedOn.purpose(rest)) {
            out.add(first);
            out.addAll(restTold);
            return List.copyOf(out);
        }
        if (however(clause)) {
            if (out.getLast().is("however")) {
                out.removeLast();
            }
            out.add(first.as(","));
            out.add(first.as("but"));
            out.addAll(restTold);
            return List.copyOf(out);
        }
        if (!first.is("because")) {
            out.add(first.as(","));
        }
        out.add(first.is("because") || first.is("but") || first.is("when") ? first : first.as("and"));
        restTold.stream().dropWhile(token -> token.is("far")).forEach(out::add);
        return List.copyOf(out);
    }
}
