package org.chartwright.nlp.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Diagnoses found for what was typed in, the same in the order in which they are likely to be meant out.
 *
 * <p>Learned from entries of the official alphabetic index that the searched set did not have. Its training program and
 * scores are named in evaluation/RESULTS.md.
 */
final class RankCodes {

    /** What the numbers of a candidate are, in their order. */
    private static final List<String> NAMES = List.of(
            "words",
            "words, second wording",
            "meaning",
            "words and meaning",
            "place by them",
            "typed words in wording",
            "wording's words typed",
            "both",
            "typed words in code",
            "in code or above",
            "in code by beginning",
            "in code by meaning",
            "lift of code",
            "lift below best",
            "subcategory's below best",
            "category's below best",
            "chapter's below best",
            "category's best",
            "category's share",
            "unspecific",
            "title other",
            "title unspecified",
            "other typed",
            "unspecified typed",
            "length of code",
            "wordings found",
            "side",
            "words typed",
            "rarity typed",
            "source",
            "typed words in title",
            "title's words typed",
            "words of title",
            "place in category",
            "place in subcategory",
            "rarest word missed",
            "last word",
            "words of code",
            "lift over category",
            "subcategory's over category",
            "lift of category",
            "chapter",
            "sum of wordings",
            "least like word",
            "words missed");

    private static final class Shipped {
        private static final RankCodes RANKING = load();
    }

    private record Ranked(CodeEvidence.Candidate candidate, double chance) {}

    private final PackedTrees trees;

    RankCodes(BoostedTrees trees) {
        this.trees = trees.packed();
    }

    /** The ranking that ships. */
    static RankCodes shipped() {
        return Shipped.RANKING;
    }

    private static RankCodes load() {
        var resource = Objects.requireNonNull(
                RankCodes.class.getResourceAsStream("rank.tsv.gz"), "the ranking of codes is on the classpath");
        try (InputStream in = resource;
                var text = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return new RankCodes(BoostedTrees.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException("the ranking of codes cannot be read", e);
        }
    }

    /** The likeliest first; of equal ones the first stays first. */
    List<CodeEvidence.Candidate> rank(List<CodeEvidence.Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Ranked(candidate, trees.probability(candidate.numbers())))
                .sorted(Comparator.comparing((Ranked ranked) -> -ranked.chance()))
                .map(Ranked::candidate)
                .toList();
    }

    /** How likely a candidate is meant, and all that speaks for and against it. */
    String why(CodeEvidence.Candidate candidate) {
        var why = new StringBuilder(
                String.format(Locale.ROOT, "ranked by chance %.3f%n", trees.probability(candidate.numbers())));
        for (int i = 0; i < NAMES.size(); i++) {
            why.append(String.format(
                    Locale.ROOT, "  %s %.3f%n", NAMES.get(i), candidate.numbers()[i]));
        }
        return why.toString();
    }
}
