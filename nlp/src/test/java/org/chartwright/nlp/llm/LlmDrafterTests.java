package org.chartwright.nlp.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.llm.Streams.streamed;
import static org.chartwright.nlp.llm.Streams.whole;

import java.util.List;
import org.chartwright.nlp.draft.Visits;
import org.chartwright.nlp.llm.LlmSettings.Provider;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What a language model drafts, held to what was said. */
class LlmDrafterTests extends ModelServer {

    @Test
    void draftsWithEvidenceWhereTheModelQuotesWhatWasSaid() {
        answer(streamed(GOOD));

        DraftNote note = drafter(Provider.OPENAI).draft(VISIT);

        assertThat(note.engine()).isEqualTo("openai:test-model");
        assertThat(note.sections().stream().map(Section::kind))
                .containsExactly(
                        SectionKind.HISTORY_OF_PRESENT_ILLNESS,
                        SectionKind.PHYSICAL_EXAM,
                        SectionKind.ASSESSMENT_AND_PLAN);
        assertThat(note.sentences()).allMatch(sentence -> sentence.support() == Support.VERIFIED);
        assertThat(quotes(note.sentences().get(1))).containsExactly("any fever", "no");
        assertThat(quotes(note.sentences().getFirst())).contains("a dry cough for three weeks");
        assertThat(note.sections().getLast().blocks().getFirst().label()).isEqualTo("Cough");
        assertThat(note.orders()).isEqualTo(LOCAL.orders());
    }

    @Test
    void asksForTheTemplatesSectionsAndKeepsTheNameAtHome() {
        answer(streamed(GOOD));

        drafter(Provider.OPENAI).draft(VISIT);

        server.verify(
                1,
                postRequestedFor(anyUrl())
                        .withHeader("Authorization", equalTo("Bearer secret-key"))
                        .withRequestBody(matchingJsonPath("$.response_format.json_schema.strict", equalTo("true")))
                        .withRequestBody(containing("[1] patient: i have had a dry cough"))
                        .withRequestBody(containing("physical-exam"))
                        .withRequestBody(notContaining("Anna"))
                        .withRequestBody(notContaining("Berg")));
    }

    @Test
    void anInventedDrugIsCaughtByTheGate() {
        answer(streamed(GOOD.replace("Start albuterol.", "Start albuterol and amoxicillin.")));

        Sentence plan = drafter(Provider.OPENAI).draft(VISIT).sentences().getLast();

        assertThat(plan.support()).isEqualTo(Support.UNSUPPORTED);
        assertThat(plan.doubts()).anyMatch(doubt -> doubt.contains("amoxicillin"));
    }

    @Test
    void anInventedNumberIsCaughtByTheGate() {
        answer(streamed(GOOD.replace("cough for three weeks.\"", "cough for 7 weeks.\"")));

        assertThat(drafter(Provider.OPENAI).draft(VISIT).sentences().getFirst().support())
                .isEqualTo(Support.UNSUPPORTED);
    }

    @Test
    void aSentenceWhoseEvidenceCannotBeFoundIsUnsupported() {
        answer(
                streamed(
                        GOOD.replace(
                                "{\"text\":\"She denies fever.\",\"label\":\"\",\"utterances\":[2,3],\"quotes\":[\"any fever\",\"no\"]}",
                                "{\"text\":\"Walks two miles daily.\",\"label\":\"\",\"utterances\":[1,999],\"quotes\":[\"walk two miles\"]}")));

        Sentence walks = drafter(Provider.OPENAI).draft(VISIT).sentences().get(1);

        assertThat(walks.support()).isEqualTo(Support.UNSUPPORTED);
        assertThat(walks.evidence()).isEmpty();
    }

    @Test
    void readsAnAnswerInAMarkdownFence() {
        answer(streamed(Provider.ANTHROPIC, whole(Provider.ANTHROPIC, "```json\n" + GOOD + "\n```")));

        assertThat(drafter(Provider.ANTHROPIC).draft(VISIT).sentences()).hasSize(4);
    }

    @Test
    void asksNothingWhenNothingWasSaid() {
        assertThat(drafter(Provider.OPENAI).draft(Visits.visit("d: ")).engine()).isEqualTo("local");
        server.verify(0, postRequestedFor(anyUrl()));
    }

    static List<String> quotes(Sentence sentence) {
        return sentence.evidence().stream().map(VISIT.transcript()::quote).toList();
    }
}
