package org.chartwright.app.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.models.SpeechModels;
import org.chartwright.models.vocabulary.PracticeWords;
import org.chartwright.models.vocabulary.SpeechVocabulary;
import org.chartwright.nlp.speech.SuggestTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The known terms, the practice's own among them: read at the first need, and again after the practice's file changed.
 */
@Component
class PracticeTerms {

    private final ModelStore models;
    private @Nullable SuggestTerms suggest;
    private String version = "";

    PracticeTerms(ModelStore models) {
        this.models = models;
    }

    /**
     * What became of a word for the practice's file.
     *
     * @param line as it stands in the file, or would
     * @param refused why it was not taken; empty where it is heard from the next start on
     */
    record Added(String line, Optional<String> refused) {}

    synchronized SuggestTerms suggest() {
        var now = version(SpeechVocabulary.practiceFile(models));
        var known = suggest;
        if (known == null || !now.equals(version)) {
            known = SuggestTerms.open(models, SuggestTerms.LEAST);
            suggest = known;
            version = now;
        }
        return known;
    }

    /**
     * Adds that a term can sound like these words.
     *
     * @param heard as it stands in a transcript
     */
    Added add(String term, String heard) {
        var sound = heard.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z' ]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var kind = suggest().kind(term).name().toLowerCase(Locale.ROOT);
        var line = "%s: %s = %s".formatted(kind, term, sound);
        return new Added(line, add(line));
    }

    /**
     * Adds a line as it stands in the practice's file, such as {@code drug: zepbound = zep bound}; answers why not
     * where it is refused.
     */
    Optional<String> add(String line) {
        try {
            return switch (PracticeWords.add(
                    SpeechVocabulary.practiceFile(models), models.folder(SpeechModels.ENGLISH), line)) {
                case PracticeWords.Answer.Accepted ignored -> Optional.empty();
                case PracticeWords.Answer.Refused refused -> Optional.of(refused.reason());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The practice's words cannot be read or written", e);
        }
    }

    /** What becomes of each line of the practice's file; empty where the file cannot be read. */
    Optional<List<PracticeWords.Answer>> all() {
        try {
            return Optional.of(
                    PracticeWords.check(SpeechVocabulary.practiceFile(models), models.folder(SpeechModels.ENGLISH)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String version(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) + " " + Files.size(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("The practice's words cannot be read", e);
        }
    }
}
