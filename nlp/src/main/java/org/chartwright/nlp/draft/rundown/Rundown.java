package org.chartwright.nlp.draft.rundown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.RunLine;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;

/**
 * The clauses of a visit in, the lines of what a clinician ran through without a stop out: findings where the turn
 * tells at least {@value #FINDINGS}, values where it tells at least {@value #VALUES}; with them, of every turn, the
 * values that are set beside earlier ones.
 *
 * @param lines in the order they were said
 * @param told where the words were said that the lines tell
 */
public record Rundown(List<RunLine> lines, List<Evidence> told) {

    private static final int FINDINGS = 2;
    private static final int VALUES = 2;
    /** One more in a turn so near to such a one counts too. */
    private static final int NEAR = 2;

    private static final int WORDS_PER_MARK = 30;
    /** Fewer words than that are no statement. */
    private static final int LEAST = 3;

    /** What begins so goes on from what was said before it. */
    private static final Set<String> GOING_ON = Set.of(
            "or", "nor", "with", "without", "in", "on", "at", "of", "to", "from", "over", "around", "under", "behind",
            "between", "except", "but", "than", "which", "that", "who", "where", "as", "because", "if", "when", "until",
            "is", "are", "was", "were", "has", "had", "there", "here", "about", "ago", "today", "before", "since",
            "for", ",");

    /** What ends so goes on. */
    private static final Set<String> ENDLESS = Set.of(
            "no", "not", "never", "without", "or", "nor", "if", "when", "unless", "the", "a", "an", "your", "his", "of",
            "with", "from", "than", "her", "is", "are", "was", "like", "for", "maybe", "any");

    /** So much of a clause, by characters, the lines say already. */
    private static final double MUCH = 0.35;

    public Rundown {
        lines = List.copyOf(lines);
        told = List.copyOf(told);
    }

    public static Rundown of(Transcript transcript, List<Clause> clauses, List<Phase> phases) {
        Set<Integer> unmarked = transcript.utterances().stream()
                .filter(utterance -> {
                    var tokens = ReadTokens.of(utterance.text());
                    return tokens.stream()
                                            .filter(token -> token.isStop() || token.is(","))
                                            .count()
                                    * WORDS_PER_MARK
                            < tokens.size();
                })
                .map(utterance -> utterance.number())
                .collect(Collectors.toSet());
        var findings = new ArrayList<RunLine>();
        var values = new ArrayList<RunLine>();
        for (Stretch stretch : Stretch.in(clauses, phases, unmarked)) {
            findings.addAll(RunFindings.of(stretch));
            values.addAll(RunValues.of(stretch));
        }
        var out = atLeast(FINDINGS, findings);
        out.addAll(atLeast(VALUES, values));
        var run = List.copyOf(out);
        Stretch.told(clauses, phases, Set.of()).stream()
                .flatMap(stretch ->
                        Stream.concat(ComparedValues.of(stretch).stream(), NamedTracing.of(stretch).stream()))
                .filter(line -> run.stream()
                        .noneMatch(other -> other.evidence()
                                .getFirst()
                                .overlaps(line.evidence().getFirst())))
                .forEach(out::add);
        return new Rundown(
                out, out.stream().flatMap(line -> line.evidence().stream()).toList());
    }

    /** With findings told in scraps, of each of which the first place tells it and the others what it is of. */
    public Rundown with(List<RunLine> scraps) {
        var all = new ArrayList<>(lines);
        var places = new ArrayList<>(told);
        for (RunLine scrap : scraps) {
            var place = scrap.evidence().getFirst();
            if (told.stream().noneMatch(place::overlaps)) {
                all.add(scrap);
                places.add(place);
            }
        }
        return new Rundown(all, places);
    }

    private static List<RunLine> atLeast(int so, List<RunLine> lines) {
        var count = lines.stream()
                .collect(
                        Collectors.groupingBy(line -> line.evidence().getFirst().utterance(), Collectors.counting()));
        return lines.stream()
                .filter(line -> count.entrySet().stream()
                        .anyMatch(turn -> turn.getValue() >= so
                                && Math.abs(turn.getKey()
                                                - line.evidence().getFirst().utterance())
                                        <= NEAR))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * The clauses cut where a line begins or ends, so that what the lines do not tell can be told by itself; not where
     * what is left may go on from a line ("no wheeze" "or crackles") or is a word or two.
     */
    public List<Clause> cut(List<Clause> clauses) {
        var out = new ArrayList<Clause>();
        for (Clause clause : clauses) {
            for (List<Token> piece : pieces(clause)) {
                out.add(new Clause(out.size(), clause.utterance(), clause.speaker(), piece, clause.question()));
            }
        }
        return List.copyOf(out);
    }

    private List<List<Token>> pieces(Clause clause) {
        var out = new ArrayList<List<Token>>();
        if (!clause.byClinician() || clause.question()) {
            out.add(clause.tokens());
            return out;
        }
        boolean toldBefore = false;
        for (Token token : clause.tokens()) {
            boolean told = tells(new Evidence(clause.utterance(), token.from(), token.to()));
            if (out.isEmpty() || told != toldBefore) {
                out.add(new ArrayList<>());
            }
            out.getLast().add(token);
            toldBefore = told;
        }
        return whole(out);
    }

    /** Pieces that cannot stand alone are put back to those before them. */
    private List<List<Token>> whole(List<List<Token>> pieces) {
        var out = new ArrayList<List<Token>>();
        for (List<Token> piece : pieces) {
            boolean alone =
                    piece.size() >= LEAST && !GOING_ON.contains(piece.getFirst().text());
            boolean after = !out.isEmpty()
                    && out.getLast().size() >= LEAST
                    && out.getLast().stream().noneMatch(token -> token.is("no"))
                    && !ENDLESS.contains(out.getLast().getLast().text());
            if (out.isEmpty() || alone && after) {
                out.add(new ArrayList<>(piece));
            } else {
                out.getLast().addAll(piece);
            }
        }
        return out;
    }

    private boolean tells(Evidence place) {
        return told.stream().anyMatch(place::overlaps);
    }

    /** Whether a statement of the clinician says what the lines say, in words that were not cut apart. */
    public boolean tells(Unit unit) {
        var place = unit.clause().evidence();
        int shared = told.stream()
                .filter(place::overlaps)
                .mapToInt(said -> Math.min(said.to(), place.to()) - Math.max(said.from(), place.from()))
                .sum();
        return unit.byClinician() && shared >= MUCH * length(place);
    }

    private static int length(Evidence place) {
        return place.to() - place.from();
    }
}
