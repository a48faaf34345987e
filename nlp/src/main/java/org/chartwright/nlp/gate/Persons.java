package org.chartwright.nlp.gate;

import java.util.List;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Token;

/** Relatives, as written against as said: who is not spoken of where a sentence points does not come into it. */
final class Persons {

    private Persons() {}

    /** @param guest whether a companion speaks there, who may be the relative without being named */
    static List<Doubt> doubts(List<Token> written, Said said, Terms terms, boolean guest) {
        if (guest) {
            return List.of();
        }
        var spokenOf = terms.in(said.tokens()).stream().map(Terms.Found::term).toList();
        return terms.in(written).stream()
                .filter(found -> found.term().kind() == Kind.RELATIVE
                        && !spokenOf.contains(found.term())
                        && !said.has(found.words().split(" ")[0]))
                .map(found -> Doubt.unsupported("'%s' was not spoken of here".formatted(found.words())))
                .toList();
    }
}
