package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of medicines holds what is taken now, and not what was taken once, given up or never begun. */
class UsedBeforeTests {

    private static String listed(String... lines) {
        var visit = Stream.concat(
                        Stream.of("d: what brings you in ?", "p: my wrist has been sore for ten days ."),
                        Stream.of(lines))
                .toArray(String[]::new);
        return String.join(
                " ", Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(visit)), SectionKind.MEDICATIONS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they put me on zocor but my calves hurt so bad .",
                "they had me on paxil after my dad died .",
                "the urgent care gave me codeine , and it made me sick .",
                "i took a xanax last night .",
                "i took one vicodin of my uncle's .",
                "tegretol gave me a rash so no more of that .",
                "arava i gave up on , it upset my stomach .",
                "symbicort i could never afford .",
                "i should have started the fosamax but i did not .",
                "i took valtrex for the shingles , that was four years back .",
                "then benicar , i was on that , but i stopped in 2020 after the move .",
                "the scopolamine patch , i took it off ."
            })
    void whatIsNotTakenNowIsNotListed(String answer) {
        assertThat(listed(
                        "d: what do you take ?", "p: synthroid , a hundred , every day .", "d: okay .", "p: " + answer))
                .isEqualTo("Synthroid 100 daily.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "they put me on zocor and it made me sore but i still take it .",
                "my doctor put me on zocor last year .",
                "i take zocor , it gave me cramps at first .",
                "my doctor gave me zocor and i use it every night .",
                "i took my zocor this morning ."
            })
    void whatIsTakenAllTheSameIsListed(String answer) {
        assertThat(listed("d: what do you take ?", "p: " + answer, "d: okay , let me see the wrist ."))
                .startsWith("Zocor");
    }

    @Test
    void whatThePatientNeverBeganIsNotListed() {
        assertThat(listed(
                        "d: and i had put you on chantix .",
                        "p: i never picked that up , it was too much money .",
                        "d: okay , let me see the wrist ."))
                .doesNotContainIgnoringCase("chantix.");
        assertThat(listed(
                        "d: did n't anybody try you on topamax ?",
                        "p: no , i never was .",
                        "d: okay , let me see the wrist ."))
                .doesNotContain("Topamax");
        assertThat(listed(
                        "d: and i had put you on chantix .",
                        "p: yes , it is going well .",
                        "d: okay , let me see the wrist ."))
                .contains("Chantix");
    }

    @Test
    void aChangeOnConditionIsNotMadeYet() {
        assertThat(listed(
                        "d: what do you take ?",
                        "p: elidel twice a day and spironolactone , fifty .",
                        "d: stop the elidel if the skin burns . hold the spironolactone if you get the runs ."))
                .contains("Elidel")
                .contains("Spironolactone 50")
                .doesNotContain("stopped")
                .doesNotContain("on hold");
        assertThat(listed(
                        "d: what do you take ?",
                        "p: elidel twice a day .",
                        "d: stop the elidel . call me if it burns ."))
                .contains("(stopped)");
    }

    @Test
    void whatIsLeftOffForSomeDaysIsOnHold() {
        assertThat(listed(
                        "d: what do you take ?",
                        "p: adderall , twenty , in the morning .",
                        "d: i do n't want you taking the adderall tomorrow or the next day , then go back to twenty ."))
                .contains("(on hold)")
                .doesNotContain("stopped");
    }

    @Test
    void whatIsLeftOffIsNotListed() {
        assertThat(listed(
                        "d: what do you take ?",
                        "p: i was taking the feldene , but it upset my stomach , so i quit that around easter .",
                        "d: then let's leave the feldene off and use a brace ."))
                .doesNotContain("Feldene");
    }

    @Test
    void theDoseIsTheOneTaken() {
        assertThat(listed(
                        "d: what do you take ?",
                        "p: keppra , five hundred twice a day .",
                        "d: okay .",
                        "d: keep five hundred of the keppra in the morning and go up to a thousand at bedtime ."))
                .startsWith("Keppra 500 twice daily");
        assertThat(listed(
                        "d: what do you take ?",
                        "p: levemir , twenty units at night . no wait , she went up on that . it's thirty ."))
                .contains("Levemir")
                .doesNotContain("20");
    }
}
