package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chartwright.nlp.draft.wording.Narrator;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Conditional;
import org.chartwright.nlp.language.Token;

/**
 * What a clinician's statement hangs on and speech put into a clause of its own: "if it does not get better | then we
 * can get an x-ray" and "call me | if you have any questions". Without it the statement would say too much.
 */
final class OnlyIf {

    private static final Pattern THEN = Pattern.compile("^(?:(?:so|okay|,) )*then (?:you|we|i|he|she|they) ");
    private static final Pattern CONDITION = Pattern.compile("\\bif\\b");
    private static final Pattern OTHERWISE = Pattern.compile("\\bunless\\b");
    private static final Pattern STARTS = Pattern.compile("^(?:(?:and|but|so|now|that|okay|again|,) )*if\\b");
    /** A condition and nothing else. */
    private static final Pattern BARE = Pattern.compile(
            "^(?:if|unless) (?!not\\b|that is)(?!.*,)(?!.*\\b(?:then|but|come|call|let|give|we|i|please)\\b)(?!.* (?:she|he|they|you|it) (?:will|would)\\b)");

    private static final Pattern GOES_ON = Pattern.compile("^(?:and|or|then|you|we|i|it|that)\\b");
    private static final Pattern TO_COME =
            Pattern.compile("\\b(?:will|can|could|should|may|might|advised|need|needs|want|sooner)\\b");

    private static final Pattern AND_WE = Pattern.compile("^and (?:then )?(?:we|i) (?:will|can|could|may|might) ");
    /** What a patient is bidden to do when a condition comes true. */
    private static final Set<String> BIDDING = Set.of("call", "give", "contact", "please", "come", "let", "message");

    /** What a patient tells is asked after, not hung on. */
    private static final Pattern FEELING = Pattern.compile("^you (?:are )?feel(?:ing)? like\\b");

    private static final Pattern VAGUE = Pattern.compile(
            "^(?:(?:and|but|so)\n)?if\n(?:he|she|they|the patient|it|that)\n(?:does|do|is|are|has|happens)\n(?:,\n)?(?:then\n)?(?=(?:i|we)\n)");
    private static final int LEAST_CONDITION = 3;
    private static final int LEAST_STATEMENT = 4;

    private static final Set<String> JOINTS = Set.of("and", "or", "but", "so", "just");

    private static final int LONGEST = 20;
    private static final int LONGEST_BEHIND = 10;

    /** "to see if": what is not known. */
    private static final Set<String> ASKING = Set.of(
            "see", "know", "check", "wonder", "wondering", "determine", "ask", "sure", "tell", "decide", "figure");

    /**
     * @param told the words of the statement, with what they hang on
     * @param conditions where that was said, if it was said in other clauses
     */
    record Hanging(List<Token> told, List<Clause> conditions) {}

    private final Narrator narrator;

    OnlyIf(Narrator narrator) {
        this.narrator = narrator;
    }

    /** @param conditionals all of the visit: what leads to another clause does not hang on this one */
    Hanging told(List<Token> statement, Clause clause, List<Clause> clauses, List<Conditional> conditionals) {
        var told = withoutNext(closed(statement, clause.byClinician()), clause, clauses);
        boolean elsewhere = Conditional.at(conditionals, clause.number())
                .filter(one -> one.split() && one.consequence().number() == clause.number())
                .isPresent();
        told = elsewhere ? withoutVague(told) : told;
        var before = before(clause, clauses);
        if (told.isEmpty()) {
            return new Hanging(told, List.of());
        }
        var led = Conditional.at(conditionals, clause.number())
                .filter(one -> one.split() && one.consequence().number() == clause.number() || one.goesOn(clause));
        boolean loose = led.stream()
                .flatMap(one -> one.conditions().stream())
                .anyMatch(condition -> FEELING.matcher(condition.text()).find());
        if (led.isPresent() && !loose && told.stream().noneMatch(token -> token.is("if"))) {
            var out = new ArrayList<>(new SafetyNet(narrator).conditions(led.get(), told.getFirst(), clauses));
            out.add(told.getFirst().as(","));
            told.stream()
                    .dropWhile(token -> token.is("then") || token.is(",") || token.is("so") || token.is("and"))
                    .forEach(out::add);
            var places = led.get().numbers().stream()
                    .filter(number -> number != clause.number())
                    .sorted()
                    .map(clauses::get)
                    .toList();
            return new Hanging(List.copyOf(out), places);
        }
        if (before.isPresent()) {
            var out = new ArrayList<>(narrator.tell(before.get()));
            out.add(told.getFirst().as(","));
            out.addAll(told);
            return new Hanging(List.copyOf(out), before.stream().toList());
        }
        var behind = behind(clause, told, clauses)
                .filter(condition -> conditionals.stream().noneMatch(one -> one.leadsTo(condition)));
        var out = new ArrayList<>(told);
        behind.map(narrator::tell).ifPresent(out::addAll);
        return new Hanging(List.copyOf(out), behind.stream().toList());
    }

