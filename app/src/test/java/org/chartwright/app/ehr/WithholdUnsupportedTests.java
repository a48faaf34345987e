package org.chartwright.app.ehr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Section.Block.Layout;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

class WithholdUnsupportedTests {

    @Test
    void anUnsupportedSentenceIsLeftOutAndCounted() {
        var supported = WithholdUnsupported.from(note(section(
                "Plan", block(sentence("Rest.", Support.VERIFIED), sentence("Take 90 mg.", Support.UNSUPPORTED)))));

        assertThat(supported.note().text()).contains("Rest.").doesNotContain("90 mg");
        assertThat(supported.withheld()).isEqualTo(1);
    }

    @Test
    void aWeakSentenceStays() {
        var supported = WithholdUnsupported.from(note(section("Plan", block(sentence("Rest.", Support.WEAK)))));

        assertThat(supported.note().text()).contains("Rest.");
        assertThat(supported.withheld()).isZero();
    }

    @Test
    void aSectionThatHeldNothingElseLeavesNoHeading() {
        var supported = WithholdUnsupported.from(note(
                section("Exam", block(sentence("Lungs clear.", Support.UNSUPPORTED))),
                section("Plan", block(sentence("Rest.", Support.VERIFIED)))));

        assertThat(supported.note().sections()).extracting(Section::title).containsExactly("Plan");
    }

    @Test
    void theReaderIsToldHowManySentencesWait() {
        assertThat(Banner.ofDraft(0)).singleElement().asString().contains("NOT SIGNED");
        assertThat(Banner.ofDraft(1)).element(1).asString().startsWith("1 sentence is left out");
        assertThat(Banner.ofDraft(3)).element(1).asString().startsWith("3 sentences are left out");
    }

    @Test
    void thePageEscapesWhatWasSaid() {
        var note = note(section("Plan & more", block(sentence("BP <120/80> & \"fine\".", Support.VERIFIED))));

        assertThat(NotePage.of("Visit note", List.of("DRAFT"), note).html())
                .contains("<h2>Plan &amp; more</h2>")
                .contains("<p>BP &lt;120/80&gt; &amp; &quot;fine&quot;.</p>")
                .contains("<strong>DRAFT</strong>");
    }

    static DraftNote note(Section... sections) {
        return new DraftNote("visit-note@1", "local", List.of(sections), List.of(), List.of(), List.of());
    }

    static Section section(String title, Block block) {
        return new Section(SectionKind.PLAN, SectionKind.PLAN.loinc(), title, List.of(block));
    }

    static Block block(Sentence... sentences) {
        return new Block("", Layout.PARAGRAPH, List.of(sentences));
    }

    static Sentence sentence(String text, Support support) {
        return new Sentence(text, support, List.of(), List.of(new Evidence(0, 0, 4)));
    }
}
