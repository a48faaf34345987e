package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSystem;

/**
 * What was typed and the wordings found for it in, the numbers that speak for and against each code out: how much of
 * what was typed the wording, the code and what stands above it have, by words, beginnings of words and meaning, and
 * how specific the code is beside what was typed.
 */
final class CodeEvidence {

    private static final int WORDINGS_READ = 6;

    /** The code, its subcategory, its category and its chapter. */
    private static final int LEVELS = 4;

    private static final int NO_DIAGNOSIS = -1;

    /**
     * One wording found.
     *
     * @param document its number in the index
     * @param byWords score by words, 1 for the best
     * @param likeness cosine of the meanings
     * @param both the two together, by which wordings are ranked
     */
    record Found(int document, double byWords, double likeness, double both) {}

    /**
     * One code as a candidate.
     *
     * @param best its best wording
     * @param numbers what speaks for and against it, in the order the ranking was learned on
     */
    record Candidate(CodeEntry entry, Found best, double[] numbers) {}

    /** A code among those found, with its wordings, the best first. */
    private static final class Code {
        private final CodeTraits traits;
        private final int rank;
        private final int amongCategory;
        private final int amongSubcategory;
        private final List<Found> found = new ArrayList<>();
        private final double[] lifts = new double[LEVELS];

        Code(CodeTraits traits, int rank, int amongCategory, int amongSubcategory) {
            this.traits = traits;
            this.rank = rank;
            this.amongCategory = amongCategory;
            this.amongSubcategory = amongSubcategory;
        }
    }

    private final CodeWords words;
    private final List<Optional<CodeEntry>> entries;
    private final int[] families;
    private final int[] titles;
    private final CodePlaces places;
    private final float[][] meanings;
    private final AtomicReferenceArray<CodeTraits> traits;

    CodeEvidence(CodeSet set, CodeWords words, WordVectors vectors) {
        this.words = words;
        this.entries = words.codes().stream().map(set::find).toList();
        this.families = families(entries);
        this.titles = words.titles();
        this.places = new CodePlaces(words);
        this.meanings = new float[words.vocabulary()][];
        for (int word = 0; word < meanings.length; word++) {
            meanings[word] = vectors.ofWord(words.word(word)).orElse(new float[0]);
        }
        this.traits = new AtomicReferenceArray<>(entries.size());
    }

    /**
     * @param found wordings, the best first; those of procedures are passed over
     * @param most codes looked at
     */
    List<Candidate> of(String text, List<Found> found, int most) {
        var typed = new TypedWords(text, words, places, meanings);
        var codes = codes(found, most);
        if (codes.isEmpty()) {
            return List.of();
        }
        var lifts = places.lifts(typed.numbers());
        double[] best = new double[LEVELS];
        Arrays.fill(best, -1e9);
        double all = 0;
        Map<String, double[]> categories = new HashMap<>();
        for (Code code : codes) {
            code.lifts[0] = lifts.of(code.traits.place());
            for (int level = 1; level < LEVELS; level++) {
                code.lifts[level] = lifts.of(code.traits.above().get(level - 1));
            }
            for (int level = 0; level < LEVELS; level++) {
                best[level] = Math.max(best[level], code.lifts[level]);
            }
            double score = Math.max(0.01, code.found.getFirst().both());
            double[] category = categories.computeIfAbsent(code.traits.category(), absent -> new double[2]);
            category[0] = Math.max(category[0], score);
            category[1] += score;
            all += score;
        }
        double top = Math.max(0.01, codes.getFirst().found.getFirst().both());
        List<Candidate> candidates = new ArrayList<>();
        for (Code code : codes) {
            double[] category = categories.getOrDefault(code.traits.category(), new double[2]);
            candidates.add(new Candidate(
                    code.traits.entry(),
                    code.found.getFirst(),
                    numbers(typed, code, best, category[0] / top, category[1] / all, top)));
        }
        return candidates;
    }

