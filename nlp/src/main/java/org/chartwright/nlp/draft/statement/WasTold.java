package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.draft.reference.Reference;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/** "they said my potassium was 2.9" in, "he was told that his potassium was 2.9" out: nobody reads who "they" are. */
final class WasTold {

    private static final Pattern THEY_SAID = Pattern.compile(
            "^they (?:(?:just|also|then|only) )?(?:said|say|told (?:him|her|the patient|the companion|them)) (?:that )?(?=(?:it|there|the|his|her|their|he|she|the patient) (?!and\\b|or\\b)(?:\\S+ ){2})");
    /** Who may have said it. */
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:kids|children|parents|friends|coworkers|neighbors|sisters|brothers|sons|daughters|commercials|people|family|guys)\\b");

    private static final int BACK = 3;

    private WasTold() {}

    static List<Token> of(List<Token> told, Clause clause, List<Clause> clauses, Pronouns patient) {
        var said = THEY_SAID.matcher(Reference.from(0, told));
        boolean others = clauses.subList(Math.max(0, clause.number() - BACK), clause.number() + 1).stream()
                .anyMatch(near -> PEOPLE.matcher(near.text()).find());
        if (clause.byClinician() || others || !said.find()) {
            return told;
        }
        var first = told.getFirst();
        var out = new ArrayList<Token>();
        boolean self = clause.speaker() == Speaker.PATIENT;
        out.add(first.as(self ? patient.subject() : "it"));
        for (String word : List.of("was", self ? "told" : "reported", "that")) {
            out.add(first.as(word));
        }
        out.addAll(told.subList(Reference.token(said.end(), told), told.size()));
        return List.copyOf(out);
    }
}
