package org.chartwright.evaluation.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Terms of a lexicon that were said and heard, and that were heard without being said.
 *
 * <p>A term counts as heard where its words stand in what was recognised of the same recording, one after another. What
 * is part of a longer term of the same text is not counted by itself.
 */
public final class TermScores {

    private static final int LONGEST = 6;

    /**
     * How terms of one group fared.
     *
     * @param said how often one was said
     * @param heard how many of these were heard
     * @param invented how often one was heard that was not said in the recording
     */
    public record Score(int said, int heard, int invented) {

        Score plus(Score other) {
            return new Score(said + other.said, heard + other.heard, invented + other.invented);
        }

        /** Share of what was said that was heard. */
        public double recall() {
            return (double) heard / Math.max(1, said);
        }
    }

    private final Map<String, String> groups;
    private final Map<String, Score> scores = new TreeMap<>();
    private int words;

    /** @param groups of each term, by its text in lower case */
    public TermScores(Map<String, String> groups) {
        this.groups = Map.copyOf(groups);
    }

    /** Counts one recording. */
    public void add(String reference, String hypothesis) {
        var said = terms(WordErrorRate.words(reference));
        var heard = terms(WordErrorRate.words(hypothesis));
        var heardText = text(hypothesis);
        var saidText = text(reference);
        words += WordErrorRate.words(reference).size();
        var left = new HashMap<String, Integer>();
        for (String term : said) {
            int already = left.merge(term, 1, Integer::sum);
            count(term, new Score(1, occurrences(heardText, term) >= already ? 1 : 0, 0));
        }
        for (String term : heard) {
            if (!saidText.contains(" " + term + " ")) {
                count(term, new Score(0, 0, 1));
            }
        }
    }

    /** By group, in the order of the groups' names. */
    public Map<String, Score> byGroup() {
        return Map.copyOf(scores);
    }

    /** Words said in all recordings. */
    public int words() {
        return words;
    }

    private void count(String term, Score score) {
        scores.merge(groups.getOrDefault(term, ""), score, Score::plus);
    }

    /** The terms in the words, one after another, always the longest. */
    public List<String> terms(List<String> text) {
        var terms = new ArrayList<String>();
        for (int i = 0; i < text.size(); ) {
            int length = Math.min(LONGEST, text.size() - i);
            while (length > 0 && !groups.containsKey(String.join(" ", text.subList(i, i + length)))) {
                length--;
            }
            if (length > 0) {
                terms.add(String.join(" ", text.subList(i, i + length)));
            }
            i += Math.max(1, length);
        }
        return terms;
    }

    private static String text(String text) {
        return " " + String.join(" ", WordErrorRate.words(text)) + " ";
    }

    private static int occurrences(String text, String term) {
        int count = 0;
        for (int at = text.indexOf(" " + term + " "); at >= 0; at = text.indexOf(" " + term + " ", at + 1)) {
            count++;
        }
        return count;
    }
}
