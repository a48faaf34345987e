package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What is done to a patient by those who treat. */
    private static final Pattern THEY_TREATED = Pattern.compile(
            "^they (?:(?:just|also|then|finally|originally|initially|ended up|eventually) )*(told|gave|put|switched|started|sent|referred|prescribed|admitted|diagnosed|advised|kept|discharged|scheduled|treated|tested) (?:him|her|the patient) (?=\\S)");

    private static final Set<String> TREATING = Set.of(
            "gave",
            "put",
            "switched",
            "started",
            "sent",
            "referred",
            "prescribed",
            "admitted",
            "advised",
            "told",
            "kept");

    private static final Map<String, String> DONE = Map.of("gave", "given");

    private static final Set<String> CLAUSAL =
            Set.of("it", "there", "the", "his", "her", "their", "he", "she", "the patient", "they", "i");

    private static final int BACK = 3;

    private WasTold() {}

    static List<Token> of(List<Token> told, Clause clause, List<Clause> clauses, Pronouns patient) {
        var said = THEY_SAID.matcher(Reference.from(0, told));
        boolean others = others(clause, clauses);
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
        out.addAll(alsoTreated(told.subList(Reference.token(said.end(), told), told.size()), patient));
        return List.copyOf(out);
    }

    /** "... and gave her levothyroxine": what they did as well. */
    private static List<Token> alsoTreated(List<Token> told, Pronouns patient) {
        for (int i = 1; i + 2 < told.size(); i++) {
            boolean done = told.get(i - 1).is("and")
                    && TREATING.contains(told.get(i).text())
                    && told.get(i + 1).is(patient.object());
            if (done) {
                var out = new ArrayList<>(told);
                out.set(i, told.get(i).as("was"));
                out.set(
                        i + 1,
                        told.get(i)
                                .as(DONE.getOrDefault(
                                        told.get(i).text(), told.get(i).text())));
                return out;
            }
        }
        return told;
    }

    private static boolean others(Clause clause, List<Clause> clauses) {
        return clauses.subList(Math.max(0, clause.number() - BACK), clause.number() + 1).stream()
                .anyMatch(near -> PEOPLE.matcher(near.text()).find());
    }

    /** "they put her on omeprazole" is "she was put on omeprazole", where nothing before tells who they are. */
    static List<Token> treated(List<Token> told, Clause clause, List<Clause> clauses, Pronouns patient) {
        var found = THEY_TREATED.matcher(Reference.from(0, told));
        if (clause.speaker() != Speaker.PATIENT || !found.find() || others(clause, clauses)) {
            return told;
        }
        var first = told.getFirst();
        var out = new ArrayList<Token>();
        int verb = Reference.token(found.start(1), told);
        out.add(first.as(patient.subject()));
        out.add(first.as("was"));
        out.addAll(told.subList(1, verb));
        out.add(told.get(verb).as(DONE.getOrDefault(found.group(1), found.group(1))));
        var rest = told.subList(Reference.token(found.end(), told), told.size());
        boolean bare = found.group(1).equals("told")
                && CLAUSAL.contains(rest.getFirst().text());
        if (bare) {
            out.add(first.as("that"));
        }
        out.addAll(alsoTreated(rest, patient));
        return List.copyOf(out);
    }
}
