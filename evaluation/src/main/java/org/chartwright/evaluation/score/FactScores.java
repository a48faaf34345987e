package org.chartwright.evaluation.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What drafts invented and what they left out, counted over all visits: drugs and numbers of the drafted note against
 * the dialogue and the reference note. Beside ROUGE, because another patient's note has a fair ROUGE.
 *
 * @param goldDrugs drugs in the reference notes
 * @param foundDrugs of them, those the drafts name
 * @param draftDrugs drugs in the drafts
 * @param inventedDrugs of them, those in neither the dialogue nor the reference
 * @param goldNumbers numbers of the reference notes that were said
 * @param foundNumbers of them, those the drafts have
 * @param draftNumbers numbers in the drafts
 * @param inventedNumbers of them, those in neither
 * @param grams runs of eight words in the drafts
 * @param copied of them, those that stand in the dialogue word for word
 */
public record FactScores(
        int goldDrugs,
        int foundDrugs,
        int draftDrugs,
        int inventedDrugs,
        int goldNumbers,
        int foundNumbers,
        int draftNumbers,
        int inventedNumbers,
        int grams,
        int copied) {

    public static final FactScores NONE = new FactScores(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final int RUN = 8;

    /**
     * Scores one visit.
     *
     * @param drugNames single-word drug names in lower case that are no everyday words
     */
    public static FactScores of(String dialogue, String reference, String draft, Set<String> drugNames) {
        var saidDrugs = both(new HashSet<>(SpokenNumbers.words(dialogue)), drugNames);
        var goldDrugs = both(new HashSet<>(SpokenNumbers.words(reference)), drugNames);
        var draftDrugs = both(new HashSet<>(SpokenNumbers.words(draft)), drugNames);
        var said = SpokenNumbers.said(dialogue);
        var gold = SpokenNumbers.written(reference);
        var drafted = SpokenNumbers.written(draft);
        var goldSaid = both(gold, said);
        var spokenRuns = new HashSet<>(runs(dialogue));
        var draftRuns = runs(draft);
        return new FactScores(
                goldDrugs.size(),
                both(goldDrugs, draftDrugs).size(),
                draftDrugs.size(),
                beyond(draftDrugs, saidDrugs, goldDrugs),
                goldSaid.size(),
                both(goldSaid, drafted).size(),
                drafted.size(),
                beyond(drafted, said, gold),
                draftRuns.size(),
                (int) draftRuns.stream().filter(spokenRuns::contains).count());
    }

    public FactScores plus(FactScores other) {
        return new FactScores(
                goldDrugs + other.goldDrugs,
                foundDrugs + other.foundDrugs,
                draftDrugs + other.draftDrugs,
                inventedDrugs + other.inventedDrugs,
                goldNumbers + other.goldNumbers,
                foundNumbers + other.foundNumbers,
                draftNumbers + other.draftNumbers,
                inventedNumbers + other.inventedNumbers,
                grams + other.grams,
                copied + other.copied);
    }

    /** Share of the reference's drugs that the drafts name, 0 to 1. */
    public double drugRecall() {
        return share(foundDrugs, goldDrugs);
    }

    /** Share of the drafts' drugs that were said or stand in the reference, 0 to 1. */
    public double drugPrecision() {
        return share(draftDrugs - inventedDrugs, draftDrugs);
    }

    /** Share of the reference's spoken numbers that the drafts have, 0 to 1. */
    public double numberRecall() {
        return share(foundNumbers, goldNumbers);
    }

    /** Share of the drafts' numbers that nobody said and the reference lacks, 0 to 1. */
    public double numbersInvented() {
        return share(inventedNumbers, draftNumbers);
    }

    /** Share of the drafts' runs of eight words that are copied from the dialogue, 0 to 1. */
    public double copiedShare() {
        return share(copied, grams);
    }

    private static double share(int part, int whole) {
        return (double) part / Math.max(1, whole);
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static <T> int beyond(Set<T> drafted, Set<T> said, Set<T> gold) {
        return (int) drafted.stream()
                .filter(item -> !said.contains(item) && !gold.contains(item))
                .count();
    }

    private static List<List<String>> runs(String text) {
        var words = SpokenNumbers.words(text);
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(i -> words.subList(i, i + RUN))
                .toList();
    }
}
