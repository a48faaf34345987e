package org.chartwright.evaluation.score;

import java.util.HashSet;
import java.util.Set;

/**
 * Drugs and numbers of the reference note that were said and that the draft lacks: how many there are, and how many of
 * them the draft lists as left out.
 */
public record OmissionCoverage(int missing, int listed) {

    public static final OmissionCoverage NONE = new OmissionCoverage(0, 0);

    /**
     * Compares one visit.
     *
     * @param omissions all that the draft lists as left out, as one text
     * @param drugNames single-word drug names in lower case that are no everyday words
     */
    public static OmissionCoverage of(
            String dialogue, String reference, String draft, String omissions, Set<String> drugNames) {
        var drugs = new HashSet<>(SpokenNumbers.words(reference));
        drugs.retainAll(drugNames);
        drugs.retainAll(new HashSet<>(SpokenNumbers.words(dialogue)));
        drugs.removeAll(new HashSet<>(SpokenNumbers.words(draft)));
        var numbers = new HashSet<>(SpokenNumbers.written(reference));
        numbers.retainAll(SpokenNumbers.said(dialogue));
        numbers.removeAll(SpokenNumbers.written(draft));
        int missing = drugs.size() + numbers.size();
        drugs.retainAll(new HashSet<>(SpokenNumbers.words(omissions)));
        numbers.retainAll(SpokenNumbers.written(omissions));
        return new OmissionCoverage(missing, drugs.size() + numbers.size());
    }

    public OmissionCoverage plus(OmissionCoverage other) {
        return new OmissionCoverage(missing + other.missing, listed + other.listed);
    }
}
