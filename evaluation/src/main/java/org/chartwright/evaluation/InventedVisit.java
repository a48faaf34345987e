package org.chartwright.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A visit that was invented for this project: nobody's record, free to be shown. Nearly half are talk with stops, the
 * others talk as it is, without any, and some as a recogniser would write it.
 *
 * @param dialogue a line for each turn, {@code [doctor]}, {@code [patient]} or {@code [patient_guest]} first
 * @param marked the dialogue with the stops, commas and question marks that a careful person set; the dialogue itself
 *     where that has them already
 * @param note what a careful physician would write of it, by headings, with nothing that was not said
 */
public record InventedVisit(String id, String dialogue, String marked, String note) {

    /** Visits that engines may be fitted on and rules made from. */
    public static List<InventedVisit> fitted() {
        return read("fitted.csv");
    }

    /** Visits that nothing was fitted on and no rule was made from. */
    public static List<InventedVisit> keptAside() {
        return read("kept-aside.csv");
    }

    private static List<InventedVisit> read(String name) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var stream = Objects.requireNonNull(InventedVisit.class.getResourceAsStream("invented/" + name), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords().stream().map(InventedVisit::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the invented visits '%s' cannot be read".formatted(name), e);
        }
    }

    private static InventedVisit of(CSVRecord row) {
        var dialogue = row.get("dialogue");
        var marked = row.isMapped("marked") ? row.get("marked") : "";
        return new InventedVisit(
                row.get("encounter_id"), dialogue, marked.isEmpty() ? dialogue : marked, row.get("note"));
    }
}
