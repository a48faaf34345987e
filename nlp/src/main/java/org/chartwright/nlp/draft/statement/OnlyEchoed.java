package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A clause in, whether the other who speaks shows that it states nothing out: a patient repeats what was misheard or
 * asks back, answers the hand of the examiner, or admits slips to what the clinician says of the patient's habits.
 */
final class OnlyEchoed {

    private static final Pattern ASKS_BACK =
            Pattern.compile("^so (?:you are|you do not|you mean|you think|is it|are you|do you)\\b");
    private static final Pattern OF_SELF = Pattern.compile("\\b(?:i (?:have|am|had|was|take)|my)\\b");
    private static final Pattern REPEAT =
            Pattern.compile("\\b(?:can|could) you (?:repeat|say) that\\b|\\bsay that again\\b|\\bwhat was that\\b");
    /** "does that do anything when i do that": what is felt is felt here and now. */
    private static final Pattern BY_HAND = Pattern.compile(
            "\\b(?:when|as|if) i (?:(?:just|kind of|go ahead and) )*(?:do|press|push|tap|touch|bend|move|turn|squeeze|pull|poke)\\b");

    private static final Pattern FEELS = Pattern.compile(
            "^(?:(?:yes|yeah|well|um|still|i still|,) )*(?:i (?:still |do |can )*(?:feel|felt|get)|it (?:feels|hurts|does))\\b");

    private static final Pattern HABIT = Pattern.compile(
            "^(?:(?:and|so|okay|alright|but|now|then|great|well|yeah|,) )*(?:i know )?you (?:(?:also|had|have|are|were|still|been) )*(?:said you were |talked about |told me you were )?(?!having\\b)[a-z]+ing\\b");
    private static final Pattern SLIPS = Pattern.compile(
            "^(?:(?:well|no|yeah|um|honestly|actually|i mean|,) )*(?:i (?:do |did |yeah |will |still )*(?:cheat|slip|slipped|miss|forget|forgot)\\b|i wish\\b|not (?:really|so much|as much|anymore|always|every)\\b|i have not\\b|i (?:yeah |do |i )*like to eat\\b)");

    private static final int FIRST = 2;

    private OnlyEchoed() {}

    static boolean by(Clause clause, List<Clause> clauses) {
        if (clause.byClinician()) {
            return HABIT.matcher(clause.text()).find() && slips(clause, clauses);
        }
        return clause.speaker() == Speaker.PATIENT
                && (asksBack(clause, clauses)
                        || next(clause, clauses)
                                .limit(1)
                                .anyMatch(said ->
                                        said.byClinician() && finds(REPEAT).test(said))
                        || FEELS.matcher(clause.text()).find() && byHand(clause, clauses));
    }

    /** "so you are not recommending any treatment | there is no pill or cream" */
    private static boolean asksBack(Clause clause, List<Clause> clauses) {
        return clause.number() > 0
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && finds(ASKS_BACK).test(clauses.get(clause.number() - 1))
                && !OF_SELF.matcher(clause.text()).find();
    }

    private static boolean byHand(Clause clause, List<Clause> clauses) {
        return clauses.subList(0, clause.number()).reversed().stream()
                .dropWhile(before -> before.utterance() == clause.utterance())
                .limit(1)
                .anyMatch(before -> before.byClinician() && finds(BY_HAND).test(before));
    }

    private static boolean slips(Clause clause, List<Clause> clauses) {
        return next(clause, clauses)
                .limit(FIRST)
                .anyMatch(said ->
                        said.speaker() == Speaker.PATIENT && finds(SLIPS).test(said));
    }

    /** What is said in the utterance after. */
    private static Stream<Clause> next(Clause clause, List<Clause> clauses) {
        return clauses.subList(clause.number() + 1, clauses.size()).stream()
                .dropWhile(said -> said.utterance() == clause.utterance())
                .takeWhile(said -> said.utterance() == clause.utterance() + 1);
    }

    private static Predicate<Clause> finds(Pattern pattern) {
        return clause -> pattern.matcher(clause.text()).find();
    }
}
