package org.chartwright.models.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words as they were heard in, the known term that sounds most like them out. The terms' sounds lie in one tree, so
 * that a search leaves a branch as soon as nothing below it can be near enough. Immutable after it is made.
 */
public final class TermSounds {

    /**
     * A term that sounds like something.
     *
     * @param distance 0 where the sounds are the same; else what it costs to hear the one for the other, for each sound
     *     of the longer one, at most 1
     */
    public record Near(String term, SpokenTerm.Kind kind, double distance) {}

    private static final int MOST_WAYS = 6;
    /** What is shorter than this is like too much that is said. */
    private static final int FEWEST_SOUNDS = 4;

    /** Few sounds are like others by chance, so a short term must be nearer than a long one. */
    private static final double SHORTNESS = 2.5;

    private static final class Node {
        private final List<Node> next = new ArrayList<>();
        private final List<SpokenTerm> ending = new ArrayList<>();
        private final int sound;
        private final int depth;
        private int deepest;

        Node(int sound, int depth) {
            this.sound = sound;
            this.depth = depth;
        }

        Node at(int following) {
            for (var node : next) {
                if (node.sound == following) {
                    return node;
                }
            }
            var fresh = new Node(following, depth + 1);
            next.add(fresh);
            return fresh;
        }
    }

    private final Pronunciations pronunciations;
    private final Map<String, List<String>> ownWays = new HashMap<>();
    private final Map<String, SpokenTerm.Kind> kinds = new HashMap<>();
    private final Node root = new Node(-1, 0);

    /** @param pronunciations of the base model, for the words that are heard */
    public TermSounds(Pronunciations pronunciations, List<SpokenTerm> terms) {
        this.pronunciations = pronunciations;
        terms.forEach(this::add);
    }

    /** Whether the words, in lower case with spaces between them, are a term. */
    public boolean isTerm(String words) {
        return kinds.containsKey(words);
    }

    /** The term's kind; empty where there is no such term. */
    public Optional<SpokenTerm.Kind> kind(String term) {
        return Optional.ofNullable(kinds.get(term));
    }

    /**
     * The terms that sound like these words and do not stand in them, the nearest first, equally near ones in the order
     * of the alphabet.
     *
     * @param words in lower case
     * @param farthest distance that is near enough for a very long term; for one of n sounds it is less, by the share
     *     2.5 / n
     */
    public List<Near> near(List<String> words, double farthest) {
        var search = new Search(String.join(" ", words), farthest);
        for (String way : ways(words.stream().map(this::waysToSay).toList())) {
            search.from(SoundDistance.numbers(way));
        }
        return search.found.values().stream()
                .sorted(Comparator.comparingDouble(Near::distance).thenComparing(Near::term))
                .toList();
    }

    private void add(SpokenTerm term) {
        kinds.putIfAbsent(term.text(), term.kind());
        var ways = term.words().stream().map(this::sounds).toList();
        for (int i = 0; i < ways.size(); i++) {
            ownWays.putIfAbsent(term.words().get(i).text(), ways.get(i));
        }
        for (String way : ways(ways)) {
            int[] sounds = SoundDistance.numbers(way);
            if (sounds.length >= FEWEST_SOUNDS) {
                add(term, sounds);
            }
        }
    }

    private void add(SpokenTerm term, int[] sounds) {
        var node = root;
        for (int sound : sounds) {
            node.deepest = Math.max(node.deepest, sounds.length);
            node = node.at(sound);
        }
        node.deepest = Math.max(node.deepest, sounds.length);
        node.ending.add(term);
    }

    /** A practice may have said by known words how its own word sounds. */
    private List<String> sounds(SpokenWord word) {
        if (word.pronunciations().stream().allMatch(SoundDistance::isPronunciation)) {
            return word.pronunciations();
        }
        return word.heardAs().stream()
                .flatMap(alias -> ways(alias.stream().map(pronunciations::of).toList()).stream())
                .toList();
    }

    private List<String> waysToSay(String word) {
        var base = pronunciations.of(word);
        return base.isEmpty() ? ownWays.getOrDefault(word, List.of()) : base;
    }

    /** One way for each choice among the ways of the words, the first choices first. */
    private static List<String> ways(List<List<String>> words) {
        var ways = List.of("");
        for (var choices : words) {
            var longer = new ArrayList<String>();
            for (String choice : choices) {
                for (String way : ways) {
                    if (longer.size() < MOST_WAYS) {
                        longer.add(way.isEmpty() ? choice : way + " " + choice);
                    }
                }
            }
            ways = longer;
        }
        return words.isEmpty() ? List.of() : ways;
    }

    private final class Search {

        private final Map<String, Near> found = new HashMap<>();
        private final String heard;
        private final double farthest;
        private int longest;

        Search(String heard, double farthest) {
            this.heard = " " + heard + " ";
            this.farthest = farthest;
        }

        void from(int[] sounds) {
            longest = sounds.length + sounds.length / 2 + 1;
            var row = new double[sounds.length + 1];
            for (int i = 0; i < sounds.length; i++) {
                row[i + 1] = row[i] + SoundDistance.leftOut(sounds[i]);
            }
            root.next.forEach(node -> step(node, sounds, row));
        }

        private void step(Node node, int[] sounds, double[] before) {
            int sound = node.sound;
            double without = SoundDistance.leftOut(sound);
            var row = new double[before.length];
            row[0] = before[0] + without;
            double least = row[0];
            for (int i = 1; i < row.length; i++) {
                double instead = before[i - 1] + SoundDistance.instead(sound, sounds[i - 1]);
                double left = Math.min(before[i] + without, row[i - 1] + SoundDistance.leftOut(sounds[i - 1]));
                row[i] = Math.min(instead, left);
                least = Math.min(least, row[i]);
            }
            int reach = Math.min(node.deepest, longest);
            if (node.depth > reach || least > near(reach) * Math.max(reach, sounds.length)) {
                return;
            }
            double distance = Math.min(1, row[sounds.length] / Math.max(node.depth, sounds.length));
            if (distance <= near(node.depth)) {
                node.ending.forEach(term -> take(term, distance));
            }
            for (var below : node.next) {
                step(below, sounds, row);
            }
        }

        private double near(int sounds) {
            return farthest * (1 - SHORTNESS / sounds);
        }

        private void take(SpokenTerm term, double distance) {
            if (!heard.contains(" " + term.text() + " ")) {
                found.merge(
                        term.text(),
                        new Near(term.text(), term.kind(), distance),
                        (one, other) -> one.distance() <= other.distance() ? one : other);
            }
        }
    }
}
