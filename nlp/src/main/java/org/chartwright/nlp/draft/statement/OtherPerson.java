package org.chartwright.nlp.draft.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reference.Pronouns;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SomebodyElse;
import org.chartwright.nlp.language.Token;

/**
 * Whom a patient means by "he" or "she": "i saw my doctor and he ordered a scan" is "his doctor ordered a scan". In a
 * note the bare word would mean the patient, so a statement of somebody who was not named is not told.
 */
final class OtherPerson {

    private static final Pattern THOUGHT = Pattern.compile("\\bi (?:think|believe|guess|know) (?:that )?(?:he|she)\\b");
    private static final Set<String> THINKS = Set.of("thinks", "believes", "guesses", "knows", "that");
    private static final int FEW = 4;

    private OtherPerson() {}

    /**
     * @param told of a clause in which the clinician tells the patient of somebody else, such as the nurse
     * @return the words with the person named; empty where nobody was named, since in a note "she" is the patient
     */
    static Optional<List<Token>> ofStaff(List<Token> told, Clause clause, List<Clause> clauses) {
        return SomebodyElse.named(clauses, clause).map(person -> {
            Token first = told.getFirst();
            var out = new ArrayList<>(told.subList(1, told.size()));
            out.addFirst(first.as(person));
            out.addFirst(first.as("the"));
            return List.copyOf(out);
        });
    }

    /**
     * @param told of a clause in which the patient speaks of somebody else
     * @return the words with the person named; as they were where nobody was named and the word cannot mean the
     *     patient; empty where it would
     */
    static Optional<List<Token>> named(List<Token> told, Clause clause, List<Clause> clauses, Pronouns patient) {
        if (SomebodyElse.ofTheirs(clause)) {
            return Optional.empty();
        }
        boolean other =
                !told.isEmpty() && (told.getFirst().is("he") || told.getFirst().is("she"));
        if (!other) {
            return Optional.of(told);
        }
        Token first = told.getFirst();
        var named = SomebodyElse.named(clauses, clause).map(person -> {
            var out = new ArrayList<>(told.subList(1, told.size()));
            out.addFirst(first.as(person));
            out.addFirst(first.as(patient.possessive()));
            return List.copyOf(out);
        });
        boolean clear = !first.is(patient.subject())
                && (patient != Pronouns.UNKNOWN
                        || told.stream().anyMatch(token -> token.is("the patient") || token.is("their")));
        return clear ? named.or(() -> Optional.of(told)) : named;
    }

    /** "i think he called in an antibiotic": whom a patient means by a "he" that is not the first word. */
    static List<Token> thought(List<Token> told, Clause clause, List<Clause> clauses, Pronouns patient) {
        boolean thinks = !clause.byClinician() && THOUGHT.matcher(clause.text()).find();
        for (int i = 1; thinks && i < Math.min(told.size(), FEW); i++) {
            boolean other = told.get(i).is("he") || told.get(i).is("she");
            if (other && THINKS.contains(told.get(i - 1).text())) {
                int at = i;
                return SomebodyElse.named(clauses, clause)
                        .map(person -> {
                            var out = new ArrayList<>(told);
                            out.set(at, told.get(at).as(person));
                            out.add(at, told.get(at).as(patient.possessive()));
                            return List.copyOf(out);
                        })
                        .orElse(told);
            }
        }
        return told;
    }
}
