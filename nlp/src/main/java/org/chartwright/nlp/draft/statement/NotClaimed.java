package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.InGeneral;
import org.chartwright.nlp.language.MeasuredNormal;
import org.chartwright.nlp.language.OfKin;
import org.chartwright.nlp.language.SomebodyElse;
import org.chartwright.nlp.transcript.Speaker;

/** A clause in, whether it claims nothing of the patient out: it asks, teaches, or speaks of people in general. */
final class NotClaimed {

    private static final Pattern CLINICIAN_ASKS = Pattern.compile(
            "\\bdo you (?:know|remember|recall) (?:why|what|how|if|when|where|whether)\\b"
                    + "|\\b(?:is|was|are|were) there any(?:thing| way)?\\b|\\bha(?:s|ve) there been any\\b"
                    + "|\\bwhich (?:leg|arm|side|hand|foot|knee|shoulder|hip|ear|eye|ankle|wrist|elbow|part|one)(?: (?:is it|is worse|hurts|hurts more|was it))?$");
    private static final Pattern PATIENT_ASKS = Pattern.compile(
            "\\b(?:or|so|and|but|then|,) (?:should|can|could|will|would|do|am) i\\b|^(?:should|can|could|will|would|do|am) i\\b");

    /** "oh no" is dismay and "no , that sounds great" an agreement. */
    private static final Pattern NO = Pattern.compile(
            "^(?:(?:my|gosh|god|well|um|,) )*no(?: (?:sir|ma'am|doctor))?(?:$| ,? ?(?:i (?:have|did|do|am|was|had|would) (?:not|never)|not|never|it (?:is|was|did) not)\\b)|^oh (?:, )?no (?:, )?i (?:have|did|do|am|was|had) (?:not|never)\\b");

    /** "no , that is wrong", "that was my sister": whatever was taken for the patient's is not. */
    private static final Pattern NOT_MINE = Pattern.compile(
            "^(?:(?:my|gosh|god|well|um|oh|no|nope|,) )*(?:that (?:is|was) (?:not (?:me|mine|right|true|correct)|never me|wrong|incorrect|a mistake|(?:my|his|her) [a-z]+$)|not me\\b)");

    private static final Pattern OF_PATIENT = Pattern.compile(
            "^(?:(?:and|so|okay|alright|but|now|then|,) )*(?:(?:it says(?: here)?|i see(?: here)?|the (?:chart|record|note|computer) (?:says|has|shows)|they have|i have|looks like)(?: here)?(?: that)? )?you(?:r)? ");
    /** A no to these agrees. */
    private static final Pattern NOT =
            Pattern.compile("\\b(?:not|no|never|nothing|none|neither|without|unless|will|going to)\\b");

    private static final Pattern STILL_DOING =
            Pattern.compile("^(?:(?:and|so|okay|alright|but|now|then|great|,) )*you (?:are|have|do)? ?still\\b");
    private static final Pattern NOT_SO = Pattern.compile(
            "^(?:(?:well|um|actually|honestly|,) )*(?:i (?:have|am|do|did) not\\b|not (?:really|so much|as much|anymore)\\b)");
    /** "and the rash cleared up" "it is not like it went away" */
    private static final Pattern IMPROVED = Pattern.compile(
            "^(?:(?:and|so|okay|alright|but|now|then|great|good|,) )*(?:the|your|that|those|it|they|everything) (?:[a-z]+ ){0,4}?(?:cleared|went away|gone|resolved|better|stopped|healed|settled|improved|calmed down|under control|helped|helping|working|fine|not as bad|not so bad)\\b");

    private static final Pattern HARDLY = Pattern.compile(
            "^(?:(?:well|um|actually|honestly|yeah|no|,) )*(?:(?:it|that|they) (?:is|are) (?:[a-z]+ )?worse\\b|(?:it|that|they) (?:is|are|was|has|have|did|does) not\\b|not (?:really|yet|completely|entirely|all the way|exactly|like|that)\\b|hardly|i wish|no$|no (?:it|they|i|that) (?:is|are|still|keeps?|came|comes?|never|get|gets|have)\\b|(?:it|they) (?:never|still|came back|keeps?)\\b)");
    /** "you are not taking it" "it is not that i do not take it" */
    private static final Pattern DOES_NOT = Pattern.compile(
            "^(?:(?:and|so|okay|alright|but|now|then|,) )*you (?:(?:are|do|have|did|were) (?:still )?not|never|no longer|stopped|quit)\\b");

