package org.chartwright.nlp.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A visit's clauses in, those in which a patient speaks of somebody else out: a patient says "i" of themselves, so "he"
 * and "she" are others. Not so where a parent or companion speaks for the patient throughout.
 */
public final class SomebodyElse {

    private static final Set<String> LEADS =
            Set.of("and", "but", "so", "then", "because", "well", "yeah", "okay", "oh", "now", "no", ",");
    private static final Set<String> OWN = Set.of("i", "me", "my", "we", "our");

    private SomebodyElse() {}

    /**
     * @param child whether the patient is a child, for whom a parent may speak
     * @return numbers of clauses
     */
    public static Set<Integer> in(List<Clause> clauses, boolean child) {
        var others = new HashSet<Integer>();
        long own = 0;
        for (Clause clause : clauses) {
            if (clause.speaker() != Speaker.PATIENT) {
                continue;
            }
            if (ofOther(clause)) {
                others.add(clause.number());
            }
            own += ofSelf(clause) ? 1 : 0;
        }
        return child || own < others.size() ? Set.of() : Set.copyOf(others);
    }

    /** "so she has bad asthma": the subject is not the one who speaks. */
    private static boolean ofOther(Clause clause) {
        var tokens = clause.tokens();
        int at = 0;
        while (at + 1 < tokens.size() && LEADS.contains(tokens.get(at).text())) {
            at++;
        }
        return tokens.get(at).is("he") || tokens.get(at).is("she");
    }

    /** "she said that my pressure is high" speaks of both. */
    public static boolean ofSelf(Clause clause) {
        return clause.tokens().stream().anyMatch(token -> OWN.contains(token.text()));
    }
}
