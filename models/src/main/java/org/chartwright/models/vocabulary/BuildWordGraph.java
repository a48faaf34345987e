package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
     * Writes the new graph.
     *
     * @throws IOException where the base graph cannot be read or the new one not be written
     */
    void write(Path base, Path target) throws IOException {
        var graph = WordGraph.of(NGramGraph.read(base));
        var runs = new ClinicalRuns(graph, speech, weights);
        runs.mix();
        new TermPaths(graph, speech, weights, runs).add(terms);
        graph.write(target);
    }
}
