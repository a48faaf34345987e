package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A question that names a medicine, one more about "it" in the same turn, and the answer to both in, what the answer
 * says to the first out: "what about the spiriva ? does that help ?" "i am not taking that right now".
 */
final class AnswerOfIt {

    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:what|how) about (?:the|your|that) [a-z-]+$|\\byou (?:took|used|tried|were (?:on|taking|using)) ");
    private static final Pattern OF_IT = Pattern.compile("\\b(?:it|that|them|those|this)\\b");
    private static final Pattern TAKES = Pattern.compile(
            "\\bi (?:am |do |have been )?(?:still |also )?(?:take|taking|use|using|on) (?:it|that|them|those)\\b|^(?:(?:yes|yeah) ,? ?)?i (?:did|do)\\b");
    private static final Pattern NOT = Pattern.compile(
            "\\bi (?:am not|do not|have not been) (?:still |currently |really )?(?:taking|take|using|use|on) (?:it|that|them|those)\\b|\\bi (?:stopped|quit)(?: (?:taking|using))? (?:it|that|them|those)\\b|\\bi no longer (?:take|use)\\b");

    private AnswerOfIt() {}

    /** @param next the first clause after the turn of the question */
    static Optional<Answer> after(List<Clause> clauses, Clause question, int next) {
        var between = clauses.subList(question.number() + 1, next);
        boolean ofIt = !between.isEmpty()
                && between.stream()
                        .allMatch(clause -> clause.question()
                                && OF_IT.matcher(clause.text()).find());
        var names = NAMES.matcher(question.text());
        if (!ofIt || !names.find() || clauses.get(next).byClinician()) {
            return Optional.empty();
        }
        var said = clauses.stream()
                .filter(clause -> clause.utterance() == clauses.get(next).utterance())
                .toList();
        String first = said.getFirst().text();
        boolean before = names.group().startsWith("you ");
        boolean not = NOT.matcher(first).find();
        if (!not && !TAKES.matcher(first).find()) {
            return Optional.empty();
        }
        // what was given up was taken
        return Optional.of(new Answer(not && !before ? Answer.Sense.NO : Answer.Sense.YES, said));
    }
}
