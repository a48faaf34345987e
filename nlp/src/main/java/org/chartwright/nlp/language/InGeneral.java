package org.chartwright.nlp.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.transcript.Speaker;

/** A clause in, whether it speaks of people in general and not of the patient out. */
public final class InGeneral {

    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:(?:some|most|many|other|sometimes|a lot of) (?:people|patients|folks|kids|children)|people with|some of my patients|most of my patients|(?:when|and|that|where) people (?:would|used to|did))\\b");
    private static final Pattern FORMERLY = Pattern.compile("\\bpeople (?:would|used to)\\b");
    private static final Pattern OF_THEM = Pattern.compile("\\bthey\\b");
    private static final Pattern OF_PATIENT = Pattern.compile("\\b(?:i|me|my|you|your)\\b");
    /** Of a patient, "you" is anybody: "the one where a tick bites you and you get an allergic reaction to meat". */
    private static final Pattern ANYBODY = Pattern.compile(
            "\\b(?:one|thing|disease|illness|syndrome|condition) (?:where|when|that)\\b.*\\byou\\b|\\bwhere you (?:get|have|feel|lose|start)\\b|\\byou (?:get|can get|have|are) (?:an? )?(?:allerg[a-z]+|reaction)\\b");

    private static final String LEADS = "^(?:(?:and|so|but|ok|okay|well|now|then|also|obviously|just|you know|,) )*";
    /** What is ordered for "you" is no description. */
    private static final String ORDERED =
            "(?!.*\\b(?:to (?:have|take|go|come|wait|be|do|stop|see)|scans?|mri|x-rays?|injections?|call|appointment|surgery|tests?|procedure|results?|follow|visit|therapy|referral|medications?|medicines?|tablets?|if)\\b)";
    /** How an illness shows in anybody: "with a stroke you would have a droopy face". */
    private static final Pattern DESCRIBED = Pattern.compile(
            "(?<!hoping |hope |thought |sure |wish )\\byou would (?:(?:usually|normally|often|typically|also|probably|then|expect to) )*(?:have|get|feel|see|notice|experience|develop|be having|be getting|be feeling)\\b(?! (?:to|had|been)\\b)"
                    + ORDERED
                    + "|" + LEADS
                    + "(?:with|in) (?:an? |the |any )?(?!(?:the )?(?:morning|evening|night|past|meantime|summer|winter|last|that|this|your|these|those|addition)\\b)(?:[a-z-]+ ){1,4}?,? ?(?:you|they|people|patients|we) (?:would|usually|typically|normally|tend to)\\b"
                    + "|" + LEADS
                    + "(?:with|in) (?:an? |the )?(?:[a-z-]+ ){0,2}?(?:[a-z]+itis|[a-z]+osis|[a-z]+emia|pneumonia|stroke|cancer|migraines?|asthma|shingles|measles) ,? ?you (?:can |often )?(?:get|have|see)\\b"
                    + "|\\bwhen (?:we|people|doctors) (?:(?:start|would|get|really|begin) )*(?:to )?(?:worry|worrying|worried)\\b|\\b(?:what|things?) (?:that )?(?:we|i) (?:would |always |really )*(?:be |are |am |get )?(?:worry|worried) about\\b.*\\b(?:if|someone|somebody|people|when)\\b"
                    + "|\\bwhen (?:you|we|they) (?:start|wean|feed|give|treat|raise) (?:an? )?(?:babies|baby|children|child|someone|somebody|people|patients|kids|infants?)\\b"
                    + "|" + LEADS
                    + "(?:generally|usually|normally|typically|in general) ,? ?if (?:you|we|people|someone|they)\\b"
                    + "|\\b(?:if|when|where) (?:someone|somebody|a person)(?:'s)? (?:is|has|had|was|gets|going)\\b");
    /** One more of the same: "you might have slurred speech". */
    private static final Pattern DESCRIBED_ON = Pattern.compile(LEADS
            + "(?:or )?you (?:might|may|could|would|can) (?:also |even |then )*(?:have|get|feel|see|notice|experience|develop|start)\\b"
            + ORDERED);

    private static final Pattern OWNED = Pattern.compile(
            LEADS
                    + "(?:oh |yes |yeah |, )*i (?:already |do |(?:have )?got )*(?:have |had )?(?:that|it|this|those|them|all (?:of )?that)(?: already| now| right now| both)*$");

    /** So many clauses on, "they" still are people in general. */
    private static final int REACH = 3;

    private InGeneral() {}

    /** @param clauses all of the visit */
    public static boolean said(Clause clause, List<Clause> clauses) {
        return clause.speaker() == Speaker.PATIENT
                        && ANYBODY.matcher(clause.text()).find()
                || clause.byClinician()
                        && FORMERLY.matcher(clause.text()).find()
                        && !OF_PATIENT.matcher(clause.text()).find()
                || ofPeople(clause, clauses);
    }

    /** Whether a clinician describes how an illness shows or runs, and not how the patient is. */
    public static boolean described(Clause clause, List<Clause> clauses) {
        if (!clause.byClinician() || clause.question() || owned(clause, clauses)) {
            return false;
        }
        boolean more = clause.number() > 0
                && DESCRIBED_ON.matcher(clause.text()).find()
                && clauses.get(clause.number() - 1).utterance() == clause.utterance()
                && DESCRIBED.matcher(clauses.get(clause.number() - 1).text()).find();
        return more
                || AnotherPatient.told(clause, clauses)
                || DESCRIBED.matcher(clause.text()).find();
    }

    /** "i have that already": it is the patient's after all. */
    private static boolean owned(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .skip(clause.number() + 1L)
                .dropWhile(next -> next.utterance() == clause.utterance())
                .findFirst()
                .filter(next -> next.speaker() == Speaker.PATIENT
                        && OWNED.matcher(next.text()).find())
                .isPresent();
    }

    /** "sometimes people with this syndrome | they have trouble with their kidneys". */
    private static boolean ofPeople(Clause clause, List<Clause> clauses) {
        return OF_THEM.matcher(clause.text()).find()
                && !OF_PATIENT.matcher(clause.text()).find()
                && IntStream.range(Math.max(0, clause.number() - REACH), clause.number())
                        .mapToObj(clauses::get)
                        .filter(before -> before.utterance() == clause.utterance())
                        .anyMatch(before -> PEOPLE.matcher(before.text()).find());
    }
}
