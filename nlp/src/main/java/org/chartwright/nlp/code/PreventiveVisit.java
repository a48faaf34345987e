package org.chartwright.nlp.code;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.EmCase.Beside;
import org.chartwright.nlp.code.VisitKind.Wellness.Stage;

/**
 * A visit with a general examination in, its code by the rules of the payer out.
 *
 * <p>Medicare pays no preventive visit by age (Social Security Act 1862(a)(7)) but a welcome examination within twelve
 * months of Part B (G0402, 42 CFR 410.16) and a wellness visit every twelve months after it (G0438, G0439, 42 CFR
 * 410.15); private payers pay the visit by age (CPT 99381-99397).
 */
final class PreventiveVisit {

    private static final int MEDICARE_AGE = 65;

    private static final Pattern WELCOME =
            Pattern.compile("\\b(welcome to medicare|ippe|initial preventive)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST =
            Pattern.compile("\\b(first|initial) (annual |medicare )*wellness\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WELLNESS = Pattern.compile("\\bwellness (visit|exam)\\b", Pattern.CASE_INSENSITIVE);

    private final CodeKnowledge knowledge;

    PreventiveVisit(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<CodeSuggestion> of(Visit visit, String said, List<Coding> codings) {
        var examination = codings.stream()
                .filter(coding -> CodeRules.begins(coding.code(), List.of("Z00.0", "Z00.1")))
                .findFirst();
        if (examination.isEmpty()) {
            return Optional.empty();
        }
        boolean medicare = visit.medicare();
        var kind = medicare
                ? new VisitKind.Wellness(stage(said), OptionalInt.empty(), OptionalInt.empty())
                : new VisitKind.Preventive();
        var answer = LevelCodes.of(
                LevelVisit.office(visit, Optional.empty(), OptionalInt.empty(), Beside.NOTHING, false, kind));
        return answer.codes().stream()
                .findFirst()
                .flatMap(knowledge.set()::billable)
                .map(entry -> new CodeSuggestion(
                        Suggestions.system(entry.system()),
                        entry.code(),
                        entry.title(),
                        0.8,
                        "%s for %s (%s)"
                                .formatted(
                                        answer.reason(),
                                        examination.get().term(),
                                        examination.get().code()),
                        List.of(),
                        examination.get().evidence(),
                        medicare ? Optional.of(wellness(said)) : unknown(visit)));
    }

    private static Stage stage(String said) {
        if (WELCOME.matcher(said).find()) {
            return Stage.WELCOME;
        }
        return FIRST.matcher(said).find() ? Stage.FIRST : Stage.SUBSEQUENT;
    }

    private static String wellness(String said) {
        String when = "When was the last G0402, G0438 or G0439, and when did Part B begin (42 CFR 410.15, 410.16)?";
        return WELLNESS.matcher(said).find() || WELCOME.matcher(said).find()
                ? when
                : "Were the elements of a wellness visit done? Medicare pays no physical examination by age. " + when;
    }

    private static Optional<String> unknown(Visit visit) {
        return visit.payer().isEmpty() && visit.patient().age().orElse(0) >= MEDICARE_AGE
                ? Optional.of("Is the payer Medicare? It pays a wellness visit (G0402, G0438, G0439) instead.")
                : Optional.empty();
    }
}
