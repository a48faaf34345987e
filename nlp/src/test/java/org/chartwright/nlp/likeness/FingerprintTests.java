package org.chartwright.nlp.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTests {

    static final byte[] KEY = "a key of this installation".getBytes(StandardCharsets.UTF_8);

    static final List<String> NOTE = List.of(
            "The patient fell off a ladder on Tuesday while painting the garage and landed on the left hip.",
            "She could walk at once but the pain has grown each day and now wakes her from sleep.",
            "Examination shows a bruise over the greater trochanter and pain with internal rotation of the hip.");

    @Test
    void aCopyIsWhollyLikeItsOriginalWhateverTheCaseAndThePunctuation() {
        var original = of(NOTE);
        var copy = of(NOTE.stream()
                .map(line -> line.toUpperCase(java.util.Locale.ROOT) + " !")
                .toList());

        assertThat(copy.sharedWith(original.hashes())).isEqualTo(1);
        assertThat(copy.matching(original.hashes()))
                .extracting(Fingerprint.Passage::number)
                .containsExactly(0, 1, 2);
    }

    @Test
    void onlyThePassageThatWasCopiedMatches() {
        var other = of(List.of(
                "Here for blood pressure, which runs high at home in the mornings despite the new tablet she takes.",
                "He says that she could walk at once but the pain has grown each day since the accident happened."));

        var matching = other.matching(of(NOTE).hashes());

        assertThat(matching).singleElement().satisfies(passage -> {
            assertThat(passage.number()).isEqualTo(1);
            assertThat(
                            "He says that she could walk at once but the pain has grown each day since the accident happened."
                                    .substring(passage.from(), passage.to()))
                    .isEqualTo("she could walk at once but the pain has grown each day");
        });
    }

    @Test
    void wordsThatEverybodyUsesDoNotCount() {
        var phrase = of(List.of(NOTE.get(0)));

        assertThat(of(NOTE).without(phrase).matching(phrase.hashes())).isEmpty();
        assertThat(of(NOTE).without(phrase).hashes())
                .hasSizeLessThan(of(NOTE).hashes().size());
    }

    @Test
    void aShortNoteIsLikeNone() {
        var brief = of(List.of("Here to have a form for the school filled in and signed."));

        assertThat(brief.sharedWith(brief.hashes())).isZero();
    }

    @Test
    void withoutTheKeyTheHashesSayNothing() {
        var elsewhere = Fingerprint.of(NOTE, "a key of that installation".getBytes(StandardCharsets.UTF_8));

        assertThat(elsewhere.matching(of(NOTE).hashes())).isEmpty();
    }

    private static Fingerprint of(List<String> passages) {
        return Fingerprint.of(passages, KEY);
    }
}
