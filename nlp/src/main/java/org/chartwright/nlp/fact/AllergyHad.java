package org.chartwright.nlp.fact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/** A patient's clause in, what it calls an allergy of theirs out: "i have a peanut allergy". */
final class AllergyHad {

    /** "i have a peanut allergy", "codeine allergy". */
    private static final Pattern HAS = Pattern.compile(
            "\\b((?:(?:milk|bee|wasp|egg|tree|grass|cat|dog) )?[a-z]{3,}) allergy\\b"
                    + "(?! (?:shots?|pills?|medicines?|medications?|meds|tablets?|tests?|testing|season|clinic|doctor|specialist|injections?))");

    private static final Pattern OWN = Pattern.compile("\\b(?:i|my)\\b|^[a-z]+ allergy$");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not|no|never|son|daughter|mother|mum|mom|father|dad|sister|brother|husband|wife|partner|if|thought|wonder\\w*)\\b");
    private static final Set<String> NO_ALLERGEN = Set.of(
            "any",
            "the",
            "this",
            "that",
            "your",
            "food",
            "drug",
            "skin",
            "seasonal",
            "medication",
            "medicine",
            "known",
            "bad",
            "severe",
            "mild",
            "own",
            "real",
            "true",
            "possible",
            "new",
            "like",
            "other",
            "some",
            "contact",
            "environmental",
            "for",
            "and",
            "with",
            "have",
            "had",
            "not",
            "what",
            "when",
            "which",
            "about",
            "her",
            "his",
            "their",
            "our",
            "because",
            "its",
            "called",
            "sort",
            "kind");

    private AllergyHad() {}

    static Optional<String> in(Clause clause) {
        var found = HAS.matcher(clause.text());
        boolean own = OWN.matcher(clause.text()).find()
                && !DENIED.matcher(clause.text()).find();
        return own && found.find() && !NO_ALLERGEN.contains(found.group(1))
                ? Optional.of(found.group(1))
                : Optional.empty();
    }
}
