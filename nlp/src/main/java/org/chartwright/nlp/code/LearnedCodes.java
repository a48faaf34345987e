package org.chartwright.nlp.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.chartwright.nlp.transcript.Evidence;

/**
 * The accept model of the benchmark profile: which candidates people who coded case reports would take. It codes what
 * is mentioned, denied or not, as those people did, and is no advice for a claim.
 *
 * @param threshold least probability of a code that is taken
 */
public record LearnedCodes(double threshold, CodeStatistics statistics, BoostedTrees trees) {

    private static final double WORTH_SHOWING = 0.08;

    /** The model that ships. Its training program and scores are named in evaluation/RESULTS.md. */
    public static LearnedCodes load() {
        var resource = Objects.requireNonNull(
                LearnedCodes.class.getResourceAsStream("accept.tsv.gz"), "the accept model is on the classpath");
        try (InputStream in = resource;
                var text = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            return read(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the accept model cannot be read", e);
        }
    }

    static LearnedCodes read(BufferedReader in) throws IOException {
        double threshold = Double.parseDouble(second(in));
        int lines = Integer.parseInt(second(in));
        var statistics = CodeStatistics.read(in, lines);
        return new LearnedCodes(threshold, statistics, BoostedTrees.read(in));
    }

    private static String second(BufferedReader in) throws IOException {
        return Objects.requireNonNull(in.readLine(), "the accept model is cut off")
                .split("\t")[1];
    }

    public void write(Writer out) throws IOException {
        List<String> lines = statistics.lines();
        out.write("threshold\t%s\n".formatted(threshold));
        out.write("statistics\t%d\n".formatted(lines.size()));
        for (String line : lines) {
            out.write(line + "\n");
        }
        trees.write(out);
    }

    /** Codes of a note, the likeliest first; those below the threshold are candidates. */
    SuggestedCodes of(String note, CodeKnowledge knowledge) {
        var candidates = knowledge.candidates();
        List<CodeSuggestion> ranked = candidates.of(candidates.read(note), statistics).stream()
                .map(candidate -> suggestion(candidate, note, knowledge))
                .filter(code -> code.confidence() >= Math.min(threshold, WORTH_SHOWING))
                .sorted(Comparator.comparing((CodeSuggestion code) -> -code.confidence())
                        .thenComparing(CodeSuggestion::code))
                .toList();
        return new SuggestedCodes(
                ranked.stream().filter(code -> code.confidence() >= threshold).toList(),
                List.of(),
                Optional.empty(),
                ranked.stream().filter(code -> code.confidence() < threshold).toList(),
                List.of());
    }

    private CodeSuggestion suggestion(CodeCandidates.Candidate candidate, String note, CodeKnowledge knowledge) {
        double probability = trees.probability(candidate.features());
        var entry = knowledge.set().billable(candidate.code()).orElseThrow();
        String words = note.substring(candidate.from(), candidate.to()).replaceAll("\\s+", " ");
        return Suggestions.of(
                entry,
                probability,
                String.format(
                        Locale.ROOT,
                        "\"%s\"; taken for %.0f %% of such mentions in coded case reports",
                        words,
                        100 * probability),
                List.of(),
                List.of(new Evidence(0, candidate.from(), candidate.to())));
    }
}
