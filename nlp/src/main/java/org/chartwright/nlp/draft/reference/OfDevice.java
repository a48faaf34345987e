package org.chartwright.nlp.draft.reference;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;

/**
 * What is worn, and what is done, where one brace or one thing to do was named in the clause before: "i will give you a
 * knee brace" "wear that for a few days"; "i want you to ice the knee" "you can do that three times a day".
 */
final class OfDevice {

    private static final Pattern WORN = Pattern.compile(
            "\\b(?:wear|wears|wearing|wore) (it|that|this)(?= (?:for|at|when|while|during|on|all|as|every|daily|until|to|about|around|most|only|over|,|and)\\b| $)");
    private static final Pattern DEVICE = Pattern.compile(
            "\\b((?:(?:left|right|knee|ankle|wrist|thumb|finger|back|walking|ace|elbow|cervical|soft|removable|aircast|night|post-op) )*(?:brace|splint|sling|boot|cast|wrap|bandage|collar|stocking|holter|monitor|patch|immobilizer))\\b");
    private static final Pattern DO = Pattern.compile(
            "\\b(?:can|should|will|may) (do (?:it|that|this))(?= (?:for (?:about )?\\d|\\d|once|twice|every|several|a few|daily|as often|as needed))");
    private static final Pattern DONE = Pattern.compile(
            "\\b(?:to|and|you|can|should|also|him|her) ((?:ice|elevate|stretch|massage|soak|rest) (?:your |the |that |his |her )?(?:left |right )?(?:[a-z]+))$");

    /** "i want you to ice the knee" "that should help with the swelling". */
    private static final Pattern ICE_HELPS = Pattern.compile(
            "^(?:it|that|this) (?:(?:also|just|really|hopefully) )*(?:will|would|should|can|may|might) (?:(?:also|just|really) )*help\\b(?=.*\\b(?:swelling|inflammation|pain|soreness)\\b)");

    private static final Pattern ICE = Pattern.compile("\\b(ice)\\b");
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:and |so )?you (?:can|should|will) do (?:it|that|this)\\b");

    private OfDevice() {}

    static Optional<Reference> of(Reference.Said said) {
        String words = Reference.from(0, said.told());
        var before = said.before(1)
                .filter(clause -> clause.utterance() == said.clause().utterance());
        var worn = WORN.matcher(words);
        if (worn.find() && !DEVICE.matcher(words).find()) {
            return before.flatMap(clause -> the(clause, DEVICE))
                    .map(thing ->
                            Reference.named(said.told(), Reference.token(worn.start(1), said.told()), "the", thing));
        }
        var done = DO.matcher(words);
        if (done.find()) {
            int at = Reference.token(done.start(1), said.told());
            var shorter = new ArrayList<>(said.told());
            shorter.remove(at + 1);
            return before.flatMap(clause -> the(clause, DONE)).map(thing -> Reference.named(shorter, at, "", thing));
        }
        if (ICE_HELPS.matcher(words).find() && said.clause().byClinician()) {
            return before.flatMap(clause -> GOES_ON.matcher(clause.text()).find() ? said.before(2) : before)
                    .filter(clause -> clause.utterance() == said.clause().utterance()
                            && said.mentions(clause).stream()
                                    .noneMatch(mention -> mention.term().kind() == Kind.DRUG))
                    .flatMap(clause -> the(clause, ICE))
                    .map(thing -> Reference.named(said.told(), 0, "the", thing));
        }
        return Optional.empty();
    }

    /** The one of them in the clause. */
    private static Optional<Antecedent.Thing> the(Clause clause, Pattern pattern) {
        var found = pattern.matcher(clause.text()).results().toList();
        if (found.size() != 1 || clause.text().matches(".*\\b(?:not|n't|no|never|without|if)\\b.*")) {
            return Optional.empty();
        }
        int from = Reference.token(found.getFirst().start(1), clause.tokens());
        int to = from
                + (int) IntStream.range(0, found.getFirst().group(1).length())
                        .filter(i -> found.getFirst().group(1).charAt(i) == ' ')
                        .count()
                + 1;
        return Optional.of(new Antecedent.Thing(clause.tokens().subList(from, to), clause.evidence(from, to)));
    }
}
