package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.section;
import static org.chartwright.nlp.draft.Visits.unknown;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.List;
import org.chartwright.nlp.note.Order;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What today's visit decides of each drug, in the list of medications and among the orders. */
class DrugsDecidedTests {

    private static final String PLAN = "d: so let's talk about my assessment and plan . ";

    private static List<String> listed(String... lines) {
        return section(LocalDrafterTests.DRAFTER.draft(unknown(lines)), SectionKind.MEDICATIONS);
    }

    private static List<String> orders(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(visit(lines)).orders().stream()
                .map(Order::description)
                .toList();
    }

    @Test
    void aChangedDoseStandsBesideTheOldOne() {
        assertThat(listed(
                        "d: what do you take ?",
                        "p: the torsemide , 20 in the morning , and bisoprolol , 5 , once a day .",
                        "d: your ankles are up . torsemide goes to 40 , and bisoprolol stays ."))
                .containsExactly("Torsemide 20 in the morning (increased to 40).", "Bisoprolol 5 daily.");
        assertThat(listed(
                        "d: are you taking the amlodipine ten ?",
                        "p: yes , every morning .",
                        "d: your feet swell from that . let's cut that to five ."))
                .containsExactly("Amlodipine 10 (decreased to 5).");
    }

    @Test
    void brandAndGenericAreOneDrug() {
        assertThat(listed(
                        "d: are you still on tamsulosin ?",
                        "p: yes .",
                        "d: which one is it ?",
                        "p: i take the flomax , 0.4 , at bedtime ."))
                .containsExactly("Flomax 0.4 at bedtime.");
    }

    @Test
    void whatWasStoppedOrIsOfOthersIsNotListed() {
        assertThat(listed(
                        "d: what medicines do you take ?",
                        "p: i take lisinopril 10 . montelukast they put me on last spring but i had bad dreams . so my"
                                + " pulmonologist stopped it .",
                        "d: anything else ?",
                        "p: my dad is on apixaban for his heart ."))
                .containsExactly("Lisinopril 10.");
    }

    @Test
    void aDoseAndHowOftenAreTwoNumbers() {
        assertThat(listed("d: what do you use ?", "p: i take ibuprofen six hundred three times a day for the knee ."))
                .containsExactly("Ibuprofen 600 3 times a day.");
    }

    @Test
    void everyDrugHasItsOwnVerb() {
        assertThat(orders(
                        "d: how is the stomach ?",
                        "p: still queasy .",
                        PLAN + "stop the ondansetron prochlorperazine 10 milligrams every 6 hours ."))
                .containsExactlyInAnyOrder("stop ondansetron", "prochlorperazine 10 mg every 6 hours");
        assertThat(orders(
                        "d: how is the leg ?",
                        "p: less swollen .",
                        PLAN + "we are going to hold the warfarin before the biopsy .",
                        "d: and the clopidogrel is on hold too ."))
                .contains("hold warfarin", "hold clopidogrel");
    }

    @Test
    void whatHangsOnTheCourseIsNotOrderedYet() {
        assertThat(orders(
                        "d: how are you ?",
                        "p: fine .",
                        PLAN + "check your pressure at home , and if you are over 135 on average we will start"
                                + " telmisartan ."))
                .doesNotContain("telmisartan");
        assertThat(orders(
                        "d: how are you ?",
                        "p: fine .",
                        PLAN + "i am going to start you on telmisartan 40 milligrams once a day if you are happy with"
                                + " that ."))
                .anyMatch(order -> order.startsWith("telmisartan 40 mg"));
    }

    @Test
    void whatWasOnlyWeighedIsNotOrdered() {
        assertThat(orders(
                        "d: how is the knee ?",
                        "p: sore .",
                        PLAN + "i was going to start losartan , but let's do amlodipine five milligrams once a day .",
                        "p: okay ."))
                .noneMatch(order -> order.contains("losartan"))
                .anyMatch(order -> order.startsWith("amlodipine 5 mg"));
        assertThat(orders(
                        "d: how is the focus ?",
                        "p: poor .",
                        PLAN
                                + "we do not want another stimulant because the methylphenidate flipped you . i am going to"
                                + " start you on guanfacine one milligram at bedtime ."))
                .noneMatch(order -> order.contains("methylphenidate"));
    }

    @Test
    void aTestThatIsRepeatedIsNoReturn() {
        assertThat(orders("d: how are you ?", "p: fine .", PLAN + "recheck the calcium in ten days ."))
                .doesNotContain("follow up in 10 days");
        assertThat(orders(
                        "d: how are you ?",
                        "p: fine .",
                        PLAN + "keep walking .",
                        "p: i will .",
                        "d: back in 6 weeks ."))
                .contains("follow up in 6 weeks");
    }
}
