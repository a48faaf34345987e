package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chartwright.nlp.note.Sentence;
import org.junit.jupiter.api.Test;

/** What an answer calls "it" or "they" is named in the note where the question is about one thing. */
class PointedAtTests {

    private static String note(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatWasAskedAfterIsNamedInTheAnswer() {
        assertThat(note(
                        "d: how's the knee",
                        "p: it swells up after i walk the dog",
                        "d: does it lock",
                        "p: it locked once in october"))
                .contains("The knee swells up")
                .contains("The knee locked once in October");
        assertThat(note(
                        "d: any trouble with the new inhaler",
                        "p: this one makes my mouth dry",
                        "d: do you rinse",
                        "p: not always"))
                .contains("The new inhaler makes");
        assertThat(note(
                        "d: what about the mole on your back",
                        "p: it's gotten bigger and it bled last week",
                        "d: okay how long have you had it",
                        "p: since i was a kid"))
                .contains("The mole has gotten bigger")
                .contains("The mole bled last week");
    }

    @Test
    void aMedicineIsNamedWhereItIsTakenOrGivenUp() {
        assertThat(note(
                        "d: how about the water pill",
                        "p: i stopped that one it had me up all night",
                        "d: okay",
                        "p: and my legs are swelling again"))
                .contains("stopped the water pill");
        assertThat(note("d: and the trulicity", "p: i love it i lost 18 pounds on it", "d: any nausea", "p: no"))
                .contains("18 pounds on Trulicity");
    }

    @Test
    void nothingIsNamedWhereTwoThingsOrNoneMayBeMeant() {
        assertThat(note(
                        "d: how long is the flight when the leg swelled",
                        "p: it was fifteen hours the one leg of it",
                        "d: okay and which leg",
                        "p: the right leg is swollen"))
                .doesNotContain("flight was")
                .doesNotContain("leg was 15");
        assertThat(note(
                        "d: i wrote the note on the desk for your wife",
                        "p: it does not tell her what i ate",
                        "d: any fever",
                        "p: no"))
                .doesNotContain("desk does")
                .doesNotContain("note does");
        assertThat(note(
                        "d: ever been told you had lupus",
                        "p: they tested me for it and it came back negative",
                        "d: and the joint pain",
                        "p: mostly my wrists in the mornings"))
                .doesNotContain("told the patient had lupus")
                .doesNotContain("lupus came back");
    }

    @Test
    void anAnswerThatSaysOnlyThatItIsSoTellsWhatWasAsked() {
        assertThat(note(
                        "d: what is the pain like",
                        "p: it's a burning , it runs from the hip to the knee",
                        "d: does it wake you",
                        "p: it does about three nights a week"))
                .contains("wakes the patient about 3 nights a week");
    }
}
