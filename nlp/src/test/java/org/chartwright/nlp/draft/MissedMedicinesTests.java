package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** A drug that was named reaches the note in the state it was said to be in, and in no other. */
class MissedMedicinesTests {

    private static List<String> section(SectionKind kind, String... said) {
        var lines = new ArrayList<String>();
        lines.add("d: good morning , what brings you in today ?");
        lines.add("p: i have had this pain in my left knee for about two weeks .");
        lines.addAll(List.of(said));
        lines.add("d: okay . let me take a look at the knee . there is some tenderness on the inside of the joint .");
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines.toArray(String[]::new))), kind);
    }

    private static String history(String... said) {
        return String.join(" ", section(SectionKind.HISTORY_OF_PRESENT_ILLNESS, said));
    }

    private static String listed(String... said) {
        return String.join(" ", section(SectionKind.MEDICATIONS, said));
    }

    @Test
    void whatWasBorrowedIsToldWithItsOwner() {
        assertThat(history("d: did you take anything for it ?", "p: i took some of my wife's tramadol ."))
                .contains("Took the wife's tramadol.");
        assertThat(history("p: my sister slipped me one of her xanax at the funeral .", "d: okay ."))
                .contains("Xanax", "sister");
    }

    @Test
    void whatAnotherTakesWasNotBorrowed() {
        assertThat(history("p: i would never take my husband's flexeril .", "d: okay ."))
                .doesNotContain("Took");
        assertThat(history("p: my dad takes coumadin .", "d: okay .")).doesNotContain("Took");
    }

    @Test
    void whatOthersGaveIsToldWithThePlace() {
        assertThat(history(
                        "d: what did they give you in the emergency room ?",
                        "p: a shot of toradol and some zofran , and a prescription for norco ."))
                .contains("Was given Toradol in the emergency room.", "Was prescribed Norco");
        assertThat(history("p: the ambulance guys gave me an aspirin and two nitro under the tongue .", "d: okay ."))
                .contains("Was given Nitro by the ambulance crew.")
                .doesNotContain("not tolerated");
    }

    @Test
    void whatWasOfferedAndDeclinedWasNotGiven() {
        assertThat(history("p: the er doc wanted to give me morphine but i said no .", "d: okay ."))
                .contains("Morphine was offered and declined.")
                .doesNotContain("given");
    }

    @Test
    void theAnswerTellsWhatBecameOfAMedicineThatWasNamed() {
        assertThat(history("d: and sulfasalazine ?", "p: hives , head to toe ."))
                .contains("Sulfasalazine", "hives");
        assertThat(history("d: what about ozempic , did you ever try that ?", "p: i did , for a month , i threw up ."))
                .contains("Previously took Ozempic, not tolerated.");
        assertThat(listed("d: what about ozempic , did you ever try that ?", "p: i did , for a month , i threw up ."))
                .doesNotContain("Ozempic");
        assertThat(listed("d: and celebrex ?", "p: my kidney doctor did not want that . just tylenol ."))
                .contains("Not taking Celebrex.");
    }

    @Test
    void whatIsListedNextToAMedicineIsNotToldOfIt() {
        assertThat(
                        history(
                                "p: i get up at six , then the synthroid , and my calcium , and , when i was taking it , the iron ."))
                .doesNotContain("Previously took Synthroid");
    }

    @Test
    void whatWasGivenAgainstAReactionIsNoAllergen() {
        assertThat(section(
                        SectionKind.ALLERGIES,
                        "d: are you allergic to anything ?",
                        "p: contrast dye , they had to give me benadryl last time ."))
                .isNotEmpty()
                .noneMatch(line -> line.contains("Benadryl"));
    }

    @Test
    void whatNobodyShouldGiveIsNotOrdered() {
        var orders = LocalDrafterTests.DRAFTER
                .draft(Visits.unknown(
                        "d: what brings you in ?",
                        "p: my knee hurts .",
                        "d: okay . nobody should put you on cipro again with that aneurysm .",
                        "p: okay ."))
                .orders();
        assertThat(orders)
                .noneMatch(order -> order.description().contains("cipro")
                        && !order.description().startsWith("stop"));
    }

    @Test
    void aNameWrittenApartOrAsItSoundsIsReadAsTheDrug() {
        assertThat(listed("d: what medications do you take ?", "p: met formin twice a day and low sartan fifty ."))
                .contains("Metformin", "Losartan");
    }
}
