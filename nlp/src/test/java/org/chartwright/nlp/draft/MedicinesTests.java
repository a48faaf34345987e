package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.List;
import org.chartwright.nlp.fact.Detail.Medication;
import org.chartwright.nlp.note.Order;
import org.junit.jupiter.api.Test;

/** What is said to be done with a drug: taken, given up, begun, held. */
class MedicinesTests {

    private static final String PLAN = "d: so let's talk about my assessment and plan . ";

    private static List<String> actions(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(visit(lines)).facts().stream()
                .filter(fact -> fact.detail() instanceof Medication)
                .map(fact -> (Medication) fact.detail())
                .map(drug -> drug.name() + " " + drug.action())
                .toList();
    }

    private static List<String> orders(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(visit(lines)).orders().stream()
                .map(Order::description)
                .toList();
    }

    @Test
    void whatAnotherClinicianBeganIsTaken() {
        assertThat(actions("d: i see that dr. patel put you on jardiance last year ."))
                .containsExactly("jardiance TAKING");
        assertThat(actions("d: this is a patient with asthma . she is on singulair and uses albuterol ."))
                .containsExactly("singulair TAKING", "albuterol TAKING");
        assertThat(actions(PLAN + "i am going to put you on jardiance .")).containsExactly("jardiance START");
    }

    @Test
    void whatWasGivenUpIsNotTaken() {
        assertThat(actions("p: i was on singulair . but i stopped it last month ."))
                .containsExactly("singulair NOT_TAKING");
        assertThat(actions("d: so you were on the lisinopril in november .")).containsExactly("lisinopril UNCLEAR");
    }

    @Test
    void isComparedWithoutBeingDenied() {
        assertThat(actions("p: without ibuprofen the pain is a six .")).containsExactly("ibuprofen UNCLEAR");
        assertThat(actions("d: has the ibuprofen helped at all ?", "p: no , not really ."))
                .containsExactly("ibuprofen TAKING");
        assertThat(actions("d: are you taking ibuprofen ?", "p: no .")).containsExactly("ibuprofen NOT_TAKING");
    }

    @Test
    void whatIsTakenMayBeStoppedInTheSameBreath() {
        assertThat(actions(PLAN + "i would like you to stop taking any of the pills that you are taking like motrin ."))
                .containsExactly("motrin STOP");
        assertThat(actions(PLAN + "we will get you off your aspirin for a week before the procedure ."))
                .containsExactly("aspirin HOLD");
        assertThat(actions(PLAN + "hopefully we can eventually get you off that lisinopril ."))
                .containsExactly("lisinopril UNCLEAR");
        assertThat(actions(
                        PLAN + "i know that you are trying to stop smoking and i see that you are taking metformin ."))
                .containsExactly("metformin TAKING");
    }

    @Test
    void aDrugThatWasOnlyATestIsNotTaken() {
        assertThat(actions("d: you took the dexamethasone suppression test and you passed ."))
                .containsExactly("dexamethasone UNCLEAR");
    }

    @Test
    void aWeekWithoutADrugIsNoSchedule() {
        assertThat(LocalDrafterTests.DRAFTER
                        .draft(visit(PLAN + "we will get you off your aspirin for a week before the procedure ."))
                        .facts()
                        .toString())
                .doesNotContain("weekly");
    }

    @Test
    void eachDrugOfOneBreathHasItsOrder() {
        assertThat(orders(PLAN + "for your diabetes hold the jardiance and continue the metformin ."))
                .containsExactly("hold jardiance");
        assertThat(orders(PLAN + "stop the flovent . use your albuterol two puffs every four hours as needed ."))
                .containsExactly("stop flovent", "albuterol 2 puffs every 4 hours as needed");
    }

    @Test
    void whatIsOnlyConsideredOrLeftAsItIsIsNoOrder() {
        assertThat(orders(PLAN + "if it gets worse we can get you back in and possibly do an mri ."))
                .isEmpty();
        assertThat(orders(PLAN + "if your sugars stay high , we will talk about mealtime insulin ."))
                .isEmpty();
        assertThat(orders(PLAN + "do not change your insulin dose .")).isEmpty();
        assertThat(orders(PLAN + "i will order an mri of the knee .")).containsExactly("mri of the knee");
    }
}
