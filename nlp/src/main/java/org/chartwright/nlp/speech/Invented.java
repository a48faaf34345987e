package org.chartwright.nlp.speech;

import java.util.List;
import java.util.Set;

/**
 * Whether a server's words are likely its own invention: what models of this kind write down for noise. They are never
 * dropped on that suspicion; the local recogniser is asked instead.
 */
final class Invented {

    /** The fastest speakers say seven words a second; a few more are allowed for short pieces. */
    private static final double WORDS_PER_SECOND = 7;

    private static final int SPARE_WORDS = 4;

    /** So much voice without a word is as unlikely as the contrary. */
    private static final double SECONDS_WITHOUT_WORDS = 2;

    /** A run of up to four words, said so often on end. */
    private static final int LONGEST_RUN = 4;

    private static final int REPEATS = 5;

    /** End cards of the films that such models were trained on. */
    private static final Set<String> PHANTOMS = Set.of(
            "thank you for watching",
            "thanks for watching",
            "thank you for watching this video",
            "thank you so much for watching",
            "please subscribe to my channel",
            "please like and subscribe",
            "don't forget to subscribe",
            "subscribe to my channel",
            "see you in the next video",
            "i'll see you in the next video",
            "subtitles by the amara.org community",
            "transcription by castingwords",
            "transcript emily beynon");

    private Invented() {}

    /** @param seconds of voice in the piece */
    static boolean likely(List<String> words, double seconds) {
        return words.isEmpty() && seconds >= SECONDS_WITHOUT_WORDS
                || words.size() > WORDS_PER_SECOND * seconds + SPARE_WORDS
                || PHANTOMS.contains(String.join(" ", words))
                || repeats(words);
    }

    private static boolean repeats(List<String> words) {
        for (int run = 1; run <= LONGEST_RUN; run++) {
            int same = 0;
            for (int i = run; i < words.size(); i++) {
                same = words.get(i).equals(words.get(i - run)) ? same + 1 : 0;
                if (same >= run * (REPEATS - 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
