package org.chartwright.nlp.draft.complaint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A clause that names a complaint in, whether the next of the same turn takes it back out: "but i do not". */
final class Retracted {

    private static final Pattern OPINION = Pattern.compile(
            "\\b(?:thinks?|thought|says?|said|reckons?|believes?|insists?|claims?|swears?|tells me|told me|convinced)\\b");
    private static final Pattern DENIES = Pattern.compile("^(?:but|and|though|although|which) (?:[a-z]+"
            + " ){0,2}?(?:(?:i (?:do|am|have|did|was|had) not)(?: (?:think so|agree|believe so|feel it))?|it is not|i feel"
            + " (?:fine|ok|well)|i am (?:fine|ok|well)|i disagree)$");
    private static final Pattern OVER = Pattern.compile("^(?:but |and |though |although |which |, |actually"
            + " )*(?:(?:that|it|they|those|this|these) )?(?:is|are|has|have|got|went)"
            + " (?:(?:all|much|completely|already|been|got|gotten|a lot|now)"
            + " )*(?:better|gone|fine|ok|settled|cleared up|resolved|away)(?: (?:now|again|already|since|today))*$");

    private Retracted() {}

    /** "my wife thinks i have a cough" "but i do not". */
    static boolean denied(Clause clause, List<Clause> clauses) {
        return OPINION.matcher(clause.text()).find()
                && next(clause, clauses)
                        .filter(next -> DENIES.matcher(next.text()).find())
                        .isPresent();
    }

    /** "i had a cough" "but that is better". */
    static boolean over(Clause clause, List<Clause> clauses) {
        return next(clause, clauses)
                .filter(next -> OVER.matcher(next.text()).find())
                .isPresent();
    }

    private static Optional<Clause> next(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .skip(clause.number() + 1L)
                .findFirst()
                .filter(next -> next.utterance() == clause.utterance());
    }
}
