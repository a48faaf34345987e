package org.chartwright.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.nlp.note.Order;
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

    @Test
    void saysOnceWhatAnOrderIsFor() {
        assertThat(SidePanels.orders(
                        List.of(
                                order("acetaminophen 500 mg as needed for pain", "pain"),
                                order("cream twice a day for the rash for 5 days", "Rash"),
                                order("brace for painful walks", "pain"),
                                order("ibuprofen 600 mg (with food)", "knee pain"),
                                order("CBC", "")),
                        Map.of()))
                .extracting(SidePanels.OrderView::reason)
                .containsExactly("", "", "pain", "knee pain", "");
    }

    private static StagedOrders.Staged order(String description, String reason) {
        return new StagedOrders.Staged(Order.Type.MEDICATION, description, reason, List.of(), Optional.empty());
    }

    private static PriorAuthAssessment assessment(Need need, double likelihood) {
        return new PriorAuthAssessment("MRI lumbar spine", "72148", need, likelihood, List.of(), List.of(), List.of());
    }
}
