package org.chartwright.nlp.draft.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chartwright.nlp.draft.reading.Unit;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;

/**
 * Statements of the history in their order in, the same with two short ones that a patient said in one breath, of
 * themselves and joined by "and", as one sentence out: "he drives a truck and sits all day".
 */
final class Joined {

    /** Words that tell of something else, or that a second part would hang on. */
    private static final Set<String> APART = Set.of(
            ",", ":", ";", "and", "but", "or", "so", "because", "if", "when", "while", "since", "which", "who", "that",
            "it", "they", "there", "denies", "reports", "thinks", "not", "no", "never", "we", "i", "as", "than", "he",
            "she");

    private static final int LONGEST = 9;
    private static final int SHORTEST = 3;

    private Joined() {}

    static List<Unit> of(List<Unit> units, String subject) {
        var out = new ArrayList<Unit>();
        for (Unit unit : units) {
            if (!out.isEmpty() && goesOn(out.getLast(), unit, subject)) {
                out.add(joined(out.removeLast(), unit));
            } else {
                out.add(unit);
            }
        }
        return out;
    }

    private static boolean goesOn(Unit first, Unit second, String subject) {
        return first.form() == Unit.Form.STATEMENT
                && second.form() == Unit.Form.STATEMENT
                && first.clause().utterance() == second.clause().utterance()
                && first.clause().number() + 1 == second.clause().number()
                && !first.byClinician()
                && second.clause().tokens().getFirst().is("and")
                && alone(first.told(), subject)
                && alone(second.told(), subject)
                && tense(first.told().get(1).text())
                        .equals(tense(second.told().get(1).text()))
                && first.evidence().size() == 1
                && second.evidence().size() == 1;
    }

    /** As far as one word behind a subject shows it. */
    private static String tense(String verb) {
        boolean perfect = verb.equals("has") || verb.equals("have");
        boolean past = verb.equals("was") || !verb.endsWith("s");
        return perfect ? "perfect" : past ? "past" : "present";
    }

    private static boolean alone(List<Token> told, String subject) {
        return told.size() >= SHORTEST
                && told.size() <= LONGEST
                && told.getFirst().is(subject)
                && told.stream().skip(1).noneMatch(token -> APART.contains(token.text()))
                && PartsOfSpeech.of(told).is(1, "VERB", "AUX");
    }

    private static Unit joined(Unit first, Unit second) {
        var told = new ArrayList<Token>(first.told());
        told.add(second.told().getFirst().as("and"));
        told.addAll(second.told().subList(1, second.told().size()));
        var mentions = Stream.concat(first.mentions().stream(), second.mentions().stream())
                .toList();
        List<Evidence> evidence = Stream.concat(first.evidence().stream(), second.evidence().stream())
                .toList();
        return new Unit(first.clause(), first.form(), told, mentions, evidence);
    }
}
