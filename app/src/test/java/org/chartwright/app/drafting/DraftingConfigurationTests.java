package org.chartwright.app.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.DraftVisit;
import org.junit.jupiter.api.Test;

class DraftingConfigurationTests {

    static final LlmProperties NONE = new LlmProperties("", "", "", "", "", "");
    static final LlmProperties OLLAMA =
            new LlmProperties("ollama", "http://models:11434", "llama3", "a-secret", "30", "true");

    DraftingConfiguration configuration = new DraftingConfiguration();
    ModelStore models = new ModelStore(Path.of("target", "no-models"));

    @Test
    void withoutAProviderTheLocalEngineDraftsAll() {
        DraftVisit local = configuration.sketchVisit(models);

        assertThat(configuration.draftVisit(models, NONE, local)).isSameAs(local);
    }

    @Test
    void aConfiguredModelDraftsTheWholeVisitOnly() {
        DraftVisit local = configuration.sketchVisit(models);

        assertThat(configuration.draftVisit(models, OLLAMA, local)).isNotSameAs(local);
        assertThat(OLLAMA.settings().orElseThrow().baseUrl()).isEqualTo(URI.create("http://models:11434"));
    }

    @Test
    void aWrongConfigurationStopsTheStartWithOneSentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LlmProperties("oracle", "", "m", "", "", "").settings())
                .withMessage("there is no language model provider 'oracle'; there are openai, ollama, anthropic");
    }

    @Test
    void neverPrintsTheKey() {
        assertThat(OLLAMA.toString()).doesNotContain("secret");
    }
}
