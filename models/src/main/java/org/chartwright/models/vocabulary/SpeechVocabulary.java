package org.chartwright.models.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.models.PreparedFolder;
import org.chartwright.models.SpeechModels;
import org.chartwright.models.vocabulary.PracticeWords.Answer;

/**
 * The speech model with medical words: the shipped base model whose word graph is made anew at the first start, and
 * again when the practice's own words change.
 *
 * <p>The practice writes its words into {@code words.txt} in CHARTWRIGHT_HOME ({@link PracticeWords}); what became of
 * each line stands in {@code words-report.txt} beside it.
 */
public final class SpeechVocabulary {

    /** The two graphs that are joined into one and not needed beside it, and what tells their words apart. */
    private static final List<String> JOINED = List.of("graph/Gr.fst", "graph/HCLr.fst", "graph/disambig_tid.int");

    private static final String GRAPH = "graph/HCLG.fst";
    private static final String SETTINGS = "conf/model.conf";
    /** How the graph is searched; the last setting of a name counts. Figures in the scoreboard. */
    private static final String SEARCH = """
            --max-active=5000
            --beam=11.0
            --lattice-beam=4.0
            --acoustic-scale=0.9
            """;

    /** To be raised when the same words would give another graph. */
    private static final String BUILDER = "3";

    private SpeechVocabulary() {}

    /** The practice's words for a store that lies in CHARTWRIGHT_HOME. */
    public static Path practiceFile(ModelStore store) {
        return store.home().resolveSibling("words.txt");
    }

    /** The model folder that the recogniser opens. */
    public static PreparedFolder clinical(ModelStore store) {
        var file = practiceFile(store);
        var practice = practiceLines(file);
        var dependsOn = List.of(
                BUILDER,
                SEARCH,
                GraphWeights.SHIPPED.toString(),
                SpeechModels.ENGLISH.archive().sha256(),
                SpeechModels.SPOKEN_TERMS.sha256(),
                SpeechModels.CLINICAL_SPEECH.sha256(),
                String.join("\n", practice));
        return PreparedFolder.of(SpeechModels.ENGLISH, dependsOn, (base, target) -> {
            var answers = PracticeWords.check(file, base);
            if (!answers.isEmpty()) {
                Files.writeString(file.resolveSibling("words-report.txt"), report(answers), StandardCharsets.UTF_8);
            }
            var terms = new ArrayList<>(SpokenTerms.open(store));
            for (var answer : answers) {
                switch (answer) {
                    case Answer.Accepted accepted -> terms.add(accepted.term());
                    case Answer.Refused ignored -> {}
                }
            }
            for (String joined : JOINED) {
                Files.delete(target.resolve(joined));
            }
            Files.delete(target.resolve(SETTINGS));
            Files.writeString(target.resolve(SETTINGS), Files.readString(base.resolve(SETTINGS)) + SEARCH);
            var speech = store.load(SpeechModels.CLINICAL_SPEECH, ClinicalSpeech::read);
            new BuildWordGraph(speech, terms, GraphWeights.SHIPPED).write(base.resolve("graph"), target.resolve(GRAPH));
        });
    }

    /** One line for each word of the practice: heard from now on, or why not. */
    public static String report(List<Answer> answers) {
        var lines = new StringBuilder();
        for (var answer : answers) {
            lines.append(
                    switch (answer) {
                        case Answer.Accepted accepted ->
                            "line %d: %s is heard as a %s%n"
                                    .formatted(
                                            accepted.line(),
                                            accepted.term().text(),
                                            accepted.term().kind().label());
                        case Answer.Refused refused ->
                            "line %d: %s is NOT heard: %s%n"
                                    .formatted(refused.line(), refused.text(), refused.reason());
                    });
        }
        return lines.toString();
    }

    private static List<String> practiceLines(Path file) {
        try {
            return PracticeWords.lines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The practice's words cannot be read", e);
        }
    }
}
