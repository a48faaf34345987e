package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chartwright.models.codes.CodeEntry;

/** What speaks for one code in one note, gathered term by term and run by run, and then as numbers. */
final class AcceptFeatures {

    /**
     * A run of words that goes with the code.
     *
     * @param share of the notes with the run that have the code, drawn towards 0 where they are few
     */
    private record Run(double share, int notes, int together, int size) {}

    private int terms;
    private int maximal;
    private int denied;
    private int words;
    private int bestRank = 9;
    private double weight;
    private double maximalWeight;
    private int sources;
    private double termShare = -1;
    private int termNotes;
    private int termTogether;
    private double first = 1;
    private int from = Integer.MAX_VALUE;
    private int to;
    private final List<Run> runs = new ArrayList<>();

    AcceptFeatures term(ReadCase.Found found, CodeTerm term, int rank, double termWeight, int length) {
        terms++;
        maximal += found.maximal() ? 1 : 0;
        denied += found.denied() ? 1 : 0;
        words = Math.max(words, found.meaning().words().size());
        bestRank = Math.min(bestRank, rank);
        weight = Math.max(weight, termWeight);
        maximalWeight = found.maximal() ? Math.max(maximalWeight, termWeight) : maximalWeight;
        sources |= 1 << term.source().ordinal();
        return place(found.place(), length);
    }

    /** How often notes with the term have the code. */
    void seen(int notes, int together) {
        double share = (together + 0.1) / (notes + 0.5);
        if (notes > 0 && (termNotes == 0 || share > termShare)) {
            termShare = share;
            termNotes = notes;
            termTogether = together;
        }
    }

    void run(String run, ReadCase.Place place, int notes, int together, int length) {
        int size = 1 + (int) run.chars().filter(character -> character == ' ').count();
        runs.add(new Run(together / (notes + 1.0), notes, together, size));
        if (terms == 0) {
            place(place, length);
        }
    }

    AcceptFeatures place(ReadCase.Place place, int length) {
        if (place.from() < from) {
            from = place.from();
            to = place.to();
            first = place.from() / (double) Math.max(1, length);
        }
        return this;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /**
     * @param prior share of the labelled notes with the code
     * @param siblings candidates of the same category
     */
    double[] values(CodeEntry entry, double prior, int siblings) {
        runs.sort(Comparator.comparing((Run run) -> -run.share())
                .thenComparing(run -> -run.notes())
                .thenComparing(run -> -run.size()));
        double none = 1;
        for (int i = 0; i < Math.min(5, runs.size()); i++) {
            none *= 1 - runs.get(i).share();
        }
        int together = runs.stream().mapToInt(Run::together).max().orElse(0);
        double sum = runs.stream().mapToDouble(Run::share).sum();
        String name = entry.title().toLowerCase(Locale.ROOT);
        return new double[] {
            terms,
            terms == 0 ? -1 : maximal / (double) terms,
            terms == 0 ? -1 : denied / (double) terms,
            words,
            bestRank,
            weight,
            maximalWeight,
            sources,
            first,
            runs.size(),
            share(0),
            share(1),
            share(2),
            share(4),
            share(8),
            1 - none,
            sum,
            runs.isEmpty() ? 0 : runs.getFirst().notes(),
            runs.isEmpty() ? 0 : runs.getFirst().size(),
            together,
            prior,
            termShare,
            termNotes,
            termTogether,
            siblings,
            name.contains("unspecified") ? 1 : 0,
            name.startsWith("other") ? 1 : 0,
            CodeSetKey.of(entry.code()).length(),
            entry.code().charAt(0) - 'A'
        };
    }

    private double share(int rank) {
        return rank < runs.size() ? runs.get(rank).share() : 0;
    }
}
