package org.chartwright.models.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Graphs of a few words, made by chance: three sounds, five words and what they follow each other with. */
final class SmallGraphs {

    private static final int SOUNDS = 3;
    private static final int WORDS = 5;
    private static final float NEVER = Float.POSITIVE_INFINITY;

    record Arc(int in, int out, float cost, int to) {}

    private final Random chance;

    SmallGraphs(long seed) {
        chance = new Random(seed);
    }

    /** A tree of the words' sounds; each word is given where it is the only one left, or behind its last sound. */
    PhoneGraph sounds() {
        var states = new ArrayList<List<Arc>>(List.of(new ArrayList<>()));
        var names = new ArrayList<String>();
        for (int word = 0; word < WORDS; word++) {
            var name = new StringBuilder();
            for (int length = 1 + chance.nextInt(3); length > 0; length--) {
                name.append((char) ('1' + chance.nextInt(SOUNDS)));
            }
            names.add(name.toString());
        }
        Collections.sort(names);
        grow(states, names, "", 0, 1);
        states.getFirst().add(new Arc(SOUNDS + 1, 0, cost(), 0));
        return graph(states);
    }

    /** The words that begin with what was heard have the numbers from {@code first} on. */
    private void grow(List<List<Arc>> states, List<String> names, String heard, int at, int first) {
        int number = first;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(heard)) {
                states.get(at).add(new Arc(0, number + i, cost(), 0));
            }
        }
        for (char sound = '1'; sound < '1' + SOUNDS; sound++) {
            var longer = heard + sound;
            var left = names.stream().filter(name -> name.startsWith(longer)).toList();
            if (left.isEmpty()) {
                continue;
            }
            int firstLeft = number + names.indexOf(left.getFirst());
            if (left.size() == 1) {
                finish(states, left.getFirst().substring(heard.length()), at, firstLeft);
            } else {
                states.add(new ArrayList<>());
                int next = states.size() - 1;
                states.get(at).add(new Arc(sound - '0', 0, cost(), next));
                grow(states, left, longer, next, firstLeft);
            }
        }
    }

    private void finish(List<List<Arc>> states, String rest, int from, int word) {
        int at = from;
        for (int i = 0; i < rest.length(); i++) {
            boolean last = i == rest.length() - 1;
            if (!last) {
                states.add(new ArrayList<>());
            }
            int to = last ? 0 : states.size() - 1;
            states.get(at).add(new Arc(rest.charAt(i) - '0', i == 0 ? word : 0, cost(), to));
            at = to;
        }
    }

    private PhoneGraph graph(List<List<Arc>> states) {
        var arcs = states.stream().flatMap(List::stream).toList();
        var reached = reached(states);
        int[] firstArc = firsts(states.stream().map(List::size).toList());
        var spans = new ArrayList<Integer>();
        int[] firstSpan = new int[states.size() + 1];
        boolean[] anyWord = new boolean[states.size()];
        for (int state = 0; state < states.size(); state++) {
            for (int word : reached.get(state)) {
                spans.add(word);
                spans.add(word + 1);
            }
            firstSpan[state + 1] = spans.size();
            anyWord[state] = reached.get(state).size() == WORDS + 1;
        }
        float[] end = new float[states.size()];
        Arrays.fill(end, NEVER);
        end[0] = cost();
        return new PhoneGraph(
                0,
                firstArc,
                arcs.stream().mapToInt(Arc::in).toArray(),
                arcs.stream().mapToInt(Arc::out).toArray(),
                costs(arcs),
                arcs.stream().mapToInt(Arc::to).toArray(),
                end,
                firstSpan,
                spans.stream().mapToInt(Integer::intValue).toArray(),
                anyWord);
    }

    /** The words that may come next, by state; the end counts as a word behind all others. */
    private static List<TreeSet<Integer>> reached(List<List<Arc>> states) {
        var reached = new ArrayList<TreeSet<Integer>>();
        states.forEach(state -> reached.add(new TreeSet<>()));
        reached.getFirst().add(WORDS + 1);
        for (int round = 0; round <= states.size(); round++) {
            for (int state = 0; state < states.size(); state++) {
                for (var arc : states.get(state)) {
                    reached.get(state).addAll(arc.out() == 0 ? reached.get(arc.to()) : List.of(arc.out()));
                }
            }
        }
        return reached;
    }

    /** Any word without history, some behind others, and one that is given under two other names in two parts. */
    WordArcs words() {
        var states = new ArrayList<List<Arc>>();
        states.add(new ArrayList<>());
        for (int word = 1; word <= WORDS; word++) {
            states.getFirst().add(new Arc(word, word, cost(), word));
            var behind = new ArrayList<>(List.of(new Arc(0, 0, cost(), 0)));
            for (int next = 1; next <= WORDS; next++) {
                if (chance.nextInt(3) == 0) {
                    behind.add(new Arc(next, next, cost(), next));
                }
            }
            states.add(behind);
        }
        states.add(new ArrayList<>(List.of(new Arc(1 + chance.nextInt(WORDS), WORDS + 2, cost(), 0))));
        states.getFirst().add(new Arc(1 + chance.nextInt(WORDS), WORDS + 1, cost(), WORDS + 1));
        states.forEach(arcs -> arcs.sort(Comparator.comparingInt(Arc::in)));
        var arcs = states.stream().flatMap(List::stream).toList();
        float[] end = new float[states.size()];
        Arrays.fill(end, NEVER);
        end[0] = cost();
        end[1] = cost();
        return WordArcs.of(
                chance.nextInt(WORDS + 1),
                firsts(states.stream().map(List::size).toList()),
                arcs.stream().mapToInt(Arc::in).toArray(),
                arcs.stream().mapToInt(Arc::out).toArray(),
                costs(arcs),
                arcs.stream().mapToInt(Arc::to).toArray(),
                end);
    }

    private static int[] firsts(List<Integer> counts) {
        int[] firsts = new int[counts.size() + 1];
        for (int i = 0; i < counts.size(); i++) {
            firsts[i + 1] = firsts[i] + counts.get(i);
        }
        return firsts;
    }

    private static float[] costs(List<Arc> arcs) {
        float[] costs = new float[arcs.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = arcs.get(i).cost();
        }
        return costs;
    }

    private float cost() {
        return 0.25f + chance.nextInt(16) / 4f;
    }
}
