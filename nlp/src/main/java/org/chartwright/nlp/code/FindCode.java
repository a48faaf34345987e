package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSystem;
import org.chartwright.nlp.code.Finding.Nature;

/** Finding in, the code it supports out: as specific as the words are, and no more. */
final class FindCode {

    private static final String WHICH_SIDE = "Which side?";

    private final CodeKnowledge knowledge;

    FindCode(CodeKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<Coding> of(Finding finding) {
        return switch (finding.nature()) {
            case CURRENT -> current(finding);
            case PAST -> past(finding);
            case GIVEN_UP -> givenUp(finding);
            case FAMILY -> named(finding, "family history of ", "a relative's illness, coded as family history");
            case OTHER_PERSON, ABSENT, POSSIBLE, HYPOTHETICAL, ASKED, LIKENED -> Optional.empty();
        };
    }

    private Optional<Coding> past(Finding finding) {
        var history = named(finding, "history of ", "past illness, coded as history");
        if (history.isPresent()) {
            return history;
        }
        return current(finding)
                .filter(coding -> coding.factor() || ChronicIllness.is(coding.code()))
                .map(coding -> coding.factor()
                        ? coding
                        : coding.with(coding.entry(), "said as history, but a chronic illness lasts"));
    }

    private Optional<Coding> givenUp(Finding finding) {
        return Habit.tobacco(finding.term())
                ? knowledge
                        .diagnoses()
                        .exactly("former smoker")
                        .map(meaning -> meaning.terms().getFirst().entry())
                        .map(entry -> coding(finding, entry, 0.9, "given up, coded as history"))
                : named(finding, "history of ", "given up, coded as history");
    }

    private Optional<Coding> named(Finding finding, String prefix, String reason) {
        String text = finding.term().replaceFirst("(?i)^(family )?history of ", "");
        return knowledge
                .diagnoses()
                .exactly(prefix + text)
                .map(meaning -> meaning.terms().getFirst().entry())
                .filter(CodeEntry::billable)
                .map(entry -> coding(finding, entry, 0.8, reason));
    }

    private Optional<Coding> current(Finding finding) {
        var longer = new LongerTerm(knowledge).of(finding);
        if (longer.isPresent()) {
            return Optional.of(settled(longer.get().finding(), longer.get().meaning(), 0.85));
        }
        var exact = knowledge.diagnoses().exactly(finding.term());
        if (exact.isPresent()) {
            return Optional.of(settled(finding, exact.get(), 0.9));
        }
        if (knowledge.ended().exactly(finding.term()).isPresent()) {
            return Optional.empty();
        }
        var words = TermWords.of(finding.term());
        return knowledge.diagnoses().longest(words, finding.term()).stream()
                .max(Comparator.comparing(match -> match.positions().size()))
                .filter(match -> match.positions().size() * 2 >= words.size())
                .map(match -> settled(
                        finding, match.meaning(), 0.5 + 0.35 * match.positions().size() / Math.max(1, words.size())));
    }

    private Coding settled(Finding finding, TermIndex.Meaning meaning, double confidence) {
        CodeEntry entry = meaning.terms().getFirst().entry();
        String quoted = "\"%s\"".formatted(finding.text().strip());
        var coding = coding(
                finding,
                entry,
                confidence,
                meaning.terms().getFirst().source() == CodeTerm.Source.HEADING
                        ? quoted + ", the code of its category that claims least"
                        : quoted);
        return sided(coding, finding.side());
    }

    private Coding sided(Coding coding, Optional<Side> side) {
        var sides = knowledge.sides();
        var titled = Side.in(coding.entry().title());
        if (titled.isPresent() || !hasSides(coding.entry())) {
            return coding;
        }
        if (side.isEmpty()) {
            return coding.with(coding.entry(), "the record names no side: which side is it?")
                    .asking(WHICH_SIDE);
        }
        return sides.on(coding.entry(), side.get())
                .map(entry -> coding.with(entry, side.get().word() + " side as said"))
                .orElseGet(() -> coding.asking(WHICH_SIDE));
    }

    /** The same on the side on which the visit speaks of that part, where the words themselves name none. */
    Coding sidedBy(SideOfVisit visit, Coding coding) {
        return coding.questions().contains(WHICH_SIDE)
                ? visit.of(coding)
                        .flatMap(side -> knowledge
                                .sides()
                                .on(coding.entry(), side)
                                .map(entry -> new Coding(
                                        entry,
                                        coding.term(),
                                        coding.confidence(),
                                        List.of(
                                                coding.reasons().getFirst(),
                                                side.word() + " side, the only one spoken of"),
                                        coding.evidence())))
                        .orElse(coding)
                : coding;
    }

    private boolean hasSides(CodeEntry entry) {
        return knowledge.sides().hasSides(entry);
    }

    private static Coding coding(Finding finding, CodeEntry entry, double confidence, String reason) {
        return new Coding(entry, finding.text().strip(), confidence, List.of(reason), finding.evidence());
    }

    /** Codes near a term that has none, for a person to choose from. */
    List<CodeSuggestion> candidates(Finding finding) {
        if (finding.nature() != Nature.CURRENT) {
            return List.of();
        }
        List<CodeSuggestion> near = new ArrayList<>();
        for (var hit : knowledge.book().search(finding.text(), 3, Set.of(CodeSystem.ICD10CM))) {
            near.add(Suggestions.of(
                    hit.entry(),
                    0.3,
                    "\"%s\": %s".formatted(finding.text(), hit.why()),
                    List.of(),
                    finding.evidence()));
        }
        return near;
    }
}
