package org.chartwright.nlp.gate;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.fact.Withdrawal;
import org.chartwright.nlp.fact.Withdrawals;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;

/**
 * A draft in, the same draft out with each sentence held to its own evidence: drugs, numbers and units, sides,
 * polarity, whom it is about, and the names of problems, symptoms and tests.
 *
 * <p>What was not said where the sentence points makes it UNSUPPORTED, what was said less firmly makes it WEAK; the
 * doubts say which words. Facts of the draft that no sentence carries become its omissions. Whoever wrote the draft,
 * local engine or language model, passes this one gate.
 */
public final class EvidenceGate {

    private final Terms terms;
    private final SplitClauses splitClauses;

    public EvidenceGate(Terms terms, SplitClauses splitClauses) {
        this.splitClauses = splitClauses;
        this.terms = terms;
    }

    /** Loads the clinical word lists. */
    public static EvidenceGate open(ModelStore models) {
        return new EvidenceGate(Terms.load(), new SplitClauses());
    }

    /** The draft with every sentence's support and doubts found anew, and its omissions. Safe for several threads. */
    public DraftNote check(DraftNote note, Visit visit) {
        return on(visit).check(note);
    }

    /** The gate for several drafts of one visit, which is read once. */
    public OnVisit on(Visit visit) {
        return new OnVisit(visit);
    }

    /** Holds the drafts of one visit to what was said there. */
    public final class OnVisit {

        private final List<Clause> clauses;
        private final List<Mention> mentions;
        private final List<Withdrawal> withdrawn;
        private final SentenceCheck check;

        private OnVisit(Visit visit) {
            this.clauses = splitClauses.of(visit.transcript());
            this.mentions = mentions(clauses, visit);
            this.withdrawn = Withdrawals.in(clauses, mentions);
            this.check = new SentenceCheck(terms, visit, clauses, mentions);
        }

        /** The draft with every sentence's support and doubts found anew, and its omissions. */
        public DraftNote check(DraftNote note) {
            var sections = note.sections().stream()
                    .map(section -> section.eachSentence((block, sentence) -> check.of(block.label(), sentence)))
                    .toList();
            var omissions = new FindOmissions(terms).of(note.facts(), sections, clauses, mentions, withdrawn);
            return new DraftNote(note.template(), note.engine(), sections, note.facts(), note.orders(), omissions);
        }
    }

    /** One sentence held to its evidence. */
    public Sentence check(Sentence sentence, Visit visit) {
        return checkOf(visit).of("", sentence);
    }

    private SentenceCheck checkOf(Visit visit) {
        var clauses = splitClauses.of(visit.transcript());
        return new SentenceCheck(terms, visit, clauses, mentions(clauses, visit));
    }

    private List<Mention> mentions(List<Clause> clauses, Visit visit) {
        boolean child =
                visit.patient().age().isPresent() && visit.patient().age().getAsInt() < 18;
        return new ReadMentions(terms, child).of(clauses);
    }

    /** The worst of several supports. */
    static Support worst(List<Support> supports) {
        var worst = Support.VERIFIED;
        for (Support support : new ArrayList<>(supports)) {
            worst = support.compareTo(worst) > 0 ? support : worst;
        }
        return worst;
    }
}
