package org.chartwright.evaluation.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chartwright.evaluation.board.Table;
import org.chartwright.evaluation.driver.MeasureLosses.Fault;

/** What became of the acknowledged audio. */
public final class LossReport {

    private final Map<Fault, Losses> losses;
    private final Losses end;
    private final int visits;

    LossReport(Map<Fault, Losses> losses, Losses end, int visits) {
        this.losses = Map.copyOf(losses);
        this.end = end;
        this.visits = visits;
    }

    /** Acknowledged bytes that were missing or changed at any comparison. */
    public long lost() {
        return end.lost() + losses.values().stream().mapToLong(Losses::lost).sum();
    }

    /** How many streams that fault broke; 0 says that it was not measured. */
    public int broken(Fault fault) {
        var of = losses.get(fault);
        return of == null ? 0 : of.broken();
    }

    /** Bytes that were acknowledged and read back at the end. */
    public long acknowledged() {
        return end.acknowledged();
    }

    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (var fault : Fault.values()) {
            var of = losses.get(fault);
            if (of != null) {
                rows.add(of.row(fault.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            }
        }
        rows.add(end.row("all %d visits, read back at the end".formatted(visits)));
        return new Table(
                "Acknowledged audio after faults",
                List.of("fault", "times", "streams broken", "bytes acknowledged", "bytes lost"),
                rows,
                List.of(
                        "Target: 0 bytes lost. A full disk is a limit on the length of the service's files, at which the"
                                + " kernel refuses a write; the database, another process, had room."),
                false);
    }
}
