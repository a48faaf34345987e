package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Neighbours;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A drug where it was named and what was said around it.
 *
 * @param lead the words since the drug before it
 * @param before the words of the clause before it, or before the list it stands in
 * @param behind those behind it, or behind its list, to the next drug
 * @param next what the same speaker goes on to say until another drug is named
 * @param question of the clinician that a patient names it to
 * @param answer what the patient says to the clinician who names it; may be empty
 * @param nextClauses where {@code next} was said
 * @param answerClauses where {@code answer} was said
 */
record MedicineNaming(
        Mention drug,
        String lead,
        String before,
        String behind,
        String next,
        Optional<Clause> question,
        String answer,
        List<Clause> nextClauses,
        List<Clause> answerClauses) {

    /** What may stand between two drugs of one list. */
    private static final Pattern LISTED = Pattern.compile(
            "(?: ?(?:and|or|then|,|plus|also|some|a|an|the|my|one|two|couple|of|for|shot|dose|round|bag|script|prescription|both|[\\d./]+|mg))*");

    private static final int FOLLOWED = 3;
    private static final int ANSWERED = 4;

    static MedicineNaming of(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        var drugs = mentions.stream()
                .filter(other -> other.clause() == clause && other.term().kind() == Kind.DRUG)
                .toList();
        int from = drug.from();
        int to = drug.to();
        int last = clause.tokens().size();
        for (Mention other : drugs.reversed()) {
            if (other.to() <= from
                    && LISTED.matcher(words(clause, other.to(), from)).matches()) {
                from = other.from();
            }
        }
        for (Mention other : drugs) {
            if (other.from() >= to
                    && LISTED.matcher(words(clause, to, other.from())).matches()) {
                to = other.to();
            } else if (other.from() >= to) {
                last = other.from();
                break;
            }
        }
        boolean whole = last == clause.tokens().size();
        var next = whole
                ? clauses.stream()
                        .skip(clause.number() + 1L)
                        .limit(FOLLOWED)
                        .takeWhile(said -> said.utterance() == clause.utterance() && !ofOther(said, drug, mentions))
                        .toList()
                : List.<Clause>of();
        int since = Neighbours.before(mentions, mentions.indexOf(drug));
        return new MedicineNaming(
                drug,
                words(clause, since, drug.from()),
                words(clause, 0, from),
                words(clause, to, last),
                text(next),
                clause.byClinician() ? Optional.empty() : question(clause, clauses),
                text(answer(drug, clauses, mentions)),
                next,
                answer(drug, clauses, mentions));
    }

    private static Optional<Clause> question(Clause clause, List<Clause> clauses) {
        return clauses.subList(0, clause.number()).stream()
                .filter(said -> said.utterance() == clause.utterance() - 1 && said.byClinician() && said.question())
                .reduce((one, other) -> other);
    }

    /** Nothing where the clinician goes on to something else. */
    private static List<Clause> answer(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        if (!clause.byClinician()) {
            return List.of();
        }
        boolean endsWithIt = mentions.stream()
                .noneMatch(other -> other.term().kind() == Kind.DRUG
                        && !other.term().equals(drug.term())
                        && other.clause().utterance() == clause.utterance()
                        && (other.clause().number() > clause.number()
                                || other.clause() == clause && other.from() > drug.from()));
        return !endsWithIt
                ? List.of()
                : clauses.stream()
                        .skip(clause.number() + 1L)
                        .dropWhile(said -> said.utterance() == clause.utterance()
                                && said.tokens().size() <= ANSWERED)
                        .takeWhile(said -> said.utterance() == clause.utterance() + 1
                                && !said.byClinician()
                                && !ofOther(said, drug, mentions))
                        .limit(ANSWERED)
                        .toList();
    }

    private static boolean ofOther(Clause clause, Mention drug, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other -> other.clause() == clause
                        && other.term().kind() == Kind.DRUG
                        && !other.term().equals(drug.term()));
    }

    private static String text(List<Clause> said) {
        return said.stream().map(Clause::text).collect(Collectors.joining(" , "));
    }

    private static String words(Clause clause, int from, int to) {
        return String.join(" ", clause.words().subList(from, to));
    }

    Clause clause() {
        return drug.clause();
    }

    boolean byClinician() {
        return clause().byClinician();
    }

    String name() {
        return drug.words();
    }

    String asked() {
        return question.map(Clause::text).orElse("");
    }

    /** What is told behind the name, in this clause and the next ones. */
    String told() {
        return Stream.of(behind, next).filter(part -> !part.isBlank()).collect(Collectors.joining(" , "));
    }

    List<Evidence> evidence() {
        return places(nextClauses);
    }

    /** With the question before it. */
    List<Evidence> toQuestion() {
        return Stream.concat(question.stream(), Stream.of(clause()))
                .map(Clause::evidence)
                .toList();
    }

    List<Evidence> answered() {
        return places(answerClauses);
    }

    private List<Evidence> places(List<Clause> more) {
        var out = new ArrayList<>(List.of(clause().evidence()));
        more.forEach(said -> out.add(said.evidence()));
        return out;
    }
}
