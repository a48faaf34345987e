package org.chartwright.models.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * Adds terms to a word graph. All terms of a kind share one state in front of them, which is reached from histories
 * after which such terms were said, and one behind them, from which the talk goes on.
 *
 * <p>A word that the base model does not know is a path over words that sound like it, and each of these says its part
 * of the new word: {@code eliquis#1/2#ella}, {@code eliquis#2/2#quiz}.
 */
final class TermPaths {

    private record Gate(int in, int out) {}

    private final WordGraph graph;
    private final ClinicalSpeech speech;
    private final GraphWeights weights;
    private final ClinicalRuns runs;

    TermPaths(WordGraph graph, ClinicalSpeech speech, GraphWeights weights, ClinicalRuns runs) {
        this.graph = graph;
        this.speech = speech;
        this.weights = weights;
        this.runs = runs;
    }

    void add(List<SpokenTerm> terms) {
        for (var kind : SpokenTerm.Kind.values()) {
            var gate = new Gate(graph.addState(), graph.addState());
            lead(kind, gate.in());
            goOn(kind, gate.out());
            var ofKind = terms.stream().filter(term -> term.kind() == kind).toList();
            for (var term : ofKind) {
                double share = speech.share(kind, term.text(), ofKind.size(), weights.unseenTerms());
                path(gate, term, -Math.log(share));
            }
        }
    }

    private void lead(SpokenTerm.Kind kind, int in) {
        var token = ClinicalSpeech.token(kind);
        step(WordGraph.NO_HISTORY, leadCost(kind, ""), in);
        speech.forEach(2, (before, word) -> {
            int state = word.equals(token) ? runs.state(before) : WordGraph.NO_HISTORY;
            if (state != WordGraph.NO_HISTORY) {
                step(state, leadCost(kind, before), in);
            }
        });
        speech.forEach(3, (before, word) -> {
            int space = before.indexOf(' ');
            int state = word.equals(token)
                    ? runs.stateOf(before.substring(0, space), before.substring(space + 1))
                    : WordGraph.NO_HISTORY;
            if (state != WordGraph.NO_HISTORY) {
                step(state, leadCost(kind, before), in);
            }
        });
    }

    private double leadCost(SpokenTerm.Kind kind, String before) {
        double probability = weights.clinical() * speech.probability(before, ClinicalSpeech.token(kind));
        return Math.max(
                0, -Math.log(Math.max(probability, 1e-9)) - weights.boosts().getOrDefault(kind, 0.0));
    }

    private void goOn(SpokenTerm.Kind kind, int out) {
        var token = ClinicalSpeech.token(kind);
        step(out, -Math.log(speech.unseen(token)), WordGraph.NO_HISTORY);
        speech.forEach(2, (before, word) -> {
            if (before.equals(token)) {
                int state = runs.state(word);
                var number = graph.inputs().number(word);
                if (number.isPresent()) {
                    double cost = -Math.log(speech.probability(token, word));
                    graph.add(out, new WordGraph.Arc(number.getAsInt(), number.getAsInt(), (float) cost, state));
                }
            }
        });
    }

    private void step(int from, double cost, int to) {
        graph.add(from, new WordGraph.Arc(WordGraph.NO_WORD, WordGraph.NO_WORD, (float) cost, to));
    }

    private void path(Gate gate, SpokenTerm term, double cost) {
        int at = gate.in();
        double toPay = cost;
        for (int i = 0; i < term.words().size(); i++) {
            int to = i == term.words().size() - 1 ? gate.out() : graph.addState();
            for (var variant : variants(term.words().get(i))) {
                along(at, variant, toPay, to);
            }
            at = to;
            toPay = 0;
        }
    }

    private record Said(String in, String out) {}

    private List<List<Said>> variants(SpokenWord word) {
        var itself = List.of(word.text());
        var variants = new ArrayList<List<Said>>();
        if (graph.inputs().number(word.text()).isPresent()) {
            variants.add(List.of(new Said(word.text(), word.text())));
        }
        word.heardAs().stream()
                .filter(alias -> !alias.equals(itself))
                .filter(alias -> alias.stream()
                        .allMatch(part -> graph.inputs().number(part).isPresent()))
                .map(alias -> parts(word.text(), alias))
                .forEach(variants::add);
        return variants;
    }

    private static List<Said> parts(String word, List<String> alias) {
        var parts = new ArrayList<Said>();
        for (int i = 0; i < alias.size(); i++) {
            parts.add(new Said(alias.get(i), WordPart.of(word, i, alias)));
        }
        return parts;
    }

    private void along(int from, List<Said> words, double cost, int to) {
        int at = from;
        double toPay = cost;
        for (int i = 0; i < words.size(); i++) {
            int next = i == words.size() - 1 ? to : graph.addState();
            int in = graph.inputs().number(words.get(i).in()).orElseThrow();
            int out = graph.outputs().add(words.get(i).out());
            graph.add(at, new WordGraph.Arc(in, out, (float) toPay, next));
            at = next;
            toPay = 0;
        }
    }
}
