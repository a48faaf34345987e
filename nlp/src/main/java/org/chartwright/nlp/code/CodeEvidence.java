package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final class Code {
        private final CodeTraits traits;
        private final int rank;
        private final int amongCategory;
        private final int amongSubcategory;
        private final List<Found> found = new ArrayList<>();
        private double lift;
        private double subcategoryLift;
        private double categoryLift;
        private double chapterLift;

        Code(CodeTraits traits, int rank, int amongCategory, int amongSubcategory) {
            this.traits = traits;
            this.rank = rank;
            this.amongCategory = amongCategory;
            this.amongSubcategory = amongSubcategory;
        }
    }

    private final CodeWords words;
    private final List<Optional<CodeEntry>> entries;
    private final int[] titles;
    private final CodePlaces places;
    private final float[][] meanings;
    private final AtomicReferenceArray<CodeTraits> traits;

    CodeEvidence(CodeSet set, CodeWords words, WordVectors vectors) {
        this.words = words;
        this.entries = words.codes().stream().map(set::find).toList();
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
        double[] best = {-1e9, -1e9, -1e9, -1e9};
        double all = 0;
        Map<String, Double> lifts = new HashMap<>();
        Map<String, double[]> categories = new HashMap<>();
        for (Code code : codes) {
            code.lift = places.lift(code.traits.place(), typed.numbers());
            code.subcategoryLift = lift(code.traits.beginning(4), typed, lifts);
            code.categoryLift = lift(code.traits.beginning(3), typed, lifts);
            code.chapterLift = lift(code.traits.beginning(1), typed, lifts);
            best[0] = Math.max(best[0], code.lift);
            best[1] = Math.max(best[1], code.subcategoryLift);
            best[2] = Math.max(best[2], code.categoryLift);
            best[3] = Math.max(best[3], code.chapterLift);
            double score = Math.max(0.01, code.found.getFirst().both());
            double[] category = categories.computeIfAbsent(code.traits.beginning(3), absent -> new double[2]);
            category[0] = Math.max(category[0], score);
            category[1] += score;
            all += score;
        }
        double top = Math.max(0.01, codes.getFirst().found.getFirst().both());
        List<Candidate> candidates = new ArrayList<>();
        for (Code code : codes) {
            double[] category = categories.getOrDefault(code.traits.beginning(3), new double[2]);
            candidates.add(new Candidate(
                    code.traits.entry(),
                    code.found.getFirst(),
                    numbers(typed, code, best, category[0] / top, category[1] / all, top)));
        }
        return candidates;
    }

    private List<Code> codes(List<Found> found, int most) {
        Map<String, Code> codes = new LinkedHashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (Found one : found) {
            var entry = diagnosis(one.document());
            String family = entry.map(CodeBook::family).orElse("");
            Code code = codes.get(family);
            if (code == null) {
                if (entry.isEmpty() || codes.size() >= most) {
                    continue;
                }
                var of = traits(entry.get(), words.codeNumber(one.document()));
                code = new Code(
                        of,
                        codes.size(),
                        groups.merge(of.beginning(3), 1, Integer::sum),
                        groups.merge(of.beginning(4) + "-", 1, Integer::sum));
                codes.put(family, code);
            }
            code.found.add(one);
        }
        return List.copyOf(codes.values());
    }

    /** The code that a wording stands for. */
    Optional<CodeEntry> entry(int document) {
        return entries.get(words.codeNumber(document));
    }

    Optional<CodeEntry> diagnosis(int document) {
        return entry(document).filter(entry -> entry.system() == CodeSystem.ICD10CM);
    }

    private CodeTraits traits(CodeEntry entry, int code) {
        var known = traits.get(code);
        if (known == null) {
            known = CodeTraits.of(entry, titles[code], words, places);
            traits.set(code, known);
        }
        return known;
    }

    private double lift(String beginning, TypedWords typed, Map<String, Double> known) {
        return known.computeIfAbsent(beginning, place -> places.lift(places.of(place), typed.numbers()));
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
                double[] other = fit(typed, words.wording(one.document()));
                fit = other[2] > fit[2] ? other : fit;
            }
        }
        double[] titled = fit(typed, of.title());
        double[] cover = cover(typed, of.place());
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
            code.lift,
            code.lift - best[0],
            code.subcategoryLift - best[1],
            code.categoryLift - best[2],
            code.chapterLift - best[3],
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
            code.lift - code.categoryLift,
            code.subcategoryLift - code.categoryLift,
            code.categoryLift,
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

    /** Share of what was typed that a wording has, share of the wording that was typed, and the two as one. */
    private double[] fit(TypedWords typed, int[] wording) {
        double matched = 0;
        double all = 1e-6;
        for (int word : wording) {
            all += places.rarity(word);
            for (int i = 0; i < typed.size(); i++) {
                if (word >= 0 && word == typed.numbers()[i]) {
                    matched += typed.rarity(i);
                }
            }
        }
        double share = matched / typed.all();
        double exact = matched / all;
        return new double[] {share, exact, 2 * share * exact / Math.max(1e-6, share + exact)};
    }

    /**
     * Shares of what was typed that the code's words have: alone, with those of its subcategory or category, by the
     * same beginning, by meaning; the rarest typed word that none of them is; whether the code has the last typed word;
     * and the least likeness that any typed word has, by beginning or meaning, and how many it has not.
     */
    private static double[] cover(TypedWords typed, Optional<CodePlaces.Place> place) {
        double[] cover = new double[8];
        if (place.isEmpty() || typed.size() == 0) {
            return cover;
        }
        var own = place.get();
        var above = own.above().filter(upper -> upper.above().isPresent());
        int size = typed.size();
        double[] begun = new double[size];
        double[] meant = new double[size];
        for (int word : own.words()) {
            float[] alike = typed.alike(word);
            for (int i = 0; i < size; i++) {
                begun[i] = Math.max(begun[i], alike[i]);
                meant[i] = Math.max(meant[i], alike[size + i]);
            }
        }
        cover[6] = 1;
        for (int i = 0; i < size; i++) {
            int word = typed.numbers()[i];
            boolean has = word >= 0 && own.has(word);
            boolean hasAbove =
                    has || word >= 0 && above.map(upper -> upper.has(word)).orElse(false);
            double weight = typed.rarity(i) / typed.all();
            cover[0] += has ? weight : 0;
            cover[1] += hasAbove ? weight : 0;
            cover[2] += weight * (has ? 1 : begun[i]);
            cover[3] += weight * (has ? 1 : meant[i]);
            cover[4] = Math.max(cover[4], hasAbove ? 0 : typed.rarity(i));
            cover[6] = Math.min(cover[6], has ? 1 : Math.max(begun[i], meant[i]));
            cover[7] += has ? 0 : 1;
            if (i == size - 1) {
                cover[5] = has ? 1 : begun[i];
            }
        }
        return cover;
    }
}
