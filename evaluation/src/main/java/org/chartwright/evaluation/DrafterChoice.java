package org.chartwright.evaluation;

import org.chartwright.models.ModelStore;
import org.chartwright.nlp.DraftVisit;
import org.chartwright.nlp.LocalEngine;
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
            case LLM -> throw new BadInput("No language model is configured.");
        };
    }
}