    private static final Pattern DOES_SO = Pattern.compile(
            "^(?:(?:well|um|actually|honestly|oh|,) )*(?:(?:it is )?not (?:that|like) i (?:do|did|have|am) not\\b|(?:no|yes|yeah|sure)(?: ,)? (?:no )?(?:i|we) (?:do|am|did|have|take|took|use|still|was)\\b(?! not\\b)|i (?:do|am|did|have)(?: (?:take|use|taking|using)\\b.*| too| so)?$)");
    private static final Pattern MADE_SURE = Pattern.compile("\\bmake sure (?:that )?you (?:are|do|have|did) not\\b");

    /** "i mean abdominal pain". */
    private static final Pattern SAID_AGAIN = Pattern.compile("^(?:(?:or|no|,) )*i mean(?: ,)? (?:[a-z-]+ )?[a-z-]+$");

    private static final Pattern PUT_RIGHT = Pattern.compile("^or\\b.*\\b(?:excuse me|i mean|sorry)\\b");
    private static final Pattern SIDE_ONLY = Pattern.compile("^(left|right) ([a-z]+)(?: [a-z]+)?$");

    /** "i know we have you on prozac | are you taking that". */
    private static final Pattern ASKED_AFTER = Pattern.compile(
            "^(?:and )?(?:are you (?:still )?(?:taking|doing|using|on) (?:that|it|those|them)\\b|is that what i (?:am hearing|hear))");

    private static final Pattern WOULD_NEED =
            Pattern.compile("\\byou would (?:need|have) to\\b(?!.*\\b(?:if|when)\\b)");

    /** "if you had diabetes we would worry more". */
    private static final Pattern UNREAL = Pattern.compile(
            "\\bif (?:you|it|this|that|he|she|there|(?:your|the) [a-z]+) (?:had|were)\\b(?! (?:to|told|asked|able|ever)\\b)(?!.*\\b(?:and|but|so) (?:i|we) )[^.]*\\bwould\\b");

    private static final Pattern OWN_FAMILY = Pattern.compile(
            "\\b(?:my|our) (?:[a-z]+ ){0,2}(?:wife|husband|daughter|son|kids|dog|friends?|brother|sister|mother|father|mom|dad|neighbor)\\b");
    private static final Pattern OF_ONESELF = Pattern.compile(
            "^(?:(?:and|so|but|well|you know|actually|yeah|oh|,) )*i (?!.*\\b(?:you|your|yours|want|need|think|recommend|order|send|prescribe|see|hear|like to)\\b)(?:(?:have (?:had|been on|taken|used)|take|took|use|am on|was on|had|get|got|suffer|struggle|do) .*\\b(?:myself|too|as well|once|for years)$|(?:have had|take|am on|was on|suffer from) (?!(?:a|the|care|that|this|it|call|off|out|time|away|over|notes?|some) ))");
    private static final Pattern AND_I =
            Pattern.compile("^(?:(?:and|but|so|,) )*i (?:was|had|am|have been|feel|felt|did|still)\\b(?!.*\\byou\\b)");
    private static final Pattern OF_OTHER = Pattern.compile("^(?:(?:and|so|but|,) )*(?:he|she|they) ");
    private static final int REACH = 3;

    private static final Pattern OR_ELSE = Pattern.compile(
            "^(?:(?:and|um|uh|so|,) )*or (?:if )?(?:you|your|it|the) (?!can\\b|could\\b|may\\b|might\\b|will\\b|should\\b)");
    private static final Pattern IF = Pattern.compile("\\b(?:if|unless) (?:you|your|it|the|that|there|this)\\b");

    private static final Pattern GUESSED = Pattern.compile(
            "^(?:(?:and|so|but|okay|ok|well|,) )*(?:you probably (?:have not|did not|do not|have never|never)\\b|i (?:imagine|presume|assume|take it|am sure)(?: that)? you (?!(?:will|would|can|should|could|do not need|to))|you (?:might|may) (?:have heard|be familiar|already know|have been told))");

    private NotClaimed() {}

    static boolean by(Clause clause, List<Clause> clauses) {
        String text = clause.text();
        boolean asks = clause.byClinician()
                ? CLINICIAN_ASKS.matcher(text).find()
                        || WOULD_NEED.matcher(text).find()
                        || UNREAL.matcher(text).find()
                : clause.speaker() == Speaker.PATIENT
                        && PATIENT_ASKS.matcher(text).find();
        return asks
                || denied(clause, clauses)
                || notSo(clause, clauses)
                || takenUp(clause, clauses)
                || OnlyEchoed.by(clause, clauses)
                || orElse(clause, clauses)
                || PainOfAct.denied(clause, clauses)
                || MeasuredNormal.of(clause, clauses) && !clause.question()
                || OfKin.mayBe(clause, clauses)
                || ofOwnFamily(clause, clauses)
                || ofOneself(clause, clauses)
                || SomebodyElse.ofTheirRelative(clause, clauses)
                || Taught.said(clause, clauses)
                || guessed(clause)
                || InGeneral.described(clause, clauses)
                || InGeneral.said(clause, clauses);
    }

