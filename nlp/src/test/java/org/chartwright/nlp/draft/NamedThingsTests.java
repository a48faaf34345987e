package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "It", "that" and what is left out: called by its name where that is sure, and never by a wrong one. */
class NamedThingsTests {

    private static String draft(String said) {
        return DRAFTER.draft(visit(said.strip().split(" / "))).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i have chest pain . at first it was pretty constant for three days . | At first, the chest pain was constant for 3 days
            p: i have chest pain . it has been affecting my sleep . | The chest pain has been affecting
            d: how would you rate your pain on a scale of one to ten ? / p: sometimes it gets to an eight without ibuprofen . | Sometimes the pain gets to an 8 without ibuprofen
            """)
    void aComplaintIsKnownByWhatItDoes(String said, String sentence) {
        assertThat(draft(said)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i twisted my left ankle yesterday . it is very swollen . | left ankle is very swollen
            p: i twisted my left ankle yesterday . it has been hurting ever since . | left ankle has been hurting ever since
            d: and for your ankle sprain , i want you to elevate your left ankle and continue to ice it for 20 minutes . | ice it for 20 minutes
            """)
    void whatIsSoreOrIcedIsThePartOfTheBodyThatWasSpokenOf(String said, String sentence) {
        assertThat(draft(said)).contains(sentence);
    }

    @Test
    void aComplaintThatIsDeniedOrOfSomebodyElseLendsNoName() {
        assertThat(draft("p: i have no chest pain . it started about three days ago ."))
                .doesNotContain("pain started");
        assertThat(draft("p: my husband has back pain . it started about three days ago ."))
                .doesNotContain("pain started");
    }

