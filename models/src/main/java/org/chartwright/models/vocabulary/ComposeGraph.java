package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The graph from sounds to words and the graph of words in, the one graph that the recogniser searches out. It holds
 * the same ways at the same costs as the two together, so that no conversation has to join them again for itself.
 *
 * <p>A state stands for one of each graph. What a word costs is paid, as far as it is certain, where the ways to words
 * part; a way on which one word alone is left is shared by all histories that it can come from. Only where a word may
 * begin is the history made shorter.
 */
final class ComposeGraph {

    private static final int NO_SOUND = 0;

    /** In a state's key: one word alone is left, and the last 32 bits are its number and not a history's. */
    private static final long DECIDED = 1L << 32;

    private static final int SOUNDS_SHIFT = 33;
    private static final int WORD_BITS = 20;
    private static final long WORD_MASK = (1L << WORD_BITS) - 1;

    /** Of so many words or fewer each is looked at for itself, of more the first and the last. */
    private static final int FEW = 4;

    /** A history with more words than this, for each arc of the sounds, is looked through arc by arc. */
    private static final int MANY = 4;

    private final PhoneGraph sounds;
    private final WordArcs words;
    private final SearchGraphFile file;
    private final Numbering states = new Numbering(1 << 21);
    private final Numbering decided = new Numbering(1 << 18);
    private final boolean[] begins;
    private final Ways[] ways;
    private final Left left = new Left();
    private final Left[] leftByArc;

    /** What of a history's words is left on a way. */
    private static final class Left {
        private int words;
        private int lastArc;
        private double sum;

        void clear() {
            words = 0;
            sum = 0;
        }

        void add(int arc, double probability) {
            words++;
            lastArc = arc;
            sum += probability;
        }
    }

    private ComposeGraph(PhoneGraph sounds, WordArcs words, SearchGraphFile file) {
        this.sounds = sounds;
        this.words = words;
        this.file = file;
        ways = new Ways[sounds.states()];
        begins = new boolean[sounds.states()];
        int most = 0;
        for (int state = 0; state < begins.length; state++) {
            begins[state] = sounds.anyWord()[state] && Ways.part(sounds, state);
            most = Math.max(most, sounds.firstArc()[state + 1] - sounds.firstArc()[state]);
        }
        leftByArc = new Left[most];
        for (int arc = 0; arc < most; arc++) {
            leftByArc[arc] = new Left();
        }
    }

    /**
     * Writes the graph.
     *
     * @param names of the words that the graph of words gives
     * @throws IOException where it cannot be written
     */
    static void write(PhoneGraph sounds, WordArcs words, WordSymbols names, Path target) throws IOException {
        try (var file = new SearchGraphFile(target)) {
            new ComposeGraph(sounds, words, file).states();
            file.finish(names);
        }
    }

    private void states() throws IOException {
        state(sounds.start(), words.start());
        for (int state = 0; state < states.size(); state++) {
            long key = states.key(state);
            int sound = (int) (key >>> SOUNDS_SHIFT);
            if ((key & DECIDED) != 0) {
                oneWord(sound, (int) key);
            } else if (sounds.anyWord()[sound]) {
                anyWord(sound, (int) key);
            } else {
                someWords(sound, (int) key);
            }
        }
    }

    private int state(int sound, long history) {
        return states.number((long) sound << SOUNDS_SHIFT | history);
    }

    private void oneWord(int sound, int number) throws IOException {
        file.state(Float.POSITIVE_INFINITY);
        long decision = decided.key(number);
        int word = (int) (decision >>> WORD_BITS & WORD_MASK);
        for (int arc = sounds.firstArc()[sound]; arc < sounds.firstArc()[sound + 1]; arc++) {
            int to = sounds.to()[arc];
            if (sounds.out()[arc] == word) {
                arc(arc, (int) (decision & WORD_MASK), 0, state(to, decision >>> 2 * WORD_BITS));
            } else if (sounds.out()[arc] == WordGraph.NO_WORD && sounds.reaches(to, word)) {
                arc(arc, WordGraph.NO_WORD, 0, state(to, DECIDED | number));
            }
        }
    }

    private void anyWord(int sound, int history) throws IOException {
        file.state(sounds.endCost()[sound] + words.endCost()[history]);
        if (!begins[sound]) {
            everyArc(sound, history, words.first()[history], words.first()[history + 1], 0);
            return;
        }
        int firstWord = words.firstWord(history);
        for (int shorter = words.first()[history]; shorter < firstWord; shorter++) {
            file.arc(NO_SOUND, words.out()[shorter], words.cost()[shorter], state(sound, words.to()[shorter]));
        }
        int arcs = sounds.firstArc()[sound + 1] - sounds.firstArc()[sound];
        if (words.first()[history + 1] - firstWord < MANY * arcs) {
            fewWords(sound, history, firstWord);
        } else {
            everyArc(sound, history, firstWord, words.first()[history + 1], 0);
        }
    }

