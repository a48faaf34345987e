package org.chartwright.nlp.draft.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.PartsOfSpeech;

/**
 * What "one" and "it" are in answer to a question that names one thing: "when was your last colonoscopy ?" "i had one
 * in 2018" is "she had a colonoscopy in 2018", "when did you notice the spot ?" "my mom noticed it" is "noticed the
 * spot".
 */
final class Asked {

    private static final Pattern HAD = Pattern.compile(
            "^(?:he|she|they|the patient) (?:(?:just|actually|also) )*(?:had|has had|did have|got|has gotten|is due for) one (?=(?:in|last|about|back|this|a|an|on|at|\\d+|maybe|just|probably|done|before|recently|yesterday|when|year|around|like|and|,) |$)");

    private static final Pattern WHOSE = Pattern.compile("the|your|this|that|a|an");
    private static final int LONGEST = 3;

    private Asked() {}

    static Optional<Reference> of(Reference.Said said) {
        var told = said.told();
        String words = Reference.from(0, told);
        var had = HAD.matcher(words);
        if (said.clause().byClinician()) {
            return Optional.empty();
        }
        if (!had.find()) {
            return sameVerb(said);
        }
        List<Mention> asked = said.clauses().subList(0, said.clause().number()).stream()
                .filter(clause -> clause.utterance() == said.clause().utterance() - 1 && clause.byClinician())
                .flatMap(clause -> said.mentions(clause).stream())
                .filter(mention -> mention.term().kind() == Kind.TEST
                        || mention.term().kind() == Kind.PROCEDURE
                        || mention.term().kind() == Kind.DRUG)
                .toList();
        boolean one = !asked.isEmpty()
                && Reference.one(asked)
                && asked.getLast().term().kind() != Kind.DRUG
                && asked.getLast().clause().question()
                && !asked.getLast().words().matches(".*[^sui]s")
                && opens(said);
        int at = Reference.token(words.indexOf(" one ") + 1, told);
        return one
                ? Optional.of(asked.getLast())
                        .map(test -> Reference.named(
                                told,
                                at,
                                test.words().matches("[aeiou].*|x-ray|mri|mra|ekg|ecg|emg|echo.*") ? "an" : "a",
                                Reference.thing(test)))
                : Optional.empty();
    }

    /** The patient does with it what the question asks about. */
    private static Optional<Reference> sameVerb(Reference.Said said) {
        var told = said.told();
        Clause asked = said.clauses().subList(0, said.clause().number()).stream()
                .filter(clause -> clause.utterance() == said.clause().utterance() - 1)
                .reduce((first, last) -> last)
                .orElse(said.clause());
        for (int at = 1; at < told.size(); at++) {
            if (told.get(at).is("it") && asked.byClinician() && asked.question() && opens(said)) {
                int it = at;
                return object(asked, told.get(at - 1).text())
                        .map(thing -> Reference.named(
                                told,
                                it,
                                asked.text()
                                                .contains("your "
                                                        + thing.words()
                                                                .getFirst()
                                                                .text())
                                        ? said.patient().possessive()
                                        : "the",
                                thing));
            }
        }
        return Optional.empty();
    }

    /** What the verb is done to in the question, where a noun with its article follows it. */
    private static Optional<Antecedent.Thing> object(Clause asked, String verb) {
        var parts = PartsOfSpeech.of(asked.tokens());
        for (int i = 0; i + 2 < parts.size(); i++) {
            boolean does = parts.is(i, "VERB")
                    && verb.length() > 2
                    && stem(parts.word(i)).equals(stem(verb));
            if (!does || !WHOSE.matcher(parts.word(i + 1)).matches()) {
                continue;
            }
            int to = i + 2;
            while (to < parts.size() && to < i + 2 + LONGEST && parts.is(to, "NOUN", "ADJ")) {
                to++;
            }
            boolean thing = to > i + 2
                    && parts.is(to - 1, "NOUN")
                    && !parts.word(to - 1).endsWith("s");
            return thing
                    ? Optional.of(new Antecedent.Thing(asked.tokens().subList(i + 2, to), asked.evidence(i + 2, to)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String stem(String verb) {
        return verb.replaceFirst("(?:ed|ing|es|s|e)$", "");
    }

    /** Nothing that names another thing was said before it in the answer. */
    private static boolean opens(Reference.Said said) {
        for (int back = 1; said.before(back).isPresent(); back++) {
            Clause clause = said.before(back).get();
            if (clause.utterance() < said.clause().utterance()) {
                return true;
            }
            if (!said.mentions(clause).isEmpty()) {
                return false;
            }
        }
        return false;
    }
}
