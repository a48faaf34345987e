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

    /** What "they" may be that treats nobody. */
    private static final Pattern THINGS = Pattern.compile(
            "\\b(?:pills|meds|medicines|medications|antibiotics|drugs|tablets|capsules|shots|injections|drops|steroids|vitamins|statins|inhalers|patches|creams|supplements|treatments|infusions|vaccines|painkillers|opioids|exercises|ones|glasses|lenses|shoes)\\b");

    private static final Pattern FELT = Pattern.compile(
            "\\b(?:diarrhea|(?:[a-z]+)?aches?|rash(?:es)?|hives|nausea|vomiting|dizziness|constipation|cramps?|bruis(?:es|ing)|itch(?:es|ing)?|reaction|fever|chills|insomnia|heartburn|nightmares|dreams|swelling|tremors?|palpitations|trouble|problems?|[a-z]+ effects?)\\b");

    /** What they did besides, which nobody did to the patient. */
    private static final Pattern AND_DID = Pattern.compile(
            "\\band (?:then |just |also )?(?:said|told|gave|put|sent|did|took|ran|made|found|let|had|got|went|kept|came|thought|wanted|[a-z]+ed)\\b");

    /** What is done to a patient by those who treat. */
    private static final Pattern THEY_TREATED = Pattern.compile(
            "^they (?:(?:just|also|then|finally|originally|initially|ended up|eventually) )*(told|gave|put|switched|started|sent|referred|prescribed|admitted|diagnosed|advised|kept|discharged|scheduled|treated|tested) (?:him|her|the patient) (?=\\S)(?!to sleep\\b)");

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
        if (clause.byClinician()
                || others
                || !said.find()
                || said.group().contains(" told ") && clause.speaker() == Speaker.PATIENT && !toMe("told", clause)) {
            return told;
        }
        var first = told.getFirst();
        var out = new ArrayList<Token>();
        boolean self = clause.speaker() == Speaker.PATIENT;
        out.add(first.as(self ? patient.subject() : "it"));
        for (String word : List.of("was", self ? "told" : "reported", "that")) {
            out.add(first.as(word));
        }
        out.addAll(alsoTreated(told.subList(Reference.token(said.end(), told), told.size()), clause, patient));
        return List.copyOf(out);
    }

    /** "... and gave her levothyroxine": what they did as well. */
    private static List<Token> alsoTreated(List<Token> told, Clause clause, Pronouns patient) {
        for (int i = 1; i + 2 < told.size(); i++) {
            boolean done = told.get(i - 1).is("and")
                    && TREATING.contains(told.get(i).text())
                    && told.get(i + 1).is(patient.object())
                    && toMe(told.get(i).text(), clause);
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
        if (clause.speaker() != Speaker.PATIENT
                || !found.find()
                || !toMe(found.group(1), clause)
                || others(clause, clauses)
                || things(found.group(1), clause, clauses)) {
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
        var also = alsoTreated(rest, clause, patient);
        if (!bare && AND_DID.matcher(Reference.from(0, also)).find()) {
            return told;
        }
        out.addAll(also);
        return List.copyOf(out);
    }

    /** Whether it was the patient, who speaks, to whom that was done. */
    private static boolean toMe(String verb, Clause clause) {
        return (clause.text() + " ").contains(" " + verb + " me ");
    }

    /** "the antibiotics were awful" "they gave me diarrhea" */
    private static boolean things(String verb, Clause clause, List<Clause> clauses) {
        String own = clause.text();
        return clauses.subList(Math.max(0, clause.number() - BACK), clause.number()).stream()
                        .anyMatch(near -> THINGS.matcher(near.text()).find())
                || THINGS.matcher(own.substring(0, Math.max(0, own.indexOf("they"))))
                        .find()
                || verb.equals("gave")
                        && FELT.matcher(own.replaceFirst(" for .*", "")).find();
    }
}
