package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.chartwright.nlp.priorauth.PriorAuthAssessment;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Need;
import org.junit.jupiter.api.Test;

class SidePanelsTests {

    @Test
    void aServiceOfWhichNothingIsKnownHasWordsInPlaceOfAFigure() {
        var view = SidePanels.priorAuth(List.of(assessment(Need.UNKNOWN, 0.5))).getFirst();

        assertThat(view.shown()).isFalse();
        assertThat(view.instead()).startsWith("No forecast");
    }

    @Test
    void aServiceThatPayersAskAboutHasAFigure() {
        var view =
                SidePanels.priorAuth(List.of(assessment(Need.SOMETIMES, 0.72))).getFirst();

        assertThat(view.shown()).isTrue();
        assertThat(view.percent()).isEqualTo(72);
        assertThat(view.instead()).isEmpty();
    }

    /** The demo's page in the terminal says the same. */
    @Test
    void saysWhetherPayersAsk() {
        assertThat(SidePanels.priorAuth(Arrays.stream(Need.values())
                        .map(need -> assessment(need, 0.5))
                        .toList()))
                .extracting(SidePanels.AssessmentView::need)
                .containsExactly(
                        "Prior authorisation usually required",
                        "Some payers ask",
                        "Not usually required",
                        "Not known whether payers ask");
    }

    private static PriorAuthAssessment assessment(Need need, double likelihood) {
        return new PriorAuthAssessment("MRI lumbar spine", "72148", need, likelihood, List.of(), List.of(), List.of());
    }
}
