package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the numbers on the arcs of a search graph mean: which sound they are of, and where in a word it stands. Read
 * from the list of transitions in front of Kaldi's acoustic model.
 */
final class SoundSteps {

    /** ARPAbet without stress; the model numbers its sounds in this order, four for each: begin, end, inside, alone. */
    static final List<String> ARPABET = List.of(
            "AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH", "IH", "IY",
            "JH", "K", "L", "M", "N", "NG", "OW", "OY", "P", "R", "S", "SH", "T", "TH", "UH", "UW", "V", "W", "Y", "Z",
            "ZH");

    private static final int SILENCES = 10;
    private static final int POSITIONS = 4;
    private static final int BEGIN = 0;
    private static final int END = 1;
    private static final int ALONE = 3;
    /** Each state of the model's one-state sounds has a transition that stays and one that goes on. */
    private static final int TRANSITIONS = 2;

    private final int[] sounds;

    private SoundSteps(int[] sounds) {
        this.sounds = sounds;
    }

    static SoundSteps read(Path acousticModel) throws IOException {
        var in = new GraphInput(acousticModel);
        in.skipPast("<Tuples> ");
        int count = in.count(number(in), 20);
        int[] sounds = new int[count];
        for (int i = 0; i < count; i++) {
            sounds[i] = number(in);
            if (sounds[i] < 1 || sounds[i] > SILENCES + POSITIONS * ARPABET.size() || number(in) != 0) {
                throw in.broken("sound %d, which is not one of ARPAbet with one state each".formatted(sounds[i]));
            }
            number(in);
            number(in);
        }
        return new SoundSteps(sounds);
    }

    boolean isSound(int label) {
        return label > 0 && label <= TRANSITIONS * sounds.length;
    }

    /** Whether a new sound of a word begins with it; not where a sound goes on or is silence. */
    boolean entersSound(int label) {
        return (label - 1) % TRANSITIONS == 1 && sound(label) >= 0;
    }

    boolean beginsWord(int label) {
        int position = sound(label) % POSITIONS;
        return position == BEGIN || position == ALONE;
    }

    boolean endsWord(int label) {
        int position = sound(label) % POSITIONS;
        return position == END || position == ALONE;
    }

    String name(int label) {
        return ARPABET.get(sound(label) / POSITIONS);
    }

    private int sound(int label) {
        return sounds[(label - 1) / TRANSITIONS] - SILENCES - 1;
    }

    private static int number(GraphInput in) throws IOException {
        if (in.int8() != Integer.BYTES) {
            throw in.broken("no number of four bytes");
        }
        return in.int32();
    }
}
