package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chartwright.nlp.note.Sentence;
import org.junit.jupiter.api.Test;

/** An answer that is no sentence stands in the note behind what was asked; talk does not stand there for its number. */
class NamedAnswersTests {

    private static String note(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void anAnswerWithoutAVerbStandsBehindWhatWasAsked() {
        assertThat(note("d: last colonoscopy", "p: twenty twenty one they took out two polyps", "d: okay"))
                .contains("Last colonoscopy: 2021");
        assertThat(note("d: how much weight have you lost ?", "p: about fifteen pounds since christmas ."))
                .contains("Weight lost: about 15 pounds since Christmas.");
        assertThat(note("d: so the rash started when", "p: sunday night on my belly", "d: okay"))
                .contains("Rash, onset: Sunday night on their belly.");
        assertThat(note("d: you on oxygen at home", "p: two liters at night", "d: okay"))
                .contains("On oxygen at home: 2 liters at night.");
    }

    @Test
    void whatTheAnswerPointsToHasTheNameItWasAskedBy() {
        assertThat(note("d: periods", "p: they come every twenty one days and go for nine", "d: okay"))
                .contains("The periods come every 21 days and go for 9.");
    }

    @Test
    void aDenialACorrectionAndARelativeAreNotTheAnswer() {
        assertThat(note("d: any clots ?", "p: no not since march .")).doesNotContain("Clots:");
        assertThat(note("d: last colonoscopy", "p: twenty nineteen", "d: okay")).contains("Last colonoscopy: 2019");
        assertThat(note("d: last colonoscopy", "p: twenty nineteen . no wait , twenty twenty .", "d: okay"))
                .doesNotContain("Last colonoscopy: 2019");
        assertThat(note("d: did your mother go through menopause early ?", "p: yeah at forty three"))
                .doesNotContain(": at 43");
    }

    @Test
    void talkOfTheRoomIsNotToldForItsNumber() {
        assertThat(note(
                        "d: sorry about the wait they have got me running 2 rooms today",
                        "p: oh that is fine",
                        "d: so what is going on",
                        "p: i have had this pain in my left shoulder for about 3 weeks"))
                .contains("3 weeks")
                .doesNotContain("2 rooms");
        assertThat(note("p: we sat in traffic for two hours", "d: how is the ankle ?", "p: it hurts at night ."))
                .doesNotContain("traffic");
    }
}
