package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A clause in, the one before it in the same breath that says nothing but when or on what condition it holds out: "when
 * i am at rest | i do not feel any pain", "within an hour of waking up | i have my first cigarette".
 */
final class LeadIn {

    private static final Pattern LEADS = Pattern.compile(
            "^(?:(?:and|but|so|well|yeah|okay|now|just|really|mostly|mainly|usually|probably|maybe|like|you know|let's see|i would say|i would say that|i guess|i mean|anytime|,) )*(?=(?:when|whenever|if|anytime|while|within|without)\\b)");
    private static final Set<String> CLAUSAL = Set.of("when", "whenever", "if", "anytime", "while");
    private static final Set<String> PERSONS = Set.of("i", "you", "he", "she", "we", "they", "it", "there", "this");
    private static final Set<String> JOINTS = Set.of("and", "or", "that", "then");

    private static final int LEAST = 3;
    private static final int LONGEST = 14;

    private LeadIn() {}

    static Optional<Clause> of(Clause clause, List<Clause> clauses) {
        if (clause.number() == 0 || !PERSONS.contains(clause.tokens().getFirst().text())) {
            return Optional.empty();
        }
        Clause before = clauses.get(clause.number() - 1);
        boolean breath = before.utterance() == clause.utterance()
                && before.speaker() == clause.speaker()
                && !before.question()
                && clause.tokens().getFirst().from() - before.tokens().getLast().to() <= 1;
        return breath ? open(before, clauses).or(() -> twofold(before, clauses)) : Optional.empty();
    }

    /** "if i am sitting at my desk | and i get up". */
    private static Optional<Clause> twofold(Clause second, List<Clause> clauses) {
        boolean goesOn = second.number() > 0
                && second.tokens().getFirst().is("and")
                && clauses.get(second.number() - 1).utterance() == second.utterance();
        if (!goesOn) {
            return Optional.empty();
        }
        Clause first = clauses.get(second.number() - 1);
        var both = new ArrayList<>(first.tokens());
        both.addAll(second.tokens());
        return open(first, clauses)
                .flatMap(opening ->
                        open(new Clause(first.number(), first.utterance(), first.speaker(), both, false), clauses));
    }

    private static Optional<Clause> open(Clause before, List<Clause> clauses) {
        var leads = LEADS.matcher(before.text());
        if (!leads.find()) {
            return Optional.empty();
        }
        int from = leads.group().isBlank() ? 0 : leads.group().strip().split(" ").length;
        boolean behind = from == 0
                && before.number() > 0
                && clauses.get(before.number() - 1).utterance() == before.utterance();
        var tokens = before.tokens().subList(from, before.tokens().size());
        return behind || tokens.size() < LEAST || tokens.size() > LONGEST || rests(tokens)
                ? Optional.empty()
                : Optional.of(new Clause(before.number(), before.utterance(), before.speaker(), tokens, false));
    }

    /** Whether it has a statement of its own. */
    private static boolean rests(List<Token> tokens) {
        var parts = PartsOfSpeech.of(tokens);
        boolean clausal = CLAUSAL.contains(parts.word(0));
        long verbs = IntStream.range(1, tokens.size())
                .filter(i -> parts.auxiliary(i) || parts.verb(i))
                .count();
        boolean second = IntStream.range(2, tokens.size())
                .anyMatch(i -> PERSONS.contains(parts.word(i))
                        && (parts.auxiliary(i + 1) || parts.verb(i + 1))
                        && !JOINTS.contains(parts.word(i - 1)));
        return second || (clausal ? verbs == 0 : verbs > 0) || tokens.stream().anyMatch(token -> token.is(","));
    }

    /** "when she is at rest , ...". */
    static List<Token> joined(List<Token> opening, List<Token> told) {
        var out = new ArrayList<>(opening);
        out.add(told.getFirst().as(","));
        out.addAll(told);
        return List.copyOf(out);
    }
}
