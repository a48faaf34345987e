package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;

/** "when did the injury happen ?" "this was saturday morning" in, "the injury happened saturday morning" out. */
final class Happened {

    private static final Pattern DAY = Pattern.compile(
            "^(?:this|it|that) (?:was|happened) (?:(?:on|in|about|around|like|probably|just|maybe|back|over|the) )*"
                    + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last|january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|(?:\\d+|a|an|a few|several|a couple(?: of)?|couple) (?:(?:to|or) \\d+ )?(?:hours?|days?|weeks?|months?|years?) ago)\\b");
    private static final Pattern ASKED = Pattern.compile("\\b(?:when|what day|how long ago)\\b.*\\b(?:happen|occur)");
    private static final Pattern EVENT = Pattern.compile("injury|accident|fall|surgery|episode|incident");

    private static final int NEAR = 4;

    private Happened() {}

    static Optional<Reference> of(Reference.Said said) {
        if (said.clause().byClinician()
                || !DAY.matcher(Reference.from(0, said.told())).find()) {
            return Optional.empty();
        }
        for (int back = 1; back <= NEAR; back++) {
            var clause = said.before(back);
            if (clause.isEmpty() || clause.get().utterance() < said.clause().utterance() - 1) {
                return Optional.empty();
            }
            if (clause.get().byClinician() && ASKED.matcher(clause.get().text()).find()) {
                return Optional.of(told(said.told(), clause.get()));
            }
        }
        return Optional.empty();
    }

    private static Reference told(List<Token> told, Clause asked) {
        var words = new ArrayList<>(told);
        words.set(1, told.get(1).as("happened"));
        for (int i = 1; i < asked.tokens().size(); i++) {
            boolean event = EVENT.matcher(asked.tokens().get(i).text()).matches()
                    && asked.tokens().get(i - 1).text().matches("the|this|that|your");
            if (event) {
                var thing = new Antecedent.Thing(asked.tokens().subList(i, i + 1), asked.evidence(i, i + 1));
                return Reference.named(words, 0, "the", thing);
            }
        }
        words.set(0, told.getFirst().as("this"));
        return new Reference(words, new Antecedent.Thing(List.of(), asked.evidence()));
    }
}
