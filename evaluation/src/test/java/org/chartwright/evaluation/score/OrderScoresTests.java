package org.chartwright.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderScoresTests {

    static final ScoredOrder MRI = order("imaging", "MRI of the right knee", "knee pain", 4);
    static final ScoredOrder LABS = order("lab", "lipid panel", "high cholesterol", 9);

    @Test
    void isPerfectForTheSameOrders() {
        var scores = score(List.of(MRI, LABS), List.of(LABS, MRI));

        assertThat(scores.average()).isEqualTo(1, within(1e-9));
        assertThat(scores.match()).isEqualTo(1, within(1e-9));
    }

    @Test
    void countsAMissedAndAnInventedOrder() {
        var scores = score(List.of(MRI, LABS), List.of(MRI, order("medication", "aspirin 81 mg", "", 2)));

        assertThat(scores.match()).isEqualTo(0.5, within(1e-9));
        assertThat(scores.type()).isEqualTo(0.5, within(1e-9));
        assertThat(scores.expected()).isEqualTo(2);
        assertThat(scores.staged()).isEqualTo(2);
    }

    @Test
    void scoresDescriptionAndReasonByTheirWords() {
        var scores = score(List.of(MRI), List.of(order("imaging", "knee MRI", "pain", 5)));

        assertThat(scores.description()).isEqualTo(2 * 0.4 / 1.4, within(1e-9));
        assertThat(scores.reason()).isEqualTo(2 * 0.5 / 1.5, within(1e-9));
        assertThat(scores.type()).isEqualTo(1, within(1e-9));
        assertThat(scores.provenance()).isZero();
    }

    @Test
    void pairsOrdersSoThatTheMostWordsAgree() {
        var left = order("imaging", "x-ray left knee", "", 1);
        var right = order("imaging", "x-ray right knee", "", 2);

        var scores = score(List.of(left, right), List.of(right, left));

        assertThat(scores.description()).isEqualTo(1, within(1e-9));
        assertThat(scores.provenance()).isEqualTo(1, within(1e-9));
    }

    @Test
    void doesNotPairOrdersThatShareNoWord() {
        assertThat(score(List.of(MRI), List.of(LABS)).match()).isZero();
    }

    @Test
    void countsAVisitThatWasNotDraftedAgainstRecall() {
        assertThat(OrderScores.of(Map.of("a", List.of(MRI)), Map.of()).match()).isZero();
    }

    static OrderScores score(List<ScoredOrder> gold, List<ScoredOrder> staged) {
        return OrderScores.of(Map.of("visit", gold), Map.of("visit", staged));
    }

    static ScoredOrder order(String type, String description, String reason, int turn) {
        return new ScoredOrder(type, description, reason, Set.of(turn));
    }
}
