package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DrafterChoiceTests {

    @Test
    void saysHowToConfigureALanguageModel() {
        assertThatThrownBy(() -> DrafterChoice.configured(Map.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("CHARTWRIGHT_LLM_PROVIDER");
    }

    @Test
    void saysWhatIsWrongWithTheConfiguration() {
        assertThatThrownBy(() -> DrafterChoice.configured(
                        Map.of("CHARTWRIGHT_LLM_PROVIDER", "oracle", "CHARTWRIGHT_LLM_MODEL", "m")))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("There is no language model provider 'oracle'");
    }

    @Test
    void takesTheModelTheEnvironmentNames() {
        assertThat(DrafterChoice.configured(
                                Map.of("CHARTWRIGHT_LLM_PROVIDER", "ollama", "CHARTWRIGHT_LLM_MODEL", "llama3"))
                        .engine())
                .isEqualTo("ollama:llama3");
    }
}
