package org.chartwright.models.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Mixes the probabilities of clinical conversations into a word graph. */
final class ClinicalRuns {

    private static final String TURN = "<s>";

    private record Added(int state, int word, double cost) {}

    private final WordGraph graph;
    private final ClinicalSpeech speech;
    private final double clinical;
    private final String[] words;
    private final Map<Long, Integer> newStates = new HashMap<>();

    ClinicalRuns(WordGraph graph, ClinicalSpeech speech, GraphWeights weights) {
        this.graph = graph;
        this.speech = speech;
        this.clinical = weights.clinical();
        this.words = graph.inputs().byNumber();
    }

    /** Changes costs of arcs that are there, and adds arcs and histories that were only seen in clinical speech. */
    void mix() {
        var added = new ArrayList<Added>();
        var histories = new TreeMap<String, List<String>>();
        speech.forEach(
                3,
                (before, word) -> histories
                        .computeIfAbsent(before, key -> new ArrayList<>())
                        .add(word));
        speech.forEach(2, (before, word) -> add(added, before, state(before), word));
        histories.forEach((before, next) -> {
            int state = longerState(before);
            if (state != WordGraph.NO_HISTORY) {
                next.forEach(word -> add(added, before, state, word));
            }
        });
        reweigh();
        added.forEach(arc -> graph.add(
                arc.state(),
                new WordGraph.Arc(arc.word(), arc.word(), (float) arc.cost(), after(arc.state(), arc.word()))));
    }

    private void add(List<Added> added, String before, int state, String word) {
        int number = number(word);
        if (number <= 0 || state == WordGraph.NO_HISTORY) {
            return;
        }
        int known = state < graph.baseStates() ? state : state(lastWord(before));
        if (state < graph.baseStates() && graph.follows(state, number)) {
            return;
        }
        added.add(new Added(state, number, mixed(graph.costOf(known, number), speech.probability(before, word))));
    }

    private void reweigh() {
        for (int state = 0; state < graph.baseStates(); state++) {
            var before = before(state);
            if (state != WordGraph.NO_HISTORY && !speech.hasSeen(lastWord(before))) {
                continue;
            }
            int first = graph.firstArc(state) + (state == WordGraph.NO_HISTORY ? 0 : 1);
            int last = graph.histories().last(state);
            for (int arc = first; arc < graph.lastArc(state); arc++) {
                int word = graph.word(arc);
                graph.cost(arc, (float) mixed(graph.cost(arc), speech.probability(before, words[word])));
                var longer = newStates.get(pair(last, word));
                if (longer != null) {
                    graph.to(arc, longer);
                }
            }
        }
    }

    private double mixed(double cost, double probability) {
        return -Math.log((1 - clinical) * Math.exp(-cost) + clinical * probability);
    }

    /** The state after two words; a new one where the base model has none for them. */
    private int longerState(String before) {
        int space = before.indexOf(' ');
        int older = number(before.substring(0, space));
        int newer = number(before.substring(space + 1));
        if (older < 0 || newer <= 0) {
            return WordGraph.NO_HISTORY;
        }
        int oneWord = graph.histories().of(older);
        int state = graph.histories().after(oneWord, newer);
        if (oneWord == WordGraph.NO_HISTORY || state == WordGraph.NO_HISTORY) {
            return WordGraph.NO_HISTORY;
        }
        if (graph.histories().beforeLast(state) == older) {
            return state;
        }
        int fresh = graph.addState();
        graph.add(
                fresh,
                new WordGraph.Arc(
                        WordGraph.NO_WORD,
                        WordGraph.NO_WORD,
                        0,
                        graph.histories().of(newer)));
        newStates.put(pair(older, newer), fresh);
        histories.put(fresh, newer);
        return fresh;
    }

    private final Map<Integer, Integer> histories = new HashMap<>();

    /** The state that is reached by saying a word. */
    private int after(int state, int word) {
        int last = state < graph.baseStates() ? graph.histories().last(state) : histories.getOrDefault(state, -1);
        var longer = newStates.get(pair(last, word));
        if (longer != null) {
            return longer;
        }
        return state < graph.baseStates()
                ? graph.histories().after(state, word)
                : graph.histories().after(graph.histories().of(last), word);
    }

    /** The state of a history of one word, {@code NO_HISTORY} where the graph has none. */
    int state(String word) {
        int number = number(word);
        return number < 0 ? WordGraph.NO_HISTORY : graph.histories().of(number);
    }

    /** The state after two words, where it exists by now. */
    int stateOf(String older, String newer) {
        var fresh = newStates.get(pair(number(older), number(newer)));
        if (fresh != null) {
            return fresh;
        }
        int oneWord = state(older);
        int number = number(newer);
        if (oneWord == WordGraph.NO_HISTORY || number <= 0) {
            return WordGraph.NO_HISTORY;
        }
        int state = graph.histories().after(oneWord, number);
        return graph.histories().beforeLast(state) == number(older) ? state : WordGraph.NO_HISTORY;
    }

    /** Number of a word, 0 for the beginning of a turn, below 0 for what the base model does not know. */
    private int number(String word) {
        return word.equals(TURN)
                ? WordGraph.NO_WORD
                : graph.inputs().number(word).orElse(-1);
    }

    private String before(int state) {
        if (state == WordGraph.NO_HISTORY) {
            return "";
        }
        int last = graph.histories().last(state);
        int beforeLast = graph.histories().beforeLast(state);
        return beforeLast < 0 ? word(last) : word(beforeLast) + " " + word(last);
    }

    private String word(int number) {
        return number == WordGraph.NO_WORD ? TURN : words[number];
    }

    private static String lastWord(String before) {
        return before.substring(before.indexOf(' ') + 1);
    }

    private static long pair(int older, int newer) {
        return (long) older << 32 | newer & 0xffff_ffffL;
    }
}
