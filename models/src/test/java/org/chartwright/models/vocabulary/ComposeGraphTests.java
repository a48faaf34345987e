package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chartwright.models.vocabulary.SmallGraphs.Arc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeGraphTests {

    private static final int GRAPHS = 100;
    private static final int MOST_SOUNDS = 5;

    @TempDir
    Path folder;

    /** What may come next in a state and what it costs to end there. */
    private interface Graph<S> {
        void next(S state, Next<S> next);

        double end(S state);
    }

    private interface Next<S> {
        void to(int in, int out, double cost, S state);
    }

    private record Pair(int sound, int history) {}

    @Test
    void givesEveryRunOfSoundsTheWordsAndCostsOfTheTwoGraphsTogether() throws IOException {
        for (int seed = 0; seed < GRAPHS; seed++) {
            var small = new SmallGraphs(seed);
            var sounds = small.sounds();
            var words = small.words();
            var file = folder.resolve(seed + ".fst");

            ComposeGraph.write(sounds, words, names(), file);

            var joined = ways(read(file), 0);
            var apart = ways(together(sounds, words), new Pair(sounds.start(), words.start()));
            assertThat(joined)
                    .as("graphs of seed %d", seed)
                    .hasSizeGreaterThan(1)
                    .containsOnlyKeys(apart.keySet());
            apart.forEach((way, cost) ->
                    assertThat(joined.get(way)).as("sounds and words %s", way).isCloseTo(cost, within(1e-3)));
            assertThat(folder.resolve(seed + ".fst.arcs")).doesNotExist();
        }
    }

    @Test
    void sharesTheRestOfAWordThatIsCertain() throws IOException {
        var small = new SmallGraphs(1);
        var sounds = small.sounds();
        var words = small.words();
        var file = folder.resolve("joined.fst");

        ComposeGraph.write(sounds, words, names(), file);

        long pairs = (long) (sounds.firstArc().length - 1) * (words.first().length - 1);
        assertThat(new GraphInput(file).header("const").states()).isLessThan(pairs);
    }

    private static Graph<Pair> together(PhoneGraph sounds, WordArcs words) {
        return new Graph<>() {
            @Override
            public void next(Pair state, Next<Pair> next) {
                for (int arc = words.first()[state.history()]; arc < words.firstWord(state.history()); arc++) {
                    next.to(0, words.out()[arc], words.cost()[arc], new Pair(state.sound(), words.to()[arc]));
                }
                for (int arc = sounds.firstArc()[state.sound()]; arc < sounds.firstArc()[state.sound() + 1]; arc++) {
                    int to = sounds.to()[arc];
                    if (sounds.out()[arc] == 0) {
                        next.to(sounds.in()[arc], 0, sounds.cost()[arc], new Pair(to, state.history()));
                    }
                    for (int word = words.firstWord(state.history());
                            word < words.first()[state.history() + 1];
                            word++) {
                        if (words.in()[word] == sounds.out()[arc]) {
                            next.to(
                                    sounds.in()[arc],
                                    words.out()[word],
                                    sounds.cost()[arc] + words.cost()[word],
                                    new Pair(to, words.to()[word]));
                        }
                    }
                }
            }

            @Override
            public double end(Pair state) {
                return sounds.endCost()[state.sound()] + words.endCost()[state.history()];
            }
        };
    }

    /** Least cost of each run of sounds with the words it can stand for. */
    private static <S> Map<String, Double> ways(Graph<S> graph, S start) {
        var ways = new HashMap<String, Double>();
        follow(graph, start, 0, List.of(), List.of(), ways);
        return ways;
    }

    private static <S> void follow(
            Graph<S> graph, S state, double cost, List<Integer> sounds, List<Integer> words, Map<String, Double> ways) {
        double all = cost + graph.end(state);
        if (all != Double.POSITIVE_INFINITY) {
            ways.merge(sounds + " " + words, all, Math::min);
        }
        graph.next(state, (in, out, more, to) -> {
            var heard = in == 0 ? sounds : with(sounds, in);
            if (heard.size() <= MOST_SOUNDS && words.size() <= MOST_SOUNDS) {
                follow(graph, to, cost + more, heard, out == 0 ? words : with(words, out), ways);
            }
        });
    }

    private static List<Integer> with(List<Integer> list, int one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    private static Graph<Integer> read(Path file) throws IOException {
        var in = new GraphInput(file);
        var header = in.header("const");
        WordSymbols.read(in);
        int states = (int) header.states();
        double[] ends = new double[states];
        int[] first = new int[states + 1];
        for (int state = 0; state < states; state++) {
            ends[state] = in.float32();
            assertThat(in.int32()).isEqualTo(first[state]);
            first[state + 1] = first[state] + in.int32();
            in.int64();
        }
        var arcs = new ArrayList<Arc>();
        for (long arc = 0; arc < header.arcs(); arc++) {
            arcs.add(new Arc(in.int32(), in.int32(), in.float32(), in.int32()));
        }
        in.requireEnd();
        return new Graph<>() {
            @Override
            public void next(Integer state, Next<Integer> next) {
                arcs.subList(first[state], first[state + 1])
                        .forEach(arc -> next.to(arc.in(), arc.out(), arc.cost(), arc.to()));
            }

            @Override
            public double end(Integer state) {
                return ends[state];
            }
        };
    }

    private WordSymbols names() throws IOException {
        var file = folder.resolve("names");
        if (!Files.exists(file)) {
            try (var out = new GraphOutput(file)) {
                out.int32(2125658996);
                out.string("names");
                out.int64(1);
                out.int64(1);
                out.string("<eps>");
                out.int64(0);
            }
        }
        return WordSymbols.read(new GraphInput(file));
    }
}
