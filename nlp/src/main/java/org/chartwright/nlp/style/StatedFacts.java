package org.chartwright.nlp.style;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chartwright.nlp.fact.Assertion;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Speaker;

/**
 * All that a sentence states, whatever its wording: terms with what is claimed of them, and every number, side,
 * negation, person and other word that carries a fact. Two sentences that state the same are equal, in whatever order.
 */
record StatedFacts(List<String> claims, List<String> words) {

    StatedFacts {
        claims = claims.stream().sorted().toList();
        words = words.stream().sorted().toList();
    }

    /** Whether everything stated here is stated there too. */
    boolean within(StatedFacts other) {
        return other.claims.containsAll(claims) && other.words.containsAll(words);
    }

    static StatedFacts of(String text, Terms terms, StyleWords styleWords) {
        var tokens = styleWords.unified(ReadTokens.of(text));
        var claims = new ArrayList<String>();
        var clauses = clauses(tokens);
        for (Mention mention : new ReadMentions(terms, false).of(clauses)) {
            claims.add(claim(mention.term(), mention.assertion(), mention.relative()));
        }
        var named = new BitSet();
        for (var found : terms.in(tokens)) {
            if (found.term().kind() == Kind.RELATIVE || found.term().kind() == Kind.ORGAN) {
                claims.add(found.term().kind() + " " + found.words());
            } else {
                named.set(found.from(), found.to());
            }
        }
        var words = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!named.get(i) && styleWords.carriesFact(token.text())) {
                words.add(token.text());
            }
        }
        return new StatedFacts(claims, words);
    }

    private static String claim(Term term, Assertion claim, String relative) {
        return "%s %s %s %s %s %s %s"
                .formatted(
                        term.kind(),
                        term.preferred(),
                        claim.polarity(),
                        claim.certainty(),
                        claim.time(),
                        claim.about(),
                        relative);
    }

    private static List<Clause> clauses(List<Token> tokens) {
        var clauses = new ArrayList<Clause>();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).isStop()) {
                if (i > start) {
                    clauses.add(new Clause(clauses.size(), 0, Speaker.CLINICIAN, tokens.subList(start, i), false));
                }
                start = i + 1;
            }
        }
        return clauses;
    }
}
