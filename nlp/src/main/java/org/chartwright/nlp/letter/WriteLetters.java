package org.chartwright.nlp.letter;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.fact.ExtractFacts;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.gate.EvidenceGate;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Speaker;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Utterance;

/**
 * A visit and its note as it stands in, the after-visit summary and the referral letters out, without a language model.
 *
 * <p>The summary is told from what the clinician said, the letters from the sentences of the note. Both leave out what
 * a person took out of the note, and what the evidence gate does not verify; each letter lists what it leaves out. What
 * a person wrote into the plan is read in the same way as speech, and its lines are marked as written. Pure: the same
 * note gives the same letters.
 */
public final class WriteLetters {

    private static final int AGE_OF_MAJORITY = 18;

    private final Terms terms;
    private final SplitClauses splitClauses;
    private final FindReferrals findReferrals = new FindReferrals();
    private final WriteSummary writeSummary;
    private final WriteReferral writeReferral;

    private WriteLetters(Terms terms, SplitClauses splitClauses, EvidenceGate gate) {
        this.terms = terms;
        this.splitClauses = splitClauses;
        this.writeSummary = new WriteSummary(terms, gate);
        this.writeReferral = new WriteReferral(terms, gate);
    }

    /** Loads the clinical word lists. */
    public static WriteLetters open(ModelStore models) {
        return new WriteLetters(Terms.load(), new SplitClauses(), EvidenceGate.open(models));
    }

    /** Safe to call from several threads. */
    public Letters of(Visit visit, CurrentNote note) {
        var struck = new Struck(note, terms);
        var said = heard(visit, note.draft().orders(), note, false);
        var written = note.sentences().stream()
                .filter(sentence -> sentence.written() && sentence.planned())
                .toList();
        var pen = heard(byHand(visit, written), List.of(), note, true);
        var gaps = new ArrayList<Letter.Gap>();
        var referrals = new ArrayList<Letter>();
        var sent = new ArrayList<Referral>();
        for (Referral referral : findReferrals.in(said)) {
            var gone = struck.reason(referral.specialty(), referral.evidence());
            if (gone.isPresent()) {
                gaps.add(new Letter.Gap("Referral to " + referral.specialty(), gone.get(), referral.evidence()));
            } else {
                sent.add(referral);
                referrals.add(writeReferral.of(referral, said, note));
            }
        }
        findReferrals.doubtful(said).stream()
                .filter(referral ->
                        sent.stream().noneMatch(other -> other.specialty().equals(referral.specialty())))
                .map(referral -> new Letter.Gap(
                        "Referral to " + referral.specialty(),
                        "It was said with a condition or a doubt; write it into the plan if it is meant.",
                        referral.evidence()))
                .forEach(gaps::add);
        var added = new ArrayList<Referral>();
        for (Referral referral : findReferrals.in(pen)) {
            if (sent.stream().noneMatch(other -> other.specialty().equals(referral.specialty()))) {
                added.add(referral);
                referrals.add(writeReferral.of(
                        referral, written.get(referral.evidence().getFirst().utterance()), said, note));
            }
        }
        var summary = writeSummary.of(new WriteSummary.Source(said, sent, pen, added, written, note, struck), gaps);
        return new Letters(summary, referrals);
    }

    private Heard heard(Visit visit, List<Order> staged, CurrentNote note, boolean written) {
        boolean child = visit.patient().age().orElse(AGE_OF_MAJORITY) < AGE_OF_MAJORITY;
        var clauses = splitClauses.of(visit.transcript());
        var mentions = new ReadMentions(terms, child).of(clauses);
        var orders = staged.stream()
                .filter(order -> !note.declined().contains(order))
                .toList();
        return new Heard(
                visit, clauses, mentions, Phase.of(clauses), ExtractFacts.from(clauses, mentions), orders, written);
    }

    /** What a person wrote, as if the clinician had said it: utterance <i>n</i> is sentence <i>n</i>. */
    private static Visit byHand(Visit visit, List<Standing> written) {
        var utterances = new ArrayList<Utterance>();
        for (Standing sentence : written) {
            utterances.add(Utterance.written(utterances.size(), Speaker.CLINICIAN, sentence.text()));
        }
        return new Visit(
                visit.date(),
                visit.patient(),
                visit.newPatient(),
                visit.payer(),
                visit.template(),
                new Transcript(utterances));
    }
}
