package org.chartwright.evaluation.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chartwright.nlp.priorauth.AppealCase;

/**
 * One decision of the California Independent Medical Review.
 *
 * @param year of the report
 * @param type {@code Medical Necessity}, {@code Experimental/Investigational} or {@code Urgent Care}
 * @param overturned whether the reviewer set the plan's denial aside
 */
record Appeal(int year, AppealCase asked, String type, boolean overturned) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** The file as the California Department of Managed Health Care publishes it. */
    static List<Appeal> read(Path file) throws IOException {
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            return rows.stream().map(Appeal::of).toList();
        }
    }

    private static Appeal of(CSVRecord row) {
        return new Appeal(
                Integer.parseInt(row.get("Report Year").strip()),
                new AppealCase(
                        cell(row, "Treatment Category"),
                        cell(row, "Treatment Sub Category"),
                        cell(row, "Diagnosis Category"),
                        cell(row, "Diagnosis Sub Category"),
                        cell(row, "Age Range").replace('_', '-'),
                        cell(row, "Patient Gender")),
                cell(row, "Type"),
                cell(row, "Determination").startsWith("Overturned"));
    }

    private static String cell(CSVRecord row, String column) {
        return row.get(column).strip();
    }
}
