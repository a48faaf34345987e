package org.chartwright.evaluation.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void setsFiguresUnderTheirHeadings() {
        var table = new Table(
                "Notes",
                List.of("system", "ROUGE-1"),
                List.of(List.of("ours", "57.4"), List.of("transcript", "8.0")),
                List.of("Higher is better."),
                false);

        assertThat(table.text()).isEqualTo("""

                        Notes

                        | system     | ROUGE-1 |
                        | ---------- | ------: |
                        | ours       |    57.4 |
                        | transcript |     8.0 |

                        Higher is better.
                        """);
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> new Table("Notes", List.of("a", "b"), List.of(List.of("1")), List.of(), false))
                .hasMessageContaining("'Notes' has not 2 cells");
    }
}
