package org.chartwright.nlp.code;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.code.Finding.Nature;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;

/**
 * A problem that was named early and only considered at the end, as a possibility out: the assessment comes last, and
 * an uncertain diagnosis is not coded (ICD-10-CM guideline IV.H).
 */
final class LastWord {

    private static final Pattern CONSIDERS = Pattern.compile(
            "\\b(could|might|may|possib\\w+|potential\\w*|differential|etiolog\\w+|suspect\\w*|rule out|consider\\w*|unlikely)\\b",
            Pattern.CASE_INSENSITIVE);

    private LastWord() {}

    static Nature on(Fact fact, Nature claimed, List<Fact> facts, Transcript transcript) {
        if (claimed != Nature.CURRENT || fact.kind() != Fact.Kind.PROBLEM) {
            return claimed;
        }
        int stated = lastOf(fact, transcript);
        boolean considered = facts.stream()
                .filter(other -> other.kind() == Fact.Kind.PROBLEM
                        && other.certainty() == Fact.Certainty.POSSIBLE
                        && other.text().equalsIgnoreCase(fact.text()))
                .flatMap(other -> other.evidence().stream())
                .filter(transcript::holds)
                .filter(place -> place.utterance() > stated
                        && transcript.utterances().get(place.utterance()).speaker() == Speaker.CLINICIAN)
                .max(Comparator.naturalOrder())
                .filter(place -> CONSIDERS.matcher(transcript.quote(place)).find())
                .isPresent();
        return considered ? Nature.POSSIBLE : claimed;
    }

    /** The last utterance that states it, whoever speaks. */
    private static int lastOf(Fact fact, Transcript transcript) {
        var stated = new SpokenSense(transcript).places(fact);
        return stated.stream().mapToInt(Evidence::utterance).max().orElse(-1);
    }
}
