package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.nlp.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dose stands in the note with its drug, however the two are said, and no other number in its place. */
class DosesNamedTests {

    private static String note(String said) {
        return LocalDrafterTests.DRAFTER
                .draft(Visits.unknown(said.split(" / ")))
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: your kidneys rule out fosamax , so it is prolia . sixty milligrams , every six months . / p: okay . | Prolia, 60 mg, every 6 months
            d: how are the sugars ? / p: high . / d: so we change that one . tradjenta . five , once a day . / p: okay . | Tradjenta, 5, once daily
            d: and the water pill , the furosemide ? / p: forty in the morning , and an extra twenty if i am swollen . | Furosemide 40 in the morning
            d: start macrobid hundred twice a day for five days . / p: okay . | 100 twice daily
            d: which inhalers ? / p: advair two fifty fifty one puff twice a day . | 250/50
            d: for the bones vitamin d three fifty thousand weekly for eight weeks . / p: okay . | D3 50000 weekly
            d: how is the pain ? / p: six , and i am on the tramadol fifty three times a day . | tramadol 50 3 times a day
            d: your meds ? / p: crestor ten , the little thyroid pill fifty micrograms . | Crestor 10
            d: migraines ? / p: went from twelve a month to five on the aimovig one forty . | Aimovig 140
            d: how are the nerves ? / p: the lyrica one fifty at night helps . | 150 at night
            d: what about the rest ? / p: the bicarb tablets , six fifty twice a day , and that is it . | Bicarb 650 twice daily
            d: okay and you are still on the lamotrigine . / p: yep , one fifty twice a day . | Lamotrigine 150 twice daily
            d: motrin for the fever . / p: how much ? / d: motrin five m l's every six hours . | 5 ml every 6 hours
            d: plavix seventy five , continue aspirin eighty one . / p: okay . | Plavix 75, continue aspirin 81
            """)
    void theDoseStandsWithItsDrug(String said, String told) {
        assertThat(note(said)).containsIgnoringCase(told);
    }

    @Test
    void aDoseThatIsGivenUpStandsWithTheDrugThatWasStopped() {
        assertThat(
                        note(
                                "d: who gave you that ? / p: my doctor . the ferrous sulfate , the three twenty five , twice a day , but i quit it two weeks ago ."))
                .contains("Stopped ferrous sulfate 325")
                .doesNotContain("Ferrous sulfate 325 twice daily.\n");
    }

    @Test
    void aNewDoseIsNotCutShort() {
        assertThat(
                        note(
                                "d: is the zepbound going well ? / p: i am at ten . / d: bump to ten for four weeks then twelve and a half ."))
                .doesNotContain("then 12)");
    }

    @Test
    void aLevelIsNoDose() {
        assertThat(note("d: levels , valproate seventy two , ammonia forty . / p: fine ?"))
                .doesNotContain("Valproate 72");
    }

    @Test
    void howOftenAnotherThingIsDoneIsNotHowTheDrugIsTaken() {
        assertThat(LocalDrafterTests.DRAFTER
                        .draft(Visits.unknown(
                                "d: how is the neck ?",
                                "p: sore .",
                                "d: medrol pack , pt twice weekly for six weeks ."))
                        .orders()
                        .toString())
                .doesNotContain("medrol twice weekly");
    }

    @Test
    void aWeightThatAnswersIsNoDose() {
        assertThat(note("d: what was your weight when you started the wegovy ? / p: two forty one . / d: great ."))
                .doesNotContain("Wegovy 241");
    }

    @Test
    void aShareOfADoseIsNoDose() {
        assertThat(note("d: the counts are low , so we will reduce the oxaliplatin by twenty percent . / p: okay ."))
                .doesNotContain("Oxaliplatin 20%")
                .doesNotContain("to 20%");
    }

    @Test
    void theStrengthOfASolutionIsItsShare() {
        assertThat(LocalDrafterTests.DRAFTER
                        .draft(Visits.unknown(
                                "d: it is psoriasis .",
                                "p: okay .",
                                "d: i will prescribe clobetasol that is a point oh five percent solution ."))
                        .orders()
                        .toString())
                .contains("0.05%");
    }

    @Test
    void whatIsTakenOnTheDayOfAnOperationIsNotStarted() {
        assertThat(note("d: take the metoprolol the morning of surgery . / p: okay ."))
                .doesNotContain("Start metoprolol");
    }

    @Test
    void aDoseIsNotGivenToADrugThatIsStopped() {
        assertThat(note("d: i want you to stop the naproxen . five , once a day . / p: what is ?"))
                .doesNotContainIgnoringCase("naproxen, 5");
    }

    @Test
    void aReactionOfTheNextDrugIsNotOfTheOneBefore() {
        assertThat(note("d: anything you can't take ? / p: sulfa makes me swell up . and i get hives from keflex ."))
                .contains("Keflex (hives)")
                .doesNotContain("Sulfa (hives)");
    }

    @Test
    void eachAllergyHasItsOwnReaction() {
        var facts = LocalDrafterTests.DRAFTER
                .draft(Visits.unknown(
                        "d: any allergies to medicines ?",
                        "p: penicillin , hives as a kid , and codeine makes me throw up .",
                        "d: okay ."))
                .facts();

        assertThat(facts.stream()
                        .filter(fact -> fact.kind() == Fact.Kind.ALLERGY)
                        .map(fact -> fact.detail().toString()))
                .anyMatch(allergy -> allergy.contains("penicillin") && allergy.contains("hives"))
                .anyMatch(allergy -> allergy.contains("codeine") && allergy.contains("vomiting"));
    }
}
