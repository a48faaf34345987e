package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.note.DraftNote;
import org.junit.jupiter.api.Test;

/** A value of an earlier time stands beside the present one, and never for it. */
class EarlierValuesTests {

    private static DraftNote draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines));
    }

    private static String text(String said) {
        return draft("d: how have you been ?", "p: fine .", "d: " + said, "p: okay .", "d: see me in june .")
                .text();
    }

    @Test
    void thePresentValueComesFirst() {
        assertThat(text("the lipase is 61 , and it was 240 in march ."))
                .contains("Lipase 61, previously 240 in March.");
        assertThat(text("your phosphorus was 7.1 last time and today it's 5.2 ."))
                .contains("Phosphorus 5.2, previously 7.1.");
        assertThat(text("the magnesium last time was 1.2 , now 1.9 .")).contains("Magnesium 1.9, previously 1.2.");
        assertThat(text("so the ldh went from 480 to 210 .")).contains("LDH 210, previously 480.");
    }

    @Test
    void aSignIsComparedWithTheOneBefore() {
        assertThat(text("your weight today is 154 , it was 171 in august ."))
                .contains("Weight: 154, previously 171 in August.");
        assertThat(text("your blood pressure is 128/74 . last time it was 152/90 ."))
                .contains("Blood pressure: 128/74 mmHg, previously 152/90.");
    }

    @Test
    void anEarlierValueIsNoResultOfToday() {
        assertThat(draft("d: how are you ?", "p: fine .", "d: the ammonia was 90 last time . we repeat it today .")
                        .facts()
                        .stream()
                        .filter(fact -> fact.kind() == Kind.RESULT)
                        .map(Fact::text))
                .isEmpty();
    }

    @Test
    void aValueIsNotGivenToATestThatCannotHaveIt() {
        assertThat(text("the creatinine is 1.1 . your weight is fine . it was 182 in june ."))
                .doesNotContainIgnoringCase("creatinine was 182");
    }

    @Test
    void anAimOrSomebodyElsesValueIsNotCompared() {
        assertThat(text("the goal for the ldl is 70 , it was 100 before that study ."))
                .doesNotContain("previously");
        assertThat(text("your brother's ferritin is 900 , it was 1200 before ."))
                .doesNotContain("previously");
    }

    @Test
    void aTimeOpensTheStatementItIsSaidOf() {
        assertThat(draft("d: what is your reading at home ?", "p: last month it was 160/95 , this week it's 138/84 .")
                        .text())
                .doesNotContain("160/95, this week");
    }
}
