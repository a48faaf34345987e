package org.chartwright.app.review;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.chartwright.app.encounter.Encounter;

/**
 * The visit at the head of the page.
 *
 * @param summary age, sex, date and template in one line
 * @param editable whether this person may change the note now
 * @param signs whether this person may sign
 */
record VisitView(String id, String patient, String summary, String status, boolean editable, boolean signs) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    static VisitView of(Encounter encounter, String template, boolean editable, boolean signs) {
        var patient = encounter.patient().on(encounter.date());
        var parts = new ArrayList<String>();
        patient.age().ifPresent(age -> parts.add(age + " y"));
        patient.sex().ifPresent(sex -> parts.add(sex.name().toLowerCase(Locale.ROOT)));
        encounter.patient().mrn().ifPresent(mrn -> parts.add("MRN " + mrn));
        parts.add(DAY.format(encounter.date()));
        parts.add(template);
        return new VisitView(
                encounter.id().toString(),
                encounter.patient().name(),
                String.join(" · ", parts),
                encounter.status().name(),
                editable,
                signs);
    }
}
