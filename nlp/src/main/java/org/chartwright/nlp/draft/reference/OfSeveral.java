package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;

/**
 * What "them" are where one thing of several was named in the clause before: "have you had kidney stones ?" "my father
 * had them" is "her father had kidney stones".
 */
final class OfSeveral {

    private static final Pattern THEM = Pattern.compile(
            "\\b(?:had|has|have|take|takes|taking|took|taken|recheck|check|checks|checking|checked|use|uses|using|used|get|gets|got|notice|noticed|wear|wears|need|monitor|stop|stopped|start|started|continue|refill) (them)(?= )");
    private static final Pattern TWO = Pattern.compile("\\b(?:they|those|these|them|both)\\b");
    private static final int BACK = 2;
    private static final Pattern NO_THINGS = Pattern.compile(
            "(?:days?|weeks|months|years|times|hours|minutes|seconds|milligrams|mgs|things|kids|parents|doctors|people|points|percents|ups|downs|units|feet|pounds|lots|yes|is|was|has|does|this|us|his|always|sometimes|perhaps|less|unless|guys|friends|inches|weekends|mornings|nights|evenings|steps|stairs|ounces|tablets|puffs)");

    private OfSeveral() {}

    static Optional<Reference> of(Reference.Said said) {
        String words = Reference.from(0, said.told());
        var them = THEM.matcher(words);
        if (!them.find() || TWO.matcher(words).results().count() > 1) {
            return Optional.empty();
        }
        int at = Reference.token(them.start(1), said.told());
        for (int back = 1; back <= BACK && said.before(back).isPresent(); back++) {
            Clause clause = said.before(back).get();
            if (clause.utterance() < said.clause().utterance() - 1) {
                return Optional.empty();
            }
            var several = several(clause);
            if (several.size() == 1) {
                int last = several.getFirst();
                boolean problem = said.mentions(clause).stream()
                        .anyMatch(mention -> mention.to() == last + 1
                                && (mention.term().kind() == Kind.CONDITION
                                        || mention.term().kind() == Kind.SYMPTOM));
                return Optional.of(Reference.named(said.told(), at, problem ? "" : "the", thing(clause, last)));
            }
            if (!several.isEmpty() || !TWO.matcher(clause.text()).find()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** With the words before the noun that belong to it: "blood sugars". */
    private static Antecedent.Thing thing(Clause clause, int last) {
        var parts = PartsOfSpeech.of(clause.tokens());
        int from = last;
        while (from > 0
                && last - from < 2
                && parts.is(from - 1, "NOUN", "ADJ")
                && parts.word(from - 1).length() > 2) {
            from--;
        }
        return new Antecedent.Thing(clause.tokens().subList(from, last + 1), clause.evidence(from, last + 1));
    }

    /** Where the nouns of several things stand in it. */
    private static List<Integer> several(Clause clause) {
        var tokens = clause.tokens();
        var parts = PartsOfSpeech.of(tokens);
        List<Integer> plurals = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean plural = word.length() > 3
                    && word.endsWith("s")
                    && !word.endsWith("ss")
                    && !word.endsWith("is")
                    && !word.endsWith("us");
            if (parts.is(i, "NOUN") && plural && !NO_THINGS.matcher(word).matches()) {
                plurals.add(i);
            }
        }
        return plurals;
    }
}
