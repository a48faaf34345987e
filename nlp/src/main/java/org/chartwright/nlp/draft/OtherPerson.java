package org.chartwright.nlp.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/**
 * Whom a patient means by "he" or "she": "i saw my doctor and he ordered a scan" is "his doctor ordered a scan". In a
 * note the bare word would mean the patient, so a statement of somebody who was not named is not told.
 */
final class OtherPerson {

    private static final Pattern MAN = Pattern.compile("husband|dad|father|son|brother|boyfriend|grandson|grandfather");
    private static final Pattern WOMAN =
            Pattern.compile("wife|mom|mother|daughter|sister|girlfriend|granddaughter|grandmother");

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:my|the|a|an|our) ((?:(?:primary|care|family|eye|foot|heart|kidney|pain|new|old|other|physical|younger|older|best) )*"
                    + "(?:doctor|physician|pcp|provider|surgeon|specialist|dentist|nurse|therapist|cardiologist|neurologist|urologist|pharmacist"
                    + "|oncologist|dermatologist|psychiatrist|podiatrist|chiropractor|trainer|coach|boss|wife|husband|partner|mom|mother|dad|father"
                    + "|son|daughter|brother|sister|friend|girlfriend|boyfriend|fiance|neighbor|roommate|grandson|granddaughter|grandmother|grandfather))\\b");

    /** So many clauses before, the person may have been named. */
    private static final int REACH = 4;

    private OtherPerson() {}

    /**
     * @param told of a clause in which the patient speaks of somebody else
     * @return the words with the person named; as they were where the word cannot mean the patient; empty where it
     *     would
     */
    static Optional<List<Token>> named(List<Token> told, Clause clause, List<Clause> clauses, Pronouns patient) {
        if (told.isEmpty() || !told.getFirst().is(patient.subject())) {
            return Optional.of(told);
        }
        Token first = told.getFirst();
        return clauses.subList(Math.max(0, clause.number() - REACH), clause.number()).reversed().stream()
                .filter(before -> before.speaker() == Speaker.PATIENT)
                .flatMap(before -> NAMED.matcher(before.text()).results().map(found -> found.group(1)))
                .filter(person ->
                        !(first.is("she") ? MAN : WOMAN).matcher(person).matches())
                .findFirst()
                .map(person -> {
                    var out = new ArrayList<>(told.subList(1, told.size()));
                    out.addFirst(first.as(person));
                    out.addFirst(first.as(patient.possessive()));
                    return List.copyOf(out);
                });
    }
}
