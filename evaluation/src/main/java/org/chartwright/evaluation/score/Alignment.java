package org.chartwright.evaluation.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts in; which of the recognised words are right, or one line that shows what was heard wrong, out: {@code take
 * [eliquis>a leak is] every +the day}.
 */
public final class Alignment {

    private final List<String> said;
    private final List<String> heard;
    private final int[][] edits;

    private Alignment(List<String> said, List<String> heard) {
        this.said = said;
        this.heard = heard;
        this.edits = new int[said.size() + 1][heard.size() + 1];
        for (int i = said.size(); i >= 0; i--) {
            for (int j = heard.size(); j >= 0; j--) {
                edits[i][j] = fewest(i, j);
            }
        }
    }

    /** Compares as {@link WordErrorRate} does. */
    public static String of(String reference, String hypothesis) {
        return new Alignment(WordErrorRate.words(reference), WordErrorRate.words(hypothesis)).line();
    }

    /** For each recognised word, whether it was said there. */
    public static List<Boolean> right(List<String> said, List<String> heard) {
        return new Alignment(said, heard).right();
    }

    private int fewest(int i, int j) {
        if (i == said.size()) {
            return heard.size() - j;
        }
        if (j == heard.size()) {
            return said.size() - i;
        }
        int together = edits[i + 1][j + 1] + (said.get(i).equals(heard.get(j)) ? 0 : 1);
        return Math.min(together, 1 + Math.min(edits[i + 1][j], edits[i][j + 1]));
    }

    private List<Boolean> right() {
        var right = new ArrayList<Boolean>();
        int i = 0;
        int j = 0;
        while (j < heard.size()) {
            boolean both = i < said.size();
            boolean same = both && said.get(i).equals(heard.get(j)) && edits[i][j] == edits[i + 1][j + 1];
            if (same || both && edits[i][j] == edits[i + 1][j + 1] + 1) {
                right.add(same);
                i++;
                j++;
            } else if (both && edits[i][j] == edits[i + 1][j] + 1) {
                i++;
            } else {
                right.add(false);
                j++;
            }
        }
        return right;
    }

    private String line() {
        var line = new ArrayList<String>();
        var missed = new ArrayList<String>();
        var instead = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < said.size() || j < heard.size()) {
            boolean both = i < said.size() && j < heard.size();
            if (both && said.get(i).equals(heard.get(j)) && edits[i][j] == edits[i + 1][j + 1]) {
                tell(missed, instead, line);
                line.add(said.get(i++));
                j++;
            } else if (both && edits[i][j] == edits[i + 1][j + 1] + 1) {
                missed.add(said.get(i++));
                instead.add(heard.get(j++));
            } else if (i < said.size() && edits[i][j] == edits[i + 1][j] + 1) {
                missed.add(said.get(i++));
            } else {
                instead.add(heard.get(j++));
            }
        }
        tell(missed, instead, line);
        return String.join(" ", line);
    }

    private static void tell(List<String> missed, List<String> instead, List<String> line) {
        if (!missed.isEmpty() && !instead.isEmpty()) {
            line.add("[" + String.join(" ", missed) + ">" + String.join(" ", instead) + "]");
        } else if (!missed.isEmpty()) {
            line.add("-" + String.join(" -", missed));
        } else if (!instead.isEmpty()) {
            line.add("+" + String.join(" +", instead));
        }
        missed.clear();
        instead.clear();
    }
}