    /** "you are still watching your diet" "i have not been eating well", and what is only made sure of. */
    private static boolean notSo(Clause clause, List<Clause> clauses) {
        int next = clause.number() + 1;
        if (!clause.byClinician() || next >= clauses.size() || clauses.get(next).speaker() != Speaker.PATIENT) {
            return false;
        }
        String said = clauses.get(next).text();
        return IMPROVED.matcher(clause.text()).find() && HARDLY.matcher(said).find()
                || DOES_NOT.matcher(clause.text()).find()
                        && DOES_SO.matcher(said).find()
                || STILL_DOING.matcher(clause.text()).find()
                        && NOT_SO.matcher(said).find()
                || MADE_SURE.matcher(clause.text()).find() && NO.matcher(said).find();
    }

    /** "if the pain gets worse" ... "or you keep getting episodes": one more of what something hangs on. */
    private static boolean orElse(Clause clause, List<Clause> clauses) {
        return clause.byClinician()
                && OR_ELSE.matcher(clause.text()).find()
                && clauses.subList(Math.max(0, clause.number() - REACH), clause.number()).stream()
                        .anyMatch(before -> before.byClinician()
                                && !before.question()
                                && IF.matcher(before.text()).find());
    }

    /** "you probably have not checked your sugars": what is only supposed of the patient. */
    private static boolean guessed(Clause clause) {
        return clause.byClinician() && GUESSED.matcher(clause.text()).find();
    }

    /** "our youngest daughter plays too | she is almost sixteen" of a clinician. */
    private static boolean ofOwnFamily(Clause clause, List<Clause> clauses) {
        boolean named = OWN_FAMILY.matcher(clause.text()).find();
        boolean meant = OF_OTHER.matcher(clause.text()).find()
                && clauses.subList(Math.max(0, clause.number() - REACH), clause.number()).stream()
                        .anyMatch(before -> before.utterance() == clause.utterance()
                                && OWN_FAMILY.matcher(before.text()).find());
        return clause.byClinician() && (named || meant);
    }

    /** "i take that myself", "i have had no trouble with it": a clinician's own health is nobody's business. */
    private static boolean ofOneself(Clause clause, List<Clause> clauses) {
        boolean goesOn = clause.number() > 0
                && AND_I.matcher(clause.text()).find()
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && OF_ONESELF.matcher(clauses.get(clause.number() - 1).text()).find();
        return clause.byClinician()
                && (goesOn || OF_ONESELF.matcher(clause.text()).find());
    }

    /** What the same speaker goes on to ask, or to put right. */
    private static boolean takenUp(Clause clause, List<Clause> clauses) {
        int number = clause.number() + 1;
        if (number > 1 && saidAgain(clauses.get(number - 2), clause)) {
            return true;
        }
        if (number >= clauses.size() || clauses.get(number).utterance() != clause.utterance()) {
            return false;
        }
        String next = clauses.get(number).text();
        return saidAgain(clause, clauses.get(number))
                || PUT_RIGHT.matcher(next).find()
                || otherSide(clause.text(), next)
                || clause.byClinician() && ASKED_AFTER.matcher(next).find();
    }

    /** "back pain | i mean abdominal pain", where the thing is named once more. */
    private static boolean saidAgain(Clause said, Clause next) {
        return next.utterance() == said.utterance()
                && SAID_AGAIN.matcher(next.text()).find()
                && said.tokens().stream()
                        .anyMatch(token -> token.is(next.tokens().getLast().text()));
    }

    /** "she is here for left leg pain | right leg pain". */
    private static boolean otherSide(String said, String next) {
        var side = SIDE_ONLY.matcher(next);
        return side.find()
                && said.endsWith(
                        " for " + (side.group(1).equals("left") ? "right" : "left") + next.substring(side.end(1)));
    }

    /** "and you needed to have a catheter" "my gosh no". */
    private static boolean denied(Clause clause, List<Clause> clauses) {
        int next = clause.number() + 1;
        return clause.byClinician()
                && next < clauses.size()
                && OF_PATIENT.matcher(clause.text()).find()
                && !NOT.matcher(clause.text()).find()
                && clauses.get(next).speaker() == Speaker.PATIENT
                && (NO.matcher(clauses.get(next).text()).find()
                        || NOT_MINE.matcher(clauses.get(next).text()).find())
                && (clauses.get(next).tokens().size() > 1
                        || next + 1 == clauses.size()
                        || clauses.get(next + 1).utterance()
                                != clauses.get(next).utterance());
    }
}
