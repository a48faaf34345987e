package org.chartwright.evaluation.board;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chartwright.evaluation.score.TermScores;
import org.chartwright.evaluation.score.WordErrorRate;
import org.chartwright.models.ModelStore;
import org.chartwright.models.vocabulary.SpokenTerm;
import org.chartwright.models.vocabulary.SpokenTerms;
import org.chartwright.nlp.speech.SuggestTerms;
import org.chartwright.nlp.speech.SuggestTerms.Suggestion;
import org.chartwright.nlp.speech.Transcribe;

/**
 * Recordings with references in; of the known terms that were said and not heard, how many are suggested to the
 * reviewer, and how many suggestions name what was not said, by how much likelier than what was heard a term must be.
 *
 * <p>The folders are {@code speech/terms}, {@code speech/tts} and {@code speech/real} as for {@link WerBoard}. Which
 * half of the terms it is, is up to what was spoken into {@code speech/terms}.
 */
public final class MisheardBoard implements Board {

    private static final Duration LONGEST = Duration.ofHours(5);
    private static final List<String> FOLDERS = List.of("speech/terms", "speech/tts", "speech/real");
    private static final List<Double> LEAST = List.of(3.0, 4.5, SuggestTerms.LEAST, 8.0, 10.0);

    @Override
    public Result score(DataFolder data, Split split) {
        var folders = FOLDERS.stream().flatMap(name -> data.find(name).stream()).toList();
        if (folders.isEmpty()) {
            return new Result.Skipped("there is none of the folders %s.".formatted(String.join(", ", FOLDERS)));
        }
        var store = ModelStore.standard();
        var transcribe = Transcribe.open(store, LONGEST);
        var terms = new TermScores(SpokenTerms.open(store).stream()
                .collect(Collectors.toMap(SpokenTerm::text, term -> "", (one, other) -> one)));
        return new Result.Scored(folders.stream()
                .map(folder -> table(folder, WerReport.run(folder, transcribe), terms, store))
                .toList());
    }

    private static Table table(Path folder, WerReport report, TermScores terms, ModelStore store) {
        var rows = new ArrayList<List<String>>();
        for (double least : LEAST) {
            var suggest = SuggestTerms.open(store, least);
            var count = report.files().stream()
                    .map(file -> Count.of(file, terms, suggest))
                    .reduce(Count.NONE, Count::plus);
            rows.add(List.of(
                    String.format(Locale.ROOT, "%.1f", least),
                    Integer.toString(count.misheard()),
                    Integer.toString(count.suggested()),
                    String.format(Locale.ROOT, "%.1f", 100.0 * count.suggested() / Math.max(1, count.misheard())),
                    Integer.toString(count.wrong()),
                    String.format(Locale.ROOT, "%.1f", 1000.0 * count.wrong() / Math.max(1, count.words()))));
        }
        return new Table(
                "Suggestions for misheard terms: " + folder.getFileName(),
                List.of("likelier by, nats", "misheard", "right term suggested", "%", "not said", "per 1,000 words"),
                rows,
                List.of(
                        "Misheard: a term of the shipped lexicon that was said and is not in what was recognised.",
                        "Likelier: by the words around it, less what the difference in sound costs."),
                false);
    }

    private record Count(int words, int misheard, int suggested, int wrong) {

        static final Count NONE = new Count(0, 0, 0, 0);

        static Count of(WerReport.File file, TermScores terms, SuggestTerms suggest) {
            var said = WordErrorRate.words(file.reference());
            var heard = text(WordErrorRate.words(file.heard()));
            var missed = terms.terms(said).stream()
                    .distinct()
                    .filter(term -> !heard.contains(" " + term + " "))
                    .toList();
            var suggested = file.transcript().utterances().stream()
                    .flatMap(utterance -> suggest.in(utterance).stream())
                    .map(Suggestion::term)
                    .toList();
            var all = text(said);
            return new Count(
                    said.size(),
                    missed.size(),
                    (int) missed.stream().filter(suggested::contains).count(),
                    (int) suggested.stream()
                            .filter(term -> !all.contains(" " + term + " "))
                            .count());
        }

        Count plus(Count other) {
            return new Count(
                    words + other.words, misheard + other.misheard, suggested + other.suggested, wrong + other.wrong);
        }

        private static String text(List<String> words) {
            return " " + String.join(" ", words) + " ";
        }
    }
}
