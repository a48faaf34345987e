package org.chartwright.app.coding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartwright.app.coding.CodeDecision.Kind;
import org.chartwright.nlp.code.CodeSuggestion;
import org.chartwright.nlp.code.CodeSuggestion.System;
import org.chartwright.nlp.code.EmLevel;
import org.chartwright.nlp.code.EmLevel.Grade;
import org.chartwright.nlp.code.SuggestedCodes.Discarded;
import org.chartwright.nlp.transcript.Evidence;
import org.jspecify.annotations.Nullable;

/** Suggested codes and what was decided on them, as the page shows them. */
final class CodesView {

    private CodesView() {}

    record Group(String title, List<Row> rows) {}

    /**
     * @param shown the code with its modifiers
     * @param state open, accepted, changed or rejected
     * @param decided what was decided, in words; empty while open
     * @param question what to ask or look up; empty where nothing
     */
    record Row(
            String system,
            String code,
            String shown,
            String title,
            String reason,
            String cites,
            String state,
            String label,
            String tone,
            String decided,
            String question) {}

    record DiscardedView(String text, String reason, String cites) {

        static DiscardedView of(Discarded discarded) {
            return new DiscardedView(discarded.text(), discarded.reason(), CodesView.cites(discarded.evidence()));
        }
    }

    record Element(String name, List<Boolean> cells) {}

    record EmView(
            String code,
            List<String> grades,
            List<Element> elements,
            String reason,
            @Nullable Integer minutes,
            List<String> next) {

        static EmView of(EmLevel em) {
            return new EmView(
                    em.code(),
                    Arrays.stream(Grade.values()).map(CodesView::words).toList(),
                    List.of(element("Problems", em.problems()), element("Data", em.data()), element("Risk", em.risk())),
                    em.reason(),
                    em.minutes().isPresent() ? em.minutes().getAsInt() : null,
                    em.nextLevel());
        }

        private static Element element(String name, Grade found) {
            return new Element(
                    name,
                    Arrays.stream(Grade.values()).map(grade -> grade == found).toList());
        }
    }

    static List<Row> rows(List<CodeSuggestion> suggestions, RankByChoices rank, Map<String, CodeDecision> decided) {
        return suggestions.stream()
                .map(each -> row(
                        each.system(),
                        each.code(),
                        each.modifiers().isEmpty()
                                ? each.code()
                                : each.code() + "-" + String.join("-", each.modifiers()),
                        each.title(),
                        each.reason(),
                        cites(each.evidence()),
                        Math.round(100 * rank.confidence(each)) + " %",
                        each.question().orElse(""),
                        decided))
                .toList();
    }

    /** The visit level as a row of its own, so that it is decided like any other code. */
    static List<Row> level(Optional<EmLevel> em, Map<String, CodeDecision> decided) {
        return em.stream()
                .map(level -> row(
                        System.CPT,
                        level.code(),
                        level.code() + level.modifier().map("-"::concat).orElse(""),
                        "Visit level by medical decision making",
                        "",
                        "",
                        "by rule",
                        flag(level, decided).orElse(""),
                        decided))
                .toList();
    }

    /** Says so when the level that is billed instead claims more or less than the record supports. */
    private static Optional<String> flag(EmLevel level, Map<String, CodeDecision> decided) {
        return Optional.ofNullable(decided.get(System.CPT + " " + level.code()))
                .flatMap(CodeDecision::instead)
                .flatMap(other -> level.against(other.code()));
    }

    private static Row row(
            System system,
            String code,
            String shown,
            String title,
            String reason,
            String cites,
            String confidence,
            String question,
            Map<String, CodeDecision> decided) {
        var decision = Optional.ofNullable(decided.get(system + " " + code));
        var kind = decision.map(CodeDecision::kind).orElse(Kind.OPEN);
        return new Row(
                system.name(),
                code,
                shown,
                title,
                reason,
                cites,
                switch (kind) {
                    case OPEN -> "open";
                    case ACCEPTED -> "accepted";
                    case CHANGED -> "changed";
                    case REJECTED -> "rejected";
                },
                switch (kind) {
                    case OPEN -> confidence;
                    case ACCEPTED -> "✓ accepted";
                    case CHANGED -> "⇄ changed";
                    case REJECTED -> "✕ rejected";
                },
                kind == Kind.ACCEPTED || kind == Kind.CHANGED ? "ok" : "",
                decision.map(CodesView::decided).orElse(""),
                question);
    }

    private static String decided(CodeDecision decision) {
        return switch (decision.kind()) {
            case ACCEPTED, OPEN -> "";
            case REJECTED -> "Rejected: " + decision.reason();
            case CHANGED ->
                decision.instead()
                        .map(code ->
                                "Billed instead: %s %s (%s)".formatted(code.code(), code.title(), decision.reason()))
                        .orElse("");
        };
    }

    private static String words(Grade grade) {
        return switch (grade) {
            case MINIMAL -> "Minimal";
            case LOW -> "Low";
            case MODERATE -> "Moderate";
            case HIGH -> "High";
        };
    }

    /** As the page's scripts read it: {@code 3:0-24 5:1-9}. */
    private static String cites(Collection<Evidence> evidence) {
        return evidence.stream()
                .map(each -> each.utterance() + ":" + each.from() + "-" + each.to())
                .collect(Collectors.joining(" "));
    }
}
