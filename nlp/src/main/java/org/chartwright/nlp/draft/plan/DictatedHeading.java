package org.chartwright.nlp.draft.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.draft.reading.Reading;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;

/**
 * A clause of a clinician who alone speaks on in, the problem that it heads what follows with out: "elevated alkaline
 * phosphatase level ." is a heading as it stands.
 */
final class DictatedHeading {

    private static final Pattern PLAN = Pattern.compile("(?:paragraph )?(?:, )?(?:the )?plan");
    /** "preventative health : ..." */
    private static final Pattern LABEL = Pattern.compile("^(?:assessment )?(?:the )?((?:[a-z0-9-]+ ){1,6}): ");

    private static final int BARE = 7;

    private DictatedHeading() {}

    /**
     * @param problems those that the clause names
     * @param complaint what the patient came for; may be empty
     */
    static Optional<String> of(Clause clause, Reading reading, List<Mention> problems, String complaint) {
        if (!opensDictation(clause, reading.clauses())) {
            return Optional.empty();
        }
        var label = LABEL.matcher(clause.text() + " ");
        var parts = PartsOfSpeech.of(clause.tokens());
        boolean bare = clause.tokens().size() < BARE && clause.tokens().size() > 1;
        for (int i = 0; i < clause.tokens().size(); i++) {
            boolean described = i == 0 && parts.word(i).endsWith("ed");
            bare &= described || !parts.is(i, "VERB", "AUX", "PRON", "PUNCT");
        }
        String name = label.find() ? label.group(1).strip() : bare ? clause.text() : "";
        return Optional.of(name)
                .filter(words -> !words.isEmpty() && words.split(" ").length <= BARE)
                .filter(words -> label.hasMatch() || ProblemTopic.names(words))
                .map(words -> problems.stream()
                        .filter(mention -> words.contains(mention.words()))
                        .findFirst()
                        .map(mention -> ProblemName.of(mention, reading, complaint))
                        .orElse(words.replaceFirst("^history of (?:the )?", "")));
    }

    /**
     * Whether what was dictated under a heading ends here: each stretch has its own, and "plan" opens what is for all.
     *
     * @param since the clause of the heading
     */
    static boolean leaves(Clause clause, Reading reading, int since) {
        var heading = reading.clauses().get(since);
        boolean plan = ProblemTopic.numbered(heading)
                && clause.byClinician()
                && PLAN.matcher(clause.text()).matches();
        return plan
                || opensDictation(clause, reading.clauses())
                        && of(heading, reading, List.of(), "").isPresent();
    }

    /** The first clause of what the clinician says right after having spoken, and says more. */
    private static boolean opensDictation(Clause clause, List<Clause> clauses) {
        int at = clause.number();
        return at > 0
                && at + 1 < clauses.size()
                && clauses.get(at - 1).utterance() != clause.utterance()
                && clauses.get(at - 1).byClinician()
                && clauses.get(at + 1).utterance() == clause.utterance();
    }
}
