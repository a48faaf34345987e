package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSystem;

/**
 * A note and statistics in, codes that it may have with the features an accept model weighs out: from the terms of the
 * code set that it holds, and from runs of words that go with a code in the statistics.
 */
public final class CodeCandidates {

    /** A term of several codes: so many of them are looked at. */
    private static final int CODES_A_TERM = 4;

    private final CodeSet set;
    private final TermIndex terms;
    private final Map<String, CodeEntry> below;
    private final Map<String, Double> rarity = new HashMap<>();

    public CodeCandidates(CodeSet set) {
        this(set, new TermIndex(set, Set.of(CodeSystem.ICD10CM)));
    }

    CodeCandidates(CodeSet set, TermIndex terms) {
        this.set = set;
        this.terms = terms;
        this.below = CodeTerms.defaults(set.entries());
        Map<String, Integer> counts = new HashMap<>();
        int documents = 0;
        for (var entry : set.entries()) {
            if (entry.system() == CodeSystem.ICD10CM) {
                documents++;
                TermWords.forms(entry.title()).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        double all = Math.max(1, documents);
        counts.forEach((word, count) -> rarity.put(word, Math.log(all / count)));
    }

    /**
     * A code that the note may have.
     *
     * @param code without its point
     * @param features see {@link AcceptFeatures}
     */
    public record Candidate(String code, int from, int to, double[] features) {}

    /**
     * A code that people gave, as it may be billed: itself, or where it was cut off or is a heading, the code below it
     * that claims least. Without its point; empty where the set has neither.
     */
    public Optional<String> billable(String code) {
        if (set.billable(code).isPresent()) {
            return Optional.of(code);
        }
        String heading = code;
        while (heading.endsWith("X") && !below.containsKey(heading)) {
            heading = heading.substring(0, heading.length() - 1);
        }
        return Optional.ofNullable(below.get(heading)).map(entry -> CodeSetKey.of(entry.code()));
    }

    public ReadCase read(String note) {
        return ReadCase.of(note, terms);
    }

    public static CodeStatistics statistics(List<ReadCase> cases, List<LabelledNote> labels) {
        return CodeStatistics.of(cases, labels);
    }

    public List<Candidate> of(ReadCase read, CodeStatistics statistics) {
        Map<String, AcceptFeatures> byCode = new LinkedHashMap<>();
        for (var found : read.matches()) {
            double weight = found.meaning().words().stream()
                    .mapToDouble(word -> rarity.getOrDefault(word, 9.0))
                    .sum();
            var meanings = found.meaning().terms();
            for (int rank = 0; rank < Math.min(CODES_A_TERM, meanings.size()); rank++) {
                String code = CodeSetKey.of(meanings.get(rank).entry().code());
                if (rank == 0 || statistics.prior(code) > 0) {
                    byCode.computeIfAbsent(code, absent -> new AcceptFeatures())
                            .term(found, meanings.get(rank), rank, weight, read.length())
                            .seen(
                                    statistics.notes(found.term()),
                                    statistics.codes(found.term()).getOrDefault(code, 0));
                }
            }
        }
        for (var found : read.matches()) {
            int notes = statistics.notes(found.term());
            statistics.codes(found.term()).forEach((code, count) -> {
                if (count >= 2 && count * 4 >= notes && set.billable(code).isPresent()) {
                    byCode.computeIfAbsent(code, absent -> new AcceptFeatures())
                            .place(found.place(), read.length())
                            .seen(notes, count);
                }
            });
        }
        for (String run : read.runs()) {
            int notes = statistics.notes(run);
            if (notes > 0) {
                statistics.codes(run).forEach((code, count) -> {
                    if (set.billable(code).isPresent()) {
                        byCode.computeIfAbsent(code, absent -> new AcceptFeatures())
                                .run(run, read.place(run), notes, count, read.length());
                    }
                });
            }
        }
        Map<String, Integer> categories = new HashMap<>();
        byCode.keySet().forEach(code -> categories.merge(code.substring(0, 3), 1, Integer::sum));
        List<Candidate> candidates = new ArrayList<>();
        byCode.forEach((code, features) -> set.billable(code)
                .ifPresent(entry -> candidates.add(new Candidate(
                        code,
                        features.from(),
                        features.to(),
                        features.values(
                                entry, statistics.prior(code), categories.getOrDefault(code.substring(0, 3), 1))))));
        return candidates;
    }
}
