package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What is said of a chronic illness beside the complaint stands under its own name. */
class ChronicProblemsHeadedTests {

    private static DraftNote draft(String plan) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(
                "d: good morning , what brings you in today ?",
                "p: my right knee has been hurting for about two weeks .",
                "d: any injury ?",
                "p: no , it just started .",
                "d: let me take a look . your heart sounds good and your lungs are clear .",
                "d: " + plan));
    }

    private static List<String> headings(String plan) {
        return draft(plan).sections().stream()
                .filter(section -> section.kind() == SectionKind.ASSESSMENT_AND_PLAN)
                .flatMap(section -> section.blocks().stream())
                .map(block -> block.label())
                .toList();
    }

    private static Stream<String> under(String heading, String plan) {
        return draft(plan).sections().stream()
                .filter(section -> section.kind() == SectionKind.ASSESSMENT_AND_PLAN)
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.label().equals(heading))
                .flatMap(block -> block.sentences().stream())
                .map(sentence -> sentence.text());
    }

    @Test
    void aPressureThatIsTreatedIsHypertension() {
        String plan =
                "so for the knee i want you to do physical therapy . your pressure 's fine , stay on the lisinopril .";
        assertThat(headings(plan)).contains("Hypertension");
        assertThat(under("Hypertension", plan)).anyMatch(line -> line.contains("lisinopril"));
        assertThat(under("Hypertension", plan)).noneMatch(line -> line.contains("therapy"));
    }

    @Test
    void aConcludedComplaintKeepsOtherIllnessesOut() {
        String plan =
                "i think this is osteoarthritis of the right knee . let 's try some tylenol . and your sugars , they 're running high so we 'll go up on the metformin to a thousand twice a day .";
        assertThat(headings(plan)).contains("Diabetes");
        assertThat(under("Diabetes", plan)).anyMatch(line -> line.contains("metformin"));
        assertThat(under("Diabetes", plan)).noneMatch(line -> line.contains("Tylenol"));
    }

    @Test
    void anIllnessNamedByHowItDoesHeadsItsPlan() {
        assertThat(
                        headings(
                                "i think this is a sprain . rest it for a week . your asthma 's been quiet so stay on the flovent ."))
                .contains("Asthma");
    }

    @Test
    void aPressureWithoutItsDrugIsNoHypertension() {
        assertThat(headings("your pressure 's fine . for the knee take tylenol ."))
                .doesNotContain("Hypertension");
    }
}
