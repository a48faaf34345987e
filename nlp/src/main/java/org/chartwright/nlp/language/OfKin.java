package org.chartwright.nlp.language;

import java.util.List;
import java.util.regex.Pattern;
import org.chartwright.nlp.transcript.Speaker;

/**
 * A patient's clause in, whether it may be of the family though the patient says "i" out: "what runs in your family ?"
 * "i have high blood pressure and diabetes". Nobody can tell who is meant.
 */
public final class OfKin {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:runs?|running) in (?:your|the) family\\b|\\b(?:any|what|your|a) family (?:medical |health )?history\\b");
    private static final Pattern HAVE = Pattern.compile(
            "^(?:(?:well|so|yeah|yes|um|and|okay|,) )*i(?: also)? have (?!a (?:[a-z]+ )?(?:family|mother|mom|father|dad|sister|brother|son|daughter|uncle|aunt|cousin|grand[a-z]+)\\b|not\\b|no\\b)");

    private OfKin() {}

    public static boolean mayBe(Clause clause, List<Clause> clauses) {
        return clause.speaker() == Speaker.PATIENT
                && HAVE.matcher(clause.text()).find()
                && clauses.subList(0, clause.number()).reversed().stream()
                        .dropWhile(before -> before.utterance() == clause.utterance())
                        .takeWhile(before -> before.utterance() == clause.utterance() - 1 && before.byClinician())
                        .limit(1)
                        .anyMatch(before -> ASKED.matcher(before.text()).find());
    }
}
