package org.chartwright.models.vocabulary;

import java.util.Arrays;
import java.util.TreeSet;

/**
 * Where the ways to the words part, in a state of the graph of sounds in which any word may come next: which arcs lead
 * on to which words.
 */
final class Ways {

    private final int[] begins;
    private final int[][] arcs;
    private final int[] toAnyWord;

    private Ways(int[] begins, int[][] arcs, int[] toAnyWord) {
        this.begins = begins;
        this.arcs = arcs;
        this.toAnyWord = toAnyWord;
    }

    static Ways of(PhoneGraph sounds, int state) {
        var bounds = new TreeSet<Integer>();
        bounds.add(0);
        var toAnyWord = new int[0];
        for (int arc = sounds.firstArc()[state]; arc < sounds.firstArc()[state + 1]; arc++) {
            if (sounds.leadsToAnyWord(arc)) {
                toAnyWord = with(toAnyWord, arc);
            } else {
                for (int bound : spans(sounds, arc)) {
                    bounds.add(bound);
                }
            }
        }
        int[] begins = bounds.stream().mapToInt(Integer::intValue).toArray();
        int[][] arcs = new int[begins.length][0];
        for (int arc = sounds.firstArc()[state]; arc < sounds.firstArc()[state + 1]; arc++) {
            if (!sounds.leadsToAnyWord(arc)) {
                int[] spans = spans(sounds, arc);
                for (int i = 0; i < spans.length; i += 2) {
                    int last = Arrays.binarySearch(begins, spans[i + 1]);
                    for (int at = Arrays.binarySearch(begins, spans[i]); at < last; at++) {
                        arcs[at] = with(arcs[at], arc);
                    }
                }
            }
        }
        return new Ways(begins, arcs, toAnyWord);
    }

    /** Whether the ways part in this state, or everything may end in it. */
    static boolean part(PhoneGraph sounds, int state) {
        for (int arc = sounds.firstArc()[state]; arc < sounds.firstArc()[state + 1]; arc++) {
            if (!sounds.leadsToAnyWord(arc)) {
                return true;
            }
        }
        return sounds.endCost()[state] != Float.POSITIVE_INFINITY;
    }

    /** The arcs that lead to the word, in order. */
    int[] to(int word) {
        int at = Arrays.binarySearch(begins, word);
        return arcs[at < 0 ? -at - 2 : at];
    }

    /** The arcs after which any word may still come. */
    int[] toAnyWord() {
        return toAnyWord;
    }

    private static int[] spans(PhoneGraph sounds, int arc) {
        int word = sounds.out()[arc];
        return word == WordGraph.NO_WORD
                ? Arrays.copyOfRange(
                        sounds.spans(), sounds.firstSpan()[sounds.to()[arc]], sounds.firstSpan()[sounds.to()[arc] + 1])
                : new int[] {word, word + 1};
    }

    private static int[] with(int[] arcs, int arc) {
        int[] more = Arrays.copyOf(arcs, arcs.length + 1);
        more[arcs.length] = arc;
        return more;
    }
}
