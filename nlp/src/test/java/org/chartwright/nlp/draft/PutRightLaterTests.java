package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put right a clause or a turn later stands in sentence, facts and orders as it was meant. */
class PutRightLaterTests {

    private static DraftNote draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines));
    }

    private static String text(DraftNote note) {
        return note.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    private static String all(DraftNote note) {
        return text(note)
                + note.facts().stream().map(Fact::text).toList()
                + note.orders().stream().map(Order::description).toList();
    }

    @Test
    void theDoseIsTheOneThatWasMeant() {
        assertThat(all(draft(
                        "d: what brings you in ?",
                        "p: my ears itch and the skin flakes , for two weeks .",
                        "d: let me look . there is some eczema in both canals .",
                        "d: the plan . i am going to start you on ramipril ten milligrams once a day .",
                        "p: my pharmacist said twenty .",
                        "d: no , you are right , make it twenty .")))
                .contains("20 mg")
                .doesNotContain("10 mg")
                .doesNotContain("make it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i'll see you in five weeks ? no , make it three , after the scan . | 3 weeks | 5",
                "we check the ferritin again in ten weeks . make that twelve , actually . | 12 weeks | 10 weeks",
                "i set the machine from 5 to 15 . let me make that 6 to 16 . | from 6 to 16 | 15",
                "take the doxycycline for a week , no , make that ten days . | 10 days | week",
                "i want you on ten , twice , uh , no , pardon me , ten once a day . | 10 once | twice"
            })
    void theTimeOrNumberIsTheOneThatWasMeant(String said, String meant, String wrong) {
        assertThat(all(draft(
                        "d: what brings you in ?",
                        "p: i am tired all day and my hair falls out .",
                        "d: okay . your ferritin is low .",
                        "d: so the plan . " + said,
                        "p: okay .")))
                .contains(meant)
                .doesNotContain(wrong);
    }

    @Test
    void theSideIsTheOneThatWasMeantThoughItWasEchoedMeanwhile() {
        assertThat(all(draft(
                        "d: what is going on ?",
                        "p: the left elbow is swollen and sore since friday .",
                        "d: okay . i'll get an x-ray of the left elbow .",
                        "p: did i say left ? it's the right one .",
                        "d: the right , got it .")))
                .contains("right elbow")
                .doesNotContain("left");
    }

    @Test
    void theDrugIsTheOneThatWasMeant() {
        assertThat(text(draft(
                        "d: what do you take ?",
                        "p: it's methotrexate , four tablets on fridays .",
                        "d: okay . and anything else ?",
                        "p: no . sorry , it's not methotrexate , it's metformin .",
                        "d: okay .")))
                .containsIgnoringCase("metformin")
                .doesNotContainIgnoringCase("takes methotrexate");
    }

    @Test
    void aDoseThatWentUpSinceIsTheNewOne() {
        assertThat(all(draft(
                        "d: what do you take for the sugar ?",
                        "p: i take glargine eighteen units at night no wait he went up on that it's twenty four",
                        "d: okay good")))
                .contains("24")
                .doesNotContain("18");
    }

    @Test
    void whatIsNoCorrectionChangesNothing() {
        assertThat(
                        all(
                                draft(
                                        "d: how long has the knee been sore ?",
                                        "p: for two months . it's not ibuprofen , it's naproxen that upsets my stomach .",
                                        "d: okay . and the left ankle ?",
                                        "p: all right now .",
                                        "d: then the plan . i will start you on allopurinol 100 milligrams daily . come back , let's make it three months .")))
                .contains("100 mg")
                .contains("3 months")
                .contains("2 months");
    }

    @Test
    void aChangeThoughtBetterOfIsToldAsItWasMeant() {
        assertThat(
                        all(
                                draft(
                                        "d: we will raise the metoprolol succinate from 50 to 100 , no , hold on , your rate at night dipped to 50 on the patch , make that 75 milligrams once daily .")))
                .contains("metoprolol succinate from 50 to 75 mg once daily", "rate at night dipped to 50")
                .contains("metoprolol 75 mg once daily")
                .doesNotContain("100");
    }
}
