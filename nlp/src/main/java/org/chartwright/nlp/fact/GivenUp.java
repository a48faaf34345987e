package org.chartwright.nlp.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A clause that names a drug in, whether what is said right after it gives the drug up out. */
final class GivenUp {

    private static final Pattern GAVE_UP = Pattern.compile(
            "\\b(?:so|and|but|then|,) i (?:just |have )?(?:stopped|quit)(?:(?: [a-z]+)?| (?:it|that|them|(?:taking|using) (?:it|that|them))(?: [a-z0-9]+){0,7})$");
    private static final Pattern WEANED = Pattern.compile(
            "\\b(?:we[ae]n(?:ed|ing) (?:my ?self )?off|came off|stopped taking|quit taking|stopped|not (?:been )?taking) (?:of )?(?:it|that|them)\\b");
    private static final Pattern OF_IT = Pattern.compile("\\b(?:it|them|that|those|empty)\\b");

    private static final int FOLLOWED = 3;

    private GivenUp() {}

    /** "i tried tylenol | but it did not work | so i stopped". */
    static boolean in(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        boolean weaned = clause.byClinician()
                && clauses.stream()
                        .skip(clause.number() + 1L)
                        .filter(next -> next.utterance() == clause.utterance() + 1 && !next.byClinician())
                        .anyMatch(next -> WEANED.matcher(next.text()).find());
        return weaned
                || !clause.byClinician()
                        && !clause.question()
                        && clauses.stream()
                                .skip(clause.number() + 1L)
                                .limit(2)
                                .takeWhile(next -> next.utterance() == clause.utterance())
                                .anyMatch(next -> GAVE_UP.matcher(next.text()).find()
                                        || NotTaken.over(next.text())
                                                && OF_IT.matcher(untilAnother(next, drug, mentions))
                                                        .find());
    }

    /** "singulair they put me on | and i had horrible dreams | so my pulmonologist stopped it". */
    static boolean byOthers(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        return !clause.byClinician()
                && !clause.question()
                && clauses.stream()
                        .skip(clause.number() + 1L)
                        .limit(FOLLOWED)
                        .takeWhile(next -> next.utterance() == clause.utterance() && !ofAnother(next, drug, mentions))
                        .anyMatch(next -> NotTaken.stoppedIt(next.text()));
    }

    /** "... and i was taking aspirin , but they stopped that": told of the drug it names. */
    private static boolean ofAnother(Clause clause, Mention drug, List<Mention> mentions) {
        return mentions.stream()
                .anyMatch(other -> other.clause() == clause
                        && other.term().kind() == Term.Kind.DRUG
                        && !other.term().equals(drug.term()));
    }

    private static String untilAnother(Clause clause, Mention drug, List<Mention> mentions) {
        int end = mentions.stream()
                .filter(other -> other.clause() == clause
                        && other.term().kind() == Term.Kind.DRUG
                        && !other.term().equals(drug.term()))
                .mapToInt(Mention::from)
                .min()
                .orElse(clause.tokens().size());
        return String.join(" ", clause.words().subList(0, end));
    }
}
