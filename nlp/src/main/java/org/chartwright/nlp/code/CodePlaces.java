package org.chartwright.nlp.code;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words of a set in, the words of each diagnosis code and of all that stands above it out, with how often each has
 * them: a code's are those of its titles and synonyms, a heading's or chapter's those of all below it.
 */
final class CodePlaces {

    /** How many words of what stands above count as much as the place's own, in the share that a word has. */
    private static final double ABOVE_COUNTS = 12;

    private static final int LONGEST = 6;

    /** A code without point and encounter, or what stands above it. */
    static final class Place {
        private final int[] words;
        private final int[] counts;
        private final int total;
        private final Optional<Place> above;

        /** @param sorted numbers of words, each as often as it occurs */
        private Place(int[] sorted, Optional<Place> above) {
            int[] distinct = new int[sorted.length];
            int[] often = new int[sorted.length];
            int size = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    distinct[size++] = sorted[i];
                }
                often[size - 1]++;
            }
            this.words = Arrays.copyOf(distinct, size);
            this.counts = Arrays.copyOf(often, size);
            this.total = sorted.length;
            this.above = above;
        }

        boolean has(int word) {
            return Arrays.binarySearch(words, word) >= 0;
        }

        /** Each once, in the order of their numbers. */
        int[] words() {
            return words;
        }

        Optional<Place> above() {
            return above;
        }

        private int count(int word) {
            int at = Arrays.binarySearch(words, word);
            return at < 0 ? 0 : counts[at];
        }
    }

    private final Map<String, Place> places = new HashMap<>();
    private final double[] rarity;
    private final double[] share;

    CodePlaces(CodeWords words) {
        var documents = IntStream.range(0, words.size())
                .filter(document -> counted(words.code(document)))
                .boxed()
                .sorted(Comparator.comparing((Integer document) -> bare(words.code(document))))
                .toList();
        String[] codes = documents.stream()
                .map(document -> bare(words.code(document)))
                .map(code -> code.substring(0, Math.min(LONGEST, code.length())))
                .toArray(String[]::new);
        int[][] wordings = documents.stream().map(words::wording).toArray(int[][]::new);
        rarity = new double[words.vocabulary()];
        share = new double[words.vocabulary()];
        double all = 0;
        for (int length = 1; length <= LONGEST; length += length == 1 ? 2 : 1) {
            for (int from = 0, to; from < codes.length; from = to) {
                to = from + 1;
                if (codes[from].length() < length) {
                    continue;
                }
                String name = codes[from].substring(0, length);
                while (to < codes.length && codes[to].startsWith(name)) {
                    to++;
                }
                var place = new Place(sorted(wordings, from, to), Optional.ofNullable(places.get(above(name))));
                places.put(name, place);
                for (int word : place.words) {
                    rarity[word]++;
                    share[word] += length == 1 ? place.count(word) : 0;
                }
                all += length == 1 ? place.total : 0;
            }
        }
        for (int word = 0; word < rarity.length; word++) {
            rarity[word] = Math.log((places.size() + 1) / (rarity[word] + 1));
            share[word] = (share[word] + 1) / (all + share.length);
        }
    }

    /** Diagnoses, of those that differ by the encounter the first. */
    private static boolean counted(String code) {
        return (code.length() == 3 || code.contains(".")) && (code.length() < 8 || code.endsWith("A"));
    }

    private static int[] sorted(int[][] wordings, int from, int to) {
        int[] all =
                Arrays.stream(wordings, from, to).flatMapToInt(Arrays::stream).toArray();
        Arrays.sort(all);
        return all;
    }

    private static String bare(String code) {
        return code.replace(".", "");
    }

    private static String above(String place) {
        return place.substring(0, place.length() <= 3 ? 1 : place.length() - 1);
    }

    /** How rare a word is among places; one that no wording has is as rare as any. */
    double rarity(int word) {
        return word < 0 ? Math.log(places.size() + 1.0) : rarity[word];
    }

    /** The place of a code, or of the first characters of one. */
    Optional<Place> of(String code) {
        String bare = bare(code);
        return Optional.ofNullable(places.get(bare.substring(0, Math.min(LONGEST, bare.length()))));
    }

    /** How much more often places have what was typed than all have it. */
    Lifts lifts(int[] typed) {
        return new Lifts(typed);
    }

    /** Lifts of places for the words of one search; each place is reckoned once. */
    final class Lifts {

        private record Known(double[] shares, double lift) {}

        private final int[] typed;
        private final Map<Place, Known> known = new IdentityHashMap<>();

        private Lifts(int[] typed) {
            this.typed = typed;
        }

        /** A sum of logarithms over the words that the set has; 0 for no place. */
        double of(Optional<Place> place) {
            return place.isEmpty() ? 0 : known(place.get()).lift();
        }

        private Known known(Place place) {
            var before = known.get(place);
            if (before != null) {
                return before;
            }
            double[] above = place.above.isPresent() ? known(place.above.get()).shares() : new double[0];
            double[] shares = new double[typed.length];
            double lift = 0;
            for (int i = 0; i < shares.length; i++) {
                int word = typed[i];
                if (word >= 0) {
                    double over = above.length == 0 ? share[word] : above[i];
                    shares[i] = (place.count(word) + ABOVE_COUNTS * over) / (place.total + ABOVE_COUNTS);
                    lift += Math.log(shares[i] / share[word]);
                }
            }
            var now = new Known(shares, lift);
            known.put(place, now);
            return now;
        }
    }
}
