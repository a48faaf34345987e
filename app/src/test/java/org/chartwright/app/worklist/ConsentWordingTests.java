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
    void isThePracticesOwnWhereItHasOne() {
        assertThat(wording(model("openai").withProperty("chartwright.consent.wording", " May we record? ")))
                .isEqualTo("May we record?");
    }

    private static MockEnvironment model(String provider) {
        return new MockEnvironment()
                .withProperty("chartwright.llm.provider", provider)
                .withProperty("chartwright.llm.model", "notes");
    }

    private static String wording(MockEnvironment environment) {
        return new ConsentWording(environment).text();
    }
}
