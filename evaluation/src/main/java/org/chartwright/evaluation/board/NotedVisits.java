package org.chartwright.evaluation.board;

import java.time.LocalDate;
import java.util.List;
import org.chartwright.evaluation.InventedVisit;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.transcript.Dialogue;
import org.chartwright.templates.Template;

/**
 * Visits with the notes that people wrote of them.
 *
 * @param name of this part of a data set, such as {@code test1}
 */
record NotedVisits(String name, List<Scene> scenes) {

    NotedVisits {
        scenes = List.copyOf(scenes);
    }

    /**
     * One visit with its note.
     *
     * @param patient sex and age, as the record would give them
     */
    record Scene(String id, String dialogue, String note, Patient patient) {

        Visit visit(Template template) {
            return new Visit(LocalDate.now(), patient, false, template, Dialogue.parse(dialogue));
        }
    }

    /** The invented visits that nothing was fitted on. */
    static NotedVisits invented() {
        return new NotedVisits(
                "kept aside",
                InventedVisit.keptAside().stream()
                        .map(visit -> new Scene(visit.id(), visit.dialogue(), visit.note(), Patient.UNKNOWN))
                        .toList());
    }
}
