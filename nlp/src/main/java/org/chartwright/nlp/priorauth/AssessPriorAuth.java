package org.chartwright.nlp.priorauth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.SuggestedCodes;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.priorauth.AppealCase.Part;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Need;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Reason;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Visit, draft and codes in, one assessment for each ordered service out.
 *
 * <p>The log odds of approval are a plain sum, and each addend is one {@link Reason}:
 *
 * <ul>
 *   <li>where requests stand at the outset: 46.6 of 49.8 million requests to Medicare Advantage plans were fully
 *       approved in 2023 (KFF, January 2025), all services together;
 *   <li>half of what {@link AppealsModel} learnt from decisions on appealed denials about the service, the diagnosis
 *       and the patient's age and sex. Half, and declared so: an appealed denial is a selected case;
 *   <li>for each criterion the declared weight of finding it documented or not.
 * </ul>
 *
 * <p>Only the second addend is learnt. No public data links the content of a record to a plan's first decision, so the
 * likelihood as a whole is not calibrated; it ranks requests and shows what is missing. For a service without a rule
 * nothing is claimed: {@link Need#UNKNOWN} and 0.5.
 */
public final class AssessPriorAuth {

    private static final double OUTSET = Math.log(46.6 / 3.2);
    private static final double SHARE_OF_APPEALS = 0.5;
    private static final double RARELY_ASKED = 1.5;

    private final PriorAuthRules rules;
    private final DiagnosisCategories categories;
    private final AppealsModel appeals;

    private AssessPriorAuth(PriorAuthRules rules, DiagnosisCategories categories, AppealsModel appeals) {
        this.rules = rules;
        this.categories = categories;
        this.appeals = appeals;
    }

    /** Reads and checks the shipped rules and weights. */
    public static AssessPriorAuth open(ModelStore models) {
        return new AssessPriorAuth(PriorAuthRules.open(), DiagnosisCategories.open(), AppealsModel.open(models));
    }

    /** In the order in which the services were asked for. Safe to call from several threads. */
    public List<PriorAuthAssessment> from(Visit visit, DraftNote note, SuggestedCodes codes) {
        List<Said> sentences = Said.in(visit.transcript());
        var search = new SearchRecord(
                sentences, note.facts(), visit.date(), visit.patient().age());
        return new CollectAsks(rules)
                .from(sentences, note, codes).stream()
                        .map(ask -> ask.rule()
                                .map(rule -> assessed(visit, ask, rule, codes, sentences, search))
                                .orElseGet(() -> unknown(ask, sentences)))
                        .toList();
    }

    private PriorAuthAssessment unknown(Ask ask, List<Said> sentences) {
        var reasons = new ArrayList<Reason>();
        reasons.add(
                new Reason("No rule is known for this service; the figure says nothing. Ask the plan.", 0, List.of()));
        var missing = new ArrayList<String>();
        conditional(ask, sentences, reasons, missing);
        return new PriorAuthAssessment(ask.service(), ask.code(), Need.UNKNOWN, 0.5, reasons, missing, ask.evidence());
    }

    private PriorAuthAssessment assessed(
            Visit visit, Ask ask, ServiceRule rule, SuggestedCodes codes, List<Said> sentences, SearchRecord search) {
        var reasons = new ArrayList<Reason>();
        var missing = new ArrayList<String>();
        reasons.add(new Reason(
                "Most requests are approved: 94 of 100 to Medicare Advantage plans in 2023, all services together (KFF)",
                OUTSET,
                List.of()));
        if (rule.need() == Need.NOT_REQUIRED) {
            reasons.add(new Reason("Rarely asked for: " + rule.why(), RARELY_ASKED, List.of()));
        } else {
            Optional<CodeSuggestion> diagnosis = diagnosis(rule, codes);
            fromAppeals(visit, rule, diagnosis, reasons);
            weigh(ask, rule, diagnosis, search, reasons, missing);
        }
        conditional(ask, sentences, reasons, missing);
        reasons.sort(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())));
        double logOdds = reasons.stream().mapToDouble(Reason::weight).sum();
        String code = ask.code().isEmpty() ? rule.code(ask.service()) : ask.code();
        return new PriorAuthAssessment(
                ask.service(), code, rule.need(), 1 / (1 + Math.exp(-logOdds)), reasons, missing, ask.evidence());
    }

    private static void weigh(
            Ask ask,
            ServiceRule rule,
            Optional<CodeSuggestion> diagnosis,
            SearchRecord search,
            List<Reason> reasons,
            List<String> missing) {
        List<Evidence> purpose =
                ask.reason().isBlank() ? diagnosis.map(CodeSuggestion::evidence).orElse(List.of()) : ask.evidence();
        var waived = new HashSet<String>();
        for (Criterion criterion : rule.criteria()) {
            boolean needless = waived.contains(criterion.id());
            switch (search.find(criterion, rule, purpose)) {
                case Finding.Met met -> {
                    waived.addAll(criterion.waives());
                    reasons.add(new Reason("Documented: " + criterion.asks(), criterion.met(), met.evidence()));
                }
                case Finding.Contradicted not -> {
                    if (!needless && criterion.missingWeight() < 0) {
                        reasons.add(new Reason(
                                "Not met: %s (%s)".formatted(criterion.asks(), not.said()),
                                criterion.missingWeight(),
                                not.evidence()));
                        missing.add(criterion.missing());
                    }
                }
                case Finding.Silent silent -> {
                    if (!needless && criterion.missingWeight() < 0) {
                        reasons.add(new Reason(
                                "Not documented: " + criterion.asks(), criterion.missingWeight(), List.of()));
                        missing.add(criterion.missing());
                    }
                }
            }
        }
    }

    private void fromAppeals(Visit visit, ServiceRule rule, Optional<CodeSuggestion> diagnosis, List<Reason> reasons) {
        AppealCase asked = appealCase(visit, rule, diagnosis);
        for (Part part : Part.values()) {
            double weight = SHARE_OF_APPEALS * appeals.effect(asked, part);
            if (weight != 0) {
                reasons.add(new Reason(fromAppeals(asked, part), weight, List.of()));
            }
        }
    }

    private String fromAppeals(AppealCase asked, Part part) {
        String subject = switch (part) {
            case SERVICE -> "this kind of service";
            case DIAGNOSIS -> "this kind of diagnosis";
            case PATIENT -> "patients of this age and sex";
        };
        return appeals.decisions(asked, part)
                .map(decisions -> "Appeals against denials, %s: %d of %d succeeded (California, 2001-2014)"
                        .formatted(subject, decisions.overturned(), decisions.cases()))
                .orElse("Appeals against denials, %s (California, 2001-2014)".formatted(subject));
    }

    private AppealCase appealCase(Visit visit, ServiceRule rule, Optional<CodeSuggestion> diagnosis) {
        AppealCase usual = rule.usual();
        var category = diagnosis.flatMap(code -> categories.of(code.code()));
        return new AppealCase(
                usual.treatment(),
                usual.service(),
                category.map(DiagnosisCategories.Category::diagnosis).orElse(usual.diagnosis()),
                category.map(DiagnosisCategories.Category::condition).orElse(usual.condition()),
                AppealCase.ageBand(visit.patient().age()),
                AppealCase.sex(visit.patient().sex()));
    }

    /** The first diagnosis of the visit that the service is usually for. */
    private static Optional<CodeSuggestion> diagnosis(ServiceRule rule, SuggestedCodes codes) {
        return codes.diagnoses().stream()
                .filter(code ->
                        rule.fitting().stream().anyMatch(prefix -> code.code().startsWith(prefix)))
                .findFirst();
    }

    private static void conditional(Ask ask, List<Said> sentences, List<Reason> reasons, List<String> missing) {
        boolean onCondition = sentences.stream()
                .filter(said -> ask.evidence().stream().anyMatch(said::holds))
                .anyMatch(Said::onCondition);
        if (onCondition) {
            reasons.add(new Reason(
                    "Said on a condition or as a possibility only, so that there may be no order yet",
                    0,
                    ask.evidence()));
            missing.add("a definite order: the service was spoken of on a condition or as a possibility only");
        }
    }
}