    private List<Code> codes(List<Found> found, int most) {
        List<Code> codes = new ArrayList<>();
        Map<Integer, Code> byFamily = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (Found one : found) {
            int family = family(one.document());
            if (family == NO_DIAGNOSIS) {
                continue;
            }
            Code code = byFamily.get(family);
            if (code == null) {
                if (codes.size() >= most) {
                    continue;
                }
                var of = traits(words.codeNumber(one.document()));
                code = new Code(
                        of,
                        codes.size(),
                        groups.merge(of.category(), 1, Integer::sum),
                        groups.merge(of.subcategory() + "-", 1, Integer::sum));
                codes.add(code);
                byFamily.put(family, code);
            }
            code.found.add(one);
        }
        return codes;
    }

    /** Numbers the diagnoses; those that differ by the encounter alone have one number. */
    private static int[] families(List<Optional<CodeEntry>> entries) {
        Map<String, Integer> known = HashMap.newHashMap(entries.size());
        return entries.stream()
                .mapToInt(entry -> entry.filter(one -> one.system() == CodeSystem.ICD10CM)
                        .map(one -> known.computeIfAbsent(CodeBook.family(one), absent -> known.size()))
                        .orElse(NO_DIAGNOSIS))
                .toArray();
    }

    /** The same for wordings of one diagnosis, whatever the encounter; below 0 for other systems. */
    int family(int document) {
        return families[words.codeNumber(document)];
    }

    boolean among(Set<CodeSystem> systems, int document) {
        var entry = entries.get(words.codeNumber(document));
        return entry.isPresent() && systems.contains(entry.get().system());
    }

    private CodeTraits traits(int code) {
        var known = traits.get(code);
        if (known == null) {
            known = CodeTraits.of(entries.get(code).orElseThrow(), titles[code], words, places);
            traits.set(code, known);
        }
        return known;
    }

    private double[] numbers(
            TypedWords typed, Code code, double[] best, double bestOfCategory, double shareOfCategory, double top) {
        var of = code.traits;
        double lexical = 0;
        double likeness = -1;
        double sum = 0;
        double[] fit = new double[3];
        for (int i = 0; i < code.found.size(); i++) {
            Found one = code.found.get(i);
            lexical = Math.max(lexical, one.byWords());
            likeness = Math.max(likeness, one.likeness());
            sum += one.both();
            if (i < WORDINGS_READ) {
                double[] other = typed.fit(words.wording(one.document()));
                fit = other[2] > fit[2] ? other : fit;
            }
        }
        double[] titled = typed.fit(of.title());
        double[] cover = typed.cover(of.place());
        return new double[] {
            lexical,
            code.found.size() > 1 ? code.found.get(1).byWords() : 0,
            likeness,
            code.found.getFirst().both() / top,
            Math.log(1 + code.rank),
            fit[0],
            fit[1],
            fit[2],
            cover[0],
            cover[1],
            cover[2],
            cover[3],
            code.lifts[0],
            code.lifts[0] - best[0],
            code.lifts[1] - best[1],
            code.lifts[2] - best[2],
            code.lifts[3] - best[3],
            bestOfCategory,
            shareOfCategory,
            of.unspecific(),
            of.other(),
            of.unspecified(),
            typed.other() ? 1 : 0,
            typed.unspecified() ? 1 : 0,
            of.bare().length(),
            Math.log(1 + code.found.size()),
            side(typed.side(), of.side()),
            typed.size(),
            typed.all(),
            words.source(code.found.getFirst().document()).ordinal(),
            titled[0],
            titled[1],
            of.title().length,
            code.amongCategory,
            code.amongSubcategory,
            cover[4],
            cover[5],
            of.place().map(place -> place.words().length).orElse(0),
            code.lifts[0] - code.lifts[2],
            code.lifts[1] - code.lifts[2],
            code.lifts[2],
            of.bare().charAt(0) - 'A',
            sum / top,
            cover[6],
            cover[7],
        };
    }

    private static int side(Optional<Side> typed, Optional<Side> titled) {
        if (titled.isEmpty()) {
            return typed.isEmpty() ? 0 : 1;
        }
        return typed.isEmpty() ? 2 : typed.equals(titled) ? 3 : 4;
    }
}
