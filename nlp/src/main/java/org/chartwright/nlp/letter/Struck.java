package org.chartwright.nlp.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.ReadMentions;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Speaker;

/**
 * What a person took out of the note or put in other words, so that no letter brings the old words back: not from where
 * they were said, no drug or test of theirs from elsewhere either, and no illness that is named nowhere else. A change
 * that leaves every term, number, side and turn of meaning as it was takes nothing out.
 */
final class Struck {

    /** Words that turn the meaning of a sentence without being terms or numbers. */
    private static final Set<String> TURNING = Set.of(
            "not",
            "no",
            "never",
            "without",
            "denies",
            "if",
            "unless",
            "until",
            "stop",
            "start",
            "continue",
            "increase",
            "decrease",
            "hold",
            "resume",
            "refill",
            "left",
            "right",
            "both",
            "refer",
            "may",
            "might",
            "possible",
            "avoid",
            "before",
            "after",
            "instead",
            "except");

    private record Removed(String text, Optional<String> now, List<Evidence> evidence, Set<Term> terms) {}

    private final Terms terms;
    private final Set<Term> standing = new HashSet<>();
    private final List<Removed> removed = new ArrayList<>();

    Struck(CurrentNote note, Terms terms) {
        this.terms = terms;
        for (Standing sentence : note.sentences()) {
            standing.addAll(named(sentence.label()));
            standing.addAll(named(sentence.text()));
        }
        for (Sentence sentence : note.draft().sentences()) {
            boolean stands = note.sentences().stream()
                    .anyMatch(standing -> !standing.written()
                            && standing.text().equals(sentence.text())
                            && standing.evidence().equals(sentence.evidence()));
            if (!stands) {
                var changed = note.sentences().stream()
                        .filter(Standing::written)
                        .filter(standing -> !standing.evidence().isEmpty()
                                && standing.evidence().equals(sentence.evidence()))
                        .map(Standing::text)
                        .findFirst();
                if (changed.isEmpty() || !sameClaims(sentence.text(), changed.get())) {
                    removed.add(new Removed(sentence.text(), changed, sentence.evidence(), guarded(sentence.text())));
                }
            }
        }
    }

    /** Why something is left out; empty when nothing that a person took out bears on it. */
    Optional<String> reason(String text, List<Evidence> evidence) {
        var named = named(text);
        return removed.stream()
                .filter(gone -> gone.evidence().stream()
                                .anyMatch(place -> evidence.stream().anyMatch(place::overlaps))
                        || gone.terms().stream().anyMatch(named::contains))
                .findFirst()
                .map(gone -> gone.now()
                        .map(now -> "You changed '%s' to '%s'.".formatted(gone.text(), now))
                        .orElseGet(() -> "You removed '%s'.".formatted(gone.text())));
    }

    /** Terms of a sentence that is gone which must not come back. */
    private Set<Term> guarded(String text) {
        return named(text).stream()
                .filter(term -> switch (term.kind()) {
                    case DRUG, TEST -> true;
                    case CONDITION, SYMPTOM, PROCEDURE, HABIT -> !standing.contains(term);
                    case ORGAN, RELATIVE -> false;
                })
                .collect(Collectors.toSet());
    }

    private Set<Term> named(String text) {
        return terms.in(ReadTokens.of(text)).stream().map(Terms.Found::term).collect(Collectors.toSet());
    }

    private boolean sameClaims(String before, String after) {
        return claims(before).equals(claims(after));
    }

    private Set<Object> claims(String text) {
        var tokens = ReadTokens.of(text);
        var claims = new HashSet<Object>();
        for (Token token : tokens) {
            if (token.isNumber() || TURNING.contains(token.text())) {
                claims.add(token.text());
            }
        }
        if (!tokens.isEmpty()) {
            var clause = new Clause(0, 0, Speaker.CLINICIAN, tokens, false);
            for (Mention mention : new ReadMentions(terms, false).of(List.of(clause))) {
                claims.add(List.of(mention.term(), mention.assertion()));
            }
        }
        return claims;
    }
}
