package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Section.Block;
import org.chartwright.nlp.fact.ExtractFacts;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.templates.SectionKind;
import org.chartwright.templates.Template;
import org.chartwright.templates.Template.SectionSpec;

/** Visit in, draft out, without any language model: rules as data and small trained classifiers. */
public final class LocalDrafter implements Drafter {

    private static final int SHORTEST = 4;
    private static final int AGE_OF_MAJORITY = 18;

    private final Verbs verbs = new Verbs();
    private final Typeset typeset = new Typeset();

    private final Terms terms = Terms.load();
    private final EvidenceGate gate = new EvidenceGate(terms);

    private LocalDrafter() {}

    /** Loads all it needs, so that what is missing or damaged shows at once. */
    public static LocalDrafter open(ModelStore models) {
        return new LocalDrafter();
    }

    @Override
    public DraftNote draft(Visit visit) {
        var narrator = new Narrator(verbs, Pronouns.of(visit.patient()));
        var clauses = SplitClauses.of(visit.transcript());
        var phases = Phase.of(clauses);
        Map<SectionSpec, List<Sentence>> filled = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            if (clause.question()) {
                continue;
            }
            var told = narrator.tell(clause);
            boolean carried = told.stream().anyMatch(token -> verbs.canCarry(token.text()));
            if (told.size() < SHORTEST || !carried) {
                continue;
            }
            section(visit.template(), kind(phases.get(clause.number())))
                    .ifPresent(spec -> filled.computeIfAbsent(spec, absent -> new ArrayList<>())
                            .add(new Sentence(
                                    typeset.sentence(told), Support.VERIFIED, List.of(), List.of(clause.evidence()))));
        }
        var sections = visit.template().sections().stream()
                .filter(filled::containsKey)
                .map(spec -> new Section(
                        spec.kind(),
                        spec.kind().loinc(),
                        spec.title(),
                        List.of(new Block("", Block.Layout.PARAGRAPH, filled.getOrDefault(spec, List.of())))))
                .toList();
        var mentions =
                new ReadMentions(terms, visit.patient().age().orElse(AGE_OF_MAJORITY) < AGE_OF_MAJORITY).of(clauses);
        var facts = ExtractFacts.from(clauses, mentions);
        var note = new DraftNote(visit.template().reference(), "local", sections, facts, List.of(), List.of());
        return gate.check(note, visit);
    }

    private static SectionKind kind(Phase phase) {
        return switch (phase) {
            case HISTORY -> SectionKind.HISTORY_OF_PRESENT_ILLNESS;
            case EXAM -> SectionKind.PHYSICAL_EXAM;
            case RESULTS -> SectionKind.RESULTS;
            case PLAN -> SectionKind.ASSESSMENT_AND_PLAN;
        };
    }

    private static Optional<SectionSpec> section(Template template, SectionKind kind) {
        return template.sections().stream()
                .filter(spec -> spec.kind() == kind)
                .findFirst()
                .or(() -> template.sections().stream()
                        .filter(spec -> spec.includes().contains(kind))
                        .findFirst());
    }
}
