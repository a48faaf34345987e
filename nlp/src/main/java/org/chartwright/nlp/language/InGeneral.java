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
