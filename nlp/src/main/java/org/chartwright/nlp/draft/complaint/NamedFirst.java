package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Phase;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Answer;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Fact.Time;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * A visit in which nobody says what it is for in, the symptom that the patient has and names first out. Where it is
 * named late, the illnesses with which the clinician introduces the patient come before it.
 */
final class NamedFirst {

    /** So many turns on, what is named first is an answer rather than a reason to come. */
    private static final int SOON = 12;
    /** A talk of fewer turns comes to its reason late, if at all. */
    private static final int LONG = 40;
    /** What is named first behind the first third of a long talk is no reason to come. */
    private static final int PART = 3;

    /** "this pain here when i breathe in" */
    private static final Pattern PAIN_WHEN = Pattern.compile(
            "\\bpain\\b.*\\b(?:when|whenever|every time) i (breath|swallow|walk|chew|stand|cough|lift|bend|climb)e?( in| out| deep| up| over| down)?\\b");

    private NamedFirst() {}

    static Optional<Complaint> in(Reading reading, int early) {
        var clauses = reading.clauses();
        int last = clauses.isEmpty() ? 0 : clauses.getLast().utterance();
        var first = named(reading, mention -> sure(mention, reading)).map(mention -> written(mention, reading, early));
        if (last < LONG) {
            return first.map(complaint -> ComplaintSide.of(complaint, clauses));
        }
        return named(
                        reading,
                        mention -> sure(mention, reading) && mention.clause().utterance() <= SOON)
                .map(mention -> written(mention, reading, early))
                .or(() -> first.filter(complaint -> place(complaint) <= SOON))
                .or(() -> FollowedUp.in(reading))
                .or(() -> first.filter(complaint -> PART * place(complaint) <= last))
                .map(complaint -> ComplaintSide.of(complaint, clauses));
    }

    private static int place(Complaint complaint) {
        return complaint.evidence().getFirst().utterance();
    }

    private static Optional<Mention> named(Reading reading, Predicate<Mention> fit) {
        var clauses = reading.clauses();
        return reading.mentions().stream()
                .filter(mention -> mention.term().kind() == Kind.SYMPTOM
                        && mention.assertion().polarity() == Polarity.PRESENT
                        && mention.assertion().about() == About.PATIENT
                        && (!mention.clause().byClinician() || askedFurther(mention, clauses))
                        && WhoseComplaint.ofPatient(mention, clauses)
                        && fit.test(mention))
                .findFirst();
    }

    /** No guess, nothing long past, and not what is only watched for. */
    private static boolean sure(Mention mention, Reading reading) {
        var claim = mention.assertion();
        boolean own = mention.from() > 0
                && mention.clause().tokens().get(mention.from() - 1).is("my");
        return (claim.certainty() == Certainty.CERTAIN || own && claim.certainty() == Certainty.POSSIBLE)
                && claim.time() == Time.CURRENT
                && (mention.clause().byClinician()
                        || mention.clause().utterance() <= SOON
                        || reading.phases().get(mention.clause().number()) != Phase.PLAN);
    }

    private static Complaint written(Mention mention, Reading reading, int early) {
        var clauses = reading.clauses();
        var complaint = new Complaint(mention.named(), List.of(mention.clause().evidence()));
        if (complaint.words().equals("pain")) {
            var whenever = PAIN_WHEN.matcher(mention.clause().text());
            if (whenever.find()) {
                return new Complaint(
                        "pain when " + whenever.group(1) + "ing" + (whenever.group(2) == null ? "" : whenever.group(2)),
                        complaint.evidence());
            }
        }
        return complaint.words().equals("pain")
                ? Complaint.placed(clauses, early)
                        .or(() -> Complaint.late(complaint, clauses, early)
                                ? Complaint.spokenOfFirst(reading, early)
                                : Optional.empty())
                        .orElse(complaint)
                : complaint;
    }

    /** "when did the knee pain start ?" and no "no". */
    private static boolean askedFurther(Mention mention, List<Clause> clauses) {
        return mention.clause().question()
                && mention.answered()
                && mention.answer().isEmpty()
                && Answer.to(clauses, mention.clause())
                        .filter(answer -> answer.sense() != Answer.Sense.NO)
                        .isPresent();
    }
}
