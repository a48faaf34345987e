package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.junit.jupiter.api.Test;

/** What a clinician orders in the loose talk at the end of a visit. */
class LooseOrdersTests {

    /** What is said before the clinician comes to an end. */
    static final List<String> HISTORY = List.of(
            "d: hello , what can i do for you today ?",
            "p: hi , i have had this trouble for about a week now and it is getting me down .",
            "d: okay , tell me more about it .",
            "p: well it is worst in the morning and it keeps me from sleeping .",
            "d: any fever ?",
            "p: no .",
            "d: are you taking any medication ?",
            "p: just amlodipine for blood pressure .",
            "d: any other medical problems ?",
            "p: i had kidney stones years ago . and asthma as a child .",
            "d: any allergies ?",
            "p: no .");

    @Test
    void aTreatmentNoListKnowsIsOrderedForTheVerdict() {
        assertThat(orders(
                        "d: i wonder whether this may be shingles .",
                        "p: my sister had that .",
                        "d: so i'm going to give you aciclovir , one tablet five times a day for seven days .",
                        "p: okay ."))
                .containsExactly("aciclovir 1 tablet 5 times a day for 7 days [possible shingles]");
    }

    @Test
    void testsAndReferralsOfOneTurnAreAllOrdered() {
        assertThat(orders(
                        "d: um i think you may have an overactive thyroid . so we'll start with some bloods , and then we"
                                + " can refer you to the endocrinologist .",
                        "p: okay ."))
                .contains(
                        "bloods [possible overactive thyroid]",
                        "referral to endocrinologist [possible overactive thyroid]");
        assertThat(orders(
                        "d: it sounds like what you've got is a thrush infection . so we'll try a clotrimazole pessary ,"
                                + " one at night for three nights .",
                        "p: okay .",
                        "d: and i'd like a swab as well , just to be sure .",
                        "p: fine ."))
                .containsExactly(
                        "clotrimazole one at night for 3 nights [likely thrush infection]",
                        "swab [likely thrush infection]");
    }

    @Test
    void drugsNamedAfterALeadInAreOrderedForWhatItSaid() {
        assertThat(orders(
                        "d: for the itch some strong cream would be advisable .",
                        "d: so think about hydrocortisone , or even betamethasone .",
                        "d: and some antihistamine , such as cetirizine .",
                        "p: okay , i will get those ."))
                .contains("hydrocortisone [itching]", "betamethasone [itching]", "cetirizine [itching]");
    }

    @Test
    void whereThePatientIsToGoIsAnOrder() {
        assertThat(orders(
                        "d: what i'm worried about is you having a clot in the leg .",
                        "p: okay .",
                        "d: it might be worth you going into hospital today .",
                        "p: okay ."))
                .anyMatch(order -> order.startsWith("assessment in hospital today"));
        assertThat(orders(
                        "d: you could be going into an anaphylactic reaction . so please call an ambulance now .",
                        "d: i think we need to call an ambulance .",
                        "p: yes ."))
                .contains("ambulance to hospital [possible anaphylactic reaction]");
    }

    @Test
    void anOfferThatIsAcceptedIsAnOrderAndOneThatIsRefusedIsNone() {
        assertThat(orders(
                        "d: i could refer you to the pain team .",
                        "p: yes please , do that .",
                        "d: i'll send it today ."))
                .contains("referral to pain team []");
        assertThat(orders(
                        "d: i could refer you to the pain team .",
                        "p: no , i would rather not .",
                        "d: fine , just rest ."))
                .isEmpty();
        assertThat(orders(
                        "d: you could have codeine or tramadol .", "p: i'd rather not .", "d: okay , then just rest ."))
                .isEmpty();
    }

    @Test
    void aConditionAWishAndAPastTreatmentOrderNothing() {
        assertThat(orders(
                        "d: if it gets worse we would start prednisone .",
                        "p: my brother had sciatica , they gave him gabapentin .",
                        "d: i see . but i think we just wait and see .",
                        "p: i took naproxen last year and that helped . and i want to stop metformin ."))
                .isEmpty();
        assertThat(orders(
                        "d: if you get chest pain .",
                        "d: then you need to go to the emergency department .",
                        "p: okay ."))
                .isEmpty();
    }

    @Test
    void aSecondXRayAndARepeatedScanAreOrdersOfTheirOwn() {
        assertThat(orders(
                        "d: i think you have a sprain of the knee .",
                        "d: we will do an x-ray of the knee today . and an x-ray of the hip as well .",
                        "p: okay ."))
                .containsExactly("x-ray of the knee [sprain of the knee]", "x-ray of the hip [sprain of the knee]");
        assertThat(orders(
                        "d: you have a small nodule on the lung . we will do a ct today , and repeat the ct in three months .",
                        "p: okay ."))
                .contains("ct []", "repeat ct in 3 months []");
    }

