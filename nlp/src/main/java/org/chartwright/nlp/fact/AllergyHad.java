package org.chartwright.nlp.fact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.nlp.language.Clause;

/**
 * A patient's clause in, what it calls an allergy of theirs, or says to do what one does, out: "i have a peanut
 * allergy".
 */
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

    private static final String ALLERGEN =
            "penicillin|sulfa|latex|iodine|shell ?fish|shrimp|lobster|crab|fish|peanuts?|peanut butter|(?:tree )?nuts|cashews|walnuts|pecans|almonds|pistachios|hazelnuts|eggs|milk|soy|wheat|sesame|strawberries|kiwi|bananas|avocado|mango(?:es)?|pineapple|tomatoes|bee stings?|wasp stings?|nickel|adhesive tape";

    private static final Pattern REACTS = Pattern.compile(
            "\\bi (?:do |always |also |just |usually |really )*(?:(?:swell|swelled|puff|blow|break|broke|come|came) (?:right |all )?(?:up|out)(?: in (?:hives|a rash|welts))?"
                    + "|(?:get|got|have) (?:hives|welts|a rash|an? itchy (?:mouth|throat|tongue)|anaphylaxis|a swollen (?:lip|tongue|face|throat))|go into anaphylaxis|itch all over)"
                    + " (?:with|from|to|off|when(?:ever)? i (?:eat|have|touch|wear)|if i (?:eat|have|touch|wear)|after(?: i)?(?: eating| eat)?|around) (?:the |any |some |just )?("
                    + ALLERGEN + ")\\b");
    private static final Pattern NOT_NOW =
            Pattern.compile("\\b(?:used to|outgrew|grew out|not any ?more|as a (?:kid|child)|thought|never|do not)\\b");

    private AllergyHad() {}

    static Optional<String> in(Clause clause) {
        var named = named(clause);
        return named.isPresent() ? named : reacting(clause);
    }

    /** "i swell up with shrimp" */
    private static Optional<String> reacting(Clause clause) {
        var found = REACTS.matcher(clause.text());
        return !NOT_NOW.matcher(clause.text()).find() && found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> named(Clause clause) {
        var found = HAS.matcher(clause.text());
        boolean own = OWN.matcher(clause.text()).find()
                && !DENIED.matcher(clause.text()).find();
        return own && found.find() && !NO_ALLERGEN.contains(found.group(1))
                ? Optional.of(found.group(1))
                : Optional.empty();
    }
}
