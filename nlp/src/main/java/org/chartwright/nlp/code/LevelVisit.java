package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.Payer;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.code.EmCase.Beside;
import org.chartwright.nlp.note.DraftNote;

/**
 * A visit and its codes in, its office-visit level with modifiers, the preventive visit where it was one, and what is
 * billed on top by the rules of the payer, out.
 *
 * <p>Beside a preventive visit, a vaccine or a minor procedure the level stands only for what was separate and
 * significant, with modifier 25 (CPT appendix A); a visit by video takes modifier 95.
 */
final class LevelVisit {

    private static final Pattern MINUTES = Pattern.compile(
            "\\b(?:total (?:time|of)|spent|time spent|total time spent)\\b[^.]{0,60}?\\b(\\d{1,3})\\s*min",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_VIDEO = Pattern.compile(
            "\\b(?:video visit|telehealth|telemedicine|by video|over video|virtual visit)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Groups of procedures that are minor surgery (global period of 0 or 10 days). */
    private static final Set<String> MINOR_SURGERY = Set.of("skin", "joint");

    private final CodeKnowledge knowledge;

    LevelVisit(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** @param others the preventive visit and add-on codes, as procedures */
    record Levelled(Optional<EmLevel> level, List<CodeSuggestion> others) {}

    private record Modifier(Optional<String> code, Beside beside, String reason) {}

    Levelled of(Visit visit, DraftNote note, String said, List<Coding> codings, List<CodeSuggestion> procedures) {
        if (note.sections().isEmpty() && note.facts().isEmpty()) {
            return new Levelled(Optional.empty(), List.of());
        }
        var preventive = new PreventiveVisit(knowledge).of(visit, said, codings);
        boolean separate = preventive.isEmpty() || codings.stream().anyMatch(coding -> !coding.factor());
        if (!separate) {
            return new Levelled(Optional.empty(), preventive.stream().toList());
        }
        return level(visit, note, said, codings, procedures, preventive);
    }

    private Levelled level(
            Visit visit,
            DraftNote note,
            String said,
            List<Coding> codings,
            List<CodeSuggestion> procedures,
            Optional<CodeSuggestion> preventive) {
        var mdm = GradeVisit.of(knowledge, visit, note, codings);
        var minutes = minutes(note.text());
        var modifier = modifier(said, procedures, preventive);
        var continuing = ContinuingCare.in(visit, codings, modifier.beside());
        var transition = Discharge.in(visit.transcript());
        var moved = transition
                .filter(Discharge::reached)
                .map(Discharge::kind)
                .map(kind ->
                        LevelCodes.of(office(visit, Optional.of(mdm.level()), minutes, Beside.NOTHING, false, kind)));
        var answer = moved.filter(paid -> !paid.codes().isEmpty())
                .orElseGet(() -> LevelCodes.of(office(
                        visit,
                        Optional.of(mdm.level()),
                        minutes,
                        modifier.beside(),
                        continuing.isPresent(),
                        new VisitKind.Office())));
        List<String> reasons = new ArrayList<>(List.of(answer.reason() + ": " + mdm.reason()));
        if (!modifier.reason().isEmpty()) {
            reasons.add(modifier.reason());
        }
        transition.flatMap(Discharge::question).ifPresent(reasons::add);
        var level = answer.codes().stream()
                .findFirst()
                .map(code -> new EmLevel(
                        code.replaceFirst("-25$", ""),
                        mdm.problems().grade(),
                        mdm.data().grade(),
                        mdm.risk().grade(),
                        minutes,
                        String.join("; ", reasons),
                        mdm.lacking(),
                        modifier.code()));
        List<CodeSuggestion> others = new ArrayList<>(preventive.stream().toList());
        answer.codes().stream()
                .skip(1)
                .flatMap(code -> new AddOn(knowledge).of(code, visit, continuing).stream())
                .forEach(others::add);
        return new Levelled(level, others);
    }

    private Modifier modifier(String said, List<CodeSuggestion> procedures, Optional<CodeSuggestion> preventive) {
        if (preventive.isPresent()) {
            return new Modifier(
                    Optional.of("25"),
                    Beside.PREVENTIVE_SERVICE,
                    "modifier 25: problems addressed beside the preventive visit (CPT appendix A)");
        }
        var surgery = done(procedures, MINOR_SURGERY);
        if (surgery.isPresent()) {
            return new Modifier(
                    Optional.of("25"),
                    Beside.MINOR_PROCEDURE,
                    "modifier 25 if the evaluation went beyond the decision for %s (CPT appendix A): %s"
                            .formatted(surgery.get().code(), surgery.get().reason()));
        }
        var vaccine = done(procedures, Set.of("vaccine"));
        if (vaccine.isPresent()) {
            return new Modifier(
                    Optional.of("25"),
                    Beside.PREVENTIVE_SERVICE,
                    "modifier 25: a separate evaluation on the day %s is given (CPT appendix A)"
                            .formatted(vaccine.get().code()));
        }
        var video = BY_VIDEO.matcher(said);
        return video.find()
                ? new Modifier(
                        Optional.of("95"),
                        Beside.NOTHING,
                        "modifier 95: \"%s\"".formatted(sentence(said, video.start(), video.end())))
                : new Modifier(Optional.empty(), Beside.NOTHING, "");
    }

    /** The sentence around some words, from stop to stop. */
    private static String sentence(String said, int from, int to) {
        int begin = Math.max(said.lastIndexOf('.', from), said.lastIndexOf('\n', from)) + 1;
        int end = to;
        while (end < said.length() && said.charAt(end) != '.' && said.charAt(end) != '\n') {
            end++;
        }
        return said.substring(begin, end).strip();
    }

    private Optional<CodeSuggestion> done(List<CodeSuggestion> procedures, Set<String> groups) {
        return procedures.stream()
                .filter(code -> code.reason().startsWith("done"))
                .filter(code -> knowledge
                        .set()
                        .find(code.code())
                        .filter(entry -> groups.contains(entry.group()))
                        .isPresent())
                .findFirst();
    }

    static EmCase office(
            Visit visit,
            Optional<EmLevel.Grade> mdm,
            OptionalInt minutes,
            Beside beside,
            boolean longitudinal,
            VisitKind kind) {
        return new EmCase(
                visit.newPatient() ? EmCase.PatientType.NEW : EmCase.PatientType.ESTABLISHED,
                visit.payer().orElse(Payer.COMMERCIAL),
                mdm,
                minutes,
                Optional.empty(),
                kind,
                visit.patient().age(),
                longitudinal,
                beside);
    }

    private static OptionalInt minutes(String text) {
        var matcher = MINUTES.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
