package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartwright.models.ModelStore;
import org.chartwright.models.WeightTable;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.choice.ChooseUnits;
import org.chartwright.nlp.draft.choice.Sound;
import org.chartwright.nlp.draft.order.FindOrders;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.draft.statement.ReadVisit;
import org.chartwright.nlp.draft.wording.Draftsman;
import org.chartwright.nlp.draft.wording.Verbs;
import org.chartwright.nlp.fact.ExtractFacts;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.gate.FindOmissions;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Section.Block;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.note.Typeset;

/**
 * Visit in, draft out, without any language model: clauses become third-person statements, a trained classifier gives
 * each its section, a trained selector chooses among them, and the facts fill the lists. What its own evidence does not
 * carry is left out, and shows as an omission.
 */
public final class LocalDrafter implements Drafter {

    private final ReadVisit readVisit;
    private final ClassifySections classifySections;
    private final ChooseUnits chooseUnits;
    private final ComposeNote composeNote;
    private final CarryFacts carryFacts;
    private final Terms terms;
    private final EvidenceGate gate;

    LocalDrafter(Terms terms, SplitClauses splitClauses, WeightTable selector, WeightTable sections, Sound sound) {
        var verbs = new Verbs();
        this.readVisit = new ReadVisit(terms, verbs, splitClauses);
        this.classifySections = new ClassifySections(sections);
        this.chooseUnits = new ChooseUnits(selector, sound, verbs);
        var draftsman = new Draftsman(new Typeset());
        this.terms = terms;
        this.composeNote = new ComposeNote(terms, draftsman);
        this.carryFacts = new CarryFacts(terms, draftsman);
        this.gate = new EvidenceGate(terms, splitClauses);
    }

    /** Loads all it needs, so that what is missing or damaged shows at once. */
    public static LocalDrafter open(ModelStore models) {
        return new LocalDrafter(
                Terms.load(),
                new SplitClauses(),
                WeightTable.shipped("sentence-selector"),
                WeightTable.shipped("section-classifier"),
                new Sound(WeightTable.shipped("statement-judge")));
    }

    @Override
    public DraftNote draft(Visit visit) {
        var reading = readVisit.of(visit);
        var kinds = classifySections.of(reading);
        var facts = ExtractFacts.from(reading.clauses(), reading.mentions(), reading.withdrawn());
        var chosen = chooseUnits.of(reading, kinds);
        var sections = composeNote.of(reading, kinds, chosen, facts);
        var orders = new FindOrders().of(reading, facts, composeNote.complaint(reading));
        var note = new DraftNote(visit.template().reference(), "local", sections, facts, orders, List.of());
        var held = gate.on(visit);
        return complete(carried(held.check(note)), reading, held);
    }

    /** With a line for what a note must not lack; what its evidence does not carry is left out again. */
    private DraftNote complete(DraftNote note, Reading reading, EvidenceGate.OnVisit held) {
        var omitted = new FindOmissions(terms).omitted(note.facts(), note.sections());
        var full = with(note, carryFacts.into(note.sections(), note.facts(), omitted, note.orders(), reading));
        return held.check(carried(held.check(full)));
    }

    /** Without the sentences that their evidence does not carry. */
    private static DraftNote carried(DraftNote note) {
        return with(
                note,
                note.sections().stream()
                        .flatMap(section -> carried(section).stream())
                        .toList());
    }

    private static DraftNote with(DraftNote note, List<Section> sections) {
        return new DraftNote(note.template(), note.engine(), sections, note.facts(), note.orders(), List.of());
    }

    private static Optional<Section> carried(Section section) {
        var blocks = new ArrayList<Block>();
        for (Block block : section.blocks()) {
            var sentences = block.sentences().stream()
                    .filter(sentence -> sentence.support() != Support.UNSUPPORTED)
                    .toList();
            if (!sentences.isEmpty()) {
                blocks.add(new Block(block.label(), block.layout(), sentences));
            }
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(section.kind(), section.loinc(), section.title(), blocks));
    }
}
