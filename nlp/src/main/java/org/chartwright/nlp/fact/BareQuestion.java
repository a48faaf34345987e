package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * Clauses of a visit in, the same with a clinician's bare naming of a symptom at the end of a turn marked as the
 * question it is out: "night sweats" "no".
 */
public final class BareQuestion {

    private static final Pattern LEADS = Pattern.compile(
            "^(?:(?:and|okay|ok|so|or|any|well|now|good|all right|alright|right|ever|still|how about|what about|wake up|waking up|lots of|much|,) )*");
    /** States something, or is of something else than the patient's own account. */
    private static final Pattern STATES = Pattern.compile(
            "\\b(?:is|are|was|were|am|i|we|it|he|she|they|has|had|shows?|showed|there|this|will|would|should|could|may|might|can|let|for|from|because|than|with|means?|call|if|no|not|without|mild|trace|some|take|stop|start|today|your)\\b(?! (?:you|your)\\b)");

    /** Said of more than one thing, so that more than one was asked: "none of that". */
    private static final Pattern DENIES_ALL = Pattern.compile(
            "^(?:(?:oh|well|um|uh|god|no|nope|nah|,) )*(?:none of (?:that|those|them|it|the above)|nothing like (?:that|those)|not any of (?:that|those)|(?:no|nope) and (?:no|nope))\\b");
    /** What tells of something, and is no list to be denied. */
    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:i|we|it|he|she|they|is|are|am|was|were|there|will|would|should|let|because|if|this|your|no|without|means?)\\b");

    private static final Pattern CAN_NOT = Pattern.compile("\\bcan not\\b");

    private static final Pattern OF_DRUG = Pattern.compile(
            "(?:(?:and|okay|ok|so|or|any|well|now|good|all right|alright|right|still|how about|what about|the|your|on|mm-hmm|mhm|got it|,) ?)*");
    private static final Pattern LISTED =
            Pattern.compile("^(?:(?:okay|ok|good|alright|,) )*(?:and|still|how about|what about)\\b");
    private static final Pattern ONLY_AGREES = Pattern.compile(
            "^(?:okay|ok|alright|all right|sure|great|thanks|thank you|mm-hmm|uh-huh|got it|sounds good|good|fine|right|what|how|is|does|do|can|will)\\b");
    /** "okay and you are still on the lamotrigine" "yep , 150 twice a day" */
    private static final Pattern STILL_ON = Pattern.compile(
            "^(?:(?:and|okay|ok|so|alright|mm-hmm|good|,) )*you are still (?:on|taking|using) (?:the |your )?[a-z-]+(?: [a-z-]+)?$");

    private static final int LONGEST = 12;
    /** So short, it asks whatever is said to it. */
    private static final int SHORT = 4;

    private BareQuestion() {}

    public static List<Clause> marked(List<Clause> clauses, Terms terms) {
        return clauses.stream()
                .map(clause -> asks(clause, clauses, terms) || CheckedWithPatient.denied(clause, clauses)
                        ? new Clause(clause.number(), clause.utterance(), clause.speaker(), clause.tokens(), true)
                        : clause)
                .toList();
    }

    private static boolean asks(Clause clause, List<Clause> clauses, Terms terms) {
        int next = clause.number() + 1;
        if (deniedAsList(clause, clauses)) {
            return true;
        }
        if (!clause.byClinician()
                || clause.question()
                || clause.tokens().size() > LONGEST
                || next >= clauses.size()
                || clauses.get(next).utterance() == clause.utterance()
                || clauses.get(next).byClinician()
                || clause.tokens().size() > SHORT && Answer.senseOf(clauses.get(next)) == Answer.Sense.OTHER) {
            return false;
        }
        if (STILL_ON.matcher(clause.text()).find() && Answer.senseOf(clauses.get(next)) == Answer.Sense.YES) {
            return true;
        }
        if (STATES.matcher(stated(clause, clauses.get(next))).find()) {
            return false;
        }
        var leads = LEADS.matcher(clause.text());
        int from =
                leads.find() ? (int) leads.group().chars().filter(c -> c == ' ').count() : 0;
        return terms.in(clause.tokens()).stream()
                        .anyMatch(found -> found.from() <= from
                                && found.to() > from
                                && found.term().kind() == Kind.SYMPTOM)
                || drugAlone(clause, clauses, terms);
    }

    /** "and the lipitor" "quit it", but not "okay" or "thanks" to what is planned. */
    private static boolean drugAlone(Clause clause, List<Clause> clauses, Terms terms) {
        var found = terms.in(clause.tokens());
        boolean alone = found.size() == 1
                && found.getFirst().term().kind() == Kind.DRUG
                && clause.tokens().size() - found.getFirst().to() <= 1
                && OF_DRUG.matcher(String.join(
                                " ", clause.words().subList(0, found.getFirst().from())))
                        .matches();
        boolean turn = clauses.stream()
                .filter(other -> other.utterance() == clause.utterance() && other != clause)
                .allMatch(other ->
                        other.tokens().size() <= 2 && terms.in(other.tokens()).isEmpty());
        String said = clauses.stream()
                .filter(other -> other.utterance() == clause.utterance() + 1)
                .map(Clause::text)
                .collect(Collectors.joining(" , "));
        boolean told =
                LISTED.matcher(clause.text()).find() || MedicineTold.in(said).isPresent();
        return alone
                && turn
                && told
                && !ONLY_AGREES.matcher(clauses.get(clause.number() + 1).text()).find();
    }

    /** "nausea can not keep food down" is answered by "no" as a whole. */
    private static String stated(Clause clause, Clause next) {
        return Answer.senseOf(next) == Answer.Sense.NO
                ? CAN_NOT.matcher(clause.text()).replaceAll("")
                : clause.text();
    }

    /** "throwing up | belly blown up can not pass gas" and "none of that" to it. */
    private static boolean deniedAsList(Clause clause, List<Clause> clauses) {
        if (!clause.byClinician()
                || clause.question()
                || clause.tokens().size() > LONGEST
                || TELLS.matcher(clause.text()).find()) {
            return false;
        }
        int next = clause.number() + 1;
        while (next < clauses.size()
                && clauses.get(next).utterance() == clause.utterance()
                && (clauses.get(next).question()
                        || !TELLS.matcher(clauses.get(next).text()).find())) {
            next++;
        }
        return next < clauses.size()
                && clauses.get(next).utterance() == clause.utterance() + 1
                && !clauses.get(next).byClinician()
                && DENIES_ALL.matcher(clauses.get(next).text()).find()
                && clause.tokens().size() > 1;
    }
}
