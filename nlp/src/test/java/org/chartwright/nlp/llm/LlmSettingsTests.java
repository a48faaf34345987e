package org.chartwright.nlp.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.chartwright.nlp.llm.LlmSettings.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LlmSettingsTests {

    @Test
    void isOffUnlessAProviderIsNamed() {
        assertThat(LlmSettings.from(Map.of("CHARTWRIGHT_LLM_MODEL", "llama3"))).isEmpty();
    }

    @Test
    void readsTheEnvironment() {
        LlmSettings settings = LlmSettings.from(Map.of(
                        "CHARTWRIGHT_LLM_PROVIDER", "Ollama",
                        "CHARTWRIGHT_LLM_MODEL", "llama3",
                        "CHARTWRIGHT_LLM_TIMEOUT", "90",
                        "CHARTWRIGHT_LLM_RANK_CODES", "true"))
                .orElseThrow();

        assertThat(settings.provider()).isEqualTo(Provider.OLLAMA);
        assertThat(settings.baseUrl()).isEqualTo(URI.create("http://localhost:11434"));
        assertThat(settings.timeout()).isEqualTo(Duration.ofSeconds(90));
        assertThat(settings.engine()).isEqualTo("ollama:llama3");
        assertThat(settings.ranksCodes()).isTrue();
    }

    @Test
    void neverPrintsTheKey() {
        assertThat(LlmSettings.from(Map.of(
                                "CHARTWRIGHT_LLM_PROVIDER", "openai",
                                "CHARTWRIGHT_LLM_MODEL", "m",
                                "CHARTWRIGHT_LLM_API_KEY", "sk-secret"))
                        .orElseThrow()
                        .toString())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROVIDER | oracle         | there is no language model provider 'oracle'; there are openai, ollama, anthropic
            MODEL    | ' '            | the language model has no name
            BASE_URL | ftp://x        | is not an http or https address
            BASE_URL | localhost:1234 | is not an http or https address
            BASE_URL | http://a b     | base URL of the language model is not an address
            BASE_URL | http://u:p@h   | holds a user name or password
            TIMEOUT  | soon           | time-out 'soon' of the language model is neither seconds
            TIMEOUT  | 0              | is not between 0 and 10 minutes
            TIMEOUT  | PT1H           | is not between 0 and 10 minutes
            RANK_CODES | perhaps      | rank-codes of the language model is 'perhaps'; it must be true or false
            """)
    void saysInOneSentenceWhatIsWrong(String name, String value, String message) {
        var environment = new HashMap<>(Map.of("CHARTWRIGHT_LLM_PROVIDER", "openai", "CHARTWRIGHT_LLM_MODEL", "m"));
        environment.put("CHARTWRIGHT_LLM_" + name, value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> LlmSettings.from(environment))
                .withMessageContaining(message);
    }
}
