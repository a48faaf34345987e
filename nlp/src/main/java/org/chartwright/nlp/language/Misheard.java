package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words of an utterance in, the same with the terms of an examination and the numbers of help as they are meant out,
 * where only one has the words beside it: no vein but the jugular is spoken of with "venous distention", and nothing
 * but a tenderness with "cva". Every token keeps its place.
 */
final class Misheard {

    private static final Map<List<String>, List<String>> MEANT = Map.ofEntries(
            meant("9 one one", "911"),
            meant("9 1 1", "911"),
            meant("nine-one-one", "911"),
            meant("9-1-1", "911"),
            meant("9 9 9", "999"),
            meant("nine-nine-nine", "999"),
            meant("9 8 8", "988"),
            meant("nine-eight-eight", "988"),
            meant("fibular venous distention", "jugular venous distention"),
            meant("jugular venous distension", "jugular venous distention"),
            meant("cda tenderness", "cva tenderness"),
            meant("cba tenderness", "cva tenderness"),
            meant("cva tinnitus", "cva tenderness"),
            meant("cva tendency", "cva tenderness"),
            meant("tenderness to palpitation", "tenderness to palpation"),
            meant("tender to palpitation", "tender to palpation"),
            meant("pain to palpitation", "pain to palpation"),
            meant("tenderness on palpitation", "tenderness on palpation"),
            meant("pain on palpitation", "pain on palpation"),
            meant("pain with palpitation", "pain with palpation"),
            meant("clear to oscillation", "clear to auscultation"),
            meant("clear to occultation", "clear to auscultation"),
            meant("clear to osculation", "clear to auscultation"),
            meant("round glass opacities", "ground glass opacities"),
            meant("ground class opacities", "ground glass opacities"),
            meant("murmur hurt", "murmur heard"),
            meant("associated fluctuants", "associated fluctuance"),
            meant("have me a trial", "gave me a trial"),
            meant("have me a prescription", "gave me a prescription"),
            meant("lateral flection", "lateral flexion"),
            meant("hip flection", "hip flexion"),
            meant("knee flection", "knee flexion"),
            meant("regular of rate and rhythm", "regular rate and rhythm"),
            meant("regular weight and rhythm", "regular rate and rhythm"));

    private Misheard() {}

    private static Map.Entry<List<String>, List<String>> meant(String heard, String meant) {
        return Map.entry(List.of(heard.split(" ")), List.of(meant.split(" ")));
    }

    static List<Token> put(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); ) {
            int from = i;
            var found = MEANT.entrySet().stream()
                    .filter(entry -> stands(tokens, from, entry.getKey()))
                    .findFirst();
            if (found.isEmpty()) {
                out.add(tokens.get(i++));
                continue;
            }
            var meant = found.get().getValue();
            int length = found.get().getKey().size();
            for (int k = 0; k < meant.size(); k++) {
                // fewer words than were heard end where those did
                Token place = k == meant.size() - 1
                        ? tokens.get(from + k).through(tokens.get(from + length - 1), "-")
                        : tokens.get(from + k);
                out.add(place.as(meant.get(k)));
            }
            i += length;
        }
        return List.copyOf(out);
    }

    private static boolean stands(List<Token> tokens, int at, List<String> words) {
        return at + words.size() <= tokens.size()
                && Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                        .allMatch(i -> tokens.get(at + i).is(words.get(i)));
    }
}
