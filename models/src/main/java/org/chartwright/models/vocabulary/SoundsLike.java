package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pronunciation in, the words of the base model that said one after another sound most like it out: how a recogniser
 * that cannot learn a new sound sequence can still hear a new word ("ella quiz" for Eliquis).
 */
public final class SoundsLike {

    /**
     * Words that sound like something.
     *
     * @param words of the base model, in order
     * @param distance how far their sounds are from what was asked for; 0 is the same, above 2 hardly anybody would
     *     take them for it
     */
    public record Alias(List<String> words, double distance) {

        public Alias {
            words = List.copyOf(words);
        }
    }

    private static final int MOST_WORDS = 4;
    private static final int KEPT = 12;
    private static final double FARTHEST_WORD = 1.3;

    /** What each further word adds: between words sounds are said a little differently. */
    private static final double EACH_WORD = 0.35;

    private static final double SINGLE_SOUND = 0.4;
    private static final double RARE = 0.02;

    private static final class Node {
        private final Map<Integer, Node> next = new TreeMap<>();
        private String word = "";
        private double rarity = Double.POSITIVE_INFINITY;
        private int depth;
    }

    private record Path(List<String> words, double cost, double distance) {}

    private final Node root = new Node();

    /** @param rarity of each word of the base model: cost of saying it, in nats; words without one are not used */
    SoundsLike(Pronunciations pronunciations, Map<String, Double> rarity) {
        pronunciations.all().forEach((word, ways) -> {
            var cost = rarity.get(word);
            if (cost != null) {
                ways.forEach(way -> add(SoundDistance.numbers(way), word, cost));
            }
        });
    }

    /**
     * Over the words of an unpacked model folder.
     *
     * @throws IOException where it is no Vosk model with a dynamic graph
     */
    public static SoundsLike read(java.nio.file.Path modelFolder, Pronunciations pronunciations) throws IOException {
        var graph = WordGraph.of(NGramGraph.read(modelFolder.resolve("graph/Gr.fst")));
        var words = graph.inputs().byNumber();
        var rarity = new HashMap<String, Double>();
        for (int arc = graph.firstArc(WordGraph.NO_HISTORY); arc < graph.lastArc(WordGraph.NO_HISTORY); arc++) {
            rarity.put(words[graph.word(arc)], (double) graph.cost(arc));
        }
        return new SoundsLike(pronunciations, rarity);
    }

    private void add(int[] sounds, String word, double rarity) {
        var node = root;
        for (int sound : sounds) {
            int depth = node.depth + 1;
            node = node.next.computeIfAbsent(sound, key -> {
                var fresh = new Node();
                fresh.depth = depth;
                return fresh;
            });
        }
        if (rarity < node.rarity || (rarity == node.rarity && word.compareTo(node.word) < 0)) {
            node.word = word;
            node.rarity = rarity;
        }
    }

    /**
     * The likest word sequences, the best first.
     *
     * @param pronunciation sounds of ARPAbet without stress, separated by spaces
     * @param most how many at most
     */
    public List<Alias> of(String pronunciation, int most) {
        int[] sounds = SoundDistance.numbers(pronunciation);
        var until = new ArrayList<List<Path>>();
        until.add(new ArrayList<>(List.of(new Path(List.of(), 0, 0))));
        for (int i = 0; i < sounds.length; i++) {
            until.add(new ArrayList<>());
        }
        for (int from = 0; from < sounds.length; from++) {
            var sofar = best(until.get(from), KEPT);
            if (!sofar.isEmpty()) {
                walk(root, sounds, from, from, 0, sofar, until);
            }
        }
        return best(until.get(sounds.length), most).stream()
                .map(path -> new Alias(path.words(), path.distance()))
                .toList();
    }

    private void walk(
            Node node, int[] sounds, int from, int at, double distance, List<Path> sofar, List<List<Path>> until) {
        if (!node.word.isEmpty() && at > from) {
            double cost = distance + EACH_WORD + RARE * node.rarity + (node.depth == 1 ? SINGLE_SOUND : 0);
            for (var path : sofar) {
                if (path.words().size() < MOST_WORDS) {
                    var words = new ArrayList<>(path.words());
                    words.add(node.word);
                    until.get(at).add(new Path(words, path.cost() + cost, path.distance() + distance));
                }
            }
        }
        for (var step : node.next.entrySet()) {
            double added = distance + SoundDistance.leftOut(step.getKey());
            if (added <= FARTHEST_WORD && node != root) {
                walk(step.getValue(), sounds, from, at, added, sofar, until);
            }
            if (at < sounds.length) {
                double replaced = distance + SoundDistance.instead(step.getKey(), sounds[at]);
                if (replaced <= FARTHEST_WORD) {
                    walk(step.getValue(), sounds, from, at + 1, replaced, sofar, until);
                }
            }
        }
        if (at < sounds.length && node != root) {
            double missed = distance + SoundDistance.leftOut(sounds[at]);
            if (missed <= FARTHEST_WORD) {
                walk(node, sounds, from, at + 1, missed, sofar, until);
            }
        }
    }

    private static List<Path> best(List<Path> paths, int most) {
        var best = new ArrayList<Path>();
        for (var path :
                paths.stream().sorted(Comparator.comparingDouble(Path::cost)).toList()) {
            if (best.size() < most
                    && best.stream().noneMatch(other -> other.words().equals(path.words()))) {
                best.add(path);
            }
        }
        return best;
    }
}
