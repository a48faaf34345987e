package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import java.util.List;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;

/** What the clinician orders, how it is to be taken and what for. */
class StagedOrdersTests {

    static final LocalDrafter DRAFTER = LocalDrafter.open(new ModelStore(Path.of("target", "models")));

    @Test
    void stagesOrdersWithTheirReason() {
        var note = DRAFTER.draft(visit(
                "d: so let's talk about my assessment and plan .",
                "d: for your first problem , hypertension , i am going to start you on lisinopril ten milligrams once a day .",
                "p: okay ."));

        assertThat(note.orders()).singleElement().satisfies(order -> {
            assertThat(order.type()).isEqualTo(Order.Type.MEDICATION);
            assertThat(order.description()).isEqualTo("lisinopril 10 mg once a day");
            assertThat(order.reason()).isEqualTo("hypertension");
        });
    }

    @Test
    void readsADoseThatIsSaidAfterTheDrug() {
        var orders = orders(
                "d: so let's talk about my assessment and plan . your finger is bruised .",
                "d: i will prescribe you some motrin .",
                "d: we will give you six hundred milligrams every six hours and we will take that for a week .");

        assertThat(orders).singleElement().satisfies(order -> {
            assertThat(order.description()).isEqualTo("motrin 600 mg every 6 hours");
            assertThat(order.evidence()).extracting(Evidence::utterance).contains(1, 2);
        });
    }

    @Test
    void leavesADoseThatBelongsToAnotherDrugAlone() {
        assertThat(descriptions(
                        "d: let's talk about the plan . i will start you on meloxicam .",
                        "d: i will also start you on tramadol fifty milligrams twice a day ."))
                .containsExactly("meloxicam", "tramadol 50 mg twice a day");
    }

    @Test
    void takesNoMeasurementForADose() {
        assertThat(descriptions(
                        "d: let's talk about the plan . i will start you on lisinopril .",
                        "d: your blood pressure was one sixty over ninety so check it every day ."))
                .containsExactly("lisinopril");
    }

    @Test
    void keepsHowManyTabletsToTakeWhole() {
        assertThat(descriptions(
                        "d: let's talk about the plan for your broken arm . i will prescribe lortab .",
                        "d: um , you can take one to two tablets every uh , six hours as needed for pain ."))
                .containsExactly("lortab 1 to 2 tablets every 6 hours as needed for pain");
    }

    @Test
    void doesNotStopTheOneDrugThatMayBeTaken() {
        assertThat(descriptions(
                        "d: let's talk about the plan . stop taking any nonsteroidal medicines such as your advil the only"
                                + " thing i really want you taking is tylenol for any pain right now ."))
                .contains("stop advil")
                .doesNotContain("stop tylenol");
    }

    @Test
    void givesTheProblemThatATestIsForAsItsReason() {
        var orders = orders(
                "d: you have diabetes and hypertension .",
                "p: yes .",
                "d: let's talk about my assessment and plan . for your hypertension , i will continue the lisinopril .",
                "d: i will also order a hemoglobin a1c .");

        assertThat(orders)
                .filteredOn(order -> order.type() == Order.Type.LAB)
                .extracting(Order::reason)
                .containsExactly("diabetes");
    }

    @Test
    void ordersNothingThatIsTakenBack() {
        assertThat(descriptions(
                        "d: let's talk about the plan for your diabetes . i am going to increase your metformin to one"
                                + " thousand milligrams . actually no , let's keep the metformin where it is ."))
                .isEmpty();
    }

    @Test
    void anImageThatIsShownOrAValueThatIsToldIsNoOrder() {
        assertThat(descriptions(
                        "d: let's talk about the plan . hey dragon , show me the x-ray .",
                        "d: i will refer you to a kidney doctor because your creatinine is 1.8 ."))
                .isEmpty();
    }

    private static List<Order> orders(String... lines) {
        return DRAFTER.draft(visit(lines)).orders();
    }

    private static List<String> descriptions(String... lines) {
        return orders(lines).stream().map(Order::description).toList();
    }
}