    @Test
    void noOrderIsForAWordOfTheHistory() {
        assertThat(orders("d: okay . so let's do a blood test .", "p: okay ."))
                .noneMatch(order -> order.contains("asthma") || order.contains("kidney stones"));
    }

    @Test
    void whatIsArguedAgainstIsAbsent() {
        var lines = new ArrayList<>(HISTORY);
        lines.addAll(List.of(
                "d: i am doubtful that this is due to a heart attack .",
                "d: the blood test argues against arthritis .",
                "d: a stroke is unlikely .",
                "p: good ."));
        assertThat(LocalDrafterTests.DRAFTER
                        .draft(visit(lines.toArray(String[]::new)))
                        .facts())
                .filteredOn(fact -> fact.text().matches("heart attack|arthritis|stroke"))
                .hasSize(3)
                .allMatch(fact -> fact.polarity() == Polarity.ABSENT);
    }

    @Test
    void whatIsStoppedAvoidedOrWaitedWithIsNotOrdered() {
        assertThat(
                        orders(
                                "d: you need to cancel the appointment with the orthopaedic surgeon .",
                                "p: okay .",
                                "d: you should avoid using ibuprofen with your warfarin . i want you to go without the sling ."))
                .isEmpty();
        assertThat(orders(
                        "d: let's hold off on antibiotics and give it a few days .",
                        "p: okay .",
                        "d: you can get thrush from antibiotics .",
                        "p: right .",
                        "d: i am happy to say your throat swab is negative ."))
                .isEmpty();
        assertThat(orders(
                        "d: i think antibiotics would be useless , you need rest .",
                        "p: okay .",
                        "d: and you should stop using the steroid cream .",
                        "d: you need to come off steroids slowly . and you need to cut down on the laxatives ."))
                .isEmpty();
        assertThat(orders(
                        "d: you should avoid aspirin and use paracetamol .",
                        "p: okay .",
                        "d: i would recommend avoiding steroid cream and using emollients ."))
                .containsExactlyInAnyOrder("paracetamol []", "emollients []");
    }

    @Test
    void whatHangsOnAConditionIsNotOrderedOutright() {
        assertThat(orders(
                        "d: you should go to the emergency department if the pain gets worse .",
                        "p: okay .",
                        "d: you need to call 999 if you faint .",
                        "p: okay ."))
                .isEmpty();
        assertThat(orders(
                        "d: i will take a throat swab .",
                        "p: okay .",
                        "d: i will give you antibiotics if the swab is positive .",
                        "p: okay .",
                        "d: we can do a chest x-ray if it does not settle ."))
                .containsExactly("throat swab []");
        assertThat(orders(
                        "d: if you are not better in a week , come back and we will get a chest x-ray .", "p: fine ."))
                .noneMatch(order -> order.contains("x-ray"));
    }

    @Test
    void aResultToldAndAJourneySparedOrderNothing() {
        assertThat(orders(
                        "d: so i can see your bloods are normal .",
                        "p: good .",
                        "d: and i think your ecg looks fine .",
                        "p: good .",
                        "d: i want to save you going to the hospital .",
                        "p: okay .",
                        "d: next time you need to call an ambulance . i will chase your blood cultures ."))
                .isEmpty();
    }

    @Test
    void aDrugThePatientCannotTakeIsNotOrdered() {
        assertThat(orders(
                        "d: i will prescribe penicillin 500 mg four times a day .",
                        "p: i am allergic to penicillin .",
                        "d: okay , then i will give you clarithromycin 500 mg twice a day .",
                        "p: thank you ."))
                .containsExactly("clarithromycin 500 mg twice a day []");
        assertThat(orders(
                        "d: i will prescribe naproxen 500 mg twice a day .",
                        "p: i can not take that , i have had an ulcer .",
                        "d: okay ."))
                .isEmpty();
        assertThat(orders(
                        "d: i will start bisoprolol 2.5 mg once a day . is that okay ?",
                        "p: no , i would rather not .",
                        "d: okay ."))
                .isEmpty();
    }

    @Test
    void thanksThatBeginWithNoAndAnotherThingDeclinedLeaveTheOrder() {
        assertThat(orders(
                        "d: i will prescribe amoxicillin 500 mg three times a day .",
                        "p: no , that sounds good .",
                        "d: i will send a sputum sample .",
                        "p: no , of course ."))
                .containsExactlyInAnyOrder("amoxicillin 500 mg 3 times a day []", "sputum sample []");
        assertThat(orders("d: i will refer you to physiotherapy .", "p: i do not need a sick note .", "d: okay ."))
                .containsExactly("referral to physiotherapy []");
    }

    private static List<String> orders(String... closing) {
        var lines = new ArrayList<>(HISTORY);
        lines.addAll(List.of(closing));
        return LocalDrafterTests.DRAFTER.draft(visit(lines.toArray(String[]::new))).orders().stream()
                .map(order -> order.description() + " [" + order.reason() + "]")
                .toList();
    }
}