    private void someWords(int sound, int history) throws IOException {
        file.state(Float.POSITIVE_INFINITY);
        int behind = words.first()[history + 1];
        int first = words.from(sounds.spans()[sounds.firstSpan()[sound]], words.first()[history], behind);
        int last = words.from(sounds.spans()[sounds.firstSpan()[sound + 1] - 1], first, behind);
        left.clear();
        look(sound, first, last);
        everyArc(sound, history, first, last, Math.log(left.sum));
    }

    /** Goes on along all arcs, with the history's words between the first and the last. */
    private void everyArc(int sound, int history, int first, int last, double paid) throws IOException {
        for (int arc = sounds.firstArc()[sound]; arc < sounds.firstArc()[sound + 1]; arc++) {
            int word = sounds.out()[arc];
            if (word != WordGraph.NO_WORD) {
                for (int taken = words.from(word, first, last); taken < last && words.in()[taken] == word; taken++) {
                    take(arc, taken, paid);
                }
            } else if (sounds.leadsToAnyWord(arc)) {
                arc(arc, WordGraph.NO_WORD, paid, state(sounds.to()[arc], history));
            } else {
                left.clear();
                look(sounds.to()[arc], first, last);
                goOn(arc, left, history, paid);
            }
        }
    }

    private void fewWords(int sound, int history, int firstWord) throws IOException {
        var parting = ways[sound];
        if (parting == null) {
            parting = Ways.of(sounds, sound);
            ways[sound] = parting;
        }
        for (int arc : parting.toAnyWord()) {
            arc(arc, WordGraph.NO_WORD, 0, state(sounds.to()[arc], history));
        }
        int base = sounds.firstArc()[sound];
        for (int taken = firstWord; taken < words.first()[history + 1]; taken++) {
            for (int arc : parting.to(words.in()[taken])) {
                if (sounds.out()[arc] == WordGraph.NO_WORD) {
                    leftByArc[arc - base].add(taken, words.probability(taken));
                } else {
                    take(arc, taken, 0);
                }
            }
        }
        for (int taken = firstWord; taken < words.first()[history + 1]; taken++) {
            for (int arc : parting.to(words.in()[taken])) {
                goOn(arc, leftByArc[arc - base], history, 0);
                leftByArc[arc - base].clear();
            }
        }
    }

    /** Counts the words between the first and the last that are left in this state of the sounds. */
    private void look(int sound, int first, int last) {
        if (last - first <= FEW) {
            for (int arc = first; arc < last; arc++) {
                if (sounds.reaches(sound, words.in()[arc])) {
                    left.add(arc, words.probability(arc));
                }
            }
            return;
        }
        for (int span = sounds.firstSpan()[sound]; span < sounds.firstSpan()[sound + 1]; span += 2) {
            int from = words.from(sounds.spans()[span], first, last);
            int behind = words.from(sounds.spans()[span + 1], from, last);
            if (behind - from <= FEW) {
                for (int arc = from; arc < behind; arc++) {
                    left.add(arc, words.probability(arc));
                }
            } else {
                left.words += behind - from;
                left.sum += words.sum()[behind] - words.sum()[from];
            }
        }
    }

    private void goOn(int arc, Left onIt, int history, double paid) throws IOException {
        int to = sounds.to()[arc];
        if (onIt.words == 1) {
            int taken = onIt.lastArc;
            long decision = (long) words.to()[taken] << 2 * WORD_BITS
                    | (long) words.in()[taken] << WORD_BITS
                    | words.out()[taken];
            arc(arc, WordGraph.NO_WORD, paid + words.cost()[taken], state(to, DECIDED | decided.number(decision)));
        } else if (onIt.words > 1) {
            arc(arc, WordGraph.NO_WORD, paid - Math.log(onIt.sum), state(to, history));
        }
    }

    private void take(int arc, int taken, double paid) throws IOException {
        arc(arc, words.out()[taken], paid + words.cost()[taken], state(sounds.to()[arc], words.to()[taken]));
    }

    private void arc(int arc, int word, double cost, int to) throws IOException {
        file.arc(sounds.in()[arc], word, sounds.cost()[arc] + cost, to);
    }
}
