package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** What is said of a drug in, whether it is one that the patient does not take now out. */
public final class NotTaken {

    private static final Pattern OVER = Pattern.compile(
            "\\b(?:been out of|am out of|all out of|(?:run|ran|running) out|flushed|threw|thrown|tossed|binned|empty|expired|finished (?:it|them|that|the|my|a|taking|with)|"
                    + "(?:stopped|quit|came off|come off|went off|weaned off|discontinued|gave up) (?:taking |using )?(?:it|them|that|those|the|my)\\b)");
    private static final Pattern WAS =
            Pattern.compile("\\b(?:was|were) (?:once |already )?(?:on|taking|using|given)\\b");
    private static final Pattern WANTED = Pattern.compile(
            "\\b(?:want|wants|wanted|wanting|keeps? telling|told|asked) (?:me|him|her)\\b|\\b(?:scared|afraid|frightened|terrified|wary) of\\b|\\b(?:refused|declined|said no|supposed to|meant to|do not want|did not want|would not take|forgot|forget|missed|skipped|lost)\\b");

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:did|have|had) you (?:just |recently |ever )?(?:stop|stopped|quit|come off|gone off|go off|discontinue|discontinued|finish|finished|run out|give up|given up)(?: (?:of|taking|using|the|your|that))*$");

    /** "they gave me morphine" */
    private static final Pattern GAVE_ME = Pattern.compile(
            ".*\\b(?:gave|given|give) (?:me|him|her|us)\\b|.*\\b(?:shot|pumped|loaded|hit) (?:me|him|her) (?:up |full )?(?:with|of)\\b|.*\\b(?:was|were|got) given\\b");

    private static final String WHO =
            "(?:they|he|she|dr\\.? [a-z]+|doctor [a-z]+|(?:my|the) (?:[a-z]+ )?(?:doctor|pcp|surgeon|dentist|nurse|clinic|hospital|[a-z]+ologist))";
    /** "they took me off of the", before a drug. */
    private static final Pattern OFF_BY_OTHERS = Pattern.compile(
            "\\b(?:took|taken|pulled|weaned|got) (?:me|him|her) (?:back )?off(?: of)?(?: the| my| that)*$|\\b" + WHO
                    + " (?:has |had |have )?(?:just |already )?(?:stopped|discontinued|took away|took me off)(?: me on| the| my| that)*$|\\b(?:had|made) me (?:stop|quit|come off)(?: taking| the| my| that)*$");
    /** The same behind a drug: "the cellcept they took away". */
    private static final Pattern THEN_OFF = Pattern.compile(
            "^(?: \\d+)?(?: ,)?(?: that)? (?:that was stopped|was stopped|got stopped|" + WHO
                    + " (?:has |had |have )?(?:stopped|discontinued|took away|took me off|pulled me off))(?=$| ,| it\\b| that\\b| of\\b| because| last| in | when| after)");
    /** The same, of "it": "so my pulmonologist stopped it". */
    private static final Pattern STOPPED_IT = Pattern.compile(
            "\\b" + WHO
                    + " (?:has |had |have )?(?:just |already )?(?:(?:stopped|discontinued|pulled|ended) (?:it|that|them)(?: one)?\\b|took me off(?: of)? (?:it|that|them)\\b)"
                    + "|\\b(?:told me to|had me|made me|said to) (?:just )?(?:stop|quit|come off)(?: of| taking)? (?:it|that|them)\\b"
                    + "|\\bi (?:quit|stopped|gave up|dropped) (?:taking |using )?(?:it|that|them)\\b|\\bput a stop to (?:it|that|them)\\b|\\bi (?:took|ripped|pulled|peeled) (?:it|that|them) off\\b"
                    + "|\\bi (?:just |have )?(?:quit|stopped) (?:in|last|around|after|because|back|when|by|about|a (?:few|couple|while|year|month)|\\d+ (?:days?|weeks?|months?|years?) ago)\\b");

    /** A course that was taken for a while: "put me on clindamycin for a week". */
    private static final Pattern COURSE_BEFORE = Pattern.compile(
            "\\b(?:put|had|started) me on(?: (?:a|an|some|the|[a-z]+))?$|\\b(?:gave|prescribed) me(?: (?:a|an|some|the))?$");

    private static final Pattern COURSE = Pattern.compile(
            "^ (?:\\d+ )?(?:mg )?for (?:about |like )?(?:a|\\d+|a few|a couple of)(?: to \\d+)? (?:days?|weeks?|months?)\\b");
    /** "had me on warfarin for two years": nobody says so of what is still taken. */
    private static final Pattern HAD_BEFORE = Pattern.compile("\\b(?:had|kept) me on(?: (?:a|an|some|the|[a-z]+))?$");

    private static final Pattern FOR_YEARS =
            Pattern.compile("^ (?:\\d+ )?(?:mg )?for .*\\b(?:days?|weeks?|months?|years?)\\b");
    /** Of another time and not yet said to be over. */
    private static final Pattern LATELY_TAKEN = Pattern.compile(
            "\\b(?:took|had) (?:some|a few|a couple(?: of)?|one|two|\\d+)\\b.*\\b(?:last (?:week|month|year|spring|summer|fall|winter)|the other (?:day|week))\\b");

    /** What was taken before came to this: "switched me to the". */
    private static final Pattern SWITCHED_TO = Pattern.compile(
            "\\b(?:switched|changed|moved|transitioned) (?:me |him |her |over |back )*(?:to|onto)(?: (?:the|a|an|some))?$"
                    + "|\\bnow (?:(?:i|he|she|it|just|only|am|is) )*(?:on|take|takes|taking|use|using)(?: (?:the|a|an|some|just))*$");

    private static final Pattern SWITCHED_FROM = Pattern.compile(
            "\\b(?:switched|changed|moved|transitioned) (?:me |him |her |over |back )*(?:off of|off|from)(?: (?:the|a|an|my))?$");
    private static final Pattern STOPPED_AGAIN = Pattern.compile(
            "\\b(?:stopped|quit|came off|went off|no longer|not any ?more|did not|could not|ran out)\\b");
    private static final Pattern LONG_AGO = Pattern.compile(
            "\\b(?:years?|months|weeks) ago\\b|\\bin the past\\b|\\bback (?:then|in)\\b|\\bthis year\\b.*\\btimes\\b|\\bas a (?:kid|child)\\b");
    private static final Pattern SINCE = Pattern.compile("\\b(?:started|since|began|put me on|went on|still|now)\\b");
    /** Asked of another time than now. */
    private static final Pattern ASKED_BYGONE = Pattern.compile(
            "\\b(?:have|did|had) you ever\\b|\\bwhen was (?:the|your) last\\b.*|\\bwhen did you last\\b|\\bwhat did you (?:have|take|use|try)\\b|\\bhow many times have you been on\\b|\\byou (?:had|got) (?:a|an|some|that|the) (?:bottle|box|prescription|script|tube|pack) of\\b|\\bbefore (?:the )?$"
                    + "|\\b(?:did|has|have)(?: not)? (?:anybody|anyone|somebody|nobody|they|he|she|we|i)(?: not)?(?: ever)? (?:try|tried|put|start|started|give|given|gave) you(?: on)?(?: the| a| some)?$");

    private static final Pattern ASKED_EVER = Pattern.compile(
            "^(?: ,| or| and| so)* (?:have|did) you ever (?:been on|taken?|try|tried|used?|had|have)\\b");
    private static final Pattern EVER = Pattern.compile(
            "^(?:and |or |so |, )*(?:have you ever|did you ever) (?:been on|taken|tried|used|had|take|try|use)\\b");
    /** What is asked is something else than the drug that was told of before it. */
    private static final Pattern ASKS_ELSE = Pattern.compile(
            "\\b(?:did|do|have|are|were|had) you\\b|\\byou (?:do not|did not|have not|never) have\\b|\\b(?:is|are) (?:that|there|it)\\b");

    private static final Pattern ASKS =
            Pattern.compile("\\b(?:did|do|does|have|has|are|is|were|was|any|still|you|how|what|when|why|who)\\b");
    private static final Pattern WITH_DOSE = Pattern.compile("^(?: ,)? \\d");
    /** "did the doxycycline clear it up ?" asks of a course. */
    private static final Pattern CLEARED =
            Pattern.compile("^ (?:clear|cleared|knock|take care of|get rid of|fix|do the trick)\\b");
    /** "still penicillin , hives ?" */
    private static final Pattern REACTION = Pattern.compile(
            "^ ,? ?(?:and |with |that is |gives you )?(?:the )?(?:hives|rash|anaphylaxis|swelling|itching|lip swelling|throat swelling)\\b");

    private NotTaken() {}

    /** By somebody else than the patient: "they took me off of the advair". */
    static boolean stoppedByOthers(String before, String behind) {
        return OFF_BY_OTHERS.matcher(before).find() || THEN_OFF.matcher(behind).find();
    }

    /** "my pulmonologist stopped it", "they told me to stop that one" */
    static boolean stoppedIt(String text) {
        return STOPPED_IT.matcher(text).find();
    }

    /** Taken once or for a while, so that it says nothing of now. */
    static boolean once(String before, String behind, String all) {
        return COURSE_BEFORE.matcher(before).find() && COURSE.matcher(behind).find() || bygone(before, behind, all);
    }

    /** Taken at another time. */
    static boolean bygone(String before, String behind, String all) {
        return HAD_BEFORE.matcher(before).find()
                        && FOR_YEARS.matcher(behind).find()
                        && !SINCE.matcher(behind).find()
                || LATELY_TAKEN.matcher(all).find()
                || LONG_AGO.matcher(all).find() && !SINCE.matcher(all).find();
    }

    /** What the patient came to after another drug: "they switched me to losartan". */
    static boolean switchedTo(String before, String behind) {
        return SWITCHED_TO.matcher(before).find()
                && !STOPPED_AGAIN.matcher(behind).find();
    }

    /** What the patient was on before: "they switched me from lisinopril". */
    static boolean switchedFrom(String before) {
        return SWITCHED_FROM.matcher(before).find();
    }

    /** Whether a clinician's question with a drug in it asks after something else than whether it is taken now. */
    static boolean asksElse(String before, String behind) {
        return ASKED_BYGONE.matcher(before).find()
                || ASKED_EVER.matcher(behind).find()
                || REACTION.matcher(behind).find()
                || CLEARED.matcher(behind).find()
                || WITH_DOSE.matcher(behind).find()
                        && ASKS_ELSE.matcher(behind).find()
                        && !ASKS.matcher(before).find();
    }

    /** "what about lexapro | have you ever been on anything like that ?" */
    static boolean leadsOn(Clause question, List<Clause> clauses) {
        return clauses.stream()
                .skip(question.number() + 1L)
                .limit(1)
                .anyMatch(next -> next.utterance() == question.utterance()
                        && next.question()
                        && EVER.matcher(next.text()).find());
    }

    /** "when did you stop the", before a drug. */
    static boolean asked(String before) {
        return ASKED.matcher(before).find();
    }

    /** "i have been out of it for a month", "i flushed them", "the inhaler is empty". */
    static boolean over(String text) {
        return OVER.matcher(text).find();
    }

    /** The same, or not sure to be taken: "i was on it", "they want me on it", "i am scared of it". */
    public static boolean says(String text) {
        return over(text) || unsure(text);
    }

    static boolean unsure(String text) {
        return WAS.matcher(text).find() || WANTED.matcher(text).find();
    }

    /** "they gave me morphine": nothing that is taken still. */
    static boolean onlyGiven(String before) {
        var gave = GAVE_ME.matcher(before);
        return gave.lookingAt()
                && !MedicationFacts.TAKES.matcher(before.substring(gave.end())).find();
    }
}
