package org.chartwright.nlp.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A drug that a patient names with its dose and how often, without a verb, in, whether it is taken now out: "the bicarb
 * tablets , 650 , twice a day". Not where the talk is of what was tried, stopped or given once.
 */
final class DosedNow {

    /** Told of another time, of others, or as what may be. */
    private static final Pattern TELLS = Pattern.compile(
            "\\b(?:was|were|had|did|used to|quit|stopp\\w*|gave|give|given|until|till|ago|last|before|then|when i was|would|could|should|if|might|tried|try|for (?:a|\\d+) (?:days?|weeks?)|[a-z]+'s|allerg\\w*|not|no|never|finished|half)\\b");

    private static final Pattern GIVEN_UP = Pattern.compile(
            "\\b(?:stopp\\w*|quit|used to|no longer|ran out|came off|went off|took me off|not tak\\w+|did you (?:take|use|try)|were you (?:on|taking)|gave (?:me|you|him|her)|prescribed|in the (?:hospital|er|emergency)|urgent care|back then|at first|allerg\\w*|tried|finished|mother|father|brother|sister|husband|wife|friend|neighbor)\\b");

    private DosedNow() {}

    static boolean taken(Mention drug, Optional<String> strength, Optional<String> frequency, List<Clause> clauses) {
        Clause clause = drug.clause();
        return !clause.byClinician()
                && !clause.question()
                && strength.isPresent()
                && frequency.isPresent()
                && drug.certain()
                && drug.assertion().about() == Fact.About.PATIENT
                && drug.assertion().polarity() == Fact.Polarity.PRESENT
                && drug.assertion().time() == Fact.Time.CURRENT
                && !TELLS.matcher(clause.text()).find()
                && clauses.stream()
                        .filter(other ->
                                other.utterance() == clause.utterance() || other.utterance() == clause.utterance() - 1)
                        .noneMatch(other -> GIVEN_UP.matcher(other.text()).find());
    }
}
