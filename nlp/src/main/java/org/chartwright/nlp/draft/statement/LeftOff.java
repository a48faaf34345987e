package org.chartwright.nlp.draft.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.transcript.Evidence;

/**
 * What a clinician wants left off on a condition in, the same in the words of a plan out: "you quit it that same day"
 * of the drug named before is "stop the allopurinol the same day". Empty where it is not sure what is left off.
 *
 * @param told "stop the allopurinol"
 * @param places where the drug was named, if it was named elsewhere
 */
record LeftOff(String told, List<Evidence> places) {

    private static final Pattern SAID = Pattern.compile(
            "^(?:(?:then|,|so|just|please|you|and|need to|should|have to|must|are to|can|will) )*(stop|quit|hold|skip|pause|restart|resume|go back on) (?:(?:taking|using|off|up on) )?(.+)$");
    private static final Pattern BARE = Pattern.compile("^(?:(?:then|,|so|just|please|you|and) )*stop$");
    private static final Pattern IT = Pattern.compile(
            "^(?:it|them|that one|that|those)(?: (?:right away|straight away|immediately|at once|that (?:same )?day|the same day|that very day|for (?:a|the) (?:day|week|while)))?$");
    private static final Pattern SAME_DAY = Pattern.compile("\\b(?:that|the) (?:same |very )?day$");
    private static final Pattern AT_ONCE = Pattern.compile("\\b(?:right|straight) away$|\\b(?:immediately|at once)$");
    private static final Pattern THING = Pattern.compile(
            "^(?:(?:the|your|that|those|all|taking) )?(?:[a-z0-9-]+)(?: (?!it\\b|you\\b|i\\b|we\\b|is\\b|are\\b|and\\b|if\\b)[a-z0-9-]+){0,3}$");
    private static final Set<String> OWN = Set.of("your", "that", "those");
    private static final Pattern DOSED = Pattern.compile(
            "\\b(?:milligrams?|mg|micrograms?|mcg|tablets?|pills?|capsules?|a day|once daily|twice daily|at bedtime|refill)\\b");
    private static final int NEAR = 8;

    static Optional<LeftOff> of(String said, Clause clause, List<Clause> clauses, List<Mention> mentions) {
        var match = SAID.matcher(BARE.matcher(said).matches() ? said + " it" : said);
        if (!match.find()) {
            return Optional.empty();
        }
        String verb = match.group(1).equals("quit") ? "stop" : match.group(1);
        String what = match.group(2);
        if (!IT.matcher(what).find()) {
            return THING.matcher(what).find() && !what.matches("(?:here|there|by|in|and|doing|me|us)\\b.*")
                    ? Optional.of(new LeftOff(verb + " " + own(what), List.of()))
                    : Optional.empty();
        }
        String when = SAME_DAY.matcher(what).find()
                ? " the same day"
                : AT_ONCE.matcher(what).find() ? " at once" : "";
        return drug(clause, clauses, mentions)
                .map(drug -> new LeftOff(
                        verb + " the " + drug.words() + when,
                        drug.clause().equals(clause)
                                ? List.of()
                                : List.of(drug.clause().evidence())))
                .or(() -> medicine(clause, clauses)
                        ? Optional.of(new LeftOff(verb + " the medicine" + when, List.of()))
                        : Optional.empty());
    }

    /** Whether a dose was told just before: of what, the clinician knows. */
    private static boolean medicine(Clause clause, List<Clause> clauses) {
        return clauses.subList(Math.max(0, clause.number() - NEAR), clause.number()).stream()
                .filter(near -> near.byClinician() && near.utterance() == clause.utterance())
                .anyMatch(near -> DOSED.matcher(near.text()).find());
    }

    private static String own(String what) {
        String first = what.split(" ")[0];
        return OWN.contains(first) ? "the" + what.substring(first.length()) : what;
    }

    /** The drug that was named last before, where it was the only one in its clause. */
    private static Optional<Mention> drug(Clause clause, List<Clause> clauses, List<Mention> mentions) {
        for (int i = clause.number(); i >= Math.max(0, clause.number() - NEAR); i--) {
            Clause near = clauses.get(i);
            var named = mentions.stream()
                    .filter(mention -> mention.clause().number() == near.number()
                            && mention.term().kind() == Kind.DRUG
                            && mention.assertion().about() == About.PATIENT)
                    .toList();
            if (!near.byClinician() || near.utterance() != clause.utterance()) {
                return Optional.empty();
            }
            if (!named.isEmpty()) {
                boolean one = named.stream().map(Mention::term).distinct().count() == 1;
                return one ? Optional.of(named.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
