package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be untrue or misleading by itself, told with what makes it true or not at all. */
class TrueStatementsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: for your back pain we start with physical therapy if it does not get better then we can get an x-ray in six weeks . | if it does not get better, we can get an x-ray in 6 weeks.
            d: if we do these tests . and they are normal . then we will consider a capsule endoscopy . | if we do these tests and they are normal, we will consider a capsule endoscopy.
            d: i want to see you back here in 3 months or sooner . if it gets significantly worse . | in 3 months or sooner if it gets significantly worse.
            """)
    void whatAStatementHangsOnIsTold(String said, String told) {
        assertThat(written(said)).containsIgnoringCase(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: my ears are blocked . i was jumping into the pool and it just popped in my left ear . | she was jumping into the pool, and it popped in her left ear.
            p: the rash is back . i stopped taking the amoxicillin because it made me itch all over . | she stopped taking the amoxicillin because it made her itch all over.
            p: my left knee does not hurt anymore but it feels unstable on the stairs . | Her left knee does not hurt anymore, but it feels unstable on the stairs.
            p: i would say that when i am sitting i do not have any chest pain | When she is sitting, she does not have any chest pain.
            p: well if i am lying in bed and i turn over i get very dizzy | If she is lying in bed and she turns over, she gets very dizzy.
            d: okay let's see . so i reviewed your vitals . and everything looks good . your lungs are clear . | I reviewed her vitals, and everything looks good.
            """)
    void whatAStatementSaysTooLittleWithoutIsTold(String said, String told) {
        assertThat(written(said)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i was having chest pain all night . and i took an aspirin . | all night, and
            p: i have a dry cough . but i quit smoking last year . | cough, but
            d: your blood pressure is fine today . but i am going to order an ekg . | today, but
            p: i get short of breath when i climb stairs . i do not smoke . | stairs, she does not
            p: when i cough . my back hurts . | coughs, her back
            """)
    void whatStandsByItselfIsNotJoined(String said, String joined) {
        assertThat(written(said)).doesNotContain(joined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: i want you to strain your urine to see if you pass that stone . then i will refer you to urology . | I will refer her to urology.
            d: we will get you scheduled for a liver ultrasound . if your blood work looks good , then we can cancel that . | We will get her scheduled for a liver ultrasound.
            """)
    void whatHangsOnNothingIsToldWithoutCondition(String said, String told) {
        assertThat(written(said)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i have been taking ibuprofen every 6 hours . but it is really not helping at all . | ibuprofen every 6 hours, but it is not helping at all.
            p: my friend came along . and she does have diabetes . i have chest pain . | er friend does have diabetes.
            """)
    void whatTurnsItAndWhoIsMeantIsTold(String said, String told) {
        assertThat(written(said)).contains(told);
    }

    /** Each with the like of it that stays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: so , on your physical exam , you know , everything looks good . on your heart exam , i do appreciate a 3/6 systolic ejection murmur . | everything looks good | systolic ejection murmur
            d: your physical exam is normal without any significant findings . | nothing at all | physical exam is normal without any significant findings
            d: many patients are very successful with physical therapy . i will refer you to physical therapy . | many patients | I will refer her to physical therapy
            d: and then you know sometimes people need intravenous antibiotics . i will send a lyme titer . | people need | I will send a Lyme titer
            d: there are also many ligaments at the top of your foot . on your foot exam , there is some bruising of the right foot . | ligaments | bruising of the right foot
            d: let's go ahead and look at some of your results . your chest x-ray shows no pneumonia . | look at some | no pneumonia
            d: that just means there is no swelling in the back of your eye . on your eye exam , there is no papilledema . | that means | no papilledema
            d: our youngest daughter plays soccer too . she is almost sixteen . on your knee exam , there is some swelling of the left knee . | almost 16 | swelling of the left knee
            d: hopefully with all the treatment . you will be able to pass the stone . i will refer you to urology . | She will be able to pass | I will refer her to urology
            d: i know we have you on the prozac 20 milligrams a day . are you taking that ? | have her on | Prozac
            """)
    void whatIsNoStatementOfThePatientIsNotTold(String said, String unsaid, String told) {
        assertThat(written(said)).doesNotContainIgnoringCase(unsaid).containsIgnoringCase(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: and you needed to have a catheter inserted into your bladder . | p: my gosh no . | catheter
            d: are you having any belly pain ? | p: i would not say any back pain . i mean abdominal pain . | reports abdominal
            d: are you able to straighten your arm ? | p: yeah , i can just straighten the elbow as long as i do not move up here . | able to straighten her arm
            d: do you have any history of smoking , illicit drug use , heavy alcohol consumption ? | p: no drugs . | does not have any history of smoking
            """)
    void whatThePatientDeniesIsNotClaimed(String asked, String answered, String unsaid) {
        assertThat(written(asked, answered)).doesNotContainIgnoringCase(unsaid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: have you been able to walk on your leg ? | p: just a little bit . | has been able to walk on her leg just a little.
            d: you have kidney stones in the right ureter . | p: oh no ! | She has kidney stones in the right ureter.
            p: okay . | p: i'm also going to order some blood tests and an ultrasound of your kidneys . | order some blood tests
            """)
    void whatThePatientAnswersAndWhoSpeaksIsHeard(String one, String other, String told) {
        assertThat(written(one, other)).contains(told);
    }

    /** What limits, excepts or takes back a statement, in the clause behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: come back to the clinic if your headaches become much more severe . or you develop a stiff neck . | if her headaches become much more severe, or if she develops a stiff neck
            d: i am going to set you up for a ct scan of your sinuses . so i know exactly where the blockage is . | set her up for a CT scan of her sinuses
            d: i am going to set you up for a ct scan of your sinuses . so i know exactly where to look . | CT scan of her sinuses so I know exactly where to look
            d: on your vascular exam i do not feel a pulse in your left foot however . they are present via doppler . | in her left foot, but they are present via doppler
            d: the blood work was reviewed with no abnormalities . abnormalities other than the potassium . | no abnormalities other than the potassium
            p: i walk about two miles every day . but i can barely climb the stairs with this hip . | walks about 2 miles every day, but can barely climb the stairs with this hip
            p: i do not have any numbness in my left hand . so far it is just mostly my right hand . | in her left hand, and it is mostly her right hand
            """)
    void whatLimitsAStatementIsToldWithIt(String said, String told) {
        assertThat(written(said)).containsIgnoringCase(told);
    }

    /**
     * Said of a condition, of somebody else, in repeating, or admitted otherwise; each with the like of it that stays.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: my ankle has been swollen since sunday . i would not say . i heard a snap . | heard a snap | swollen since Sunday
            d: without treatment this infection can lead to losing the toe . you also have a high risk of sepsis . i will refer you to podiatry . | high risk of sepsis | I will refer her to podiatry
            d: watch out for infections that do not stop . you have trouble getting rid of a cough . i will see you in 3 months . | has trouble | I will see her in 3 months
            d: take the cream at night . so you can avoid the sun . i will see you in 4 weeks . | can avoid the sun | I will see her in 4 weeks
            """)
    void whatOnlyMayComeIsNotTold(String said, String unsaid, String told) {
        assertThat(written(said)).doesNotContainIgnoringCase(unsaid).containsIgnoringCase(told);
    }

    @Test
    void whatAnAnswerLeavesOpenIsNotDenied() {
        assertThat(written(
                        "d: so it has been a week . any cough or fever with this ?",
                        "p: no no fever . i feel like i am bringing up some phlegm in the morning though ."))
                .doesNotContain("enies cough");
        assertThat(written("d: any cough or fever with this ?", "p: no , no fever , nothing like that ."))
                .contains("enies cough");
        assertThat(written(
                        "d: any family history of heart disease ?",
                        "p: no , not in my close family , but on my cousin's side ."))
                .doesNotContain("o family history of heart");
        assertThat(written(
                        "d: i want to see what is going on so tell me is there any family history of epilepsy",
                        "p: well no history of epilepsy"))
                .doesNotContain("Family history of epilepsy");
    }

    @Test
    void whatThePatientAdmitsOrRepeatsIsNotTold() {
        assertThat(written(
                        "d: and you are watching your diet . have you had anything salty ?",
                        "p: i cheat every now and then ."))
                .doesNotContain("is watching her diet");
        assertThat(written("d: and you are watching your diet .", "p: yes , i cook at home .", "d: good ."))
                .contains("is watching her diet");
        assertThat(written("d: and what conditions run in your family", "p: i have high blood pressure and diabetes"))
                .doesNotContain("diabetes");
        assertThat(written(
                        "d: does it do anything when i tap on your elbow here", "p: i feel a little zing in my pinky"))
                .doesNotContain("feels a little zing");
        assertThat(written("d: so you most likely have a bursa .", "p: i have a tumor", "d: can you repeat that ?"))
                .doesNotContain("has a tumor");
    }

    @Test
    void aRatingKeepsWhatItWasAskedUnder() {
        assertThat(written(
                        "d: and with your tylenol . can you tell me what your pain level is on a scale of 1 to 10 ?",
                        "p: like a five"))
                .contains("as 5/10 with Tylenol");
        assertThat(written("d: okay what is your pain level without it ?", "p: i would say a six"))
                .doesNotContain("pain as 6");
    }

    @Test
    void aSymptomOfOthersOrOfAMedicineOrGoneIsNotReported() {
        assertThat(
                        written(
                                "p: i am fine . i do have little kids at home . so they have always got a cough . i feel tired ."))
                .doesNotContain("Reports cough");
        assertThat(written("p: i almost passed out in the shower . i feel dizzy ."))
                .doesNotContain("Reports syncope");
        assertThat(written(
                        "d: any numbness or tingling ?",
                        "p: some tingling in my toes until monday . and then that seemed to go away ."))
                .doesNotContain("Reports tingling");
        assertThat(written("d: any numbness or tingling ?", "p: some tingling in my toes since monday ."))
                .contains("tingling");
    }

    private static String written(String... lines) {
        return DRAFTER.draft(visit(lines)).text();
    }
}
