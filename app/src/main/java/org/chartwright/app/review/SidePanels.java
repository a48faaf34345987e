package org.chartwright.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chartwright.app.review.OrderDecisions.Named;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Omission;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.priorauth.PriorAuthAssessment;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Need;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.SectionKind;

/** What stands beside the note on the page: what was left out, orders, prior authorisation. */
final class SidePanels {

    private SidePanels() {}

    /** @param section where it would most likely belong */
    record OmissionView(int number, String text, String cites, String section) {}

    /**
     * @param reason what it is for; empty where nothing was said, or the description says it
     * @param state open, accepted or declined
     * @param picked whether a person picked it from a set, so that nothing of it was said
     */
    record OrderView(
            String type, String kind, String description, String reason, String cites, String state, boolean picked) {}

    /**
     * @param shown whether the likelihood says anything
     * @param instead what is said in its place; empty where nothing needs to be
     */
    record AssessmentView(
            String service,
            String code,
            String need,
            String tone,
            boolean shown,
            int percent,
            String instead,
            List<ReasonView> reasons,
            List<String> missing,
            String cites) {}

    private static final double LITTLE = 0.5;
    private static final double MUCH = 1.5;

    record ReasonView(String text, String weight, String tone, String cites) {}

    /** What the draft left out and the person has not carried over. */
    static List<OmissionView> omissions(DraftNote draft, ReviewNote note) {
        var views = new ArrayList<OmissionView>();
        for (Omission omission : draft.omissions()) {
            boolean carried = note.sentences().stream()
                    .filter(sentence -> sentence.origin() == ReviewNote.Origin.ADDED)
                    .anyMatch(sentence -> !omission.evidence().isEmpty()
                            && sentence.evidence().containsAll(omission.evidence()));
            if (!carried) {
                views.add(new OmissionView(
                        views.size(),
                        omission.text(),
                        Cites.of(omission.evidence()),
                        section(draft, note, omission.evidence()).name()));
            }
        }
        return List.copyOf(views);
    }

    private static SectionKind section(DraftNote draft, ReviewNote note, List<Evidence> evidence) {
        var wanted = draft.facts().stream()
                .filter(fact -> fact.evidence().stream().anyMatch(evidence::contains))
                .map(Fact::kind)
                .findFirst()
                .map(SidePanels::home)
                .orElse(SectionKind.HISTORY_OF_PRESENT_ILLNESS);
        var present = note.sections().stream().map(ReviewNote.Section::kind).toList();
        return present.contains(wanted)
                ? wanted
                : switch (wanted) {
                    case PLAN, ASSESSMENT ->
                        present.contains(SectionKind.ASSESSMENT_AND_PLAN) ? SectionKind.ASSESSMENT_AND_PLAN : wanted;
                    default -> present.contains(SectionKind.SUBJECTIVE) ? SectionKind.SUBJECTIVE : wanted;
                };
    }

    private static SectionKind home(Fact.Kind kind) {
        return switch (kind) {
            case PROBLEM, SYMPTOM -> SectionKind.HISTORY_OF_PRESENT_ILLNESS;
            case MEDICATION -> SectionKind.MEDICATIONS;
            case ALLERGY -> SectionKind.ALLERGIES;
            case VITAL -> SectionKind.VITALS;
            case RESULT -> SectionKind.RESULTS;
            case EXAM_FINDING -> SectionKind.PHYSICAL_EXAM;
            case PROCEDURE -> SectionKind.PAST_SURGICAL_HISTORY;
            case SOCIAL -> SectionKind.SOCIAL_HISTORY;
            case FAMILY_HISTORY -> SectionKind.FAMILY_HISTORY;
            case ORDER, PLAN, FOLLOW_UP -> SectionKind.PLAN;
        };
    }

    static List<OrderView> orders(List<StagedOrders.Staged> orders, Map<Named, Boolean> decided) {
        return orders.stream()
                .map(order -> {
                    var named = Named.of(order);
                    var state = !decided.containsKey(named)
                            ? "open"
                            : decided.getOrDefault(named, false) ? "accepted" : "declined";
                    return new OrderView(
                            order.type().name(),
                            Wording.words(order.type()),
                            order.description(),
                            Order.unsaidReason(order.description(), order.reason()),
                            Cites.of(order.evidence()),
                            state,
                            order.set().isPresent());
                })
                .toList();
    }

    static List<AssessmentView> priorAuth(List<PriorAuthAssessment> assessments) {
        return assessments.stream()
                .map(each -> new AssessmentView(
                        each.service(),
                        each.code(),
                        need(each.need()),
                        each.need() == Need.REQUIRED ? "warn" : "",
                        each.need() == Need.REQUIRED || each.need() == Need.SOMETIMES,
                        (int) Math.round(100 * each.likelihood()),
                        each.need() == Need.UNKNOWN ? "No forecast: nothing is known about this service." : "",
                        each.reasons().stream().map(SidePanels::reason).toList(),
                        each.missing(),
                        Cites.of(each.evidence())))
                .toList();
    }

    private static ReasonView reason(PriorAuthAssessment.Reason reason) {
        return new ReasonView(
                reason.text(),
                weight(reason.weight()),
                reason.weight() < 0 ? "bad" : "ok",
                Cites.of(reason.evidence()));
    }

    /** One to three signs: more than half a log odd and more than one and a half count as more. */
    private static String weight(double logOdds) {
        String sign = logOdds < 0 ? "−" : "+";
        double size = Math.abs(logOdds);
        return sign.repeat(size < LITTLE ? 1 : size < MUCH ? 2 : 3);
    }

    private static String need(Need need) {
        return switch (need) {
            case REQUIRED -> "Prior authorisation usually required";
            case SOMETIMES -> "Some payers ask";
            case NOT_REQUIRED -> "Not usually required";
            case UNKNOWN -> "Not known whether payers ask";
        };
    }
}
