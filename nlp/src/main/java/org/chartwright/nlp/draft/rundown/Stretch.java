package org.chartwright.nlp.draft.rundown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What a clinician said in one turn without a stop, clauses joined again; the turns that are long enough to run through
 * something. Questions break a stretch.
 */
final class Stretch {

    private static final int LONG = 24;

    private final int utterance;
    private final List<Token> tokens;
    private final String text;

    private Stretch(int utterance, List<Token> tokens) {
        this.utterance = utterance;
        this.tokens = List.copyOf(tokens);
        this.text = String.join(" ", tokens.stream().map(Token::text).toList());
    }

    /** @param unmarked numbers of the utterances that have no stops */
    static List<Stretch> in(List<Clause> clauses, List<Phase> phases, Set<Integer> unmarked) {
        return of(clauses, phases, unmarked::contains).stream()
                .filter(stretch -> longTurn(stretch, clauses))
                .toList();
    }

    /** Also of short turns, and of none of those without stops. */
    static List<Stretch> told(List<Clause> clauses, List<Phase> phases, Set<Integer> unmarked) {
        return of(clauses, phases, utterance -> !unmarked.contains(utterance));
    }

    private static List<Stretch> of(List<Clause> clauses, List<Phase> phases, IntPredicate utterances) {
        var out = new ArrayList<Stretch>();
        var tokens = new ArrayList<Token>();
        int utterance = -1;
        for (int i = 0; i <= clauses.size(); i++) {
            boolean within = i < clauses.size()
                    && clauses.get(i).utterance() == utterance
                    && !clauses.get(i).question();
            if (!within) {
                if (tokens.size() > 0) {
                    out.add(new Stretch(utterance, tokens));
                }
                tokens.clear();
            }
            if (i < clauses.size()
                    && spoken(clauses.get(i), phases)
                    && utterances.test(clauses.get(i).utterance())) {
                utterance = clauses.get(i).utterance();
                tokens.addAll(clauses.get(i).tokens());
            }
        }
        return List.copyOf(out);
    }

    private static boolean spoken(Clause clause, List<Phase> phases) {
        return clause.byClinician() && !clause.question() && phases.get(clause.number()) != Phase.PLAN;
    }

    private static boolean longTurn(Stretch stretch, List<Clause> clauses) {
        return clauses.stream()
                        .filter(clause -> clause.utterance() == stretch.utterance)
                        .mapToInt(clause -> clause.tokens().size())
                        .sum()
                >= LONG;
    }

    int utterance() {
        return utterance;
    }

    /** Its words with a space between each two. */
    String text() {
        return text;
    }

    /** Where the characters {@code from} to before {@code to} of its text were said. */
    Evidence evidence(int from, int to) {
        int at = 0;
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Token token : tokens) {
            int end = at + token.text().length();
            if (at < to && from < end) {
                first = Math.min(first, token.from());
                last = Math.max(last, token.to());
            }
            at = end + 1;
        }
        return new Evidence(utterance, first, last);
    }
}
