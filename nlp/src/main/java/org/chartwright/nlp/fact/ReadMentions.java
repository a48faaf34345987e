package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Conditional;
import org.chartwright.nlp.language.InGeneral;
import org.chartwright.nlp.language.InWarning;
import org.chartwright.nlp.language.MeasuredNormal;
import org.chartwright.nlp.language.OfKin;
import org.chartwright.nlp.language.OnlyThen;
import org.chartwright.nlp.language.SomebodyElse;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Clauses in, every clinical term they mention out, each with what is claimed of it. A question and its answer are read
 * together: after "any fever ?" "no", fever is absent.
 */
public final class ReadMentions {

    /** Questions that presuppose what they name: "how long have you had the cough ?" */
    private static final Set<String> PRESUPPOSING = Set.of(
            "how long",
            "how often",
            "how bad",
            "how severe",
            "scale",
            "rate your",
            "rate the",
            "rate it",
            "how is",
            "how are",
            "when did",
            "when does",
            "when was",
            "when were",
            "how far",
            "how high",
            "where is",
            "what makes",
            "what have",
            "what are",
            "how much",
            "what dose",
            "what did",
            "how many",
            "what happened",
            "how has",
            "how did",
            "what were",
            "what kind",
            "think of anything",
            "have caused",
            "causing the",
            "which");

    private static final Pattern INSTEAD =
            Pattern.compile("\\bmy (?:\\w+ ){1,2}(?:does|has|did|had|is|was)(?: (?:it|that|though))?$");
    private static final Pattern RESOLVED = Pattern.compile(
            "^(?:but |and |now )*(?:they|it|that) (?:have |has |is |are |all |since )*(?:resolved|gone|gone away|went away|cleared up)\\b");

    /** "i was having chest pains , but it stopped after four days". */
    private static final Pattern STOPPED = Pattern.compile(
            "^(?:but |and |then |, )*(?:they|it|that) (?:has |have |just |then |finally )*(?:stopped(?! (?:it|that|them|the|my|me|us)\\b)|(?:seemed to )?(?:go|went|gone) away)\\b");
    /** "and that has also resolved since then ?" asks of what was asked just before. */
    private static final Pattern RESOLVED_BY_NOW = Pattern.compile(
            "^(?:okay |and |so |but |, )*(?:that|it|they|those) (?:is|are|has|have) (?:also |all |now |since |been )*(?:resolved|gone|gone away|went away|cleared up|better now)\\b");
    /** Question, answer, and the next question. */
    private static final int JUST_ASKED = 2;

    private final Terms terms;
    private final Assert claims;
    private final boolean child;
    private final Whose owner;

    /** @param child whether the patient is a child, for whom a parent may speak */
    public ReadMentions(Terms terms, boolean child) {
        this.terms = terms;
        this.claims = new Assert(child);
        this.child = child;
        this.owner = new Whose(terms, child);
    }

    /** In the order they were said; organ words and relatives are not mentions of their own. */
    public List<Mention> of(List<Clause> visit) {
        if (!child && OfCompanion.throughout(visit)) {
            return new ReadMentions(terms, true).of(visit);
        }
        var clauses = BareQuestion.marked(visit, terms);
        var mentions = new ArrayList<Mention>();
        var ofOthers = SomebodyElse.in(clauses, child);
        var conditionals = Conditional.in(clauses);
        for (Clause clause : clauses) {
            var found = terms.in(clause.tokens());
            var answer = asks(clause)
                    ? Answer.after(clauses, clause).filter(said -> !OfFamily.open(clause, said, clauses))
                    : Optional.<Answer>empty();
            boolean overByNow = followedBy(RESOLVED, clause, clauses);
            boolean stopped = followedBy(STOPPED, clause, clauses) || bygone(clause, clauses);
            for (Found term : found) {
                boolean named = term.term().kind() != Kind.ORGAN && term.term().kind() != Kind.RELATIVE;
                var governors = Governors.of(clause, term);
                if (named
                        && !OtherMeaning.has(clause, term, answer)
                        && !OtherSense.of(clause, term)
                        && !Governed.away(governors, clause, term, clauses)) {
                    boolean measured = term.term().preferred().equals("fever") && MeasuredNormal.of(clause, clauses);
                    boolean trigger = Triggering.of(clause, term) || governors.contains(Governors.Class.TRIGGER);
                    var heard = measured || trigger ? Optional.<Answer>empty() : answer;
                    var mention = mention(clause, term, found, heard, overByNow);
                    boolean other = ofOthers.contains(clause.number())
                            && !SomebodyElse.ofSelf(clause)
                            && mention.assertion().about() == About.PATIENT;
                    boolean supposed = InWarning.said(clause, term.words(), clauses)
                            || InGeneral.described(clause, clauses)
                                    && mention.assertion().about() == About.PATIENT
                            || Conditional.at(conditionals, clause.number())
                                    .filter(one -> one.supposes(clause, term.from()))
                                    .isPresent()
                            || (term.term().kind() == Kind.SYMPTOM
                                            || term.term().kind() == Kind.CONDITION)
                                    && WouldBe.of(clause, term.from(), term.to())
                            || OnlyThen.at(clause, term.from(), clauses);
                    var claimed = supposed
                            ? WouldBe.denied(clause, term.from(), clauses)
                                    .map(place -> mention.told(Polarity.ABSENT, Time.CURRENT, List.of(place)))
                                    .orElseGet(mention::supposed)
                            : trigger || measured || unsure(clause, clauses)
                                    ? mention.unsure()
                                    : (stopped
                                                            || answer.filter(ReadMentions::gone)
                                                                    .isPresent())
                                                    && term.term().kind() == Kind.SYMPTOM
                                                    && mention.assertion().polarity() == Polarity.PRESENT
                                            ? mention.past()
                                            : mention;
                    var told = MedicineTold.answered(claimed, clauses, terms);
                    var whose = owner.of(told, other, clauses);
                    mentions.add(Governed.of(whose, governors, clauses, terms));
                    answer.flatMap(said -> relatives(clause, term, said)).ifPresent(mentions::add);
                }
            }
            if (clause.byClinician() && RESOLVED_BY_NOW.matcher(clause.text()).find()) {
                answer.filter(said -> said.sense() == Answer.Sense.YES)
                        .ifPresent(said -> resolved(mentions, clause, said));
            }
        }
        return List.copyOf(Withdrawals.marked(clauses, mentions));
    }

