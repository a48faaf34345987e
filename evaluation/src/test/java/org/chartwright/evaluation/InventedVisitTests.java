package org.chartwright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every invented visit can be drafted, has a note, and stands on one side only. */
class InventedVisitTests {

    @Test
    void noVisitThatIsFittedOnIsKeptAside() {
        assertThat(InventedVisit.fitted())
                .extracting(InventedVisit::dialogue)
                .doesNotContainAnyElementsOf(InventedVisit.keptAside().stream()
                        .map(InventedVisit::dialogue)
                        .toList());
        assertThat(all().map(InventedVisit::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyLineHasItsSpeakerAndEveryNoteAPlan() {
        assertThat(all()).allSatisfy(visit -> {
            assertThat(visit.dialogue().lines())
                    .allMatch(line -> line.matches("\\[(?:doctor|patient|patient_guest)\\] .+"));
            assertThat(visit.note().lines().map(String::strip)).contains("ASSESSMENT AND PLAN");
        });
    }

    private static Stream<InventedVisit> all() {
        return Stream.concat(InventedVisit.fitted().stream(), InventedVisit.keptAside().stream());
    }
}
