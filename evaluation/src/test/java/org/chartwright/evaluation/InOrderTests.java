package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InOrderTests {

    @Test
    void handsResultsOnInTheOrderOfTheItemsThoughALaterOneIsDoneFirst() {
        var secondIsDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        InOrder.work(
                2,
                List.of(1, 2),
                item -> {
                    if (item == 1) {
                        await(secondIsDone);
                    } else {
                        secondIsDone.countDown();
                    }
                    return item * 10;
                },
                results::add);

        assertThat(results).containsExactly(10, 20);
    }

    @Test
    void throwsTheFirstFailureAsItWas() {
        assertThatThrownBy(() -> InOrder.work(
                        2,
                        List.of("a.csv"),
                        file -> {
                            throw new BadInput(file + " is bad.");
                        },
                        result -> {}))
                .isInstanceOf(BadInput.class)
                .hasMessage("a.csv is bad.");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
