package org.chartwright.nlp.draft.reading;

import java.util.List;
import java.util.stream.Stream;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What a clinician takes the complaint to be, in the loose talk at the end of a visit.
 *
 * @param clause where it was said
 * @param name the disease as it was said, without hedges
 * @param sure how firmly
 * @param because what was said to speak for it, as the note tells it: "given ..."; may be empty
 * @param evidence where all of this was said
 */
public record Verdict(Clause clause, String name, SpokenDiagnosis.Sure sure, String because, List<Evidence> evidence) {

    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** As a heading calls it. */
    public String heading() {
        return switch (sure) {
            case POSSIBLE -> "possible " + name;
            case LIKELY -> "likely " + name;
            case TAKEN_TO_BE -> name;
        };
    }

    /** The sentence of the assessment. */
    String told() {
        String firmly = sure == SpokenDiagnosis.Sure.POSSIBLE ? "possible " : "likely ";
        return firmly + name + (because.isEmpty() ? "" : " , " + because);
    }

    /** The sentence of the assessment that a verdict makes. */
    public Unit unit(Reading reading) {
        var first = clause.tokens().getFirst();
        var words = Stream.of(told().split(" ")).map(first::as).toList();
        var mentions = reading.in(clause).stream()
                .filter(mention -> name.contains(mention.words()))
                .toList();
        return new Unit(clause, Unit.Form.STATEMENT, words, mentions, evidence);
    }

    /** Whether a verdict says what this statement does. */
    public static boolean assessed(Unit unit, Reading reading) {
        return reading.verdicts().stream()
                .anyMatch(verdict -> verdict.clause() == unit.clause()
                        || verdict.evidence().containsAll(unit.evidence()) && unit.byClinician());
    }
}
