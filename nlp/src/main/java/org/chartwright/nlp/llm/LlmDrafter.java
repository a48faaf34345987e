package org.chartwright.nlp.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.Drafter;
import org.chartwright.nlp.draft.NoteProgress;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.templates.Template.SectionSpec;

/**
 * Visit in, a draft written by a language model out. Facts and orders are the local engine's; every sentence is held to
 * its evidence by the same gate, and one whose evidence cannot be found is UNSUPPORTED. When the model times out,
 * refuses or answers in the wrong form, the local draft stands and its engine says why.
 */
public final class LlmDrafter implements Drafter {

    private final LlmSettings settings;
    private final Drafter local;
    private final EvidenceGate gate;
    private final AskModel askModel;

    private LlmDrafter(LlmSettings settings, Drafter local, EvidenceGate gate, AskModel askModel) {
        this.settings = settings;
        this.local = local;
        this.gate = gate;
        this.askModel = askModel;
    }

    /** Does not call the model. */
    public static LlmDrafter open(LlmSettings settings, Drafter local, EvidenceGate gate) {
        return new LlmDrafter(settings, local, gate, new AskModel(ChatModels.streaming(settings), settings.timeout()));
    }

    @Override
    public DraftNote draft(Visit visit) {
        return draft(visit, progress -> {});
    }

    @Override
    public DraftNote draft(Visit visit, Consumer<NoteProgress> progress) {
        DraftNote fallback = local.draft(visit);
        if (visit.transcript().utterances().stream()
                .allMatch(utterance -> utterance.text().isBlank())) {
            return fallback;
        }
        var count = new CountSentences(sentences -> progress.accept(new NoteProgress(settings.model(), sentences)));
        return switch (askModel.about(NotePrompt.of(visit), text -> ReadAnswer.of(text, visit), count)) {
            case Answer.Given<List<WrittenSentence>> written -> checked(written.value(), fallback, visit);
            case Answer.None<List<WrittenSentence>> none ->
                renamed(fallback, "%s (after %s %s)".formatted(fallback.engine(), settings.engine(), none.reason()));
        };
    }

    private DraftNote checked(List<WrittenSentence> sentences, DraftNote fallback, Visit visit) {
        var note = new DraftNote(
                visit.template().reference(),
                settings.engine(),
                sections(sentences, visit),
                fallback.facts(),
                fallback.orders(),
                List.of());
        return gate.check(note, visit);
    }

    private static List<Section> sections(List<WrittenSentence> sentences, Visit visit) {
        var locate = new LocateEvidence(visit.transcript());
        Map<SectionSpec, List<WrittenSentence>> bySection = new LinkedHashMap<>();
        for (WrittenSentence sentence : sentences) {
            visit.template()
                    .sectionFor(sentence.section())
                    .ifPresent(spec -> bySection
                            .computeIfAbsent(spec, absent -> new ArrayList<>())
                            .add(sentence));
        }
        return visit.template().sections().stream()
                .filter(bySection::containsKey)
                .map(spec -> new Section(
                        spec.kind(),
                        spec.kind().loinc(),
                        spec.title(),
                        blocks(bySection.getOrDefault(spec, List.of()), locate)))
                .toList();
    }

    /** One block for each label, in the order in which the model first used it. */
    private static List<Block> blocks(List<WrittenSentence> sentences, LocateEvidence locate) {
        Map<String, List<Sentence>> byLabel = new LinkedHashMap<>();
        for (WrittenSentence sentence : sentences) {
            byLabel.computeIfAbsent(sentence.label(), absent -> new ArrayList<>())
                    .add(located(sentence, locate));
        }
        return byLabel.entrySet().stream()
                .map(block -> new Block(block.getKey(), Block.Layout.PARAGRAPH, block.getValue()))
                .toList();
    }

    private static Sentence located(WrittenSentence sentence, LocateEvidence locate) {
        List<Evidence> evidence = locate.of(sentence);
        return evidence.isEmpty()
                ? new Sentence(
                        sentence.text(),
                        Support.UNSUPPORTED,
                        List.of("the words it names as its evidence were not said there"),
                        List.of())
                : new Sentence(sentence.text(), Support.WEAK, List.of(), evidence);
    }

    private static DraftNote renamed(DraftNote note, String engine) {
        return new DraftNote(note.template(), engine, note.sections(), note.facts(), note.orders(), note.omissions());
    }
}