    /** "any tingling ?" "some , until sunday | and then that seemed to go away" */
    private static boolean gone(Answer answer) {
        return answer.clauses().stream()
                .skip(1)
                .anyMatch(clause -> STOPPED.matcher(clause.text()).find());
    }

    /** The symptom that was affirmed just before is over. */
    private static void resolved(List<Mention> mentions, Clause question, Answer said) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention asked = mentions.get(i);
            if (asked.clause().utterance() < question.utterance() - JUST_ASKED) {
                return;
            }
            if (asked.term().kind() == Kind.SYMPTOM
                    && asked.clause().number() < question.number()
                    && asked.assertion().polarity() == Polarity.PRESENT) {
                mentions.set(i, asked.over(said.clauses().getFirst().evidence()));
            }
        }
    }

    private static boolean unsure(Clause clause, List<Clause> clauses) {
        if (InGeneral.said(clause, clauses) || OfKin.mayBe(clause, clauses) || Contested.in(clause, clauses)) {
            return true;
        }
        if (clause.byClinician()) {
            return false;
        }
        int first = clause.number();
        while (first > 0 && clauses.get(first - 1).utterance() == clause.utterance()) {
            first--;
        }
        return clause.number() - first <= 1 && Settle.unsure(clauses.get(first));
    }

    /** "do you have asthma ?" "no , my brother does" says it of the brother. */
    private Optional<Mention> relatives(Clause question, Found asked, Answer answer) {
        for (Clause clause : answer.clauses()) {
            var family = INSTEAD.matcher(clause.text()).find()
                    ? terms.in(clause.tokens()).stream()
                            .filter(found -> found.term().kind() == Kind.RELATIVE)
                            .findFirst()
                    : Optional.<Found>empty();
            if (family.isPresent()) {
                var claim = new Assertion(Polarity.PRESENT, Certainty.CERTAIN, Time.CURRENT, About.FAMILY);
                return Optional.of(new Mention(
                        asked.term(),
                        asked.words(),
                        question,
                        asked.from(),
                        asked.to(),
                        claim,
                        true,
                        List.of(clause.evidence()),
                        OfCompanion.relative(clause, family.get().term().preferred())));
            }
        }
        return Optional.empty();
    }

    private static boolean asks(Clause clause) {
        return clause.question()
                && clause.byClinician()
                && PRESUPPOSING.stream().noneMatch(clause.text()::contains);
    }

    private Mention mention(Clause clause, Found found, List<Found> all, Optional<Answer> answer, boolean overByNow) {
        var claim = claims.of(clause.tokens(), found, all);
        String relative = OfCompanion.relative(
                clause, claims.relative(clause.tokens(), found, all).orElse(""));
        if (!asks(clause) || Settle.presupposed(clause, found)) {
            var now = overByNow && all.size() == 1 && found.term().kind() == Kind.SYMPTOM
                    ? claim.with(Polarity.ABSENT)
                    : claim;
            if (Settle.anothersQuestion(clause, found)) {
                now = now.with(Certainty.POSSIBLE);
            }
            var told = new Mention(
                    found.term(), found.words(), clause, found.from(), found.to(), now, true, List.of(), relative);
            return answer.filter(said -> Settle.notBack(clause, said)).isPresent() ? told.past() : told;
        }
        var settled = answer.flatMap(said -> new Settle(terms, claims).by(said, clause, found, all, claim));
        var evidence = answer.filter(said -> settled.isPresent())
                .map(said -> List.of(said.clauses().getFirst().evidence()))
                .orElse(List.<Evidence>of());
        return new Mention(
                found.term(),
                found.words(),
                clause,
                found.from(),
                found.to(),
                settled.orElse(claim.with(Certainty.POSSIBLE)),
                settled.isPresent(),
                evidence,
                relative);
    }

    /** "i was constipated last week | but it is fine now" */
    private static boolean bygone(Clause clause, List<Clause> clauses) {
        return !clause.byClinician()
                && !clause.question()
                && Bygone.said(clauses.stream()
                        .skip(clause.number())
                        .limit(2)
                        .takeWhile(next -> next.utterance() == clause.utterance())
                        .toList());
    }

    /** "i was having headaches | but they have resolved" */
    private static boolean followedBy(Pattern end, Clause clause, List<Clause> clauses) {
        int next = clause.number() + 1;
        return !clause.question()
                && next < clauses.size()
                && clauses.get(next).utterance() == clause.utterance()
                && end.matcher(clauses.get(next).text()).find();
    }
}