    /** "if he does , we go to the injection": on what was said before. */
    private static List<Token> withoutVague(List<Token> told) {
        String words = told.stream().map(Token::text).collect(Collectors.joining("\n")) + "\n";
        var vague = VAGUE.matcher(words);
        return vague.find()
                ? told.subList(
                        (int) vague.group().chars().filter(c -> c == '\n').count(), told.size())
                : told;
    }

    /** "i will talk to your cardiologist in case": what it is for was cut off. */
    private static List<Token> closed(List<Token> told, boolean byClinician) {
        int to = byClinician ? untilIf(told) : told.size();
        boolean open = to > 2 && told.get(to - 1).is("case") && told.get(to - 2).is("in");
        to -= open ? 2 : 0;
        while (open
                && to > 0
                && (!told.get(to - 1).isWord()
                        || JOINTS.contains(told.get(to - 1).text()))) {
            to--;
        }
        return told.subList(0, to);
    }

    /** "we will try it for 8 weeks and if it still burns": what would be done then was lost. */
    private static int untilIf(List<Token> told) {
        for (int i = told.size() - LEAST_CONDITION; i > LEAST_STATEMENT; i--) {
            boolean joined = told.get(i).is("if")
                    && (told.get(i - 1).is("and") || told.get(i - 1).is("but"));
            if (joined) {
                boolean done = told.subList(i, told.size()).stream()
                        .anyMatch(token -> token.is(",")
                                || token.is("then")
                                || token.is("i")
                                || token.is("we")
                                || BIDDING.contains(token.text()));
                boolean more = told.size() - i > LONGEST_BEHIND;
                return done || more ? told.size() : i - 1;
            }
        }
        return told.size();
    }

