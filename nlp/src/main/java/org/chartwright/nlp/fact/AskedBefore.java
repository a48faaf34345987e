package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A drug that an answer names in, the question out where it asked what was given or taken at another time: "what did
 * they treat it with ?" "amoxicillin".
 */
final class AskedBefore {

    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:what|which)\\b.* (?:did|was|were|had)\\b.*\\b(?:treat|give|gave|given|on|put|take|took|use|try|tried|taking|using|prescribe|started?|chemo|medicine|medication|drug|antibiotic|pill|cream|shot|one|it)\\b"
                    + "|\\b(?:chemo|antibiotic|treatment) (?:was|did)\\b|\\b(?:last|first) time you (?:had|took|got|used)\\b|\\b(?:have|had|did) you (?:ever )?(?:tried?|taken?|used?|been on|had|take)\\b.*\\b(?:before|in the past|ever|already|so far|for (?:it|this|that))\\b"
                    + "|\\bwhat (?:all )?(?:have|has|had) (?:you|he|she|been|they) (?:been )?(?:tried|given|used|on before|done)\\b|\\byou were on\\b.*\\b(?:before|at some point|once)\\b");
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:allerg\\w*|react\\w*|still|now|currently|today|happened?|side effects?)\\b|\\b(?:was|is) (?:the|that) dose\\b");
    /** What goes on until now. */
    private static final Pattern ON = Pattern.compile(
            "\\b(?:still|now|am|take|takes|taking|use|uses|using|every|daily|never|not|allergic|since|been)\\b");

    private static final Pattern OPENING = Pattern.compile(
            "(?:(?:and|the|then|some|a|an|uh|um|oh|well|it|was|i|think|they|he|she|gave|me|just|yeah|yes|maybe|that|,|put|on|first|,) ?)*");

    private AskedBefore() {}

    static Optional<Clause> of(Mention drug, List<Clause> clauses) {
        Clause clause = drug.clause();
        if (clause.byClinician()
                || clause.question()
                || ON.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        boolean heads = OPENING.matcher(String.join(" ", clause.words().subList(0, drug.from())))
                .matches();
        return clauses.subList(0, clause.number()).reversed().stream()
                .takeWhile(before -> before.utterance() >= clause.utterance() - 1)
                .filter(before -> before.utterance() == clause.utterance() - 1)
                .findFirst()
                .filter(asked -> heads
                        && asked.byClinician()
                        && asked.question()
                        && ASKS.matcher(asked.text()).find()
                        && !NOT.matcher(asked.text()).find());
    }
}
