package org.chartwright.nlp.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartwright.nlp.fact.Assertion;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;

/** What is claimed of each drug, problem, symptom and test, as written against as said. */
final class Claims {

    private static final Pattern GIVEN_UP =
            Pattern.compile("\\b(?:stopped|quit) (?:taking |using )?(?:the )?[a-z-]+\\b");

    private Claims() {}

    static List<Doubt> doubts(List<Mention> written, Said said) {
        var doubts = new ArrayList<Doubt>();
        for (Mention mention : written) {
            var same = said.mentions().stream()
                    .filter(other -> other.term().equals(mention.term()))
                    .toList();
            if (same.isEmpty()) {
                unsaid(mention, said).ifPresent(doubts::add);
            } else {
                mismatch(mention, same).ifPresent(doubts::add);
            }
        }
        return doubts;
    }

    private static Optional<Doubt> unsaid(Mention mention, Said said) {
        boolean inOtherForm = Arrays.stream(mention.words().split(" ")).allMatch(said::has);
        if (inOtherForm) {
            return Optional.empty();
        }
        String words = "'%s' was not said here".formatted(mention.words());
        boolean grave = mention.term().kind() == Kind.DRUG || mention.term().kind() == Kind.CONDITION;
        return Optional.of(grave ? Doubt.unsupported(words) : Doubt.weak(words));
    }

    private static Optional<Doubt> mismatch(Mention mention, List<Mention> same) {
        var claim = mention.assertion();
        String words = mention.words();
        var answered =
                same.stream().filter(Mention::answered).map(Mention::assertion).toList();
        if (answered.isEmpty()) {
            return claim.certainty() == Certainty.CERTAIN
                    ? Optional.of(Doubt.unsupported("'%s' was only asked about here".formatted(words)))
                    : Optional.empty();
        }
        if (claim.about() == About.PATIENT && answered.stream().noneMatch(other -> other.about() == About.PATIENT)) {
            return Optional.of(Doubt.unsupported("'%s' was said of someone else".formatted(words)));
        }
        if (claim.about() != About.PATIENT && answered.stream().allMatch(other -> other.about() == About.PATIENT)) {
            return Optional.of(Doubt.unsupported("'%s' was said of the patient".formatted(words)));
        }
        if (mention.term().kind() != Kind.TEST
                && !givenUp(mention)
                && answered.stream().noneMatch(other -> other.polarity() == claim.polarity())) {
            boolean denied = claim.polarity() == Polarity.PRESENT;
            return Optional.of(
                    Doubt.unsupported("'%s' was %s here".formatted(words, denied ? "denied" : "not denied")));
        }
        return firmness(claim, answered, words);
    }

    /** "she stopped the sertraline" says as well that it is not taken. */
    private static boolean givenUp(Mention written) {
        return written.term().kind() == Kind.DRUG
                && GIVEN_UP.matcher(written.clause().text()).find();
    }

    private static Optional<Doubt> firmness(Assertion claim, List<Assertion> said, String words) {
        if (claim.certainty() != Certainty.CERTAIN
                || said.stream().anyMatch(other -> other.certainty() == Certainty.CERTAIN)) {
            return Optional.empty();
        }
        boolean possible = said.stream().anyMatch(other -> other.certainty() == Certainty.POSSIBLE);
        return Optional.of(Doubt.weak(
                "'%s' was said only as %s".formatted(words, possible ? "a possibility" : "a condition or warning")));
    }
}
