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
    static boolean in(Clause clause, List<Clause> clauses) {
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
                                .filter(next -> next.utterance() == clause.utterance())
                                .anyMatch(next -> GAVE_UP.matcher(next.text()).find()
                                        || NotTaken.over(next.text())
                                                && OF_IT.matcher(next.text()).find());
    }

    /** "singulair they put me on | and i had horrible dreams | so my pulmonologist stopped it". */
    static boolean byOthers(Mention drug, List<Clause> clauses, List<Mention> mentions) {
        Clause clause = drug.clause();
        return !clause.byClinician()
                && !clause.question()
                && clauses.stream()
                        .skip(clause.number() + 1L)
                        .limit(FOLLOWED)
                        .takeWhile(next -> next.utterance() == clause.utterance()
                                && mentions.stream()
                                        .noneMatch(other -> other.clause() == next
                                                && other.term().kind() == Term.Kind.DRUG
                                                && !other.term().equals(drug.term())))
                        .anyMatch(next -> NotTaken.stoppedIt(next.text()));
    }
}
