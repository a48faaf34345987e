package org.chartwright.app.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ConsentWordingTests {

    static final String HERE = "A computer here in the practice drafts the note";

    @Test
    void saysThatNothingLeavesThePracticeWhereNothingDoes() {
        assertThat(wording(new MockEnvironment())).contains(HERE);
        assertThat(wording(model("ollama"))).contains(HERE);
    }

    @Test
    void namesTheServerThatTheTextOfTheVisitIsSentTo() {
        assertThat(wording(model("openai"))).contains("api.openai.com").doesNotContain(HERE);
        assertThat(wording(model("ollama").withProperty("chartwright.llm.base-url", "http://models.lan:11434")))
                .contains("models.lan")
                .doesNotContain(HERE);
    }

    @Test
    void namesTheServerThatTheSoundOfTheVisitIsSentTo() {
        assertThat(wording(speech(new MockEnvironment(), "https://speech.example.org/v1")))
                .contains("The sound of it is sent to the server speech.example.org", HERE);
        assertThat(wording(speech(model("openai"), "https://speech.example.org/v1")))
                .contains("The sound of it is sent to the server speech.example.org", "api.openai.com")
                .doesNotContain("not the recording");
        assertThat(wording(speech(model("openai"), "http://localhost:8000/v1")))
                .contains("not the recording", "api.openai.com")
                .doesNotContain("localhost");
    }

    @Test
    void isThePracticesOwnWhereItHasOne() {
        assertThat(wording(model("openai").withProperty("chartwright.consent.wording", " May we record? ")))
                .isEqualTo("May we record?");
    }

    private static MockEnvironment model(String provider) {
        return new MockEnvironment()
                .withProperty("chartwright.llm.provider", provider)
                .withProperty("chartwright.llm.model", "notes");
    }

    private static MockEnvironment speech(MockEnvironment environment, String server) {
        return environment
                .withProperty("chartwright.speech.external.base-url", server)
                .withProperty("chartwright.speech.external.model", "whisper-1");
    }

    private static String wording(MockEnvironment environment) {
        return new ConsentWording(environment).text();
    }
}
