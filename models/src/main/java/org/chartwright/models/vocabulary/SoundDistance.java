package org.chartwright.models.vocabulary;

import java.util.Arrays;
import java.util.List;

/**
 * How unlike two sounds are: 0 for the same one, 1 for two full vowels, more for what nobody confuses. The figures are
 * judgements from how the sounds are made (same place, same voicing, reduced in weak syllables).
 */
final class SoundDistance {

    /** Vowels come first in this list of numbers of ARPAbet sounds. */
    private static final List<String> VOWELS =
            List.of("AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW");

    private static final String ALIKE = """
            AH IH 0.3, AH UH 0.4, AH EH 0.4, AH AA 0.5, AH AE 0.5, AH ER 0.7, AH OW 0.6, AH AO 0.5, IH IY 0.4, IH EH 0.4,
            EH AE 0.5, EH EY 0.6, AA AO 0.2, AO OW 0.5, UH UW 0.4, IY EY 0.7, AY AA 0.8, AW AA 0.8, AA AE 0.7, ER AO 0.8,
            S Z 0.5, T D 0.5, K G 0.7, P B 0.7, F V 0.6, SH ZH 0.5, CH JH 0.6, TH DH 0.5, TH F 0.6, M N 0.6, N NG 0.5,
            S SH 0.7, T TH 0.8, CH SH 0.7, JH ZH 0.5, L R 1.0, W V 0.9, S TH 0.8, Z ZH 0.6
            """;

    private static final double VOWEL_FOR_VOWEL = 1.0;
    private static final double CONSONANT_FOR_CONSONANT = 1.6;
    private static final double VOWEL_FOR_CONSONANT = 2.5;

    static final int SOUNDS = SoundSteps.ARPABET.size();

    private static final double[][] INSTEAD = instead();
    private static final double[] LEFT_OUT = leftOut();

    private SoundDistance() {}

    /** Cost of hearing one sound for the other. */
    static double instead(int one, int other) {
        return INSTEAD[one][other];
    }

    /** Cost of a sound that is on one side only. */
    static double leftOut(int sound) {
        return LEFT_OUT[sound];
    }

    /**
     * Numbers of the sounds.
     *
     * @throws IllegalArgumentException where one is not of ARPAbet without stress
     */
    static int[] numbers(String pronunciation) {
        return Arrays.stream(pronunciation.strip().split("\\s+"))
                .mapToInt(sound -> {
                    int number = SoundSteps.ARPABET.indexOf(sound);
                    if (number < 0) {
                        throw new IllegalArgumentException("'%s' is no sound of ARPAbet".formatted(sound));
                    }
                    return number;
                })
                .toArray();
    }

    /** Whether all of it, at least one sound, is ARPAbet without stress. */
    static boolean isPronunciation(String text) {
        return Arrays.stream(text.strip().split("\\s+")).allMatch(SoundSteps.ARPABET::contains);
    }

    private static boolean isVowel(int sound) {
        return VOWELS.contains(SoundSteps.ARPABET.get(sound));
    }

    private static double[][] instead() {
        var costs = new double[SOUNDS][SOUNDS];
        for (int one = 0; one < SOUNDS; one++) {
            for (int other = 0; other < SOUNDS; other++) {
                costs[one][other] = one == other
                        ? 0
                        : isVowel(one) != isVowel(other)
                                ? VOWEL_FOR_CONSONANT
                                : isVowel(one) ? VOWEL_FOR_VOWEL : CONSONANT_FOR_CONSONANT;
            }
        }
        for (String pair : ALIKE.split(",")) {
            var parts = pair.strip().split(" ");
            int one = SoundSteps.ARPABET.indexOf(parts[0]);
            int other = SoundSteps.ARPABET.indexOf(parts[1]);
            costs[one][other] = Double.parseDouble(parts[2]);
            costs[other][one] = costs[one][other];
        }
        return costs;
    }

    private static double[] leftOut() {
        var costs = new double[SOUNDS];
        for (int sound = 0; sound < SOUNDS; sound++) {
            costs[sound] = switch (SoundSteps.ARPABET.get(sound)) {
                case "AH", "IH", "HH" -> 0.7;
                default -> isVowel(sound) ? 1.2 : 1.3;
            };
        }
        return costs;
    }
}
