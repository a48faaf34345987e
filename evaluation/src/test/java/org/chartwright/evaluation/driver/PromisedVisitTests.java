package org.chartwright.evaluation.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromisedVisitTests {

    static final byte[] SENT = {1, 2, 3, 4, 5, 6};

    @Test
    void losesNothingWhereAllThatWasAcknowledgedComesBack() {
        assertThat(PromisedVisit.lost(SENT, 4, new byte[] {1, 2, 3, 4})).isZero();
        assertThat(PromisedVisit.lost(SENT, 4, SENT))
                .as("kept, and not yet acknowledged")
                .isZero();
    }

    @Test
    void countsWhatIsMissingChangedShiftedOrWasNeverSent() {
        assertThat(PromisedVisit.lost(SENT, 6, new byte[] {1, 2, 3, 4})).isEqualTo(2);
        assertThat(PromisedVisit.lost(SENT, 4, new byte[] {1, 9, 3, 4})).isEqualTo(1);
        assertThat(PromisedVisit.lost(SENT, 4, new byte[] {2, 3, 4, 5})).isEqualTo(4);
        assertThat(PromisedVisit.lost(SENT, 6, new byte[] {1, 2, 3, 4, 5, 6, 7}))
                .isEqualTo(1);
    }
}
