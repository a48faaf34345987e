package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.junit.jupiter.api.Test;

/** What a clinician orders in the loose talk at the end of a visit. */
class LooseOrdersTests {

    static final LocalDrafter DRAFTER = LocalDrafter.open(new ModelStore(Path.of("target", "models")));

    private static final List<String> HISTORY = List.of(
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
        assertThat(DRAFTER.draft(visit(lines.toArray(String[]::new))).facts())
                .filteredOn(fact -> fact.text().matches("heart attack|arthritis|stroke"))
                .hasSize(3)
                .allMatch(fact -> fact.polarity() == Polarity.ABSENT);
    }

    private static List<String> orders(String... closing) {
        var lines = new ArrayList<>(HISTORY);
        lines.addAll(List.of(closing));
        return DRAFTER.draft(visit(lines.toArray(String[]::new))).orders().stream()
                .map(order -> order.description() + " [" + order.reason() + "]")
                .toList();
    }
}
