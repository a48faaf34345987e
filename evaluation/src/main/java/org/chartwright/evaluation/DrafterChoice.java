package org.chartwright.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.LlmEngine;
import org.chartwright.nlp.LocalEngine;
import org.chartwright.nlp.llm.LlmSettings;
import picocli.CommandLine.Option;

/** Which engine drafts. */
final class DrafterChoice {

    /** The engines by their names on the command line. */
    enum Kind {
        LOCAL,
        LLM
    }

    @Option(
            names = "--drafter",
            description =
                    "local (no key, no account) or llm (the language model the environment names); default: local")
    private Kind kind = Kind.LOCAL;

    DraftVisit open() {
        return switch (kind) {
            case LOCAL -> LocalEngine.open(ModelStore.standard());
            case LLM -> LlmEngine.open(ModelStore.standard(), configured(System.getenv()));
        };
    }

    static LlmSettings configured(Map<String, String> environment) {
        Optional<LlmSettings> settings;
        try {
            settings = LlmSettings.from(environment);
        } catch (IllegalArgumentException wrong) {
            throw new BadInput("%s; see the variables %s*."
                    .formatted(sentence(String.valueOf(wrong.getMessage())), LlmSettings.ENVIRONMENT_PREFIX));
        }
        return settings.orElseThrow(() -> new BadInput(
                "No language model is configured; set %1$sPROVIDER (openai, ollama or anthropic) and %1$sMODEL, and where needed %1$sBASE_URL, %1$sAPI_KEY and %1$sTIMEOUT."
                        .formatted(LlmSettings.ENVIRONMENT_PREFIX)));
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }
}
