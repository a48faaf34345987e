package org.chartwright.evaluation.board;

import java.util.List;

/** One benchmark: its data in, tables of figures out. */
@FunctionalInterface
public interface Board {

    /** Runs the benchmark; what it lacks is an answer, not a failure. */
    Result score(DataFolder data, Split split);

    /** Which half of a benchmark is scored. */
    enum Split {
        /** What work in progress is measured on. */
        DEV,
        /** What is published; looked at once a release, never tuned on. */
        TEST
    }

    /** What came of it. */
    sealed interface Result {

        record Scored(List<Table> tables) implements Result {

            public Scored {
                tables = List.copyOf(tables);
            }
        }

        /** @param reason one sentence that says what is missing and where it was looked for */
        record Skipped(String reason) implements Result {}
    }
}
