package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How the base model believes its words to be said. It ships no dictionary, so this reads the sounds back out of its
 * search graph {@code HCLr.fst} and the list of sounds in {@code am/final.mdl}.
 *
 * <p>A sound is written in ARPAbet without stress, such as {@code AH}; a pronunciation is sounds with spaces between
 * them.
 */
public final class Pronunciations {

    private static final int ADD_ON = 446681434;

    private final Map<String, List<String>> byWord;

    private Pronunciations(Map<String, List<String>> byWord) {
        this.byWord = Map.copyOf(byWord);
    }

    /**
     * Reads the unpacked folder of a Vosk model with a dynamic graph.
     *
     * @throws IOException where it is none, or its sounds are not the 39 of ARPAbet by position in the word
     */
    public static Pronunciations read(Path modelFolder) throws IOException {
        var sounds = SoundSteps.read(modelFolder.resolve("am/final.mdl"));
        var graph = NGramGraph.read(modelFolder.resolve("graph/Gr.fst"));
        var walk = new Walk(modelFolder.resolve("graph/HCLr.fst"), sounds);
        var words = graph.inputs().byNumber();
        var byWord = new HashMap<String, List<String>>();
        walk.found.forEach((word, said) -> {
            if (word < words.length && !words[word].isEmpty()) {
                byWord.put(words[word], List.copyOf(said));
            }
        });
        return new Pronunciations(byWord);
    }

    /** The ways in which the word is said; none where the model does not know the word. */
    public List<String> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    Map<String, List<String>> all() {
        return byWord;
    }

    /** From the graph's first state along every word to its last sound. */
    private static final class Walk {

        private record Step(int state, String sounds, int word, boolean ended) {}

        private final Map<Integer, TreeSet<String>> found = new HashMap<>();
        private final ArrayDeque<Step> open = new ArrayDeque<>();
        private final SoundSteps sounds;
        private final int[] firstArc;
        private final int[] arcs;

        Walk(Path file, SoundSteps sounds) throws IOException {
            this.sounds = sounds;
            var in = new GraphInput(file);
            in.header("olabel_lookahead");
            in.requireMagic(ADD_ON);
            var header = in.header("const");
            int states = in.count(header.states(), 20);
            firstArc = new int[states + 1];
            for (int state = 0; state < states; state++) {
                in.float32();
                firstArc[state] = in.int32();
                in.int32();
                in.int64();
            }
            arcs = in.ints(4 * header.arcs());
            firstArc[states] = arcs.length / 4;
            open.push(new Step((int) header.start(), "", 0, false));
            while (!open.isEmpty()) {
                follow(open.pop());
            }
        }

        private void follow(Step step) {
            for (int arc = firstArc[step.state()]; arc < firstArc[step.state() + 1]; arc++) {
                int sound = arcs[4 * arc];
                int out = arcs[4 * arc + 1];
                int to = arcs[4 * arc + 3];
                if (out != 0 && step.word() != 0) {
                    continue;
                }
                int word = out != 0 ? out : step.word();
                if (!sounds.isSound(sound)) {
                    unsounded(step, word, to);
                } else if (!step.ended() && sounds.entersSound(sound)) {
                    sounded(step, word, sound, to);
                }
            }
        }

        private void unsounded(Step step, int word, int to) {
            if (step.ended() && word != 0) {
                add(word, step.sounds());
            } else if (!step.sounds().isEmpty() && to != step.state()) {
                open.push(new Step(to, step.sounds(), word, step.ended()));
            }
        }

        private void sounded(Step step, int word, int sound, int to) {
            if (sounds.beginsWord(sound) != step.sounds().isEmpty()) {
                return;
            }
            var said = step.sounds().isEmpty() ? sounds.name(sound) : step.sounds() + " " + sounds.name(sound);
            if (sounds.endsWord(sound) && word != 0) {
                add(word, said);
            } else {
                open.push(new Step(to, said, word, sounds.endsWord(sound)));
            }
        }

        private void add(int word, String said) {
            found.computeIfAbsent(word, key -> new TreeSet<>()).add(said);
        }
    }
}
