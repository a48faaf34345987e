package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The base model's word graph in, the word graph of a medical practice out: clinical conversations are made likelier
 * ({@link ClinicalRuns}), and terms are added that the base model does not know ({@link TermPaths}). The same input
 * always gives the same graph.
 */
final class BuildWordGraph {

    private final ClinicalSpeech speech;
    private final List<SpokenTerm> terms;
    private final GraphWeights weights;

    BuildWordGraph(ClinicalSpeech speech, List<SpokenTerm> terms, GraphWeights weights) {
        this.speech = speech;
        this.terms = List.copyOf(terms);
        this.weights = weights;
    }

    /**
     * Writes the graph that the recogniser searches: the new graph of words joined with the base model's sounds.
     *
     * @param base the model's graph folder
     * @throws IOException where the base model cannot be read or the new graph not be written
     */
    void write(Path base, Path target) throws IOException {
        var graph = WordGraph.of(NGramGraph.read(base.resolve("Gr.fst")));
        var runs = new ClinicalRuns(graph, speech, weights);
        runs.mix();
        new TermPaths(graph, speech, weights, runs).add(terms);
        var sounds = PhoneGraph.read(base.resolve("HCLr.fst"), numbers(base.resolve("disambig_tid.int")));
        ComposeGraph.write(sounds, graph.arcs(), graph.outputs(), target);
    }

    private static Set<Integer> numbers(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
        }
    }
}
