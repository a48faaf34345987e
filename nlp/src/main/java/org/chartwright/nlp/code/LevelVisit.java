package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.DraftNote;

/**
 * A visit and its codes in, its office-visit level with modifiers, and the preventive visit where it was one, out.
 *
 * <p>Beside a preventive visit or a minor procedure the level stands only for what was separate and significant, with
 * modifier 25 (CPT appendix A); a visit by video takes modifier 95.
 */
final class LevelVisit {

    private static final Pattern MINUTES = Pattern.compile(
            "\\b(?:total (?:time|of)|spent|time spent|total time spent)\\b[^.]{0,60}?\\b(\\d{1,3})\\s*min",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_VIDEO = Pattern.compile(
            "[^.\\n]*\\b(video visit|telehealth|telemedicine|by video|over video|virtual visit)\\b[^.\\n]*",
            Pattern.CASE_INSENSITIVE);

    /** Groups of procedures that are minor surgery (global period of 0 or 10 days). */
    private static final Set<String> MINOR_SURGERY = Set.of("skin", "joint");

    private final CodeKnowledge knowledge;

    LevelVisit(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param preventive the preventive visit, as a procedure */
    record Levelled(Optional<EmLevel> level, Optional<CodeSuggestion> preventive) {}

    Levelled of(Visit visit, DraftNote note, String said, List<Coding> codings, List<CodeSuggestion> procedures) {
        if (note.sections().isEmpty() && note.facts().isEmpty()) {
            return new Levelled(Optional.empty(), Optional.empty());
        }
        var preventive = preventive(visit, codings);
        boolean separate = preventive.isEmpty() || codings.stream().anyMatch(coding -> !coding.factor());
        return new Levelled(
                separate ? level(visit, note, said, codings, procedures, preventive) : Optional.empty(), preventive);
    }

    private Optional<EmLevel> level(
            Visit visit,
            DraftNote note,
            String said,
            List<Coding> codings,
            List<CodeSuggestion> procedures,
            Optional<CodeSuggestion> preventive) {
        var mdm = GradeVisit.of(knowledge, visit, note, codings);
        var minutes = minutes(note.text());
        var answer = LevelCodes.of(visit(visit, Optional.of(mdm.level()), minutes, new VisitKind.Office()));
        List<String> reasons = new ArrayList<>(List.of(answer.reason() + ": " + mdm.reason()));
        var modifier = modifier(said, procedures, preventive, reasons);
        return answer.codes().stream()
                .findFirst()
                .map(code -> new EmLevel(
                        code,
                        mdm.problems().grade(),
                        mdm.data().grade(),
                        mdm.risk().grade(),
                        minutes,
                        String.join("; ", reasons),
                        mdm.lacking(),
                        modifier));
    }

    private Optional<String> modifier(
            String said, List<CodeSuggestion> procedures, Optional<CodeSuggestion> preventive, List<String> reasons) {
        if (preventive.isPresent()) {
            reasons.add("modifier 25: problems addressed beside the preventive visit (CPT appendix A)");
            return Optional.of("25");
        }
        var surgery = procedures.stream()
                .filter(code -> code.reason().startsWith("done"))
                .filter(code -> knowledge
                        .set()
                        .find(code.code())
                        .filter(entry -> MINOR_SURGERY.contains(entry.group()))
                        .isPresent())
                .findFirst();
        if (surgery.isPresent()) {
            reasons.add("modifier 25 if the evaluation went beyond the decision for %s (CPT appendix A): %s"
                    .formatted(surgery.get().code(), surgery.get().reason()));
            return Optional.of("25");
        }
        var video = BY_VIDEO.matcher(said);
        if (video.find()) {
            reasons.add("modifier 95: \"%s\"".formatted(video.group().strip()));
            return Optional.of("95");
        }
        return Optional.empty();
    }

    private Optional<CodeSuggestion> preventive(Visit visit, List<Coding> codings) {
        var examination = codings.stream()
                .filter(coding -> CodeRules.begins(coding.code(), List.of("Z00.0", "Z00.1")))
                .findFirst();
        if (examination.isEmpty()) {
            return Optional.empty();
        }
        var answer = LevelCodes.of(visit(visit, Optional.empty(), OptionalInt.empty(), new VisitKind.Preventive()));
        return answer.codes().stream()
                .findFirst()
                .flatMap(knowledge.set()::billable)
                .map(entry -> Suggestions.of(
                        entry,
                        0.8,
                        "%s for %s (%s)"
                                .formatted(
                                        answer.reason(),
                                        examination.get().term(),
                                        examination.get().code()),
                        List.of(),
                        examination.get().evidence()));
    }

    private static EmCase visit(Visit visit, Optional<EmLevel.Grade> mdm, OptionalInt minutes, VisitKind kind) {
        return new EmCase(
                visit.newPatient() ? EmCase.PatientType.NEW : EmCase.PatientType.ESTABLISHED,
                EmCase.Payer.COMMERCIAL,
                mdm,
                minutes,
                Optional.empty(),
                kind,
                visit.patient().age(),
                false,
                false);
    }

    private static OptionalInt minutes(String text) {
        var matcher = MINUTES.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
