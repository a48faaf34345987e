package org.chartwright.app.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        try {
            return switch (PracticeWords.add(
                    SpeechVocabulary.practiceFile(models), models.folder(SpeechModels.ENGLISH), line)) {
                case PracticeWords.Answer.Accepted ignored -> new Added(line, Optional.empty());
                case PracticeWords.Answer.Refused refused -> new Added(line, Optional.of(refused.reason()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The practice's words cannot be read or written", e);
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