    /** The words of the clauses before that the clause hangs on, from "if"; empty where it hangs on none. */
    private static Optional<Clause> before(Clause clause, List<Clause> clauses) {
        if (!clause.byClinician()) {
            return Optional.empty();
        }
        var last = previous(clause, clauses);
        if (AND_WE.matcher(clause.text()).find()) {
            return last.filter(said -> STARTS.matcher(said.text()).find()).flatMap(OnlyIf::ofBidding);
        }
        if (!THEN.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        var said = last.filter(before -> before.tokens().getFirst().is("and"))
                .flatMap(before -> previous(before, clauses))
                .filter(before -> STARTS.matcher(before.text()).find())
                .map(before -> joined(before, last.get()))
                .or(() -> last);
        return said.flatMap(OnlyIf::fromIf);
    }

    /** "if it does not get better , give us a call | and we will see you next week" hangs on the same. */
    private static Optional<Clause> ofBidding(Clause said) {
        int from = said.words().indexOf("if");
        int to = IntStream.range(from + LEAST_CONDITION, said.tokens().size())
                .filter(i -> BIDDING.contains(said.tokens().get(i).text())
                        && !said.tokens().get(i - 1).is("to"))
                .findFirst()
                .orElse(0);
        boolean paused = to > 0 && said.tokens().get(to - 1).is(",");
        return to == 0
                ? Optional.empty()
                : Optional.of(new Clause(
                        said.number(),
                        said.utterance(),
                        said.speaker(),
                        said.tokens().subList(from, paused ? to - 1 : to),
                        false));
    }

    private static Optional<Clause> previous(Clause clause, List<Clause> clauses) {
        return Optional.of(clause.number() - 1)
                .filter(number -> number >= 0)
                .map(clauses::get)
                .filter(before -> before.utterance() == clause.utterance() && !before.question());
    }

    private static Clause joined(Clause one, Clause other) {
        var tokens = new ArrayList<>(one.tokens());
        tokens.addAll(other.tokens());
        return new Clause(one.number(), one.utterance(), one.speaker(), tokens, false);
    }

    private static Optional<Clause> fromIf(Clause said) {
        int last = said.words().lastIndexOf("if");
        boolean several = last > 0
                && JOINTS.contains(said.tokens().get(last - 1).text())
                && STARTS.matcher(said.text()).find();
        int from = several ? said.words().indexOf("if") : last;
        var tokens = said.tokens().subList(Math.max(0, from), said.tokens().size());
        boolean asking = from > 0 && ASKING.contains(said.tokens().get(from - 1).text());
        return from < 0 || asking || tokens.size() > LONGEST
                ? Optional.empty()
                : Optional.of(new Clause(said.number(), said.utterance(), said.speaker(), tokens, false));
    }

    /** A clause behind that is nothing but the condition. */
    private static Optional<Clause> behind(Clause clause, List<Token> told, List<Clause> clauses) {
        int next = clause.number() + 1;
        boolean toCome = clause.byClinician()
                && told.stream().anyMatch(token -> TO_COME.matcher(token.text()).matches())
                && told.stream().noneMatch(token -> token.is("if") || token.is("unless"));
        return Optional.of(next)
                .filter(number -> toCome && number < clauses.size())
                .map(clauses::get)
                .filter(condition -> condition.utterance() == clause.utterance()
                        && condition.tokens().size() <= LONGEST_BEHIND
                        && BARE.matcher(condition.text()).find())
                .filter(condition -> closed(condition, clauses));
    }

    private static boolean closed(Clause condition, List<Clause> clauses) {
        int after = condition.number() + 1;
        return after >= clauses.size()
                || clauses.get(after).utterance() != condition.utterance()
                || !GOES_ON.matcher(clauses.get(after).text()).find();
    }

    /** Whether the clause is itself a part of what the next hangs on, or hangs on an "unless" before. */
    static boolean none(Clause clause, List<Clause> clauses) {
        var before = previous(clause, clauses);
        int next = clause.number() + 1;
        boolean part = clause.byClinician()
                && clause.tokens().getFirst().is("and")
                && before.filter(said -> STARTS.matcher(said.text()).find()).isPresent()
                && next < clauses.size()
                && THEN.matcher(clauses.get(next).text()).find();
        boolean otherwise = clause.byClinician()
                && THEN.matcher(clause.text()).find()
                && before.filter(said -> OTHERWISE.matcher(said.text()).find()
                                && !CONDITION.matcher(said.text()).find())
                        .isPresent();
        return part || otherwise;
    }

    /** "... the pain medicines if it does not get better | then": the end belongs to what follows. */
    private static List<Token> withoutNext(List<Token> told, Clause clause, List<Clause> clauses) {
        int next = clause.number() + 1;
        boolean leads = next < clauses.size()
                && clauses.get(next).utterance() == clause.utterance()
                && before(clauses.get(next), clauses).isPresent();
        int from = told.stream().map(Token::text).toList().lastIndexOf("if");
        if (!leads || from < 1) {
            return told;
        }
        int to = from;
        while (to > 0
                && (told.get(to - 1).is("but")
                        || told.get(to - 1).is("and")
                        || !told.get(to - 1).isWord())) {
            to--;
        }
        // where no joint parts them, both hang on it
        return to == from ? told : told.subList(0, to);
    }
}
