package org.chartwright.nlp.draft.reading;

import java.util.List;
import java.util.regex.Pattern;
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

    private static final int LONGEST = 20;
    private static final Pattern AS_SAID = Pattern.compile(
            "^(?:he|she|they|the patient|this|that|it) (?:(?:just|clearly|definitely|also|does|do) )*(?:has|have|is)\\b");
    /** What a test shows stands among the results as well. */
    private static final Pattern RESULT =
            Pattern.compile("\\b(?:shows?|showed|came back|reveals|confirms|confirmed|positive for)\\b");

    public Verdict {
        evidence = List.copyOf(evidence);
    }

    /** As a heading calls it. */
    public String heading() {
        return switch (sure) {
            case POSSIBLE -> "possible " + name;
            case LIKELY -> "likely " + name;
            case TAKEN_TO_BE, STATED -> name;
        };
    }

    /** The sentence of the assessment. */
    String told() {
        String firmly = switch (sure) {
            case POSSIBLE -> "possible ";
            case LIKELY, TAKEN_TO_BE -> "likely ";
            case STATED -> "";
        };
        return firmly + name + (because.isEmpty() ? "" : " , " + because);
    }

    /** The sentence of the assessment that a verdict makes: as it was said, where that was told without a hedge. */
    public Unit unit(Reading reading) {
        return reading.units().stream()
                .filter(unit -> sure == SpokenDiagnosis.Sure.STATED
                        && unit.clause() == clause
                        && unit.form() == Unit.Form.STATEMENT
                        && unit.told().size() <= LONGEST
                        && AS_SAID.matcher(unit.text()).find()
                        && !RESULT.matcher(unit.text()).find())
                .findFirst()
                .orElseGet(() -> named(reading));
    }

    private Unit named(Reading reading) {
        var first = clause.tokens().getFirst();
        var words = Stream.of(told().split(" ")).map(first::as).toList();
        var mentions = reading.in(clause).stream()
                .filter(mention -> name.contains(mention.words()))
                .toList();
        return new Unit(clause, Unit.Form.STATEMENT, words, mentions, evidence);
    }

    /** Whether a verdict says what this statement does. */
    public static boolean assessed(Unit unit, Reading reading) {
        return !RESULT.matcher(unit.text()).find()
                && reading.verdicts().stream()
                        .anyMatch(verdict -> verdict.clause() == unit.clause()
                                || verdict.evidence().containsAll(unit.evidence()) && unit.byClinician());
    }
}
