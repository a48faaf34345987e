package org.chartwright.nlp.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A clause in, whether what it names is only warned of out: "things like a fever or back pain would worry me", and the
 * patient's "back pain , a fever , okay".
 */
public final class InWarning {

    private static final Pattern WARNS = Pattern.compile(
            "\\b(?:symptoms (?:that )?(?:i|we) (?:mentioned|said|talked|spoke|discussed)|bear in mind (?:those|these|the|any)"
                    + "|(?:to|do|must|please|you|and) (?:look|watch) (?:out )?for|keep an eye (?:out )?for|warning signs?|red flags?"
                    + "|(?:would|will|might) (?:be (?:(?:more|very|a bit|really) )*(?:worr\\w+|concern\\w+)|(?:worry|concern) (?:me|us)))\\b");
    private static final Pattern BIDDING =
            Pattern.compile("^(?:(?:and|so|okay|ok|but|just|,) )*(?:please )?do (?!you|i|we|they|any|the)");
    private static final Pattern EXAMPLES = Pattern.compile("\\b(?:things|symptoms|signs) (?:like|such as)\\b");
    private static final Pattern WORRYING = Pattern.compile(
            "\\b(?:(?:would|will|might) (?:be )?(?:(?:more|very) )*(?:worr\\w+|concern\\w+)|to worry about|to be worried about|to be concerned about|worrying signs?)\\b");
    private static final Pattern IF_ANY =
            Pattern.compile("\\bif (?:you|there|any|it|the)\\b|\\bany of (?:those|these|that)\\b");
    private static final Pattern OWN = Pattern.compile(
            "\\b(?:i (?:also )?(?:have|had|do|am|get|got|did|feel|felt|was)|i have had|my)\\b|\\balready\\b");

    private static final int NEAR = 2;

    private InWarning() {}

    /** @param words of the term that is named there */
    public static boolean said(Clause clause, String words, List<Clause> clauses) {
        return clause.byClinician() ? warns(clause, clauses) : echoed(clause, words, clauses);
    }

    /** "do bear in mind the symptoms i mentioned" has the form of a question and is none. */
    private static boolean warns(Clause clause) {
        return WARNS.matcher(clause.text()).find()
                && (!clause.question() || BIDDING.matcher(clause.text()).find());
    }

    private static boolean warns(Clause clause, List<Clause> clauses) {
        return warns(clause)
                || !clause.question()
                        && EXAMPLES.matcher(clause.text()).find()
                        && clauses
                                .subList(
                                        Math.max(0, clause.number() - NEAR),
                                        Math.min(clauses.size(), clause.number() + NEAR + 1))
                                .stream()
                                .filter(Clause::byClinician)
                                .anyMatch(near -> WORRYING.matcher(near.text()).find());
    }

    private static boolean echoed(Clause clause, String words, List<Clause> clauses) {
        if (clause.question() || OWN.matcher(clause.text()).find()) {
            return false;
        }
        var before = clauses.subList(0, clause.number()).stream()
                .filter(said -> said.byClinician() && said.utterance() >= clause.utterance() - NEAR)
                .toList();
        boolean named =
                before.stream().anyMatch(said -> !said.question() && said.text().contains(words));
        boolean hangs = before.stream()
                .anyMatch(
                        said -> !said.question() && IF_ANY.matcher(said.text()).find());
        return named && hangs || before.stream().anyMatch(InWarning::warns);
    }
}