    @Test
    void twoPartsOfTheBodyAreNotMixedUp() {
        assertThat(draft("p: i hurt my left ankle and my right wrist yesterday . it is very swollen ."))
                .doesNotContain("ankle is very swollen", "wrist is very swollen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: for your next problem , your hypertension , i think you are doing well with that . | doing well with her hypertension
            d: and then for your last problem , your hypertension . you are doing a great job of keeping it controlled . | keeping her hypertension controlled
            d: and how are you doing with your depression ? / p: i am doing well . | doing well with her depression
            """)
    void underAHeadingItIsTheProblemOfTheHeading(String said, String sentence) {
        assertThat(draft(said)).contains(sentence);
    }

    @Test
    void whatIsSaidInGreetingStaysSmallTalk() {
        assertThat(draft("d: hi , how are you ? / p: i am doing well .")).doesNotContain("doing well");
    }

    @Test
    void underTheHeadingsOfTwoProblemsItStaysOpen() {
        assertThat(
                        draft(
                                "d: and how are you doing with your depression ? how are you doing with your diabetes ? / p: i am doing well ."))
                .doesNotContain("well with her");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: here are the results of the echocardiogram . it shows some mitral regurgitation . | The echocardiogram shows some mitral regurgitation
            d: on your heart exam , i hear a two out of six systolic murmur . that is stable from last year . | urmur is stable from last year
            d: your blood pressure is something i worry about . it was 180 over 95 in the emergency room . | blood pressure was 180/95 in the emergency room
            """)
    void aTestShowsAndAMurmurIsStable(String said, String sentence) {
        assertThat(draft(said)).contains(sentence);
    }

    @Test
    void howLongABootIsWornIsNotHowLongThePainLasts() {
        assertThat(draft("p: i have foot pain . / d: how long have you been wearing this boot ? / p: about a month ."))
                .doesNotContain("pain has been going on");
    }

    @Test
    void whatWasOnlyAskedAboutIsNotNamed() {
        assertThat(draft("d: did you have any nausea ? / p: hmm . / p: it started about three days ago ."))
                .doesNotContain("nausea started");
    }

    @Test
    void aResultThatIsShownIsToldAsDone() {
        assertThat(draft("d: so this is the result of the echocardiogram that we did two years ago ."))
                .contains("We did the echocardiogram 2 years ago");
    }

    @Test
    void aMurmurThatIsNotHeardIsNotStable() {
        assertThat(draft("d: on your heart exam , i hear no murmur . that is stable from last year ."))
                .doesNotContain("murmur is stable");
    }

    @Test
    void whatTwoTestsMayShowIsLeftOpen() {
        assertThat(draft("d: i have your echocardiogram and your chest x-ray . it shows some fluid in the lungs ."))
                .doesNotContain("x-ray shows", "X-ray shows", "echocardiogram shows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: i am going to prescribe meloxicam 15 milligrams . i want you to take that once a day . | take meloxicam once daily
            d: i am going to prescribe meloxicam 15 milligrams . that will help with the swelling . | Meloxicam will help with the swelling
            d: i am going to refer you to physical therapy . that will help with the pain . | Physical therapy will help with the pain
            d: are you taking the lisinopril ? / p: yes , i take it every morning . | takes lisinopril every morning
            """)
    void theMedicineJustNamedIsTakenAndHelps(String said, String sentence) {
        assertThat(draft(said)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: i am going to prescribe meloxicam and use a brace . that will help with the swelling . | Meloxicam will help
            d: i am going to adjust your coumadin to two milligrams . this will help reduce the bruising . | Coumadin will help
            d: i want you to stop the ibuprofen . i will prescribe meloxicam and tylenol . i want you to take that once a day . | take meloxicam once
            """)
    void ofSeveralTreatmentsNoneIsPicked(String said, String wrong) {
        assertThat(draft(said)).doesNotContainIgnoringCase(wrong);
    }

    @Test
    void whenItHappenedIsSaidOfWhatHappened() {
        assertThat(draft("d: when did the injury happen ? / p: it was last saturday in the afternoon ."))
                .contains("The injury happened last Saturday");
        assertThat(draft("d: when was your last stress test ? / p: it was in september 2019 ."))
                .contains("last stress test was in September 2019");
    }

    @Test
    void thisOfAThingNobodyNamedBeforeIsAnyOne() {
        assertThat(draft("p: i fell on the ice yesterday and i heard this pop in my knee ."))
                .contains("heard a pop");
        assertThat(draft("p: i started seeing this new cardiologist last year ."))
                .contains("seeing a new cardiologist");
        assertThat(draft("d: which knee is it ? / p: i have had surgery on this knee two years ago ."))
                .doesNotContain("a knee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: how long has this pain been going on ? / p: about four days . | The pain has been present for about 4 days
            p: i have had a bad headache . / d: how long has this been going on ? / p: about four days . | The headache has been present for about 4 days
            """)
    void howLongIsSaidOfTheComplaint(String said, String sentence) {
        assertThat(draft(said)).contains(sentence);
    }

    @Test
    void theyAreTheOnePlaceThatTreatedThePatient() {
        assertThat(draft("p: i was in the hospital for heart failure . they gave me a water pill ."))
                .contains("The hospital gave her a water pill");
        assertThat(draft("p: my cardiologist sent me to the hospital . they gave me a water pill ."))
                .doesNotContain("hospital gave");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: when was your last colonoscopy ? / p: i had one in 2018 . | last colonoscopy was in 2018
            d: when did you first notice the spot ? / p: my mom noticed it when i was visiting her last month . | mom noticed the spot
            d: how about your blood sugars ? / p: i check them every morning . | checks the blood sugars every morning
            d: i will give you a wrist splint . you should wear it at night for six weeks . | wear the wrist splint at night
            d: i want you to ice the knee . you can do that for 20 minutes three times a day . | can ice the knee for 20 minutes
            d: it looks like your hemoglobin a1c has been a little high at 8 . i would like to see that a little bit lower around 7 . | see her hemoglobin A1c a little bit lower around 7
            d: and then , um the chronic back pain , we've been giving you the gabapentin for that . | gabapentin for her back pain
            """)
    void whatTheQuestionOrTheClauseBeforeNamesIsMeant(String said, String sentence) {
        assertThat(draft(said)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: have you had a mammogram or a colonoscopy ? / p: i had one last year . | had a
            d: i will give you a wrist splint and a sling . you should wear it at night for six weeks . | wear the
            d: i do not want you to ice the knee . you can do that twice a day later . | can ice the knee
            p: i have migraines and asthma . / d: and you take topiramate for that ? / p: yes . | for her
            """)
    void ofTwoThingsNoneIsPicked(String said, String wrong) {
        assertThat(draft(said)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i will refer you to physical therapy . they will show you some exercises for your back . | Physical therapy will show
            i will refer you to the urologist and they will do a cystoscopy next week . | The urologist will do
            we will get you in with a dietitian and they are going to help you with your diet . | The dietitian is going to help
            """)
    void theyAreTheServiceThePatientIsSentTo(String plan, String sentence) {
        assertThat(draft("d: let's talk about the plan . for your back pain , " + plan))
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            i will refer you to physical therapy and to the nurse . they will call you tomorrow . | therapy will call
            i will refer you to the urologist if the stones come back . they will probably pass . | urologist will probably
            """)
    void othersNamedBesideTheServiceMayBeMeantAsWell(String plan, String wrong) {
        assertThat(draft("d: let's talk about the plan . for your back pain , " + plan))
                .doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for your reflux , i will start you on omeprazole . it is a proton pump inhibitor . | x | omeprazole is a proton pump inhibitor
            for your diabetes , we will continue you on the metformin . we will order a hemoglobin a1c to see if we need to make any adjustments to that . | x | adjustments to the metformin
            for your pain , i will prescribe tramadol 50 milligrams . i will dispense eight of those . | x | dispense 8 tramadol
            for your knee pain , i want you to ice the knee . that should also help with the swelling . | x | the ice should also help with the swelling
            """)
    void whatIsHandledIsTheMedicineOrTheIce(String plan, String other, String sentence) {
        assertThat(draft("d: let's talk about the plan . " + plan)).containsIgnoringCase(sentence);
    }

    @Test
    void whatHelpsIsNotTheMedicineWhereAnotherThingIsToBeDone() {
        assertThat(
                        draft(
                                "d: let's talk about the plan . for your kidney stone , you can continue to take that tylenol for the pain . i want to make sure that you are drinking fluids for it . that would help ."))
                .doesNotContain("Tylenol would help");
    }

    @Test
    void whoMeasuredTodayIsNotTheHospital() {
        assertThat(
                        draft(
                                "p: i went to the emergency room last week . they gave me some metformin . / d: they just checked your blood sugar now and it is 162 ."))
                .contains("The emergency room gave")
                .doesNotContain("emergency room checked", "emergency room just");
    }

    @Test
    void whatIsCheckedIsTheBloodPressureThatWasAskedAbout() {
        assertThat(
                        draft(
                                "d: how has your blood pressure been ? are you checking that ? / p: i check it maybe once a week ."))
                .contains("checks her blood pressure maybe once a week");
        assertThat(draft("d: how have your blood pressure and your sugar been ? / p: i check it maybe once a week ."))
                .doesNotContain("blood pressure maybe once");
    }

    @Test
    void theComplaintHasTheOneSideTheClinicianSpeaksOf() {
        assertThat(
                        draft(
                                "p: i was playing basketball and my knee hurts . / d: let me look at your right knee . does it hurt here ? / p: yes ."))
                .contains("Right knee pain");
        assertThat(
                        draft(
                                "p: i was playing basketball and my knee hurts . / d: let me look at your right knee and your left knee . does it hurt here ? / p: yes ."))
                .doesNotContain("Right knee pain", "Left knee pain");
    }
}
