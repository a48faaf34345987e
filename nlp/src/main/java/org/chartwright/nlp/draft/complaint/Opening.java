package org.chartwright.nlp.draft.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * The clauses of a visit in, its opening out: "how can i help ?", and what is said of the reason to come until the
 * clinician asks about something.
 *
 * @param stated what the clinician knows of it and is not contradicted in: "you wrote that you have a cough"
 * @param told what the patient answers
 * @param asked whether it was a question
 */
record Opening(List<Clause> stated, List<Clause> told, boolean asked) {

    private static final Pattern ASKS = Pattern.compile(
            "\\bhow (?:can|may|could|might) (?:i|we) (?:help|assist)\\b|\\bwhat (?:can|could|may) (?:i|we) do for"
                    + " you\\b|\\bwhat (?:is it that |has |have )?(?:brings?|brought|made|makes) you\\b|\\bbrought you"
                    + " (?:in|here|to|along)\\b|\\bwhat (?:is|seems to be|appears to be) the"
                    + " (?:matter|problem|trouble|issue)\\b|\\bwhat the problem is\\b|\\bwhat (?:is|has been|has) (?:been"
                    + " )?(?:going on|happening|bothering you|troubling you|wrong)\\b|\\bwhat (?:has |is |is it that has"
                    + " )?happened(?: to you)?(?: today| here| exactly)?$|\\bwhy (?:have|did|are) you"
                    + " (?:come|here|calling|call)\\b|\\bwhat are you here for\\b");
    private static final Pattern KNOWS =
            Pattern.compile("\\byou (?:have )?(?:also )?(?:wrote|written|mentioned|put|said|noted|stated|indicated|told"
                    + " (?:us|the)|reported)\\b|\\bit says|says here|\\bi (?:can )?see\\b|\\bi understand\\b|\\bi"
                    + " hear\\b|\\bi gather\\b|\\b(?:note|notes|form|nurse|booking) says?\\b");
    private static final Pattern YOU = Pattern.compile("\\byou(?:r)?\\b");
    private static final Pattern YOU_HAVE = Pattern.compile(
            "^(?:so |ok |and |, )*you (?:have been|are) (?:having|experiencing|suffering|feeling|getting)\\b");
    /** What leaves the patient to go on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\btell me\\b|\\b(?:explain|describe|say) (?:a bit |a little |some )*(?:more|what)\\b|\\bgo"
                    + " on\\b|\\bsorry to hear\\b|\\b(?:is|was) that (?:correct|right)\\b|^(?:is that|am i|that is)"
                    + " (?:correct|right)|\\bcan you hear\\b");

    private static final Pattern GREETS = Pattern.compile(
            "^(?:(?:hi|hello|hey|hiya|good|morning|afternoon|evening|yes|yeah|yep|ok|sure|i|am|fine|sorry|thank|thanks|you|there|doctor|doc|how|are|well|very|much|not|too|bad|and|so|oh|,|\\?)"
                    + " ?)*$");
    private static final Pattern DENIES = Pattern.compile("^(?:no|nope|not really|that is not|actually no)\\b");

    /** Of the line rather than of the patient. */
    private static final Pattern LINE = Pattern.compile("\\b(?:hear|see) (?:you|me)\\b|\\bmy name\\b|\\bsay that\\b");

    private static final int FAR = 30;
    private static final int FEW = 5;
    /** A talk of fewer turns has no opening. */
    private static final int WHOLE = 6;

    private static final int TURNS = 4;

    Opening {
        stated = List.copyOf(stated);
        told = List.copyOf(told);
    }

    /** @param says whether a clause names what somebody may come with */
    static Optional<Opening> in(List<Clause> clauses, Predicate<Clause> says) {
        var stated = new ArrayList<Clause>();
        var told = new ArrayList<Clause>();
        boolean open = first(clauses);
        boolean asked = false;
        int turns = 0;
        int last = -1;
        for (Clause clause : clauses) {
            if (clause.utterance() > FAR && told.isEmpty() || turns > TURNS) {
                break;
            }
            if (clause.byClinician()) {
                boolean asks = ASKS.matcher(clause.text()).find();
                boolean states = states(clause, clauses);
                if (!told.isEmpty() && (!asks || told.stream().anyMatch(says))) {
                    if (clause.question() && !asks && !goesOn(clause)) {
                        break;
                    }
                } else if (asks || states) {
                    open = true;
                    asked |= asks;
                    told.clear();
                    turns = 0;
                    if (asks
                            && clauses.stream()
                                    .noneMatch(other ->
                                            stated.contains(other) && other.utterance() == clause.utterance())) {
                        stated.clear();
                    }
                }
                if (open && told.isEmpty() && states && says.test(clause)) {
                    stated.add(clause);
                }
            } else if (open
                    && !GREETS.matcher(clause.text()).matches()
                    && !LINE.matcher(clause.text()).find()) {
                if (told.isEmpty() && DENIES.matcher(clause.text()).find()) {
                    stated.clear();
                }
                turns += clause.utterance() == last ? 0 : 1;
                last = clause.utterance();
                told.add(clause);
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(new Opening(stated, told, asked));
    }

    private static boolean states(Clause clause, List<Clause> clauses) {
        var knows = KNOWS.matcher(clause.text());
        boolean led = clause.number() > 0
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && KNOWS.matcher(clauses.get(clause.number() - 1).text()).find()
                && YOU.matcher(clause.text()).lookingAt();
        return led
                || YOU_HAVE.matcher(clause.text()).find()
                || knows.find()
                        && (knows.group().startsWith("you")
                                ? YOU.matcher(clause.text()).results().count() > 1
                                : YOU.matcher(clause.text()).find());
    }

    /** A patient who begins before anybody asked. */
    private static boolean first(List<Clause> clauses) {
        boolean talk = !clauses.isEmpty() && clauses.getLast().utterance() > WHOLE;
        return talk
                && clauses.stream()
                        .limit(FEW)
                        .takeWhile(clause -> !clause.byClinician())
                        .anyMatch(clause -> !GREETS.matcher(clause.text()).matches());
    }

    private static boolean goesOn(Clause clause) {
        return GOES_ON.matcher(clause.text()).find()
                || clause.text().matches("(?:ok|right|yes|yeah|really|sure|oh|i see|and)(?: (?:ok|right|yes|dear))?");
    }
}
