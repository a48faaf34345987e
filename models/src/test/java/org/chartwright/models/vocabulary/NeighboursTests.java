package org.chartwright.models.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTests {

    Neighbours neighbours = Neighbours.open(BaseModel.STORE);

    @Test
    void aDrugFitsBetterThanWordsThatNobodySaysThere() {
        assertThat(preferDrug("they put me on dig oxen yesterday", 4, 5)).isGreaterThan(10);
    }

    @Test
    void aDrugDoesNotFitWhereOrdinaryWordsDo() {
        assertThat(preferDrug("give it to me please", 2, 3)).isLessThan(0);
    }

    @Test
    void theKindDecides() {
        var words = List.of("i", "have", "a", "history", "of", "my", "alone");

        assertThat(neighbours.prefer(SpokenTerm.Kind.CONDITION, words, 5, 6))
                .isGreaterThan(neighbours.prefer(SpokenTerm.Kind.DRUG, words, 5, 6));
    }

    private double preferDrug(String said, int first, int last) {
        return neighbours.prefer(SpokenTerm.Kind.DRUG, List.of(said.split(" ")), first, last);
    }
}
