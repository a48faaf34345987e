package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.note.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A blood test that is named by what it measures is ordered where one has it drawn, and nowhere else. */
class AnalytesOrderedTests {

    private static List<String> labs(String said) {
        return LocalDrafterTests.DRAFTER
                .draft(Visits.unknown("d: how have you been ?", "p: tired .", "d: " + said, "p: okay ."))
                .orders()
                .stream()
                .filter(order -> order.type() == Order.Type.LAB)
                .map(Order::description)
                .toList();
    }

    @Test
    void allThatAreDrawnAreOrdered() {
        assertThat(labs("let's check potassium and creatinine today and a magnesium ."))
                .contains("potassium", "creatinine", "magnesium");
        assertThat(labs("we'll recheck your sodium and phosphate in two weeks ."))
                .contains("sodium", "phosphate");
        assertThat(labs("i am going to get a cbc , a ferritin and a calcium .")).contains("ferritin", "calcium");
    }

    @Test
    void aVitaminThatIsDrawnIsNoMedicine() {
        var orders = LocalDrafterTests.DRAFTER
                .draft(Visits.unknown(
                        "d: we will repeat the cbc in a month and get a b twelve and folate .", "p: okay ."))
                .orders();

        assertThat(orders).extracting(Order::type).doesNotContain(Order.Type.MEDICATION);
        assertThat(orders).extracting(Order::description).contains("folate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            if you feel weak we would check your potassium .
            they checked the potassium in the emergency room .
            you can get magnesium over the counter .
            add calcium and vitamin d , they are good for the bones .
            you get potassium from bananas .
            we are not going to check a magnesium .
            """)
    void whatIsEatenTakenOrOnlySpokenOfIsNot(String said) {
        assertThat(labs(said)).doesNotContain("potassium", "magnesium", "calcium", "vitamin d");
    }
}
