package org.chartwright.evaluation.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.evaluation.board.NotedVisits.Scene;
import org.chartwright.nlp.likeness.Fingerprint;

/**
 * The look-alike guard on the training notes of ACI-Bench: how often it takes notes of different visits for copies, and
 * how often it finds notes of which a part was copied. Always the training part, on which its threshold was chosen.
 */
public final class LikenessBoard implements Board {

    private static final List<Integer> KEPT = List.of(100, 75, 50, 25);
    private static final long SEED = 7;

    /** The measure does not depend on it; the service makes its own. */
    private static final byte[] KEY = new byte[32];

    /** How far the note stands whose sentences fill what was not copied. */
    private static final int OTHER = 13;

    @Override
    public Result score(DataFolder data, Split split) {
        var train = AciBench.train(data);
        if (train.isEmpty()) {
            return data.missing(AciBench.FOLDER + "/train.csv");
        }
        List<List<String>> notes =
                train.get().scenes().stream().map(LikenessBoard::passages).toList();
        List<Fingerprint> prints =
                notes.stream().map(passages -> Fingerprint.of(passages, KEY)).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("another visit's note, all ordered pairs", others(prints)));
        for (int kept : KEPT) {
            rows.add(row("%d %% of the sentences copied".formatted(kept), copies(notes, prints, kept)));
        }
        return new Result.Scored(List.of(new Table(
                "Look-alike guard on the training notes of ACI-Bench",
                List.of("note held against", "n", "flagged", "share: least", "most"),
                rows,
                List.of("Flagged from %.2f of a note's runs of %d words on; the rest of a copy is another visit's."
                        .formatted(Fingerprint.SHARE, Fingerprint.WORDS)),
                false)));
    }

    private static List<Double> others(List<Fingerprint> prints) {
        List<Double> shares = new ArrayList<>();
        for (Fingerprint one : prints) {
            for (Fingerprint other : prints) {
                if (one != other) {
                    shares.add(one.sharedWith(other.hashes()));
                }
            }
        }
        return shares;
    }

    private static List<Double> copies(List<List<String>> notes, List<Fingerprint> originals, int kept) {
        var random = new Random(SEED);
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            List<String> other = notes.get((i + OTHER) % notes.size()).stream()
                    .flatMap(LikenessBoard::sentences)
                    .toList();
            List<String> copy = notes.get(i).stream()
                    .map(line -> sentences(line)
                            .map(sentence ->
                                    random.nextInt(100) < kept ? sentence : other.get(random.nextInt(other.size())))
                            .collect(Collectors.joining(" ")))
                    .toList();
            shares.add(Fingerprint.of(copy, KEY).sharedWith(originals.get(i).hashes()));
        }
        return shares;
    }

    private static List<String> row(String name, List<Double> shares) {
        long flagged =
                shares.stream().filter(share -> share >= Fingerprint.SHARE).count();
        return List.of(
                name,
                String.valueOf(shares.size()),
                String.valueOf(flagged),
                two(shares.stream().mapToDouble(share -> share).min().orElse(0)),
                two(shares.stream().mapToDouble(share -> share).max().orElse(0)));
    }

    private static String two(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static Stream<String> sentences(String line) {
        return Stream.of(line.split("(?<=[.!?])\\s+"));
    }

    /** Lines, without headings. */
    private static List<String> passages(Scene scene) {
        return scene.note()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals(line.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
