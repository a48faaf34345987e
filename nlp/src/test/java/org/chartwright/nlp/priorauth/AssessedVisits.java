package org.chartwright.nlp.priorauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;

/** Visits with orders, and what is assessed of them. */
abstract class AssessedVisits {

    static final AssessPriorAuth ASSESS = AssessPriorAuth.open(new ModelStore(Path.of("target", "no-models")));

    static List<PriorAuthAssessment> assess(Visit visit, Order... orders) {
        return ASSESS.from(visit, note(orders), noCodes());
    }

    static DraftNote note(Order... orders) {
        return new DraftNote("soap@1", "test", List.of(), List.of(), List.of(orders), List.of());
    }

    static SuggestedCodes noCodes() {
        return new SuggestedCodes(List.of(), List.of(), Optional.empty(), List.of(), List.of());
    }

    static Order imaging(String description, String reason, int utterance) {
        return order(Order.Type.IMAGING, description, reason, utterance);
    }

    static Order order(Order.Type type, String description, String reason, int utterance) {
        return new Order(type, description, reason, List.of(new Evidence(utterance, 0, 10)));
    }

    static PriorAuthAssessment only(List<PriorAuthAssessment> assessments) {
        assertThat(assessments).hasSize(1);
        return assessments.getFirst();
    }

    static List<String> quotes(Visit visit, PriorAuthAssessment assessment, String reason) {
        return assessment.reasons().stream()
                .filter(each -> each.text().contains(reason))
                .flatMap(each -> each.evidence().stream())
                .map(visit.transcript()::quote)
                .toList();
    }
}
