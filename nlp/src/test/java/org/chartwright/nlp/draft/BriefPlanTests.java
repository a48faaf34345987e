package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What a clinician plans in few words, often without a verb, stands in the plan with its numbers. */
class BriefPlanTests {

    private static String note(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).text();
    }

    private static String plan(String... lines) {
        var draft = LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines));
        return String.join(" ", Visits.section(draft, SectionKind.ASSESSMENT_AND_PLAN));
    }

    private static String[] back(String... said) {
        var lines = new ArrayList<>(List.of(
                "d: so the back",
                "p: yeah a week now since i lifted a couch",
                "d: any numbness weakness in the legs",
                "p: nope",
                "d: okay you're tender left lower back"));
        lines.addAll(List.of(said));
        return lines.toArray(String[]::new);
    }

    private static String[] sugars(String... said) {
        var lines = new ArrayList<>(List.of(
                "d: how are the sugars",
                "p: they're running like two hundred in the mornings",
                "d: any numbness in the feet",
                "p: little bit of tingling at night",
                "d: your a one c came back nine point one",
                "p: oh wow"));
        lines.addAll(List.of(said));
        return lines.toArray(String[]::new);
    }

    @Test
    void whatThePatientMayNotDoIsToldWithItsLimit() {
        assertThat(plan(back("d: no lifting over ten pounds for six weeks okay", "p: okay")))
                .contains("No lifting over 10 pounds for 6 weeks.");
        assertThat(plan(back("d: no driving for two weeks .", "p: okay"))).contains("No driving for 2 weeks.");
        assertThat(plan(back("d: no swimming or baths until i see you again .", "p: okay")))
                .contains("No swimming or baths until seen again.");
        assertThat(plan(back("d: nothing to eat after midnight", "p: okay")))
                .contains("Nothing to eat after midnight.");
    }

    @Test
    void whatThePatientSaysTheyDoNotDoIsNoRestriction() {
        assertThat(note(back("p: i have had no drinks for two weeks", "d: so no alcohol for two weeks", "p: right")))
                .doesNotContain("No alcohol for 2 weeks");
        assertThat(note(back("d: no swelling over the knee", "p: okay"))).doesNotContain("Education: No swelling");
    }

    @Test
    void howMuchOfSomethingIsTold() {
        assertThat(plan(sugars("d: and the salt you know no more than two grams a day", "p: okay")))
                .contains("Salt: no more than 2 grams a day.");
        assertThat(plan(sugars("d: a one c under seven and the pressure under one thirty that's the goal", "p: okay")))
                .doesNotContain("Goals: A1c under 7, that's");
    }

    @Test
    void whichTestWhenIsToldWithoutAVerb() {
        assertThat(plan(sugars("d: a one c again in three months", "p: okay"))).contains("Repeat A1c in 3 months.");
        assertThat(note(sugars("d: a one c was seven in march three months ago", "p: okay")))
                .doesNotContain("Repeat A1c");
    }

    @Test
    void whomThePatientSeesAndWhenIsTold() {
        assertThat(plan(sugars("d: and you see cardiology doctor patel in ten days", "p: okay")))
                .contains("Follow up with cardiology Dr. Patel in 10 days.");
    }

    @Test
    void whatIsDoneAtHomeIsAdvisedWithHowOften() {
        assertThat(plan(back("d: change the bandage once a day for two weeks .", "p: okay .")))
                .contains("I advised the patient to change the bandage once daily for 2 weeks.");
        assertThat(note(back("d: hold your hands out for ten seconds .", "p: okay .")))
                .doesNotContain("advised the patient to hold");
    }

    @Test
    void aThresholdIsToldWithWhatIsDoneThen() {
        assertThat(plan(sugars("d: anything under seventy drink four ounces of juice", "p: got it")))
                .contains("anything under 70");
        assertThat(plan(sugars("d: if your sugar is over three hundred two times in a row , call us .", "p: okay")))
                .contains("Call if their sugar is over 300 2 times in a row.");
        assertThat(plan(back("d: come back and see me in four weeks , sooner if you are getting worse .", "p: okay")))
                .contains("Return in 4 weeks, or sooner if the patient is getting worse.");
    }

    @Test
    void aProblemIsTurnedToByNameAlone() {
        var plan = plan(
                "d: how have things been",
                "p: sugars are up and my knee hurts",
                "d: a one c is eight four pressure is one fifty two over ninety and the knee is swollen",
                "p: okay",
                "d: so the knee we'll get an x ray the pressure i'm gonna add losartan fifty",
                "p: okay");
        assertThat(plan).contains("losartan 50");
        var headings = LocalDrafterTests.DRAFTER
                .draft(Visits.unknown(
                        "d: how have things been",
                        "p: sugars are up and my knee hurts",
                        "d: a one c is eight four pressure is one fifty two over ninety and the knee is swollen",
                        "p: okay",
                        "d: so the knee we'll get an x ray the pressure i'm gonna add losartan fifty",
                        "p: okay"))
                .text();
        assertThat(headings).contains("Blood pressure\n");
    }
}
