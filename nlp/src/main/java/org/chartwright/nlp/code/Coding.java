package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.nlp.transcript.Evidence;

/**
 * A diagnosis code while it is being settled.
 *
 * @param entry the code
 * @param term the words that led to it
 * @param confidence 0 to 1
 * @param reasons why, in order
 * @param evidence where it was said
 * @param questions what would make it more specific, in order
 */
record Coding(
        CodeEntry entry,
        String term,
        double confidence,
        List<String> reasons,
        List<Evidence> evidence,
        List<String> questions) {

    Coding(CodeEntry entry, String term, double confidence, List<String> reasons, List<Evidence> evidence) {
        this(entry, term, confidence, reasons, evidence, List.of());
    }

    Coding {
        questions = List.copyOf(questions);
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
    }

    String code() {
        return entry.code();
    }

    /** A sign, symptom or abnormal finding (ICD-10-CM chapter 18), or a pain that stands for one. */
    boolean symptom() {
        return code().startsWith("R")
                || code().startsWith("M25.5")
                || code().startsWith("M25.4")
                || code().startsWith("M79.1")
                || code().startsWith("M79.6")
                || code().startsWith("M54.5")
                || code().startsWith("M54.9")
                || code().startsWith("M54.2")
                || code().startsWith("H92.0");
    }

    /** A status, history or other factor that is no illness. */
    boolean factor() {
        return code().startsWith("Z");
    }

    Coding with(CodeEntry other, String reason) {
        return new Coding(
                other, term, confidence, and(reason), evidence, other.code().equals(code()) ? questions : List.of());
    }

    /** The same, with a question that its code leaves open. */
    Coding asking(String question) {
        return new Coding(
                entry,
                term,
                confidence,
                reasons,
                evidence,
                Stream.concat(questions.stream(), Stream.of(question))
                        .distinct()
                        .toList());
    }

    Coding with(Coding same) {
        return new Coding(
                entry,
                term,
                Math.max(confidence, same.confidence),
                Stream.concat(reasons.stream(), same.reasons.stream())
                        .distinct()
                        .toList(),
                Stream.concat(evidence.stream(), same.evidence.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                Stream.concat(questions.stream(), same.questions.stream())
                        .distinct()
                        .toList());
    }

    CodeSuggestion suggestion() {
        return new CodeSuggestion(
                Suggestions.system(entry.system()),
                code(),
                entry.title(),
                confidence,
                String.join("; ", reasons),
                List.of(),
                evidence,
                questions.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", questions)));
    }

    private List<String> and(String reason) {
        List<String> more = new ArrayList<>(reasons);
        more.add(reason);
        return more;
    }
}
