package org.chartwright.evaluation.driver;

import java.util.List;

/** What one kind of fault did. */
final class Losses {

    private int faults;
    private int broken;
    private long acknowledged;
    private long lost;

    /** @param streams how many were broken by it */
    void fault(int streams) {
        faults++;
        broken += streams;
    }

    /**
     * @param acknowledgedBytes of one visit
     * @param lostBytes of it that did not come back as they were sent
     */
    void compared(long acknowledgedBytes, long lostBytes) {
        acknowledged += acknowledgedBytes;
        lost += lostBytes;
    }

    int broken() {
        return broken;
    }

    long acknowledged() {
        return acknowledged;
    }

    long lost() {
        return lost;
    }

    List<String> row(String name) {
        return List.of(
                name,
                faults == 0 ? "" : String.valueOf(faults),
                faults == 0 ? "" : String.valueOf(broken),
                "%,d".formatted(acknowledged),
                "%,d".formatted(lost));
    }
}
