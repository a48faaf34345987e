package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that the clinician takes back or the patient declines is neither told as standing, nor ordered. */
class PlansLetBeTests {

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

    private static List<String> orders(DraftNote note) {
        return note.orders().stream().map(Order::description).toList();
    }

    private static boolean stands(DraftNote note, String name) {
        return note.facts().stream()
                .anyMatch(fact -> fact.text().startsWith(name)
                        && fact.polarity() == Fact.Polarity.PRESENT
                        && fact.certainty() == Fact.Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "i would rather not take a pill every day . | okay . then let's hold off on the propranolol .",
                "no thank you , i'll pass . | fine . your call .",
                "i'd rather not . | sure . we can wait on the propranolol .",
                "no propranolol for me , it gave my sister nightmares . | i hear you . okay ."
            })
    void whatThePatientDeclinesIsToldAsDeclinedAndNotOrdered(String refused, String letBe) {
        var note = draft(
                "d: how are the tremors ?",
                "p: worse , my hand shakes when i pour tea .",
                "d: any weakness ?",
                "p: no .",
                "d: it is an essential tremor . i am going to start propranolol , forty milligrams at bedtime .",
                "p: " + refused,
                "d: " + letBe,
                "p: thanks .");
        assertThat(text(note)).containsAnyOf("declined", "hold off").doesNotContainIgnoringCase("start");
        assertThat(orders(note)).noneMatch(order -> order.contains("propranolol"));
        assertThat(stands(note, "propranolol")).isFalse();
    }

    @Test
    void aShotThatIsNotWantedIsDeclined() {
        var note = draft(
                "d: how is the shoulder ?",
                "p: it aches at night .",
                "d: your film shows arthritis . we can do a steroid injection today .",
                "p: no needles for me , thank you .",
                "d: okay . physical therapy twice a week then .");
        assertThat(text(note)).contains("declined the steroid injection").doesNotContain("do a steroid injection");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "strike that , you are on amiodarone . doxycycline one hundred milligrams twice a day .",
                "scratch that . let's use doxycycline one hundred milligrams twice a day .",
                "actually , with your heart , let's skip the azithromycin . doxycycline one hundred milligrams twice a day ."
            })
    void whatTheClinicianTakesBackIsNotToldAsThePlan(String takenBack) {
        var note = draft(
                "d: what brings you in ?",
                "p: i cough up green stuff , since monday .",
                "d: let me listen . there are crackles on the right .",
                "d: i am going to start azithromycin five hundred milligrams today . " + takenBack,
                "p: okay .");
        assertThat(text(note)).doesNotContainIgnoringCase("start azithromycin");
        assertThat(orders(note)).noneMatch(order -> order.contains("azithromycin"));
        assertThat(stands(note, "azithromycin")).isFalse();
    }

    @Test
    void aDoseThatIsLeftAsItIsIsNotRaised() {
        var note = draft(
                "d: so the pressure is 150 over 90 today . i want to raise the nifedipine to sixty milligrams .",
                "p: my ankles swell already .",
                "d: fair enough . scrap that , we leave it at thirty and i will add losartan fifty milligrams once a day .",
                "p: okay .");
        assertThat(text(note)).contains("leave the nifedipine at 30").doesNotContain("60");
        assertThat(orders(note)).noneMatch(order -> order.contains("60"));
    }

    @Test
    void oneOfTwoPlansStandsWhereTheOtherIsDeclined() {
        var note = draft(
                "d: i'd like to refer you to cardiology and get a stress test .",
                "p: i'm not doing a stress test . i nearly fell last year .",
                "d: okay , no stress test . we'll do an echo .",
                "p: fine .");
        assertThat(text(note)).contains("declined the stress test").doesNotContain("get a stress test");
        assertThat(orders(note)).noneMatch(order -> order.contains("stress"));
    }

    @Test
    void whatThePatientAcceptsAfterAllStands() {
        var note = draft(
                "d: what brings you in ?",
                "p: hot flashes all night .",
                "d: okay . i would start gabapentin three hundred milligrams at night .",
                "p: i'd rather not take anything .",
                "d: are you sure ? it's only one pill and you'd sleep .",
                "p: okay , i'll try it .",
                "d: good , i'll send in the gabapentin .");
        assertThat(text(note)).contains("gabapentin").doesNotContain("declined");
    }

    @Test
    void whatIsTakenAndHeldIsOnHoldAndAnotherRefusalTouchesNoPlan() {
        var note = draft(
                "d: so you are on furosemide forty .",
                "p: yes , every morning .",
                "d: hold the furosemide for now , your kidneys are dry . and i am starting potassium twenty a day .",
                "p: no thank you , i do not want coffee .",
                "d: okay . see you in two weeks .");
        assertThat(orders(note)).contains("hold furosemide");
        assertThat(text(note)).doesNotContain("declined");
    }
}
