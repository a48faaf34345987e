package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.transcript.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech that was written down without stops, and what it must not become. */
class UnpunctuatedSpeechTests {

    static final LocalDrafter DRAFTER = LocalDrafter.open(new ModelStore(Path.of("target", "models")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            you can apply ice to the elbow i want you to take the ibuprofen with food | you can apply ice to the elbow / i want you to take the ibuprofen with food
            i think you have some arthritis in your knee i'm gonna prescribe you some meloxicam | i think you have some arthritis in your knee / i am going to prescribe you some meloxicam
            this will help increase your lower extremity strength and your mobility | this will help increase your lower extremity strength and your mobility
            i will see you again in two weeks and if you are still having symptoms we can discuss further treatment | i will see you again in 2 weeks / and if you are still having symptoms we can discuss further treatment
            and over the past week i have had more pain than ever | and over the past week i have had more pain than ever
            your lungs are clear on the right knee there is a small joint effusion | your lungs are clear / on the right knee there is a small joint effusion
            i have been putting ice on the right knee and it does help | i have been putting ice on the right knee / and it does help
            i think you have a tear of your posterior cruciate ligament and you will need a brace for it | i think you have a tear of your posterior cruciate ligament / and you will need a brace for it
            there are two spots of mild scarring in the mid and lower portions of your lung | there are 2 spots of mild scarring in the mid and lower portions of your lung
            no lifting till you have been seen by the surgeon and we will repeat the scan | no lifting till you have been seen by the surgeon / and we will repeat the scan
            i want to get an ultrasound just to be sure we are not missing a stone | i want to get an ultrasound just to be sure we are not missing a stone
            there is no murmur rub or gallop on your lung exam your lungs are clear | there is no murmur rub or gallop / on your lung exam your lungs are clear
            """)
    void isCutWhereAStatementBeginsAndNowhereElse(String said, String clauses) {
        var cut = new SplitClauses()
                        .of(visit("d: okay " + said + " okay and that is really all that there is to say today")
                                .transcript())
                        .stream()
                        .map(Clause::text)
                        .map(text -> text.replaceAll("^(?:okay )+|(?: okay)+$", ""))
                        .collect(Collectors.joining(" / "));

        assertThat(cut).startsWith(clauses);
    }

    @Test
    void keepsAConditionWithWhatHangsOnIt() {
        var note = DRAFTER.draft(visit(
                "d: let's talk about my assessment and plan for your knee pain i will refer you to physical therapy"
                        + " and if it is not better in six weeks we will order an mri of the knee"));

        assertThat(note.sentences())
                .filteredOn(sentence -> sentence.text().contains("MRI"))
                .allMatch(sentence ->
                        sentence.text().toLowerCase(java.util.Locale.ROOT).contains("if it is not better"));
    }

    @Test
    void givesAnAnswerInTheCliniciansLineToThePatient() {
        var clauses = new SplitClauses()
                .of(visit(
                                "d: and what have you taken for the pain i have taken some tylenol but it has not helped okay"
                                        + " and do you have any nausea vomiting or fever i feel nauseated but i'm not vomiting okay")
                        .transcript());

        assertThat(clauses)
                .filteredOn(clause -> clause.speaker() == Speaker.PATIENT)
                .extracting(Clause::text)
                .anyMatch(text -> text.startsWith("i have taken some tylenol"))
                .anyMatch(text -> text.startsWith("i feel nauseated"));
        assertThat(clauses).filteredOn(clause -> clause.text().contains("you")).allMatch(Clause::byClinician);
    }

    @Test
    void leavesTheCliniciansOwnWordsToTheClinician() {
        var clauses = new SplitClauses()
                .of(visit(
                                "d: do you still run every day okay i have reviewed your x-ray and i had a look at your labs okay")
                        .transcript());

        assertThat(clauses).allMatch(Clause::byClinician);
    }

    /** Whoever says "you" treats, whoever says "i" is treated. */
    @Test
    void putsExchangedLabelsRight() {
        var clauses = new SplitClauses()
                .of(visit(
                                "p: hey so i see here you had positive lab work how are you doing today",
                                "d: i'm doing okay but i've been a little bit anxious about my results",
                                "p: so have you known any partners who had it or do you use needles",
                                "d: i used to party a lot and i work at night and my liver is fine i think",
                                "p: okay so what about your family and do you have any kids",
                                "d: i do and my wife is well and i am careful and my job is good",
                                "d: so let me go ahead and do a quick physical exam on you and i reviewed your records",
                                "p: okay so we went over your labs and i want you to see your doctor",
                                "d: i'm glad that i came and i'm fine with that")
                        .transcript());

        assertThat(clauses)
                .filteredOn(clause -> clause.text().contains("anxious")
                        || clause.text().contains("glad that i came")
                        || clause.text().contains("my job"))
                .isNotEmpty()
                .allMatch(clause -> clause.speaker() == Speaker.PATIENT);
        assertThat(clauses).filteredOn(clause -> clause.text().contains("you")).allMatch(Clause::byClinician);
    }

    @Test
    void hearsAParentWhoAnswersForTheChild() {
        var clauses = new SplitClauses()
                .of(visit(
                                "d: hi karen how are you . hey dad how are you doing",
                                "p: i noticed this twitch a couple of weeks ago",
                                "d: so karen do you feel the twitch",
                                "p: i feel my face sometimes",
                                "d: has she been acting normally",
                                "p: she has been eating well and i made a video")
                        .transcript());

        assertThat(clauses)
                .filteredOn(clause -> !clause.byClinician())
                .extracting(Clause::speaker)
                .contains(Speaker.GUEST, Speaker.PATIENT);
        assertThat(clauses)
                .filteredOn(clause -> clause.text().contains("my face"))
                .allMatch(clause -> clause.speaker() == Speaker.PATIENT);
        assertThat(clauses)
                .filteredOn(clause ->
                        clause.text().contains("noticed") || clause.text().contains("video"))
                .isNotEmpty()
                .allMatch(clause -> clause.speaker() == Speaker.GUEST);
    }

    @Test
    void leavesAPatientWhoSpeaksOfTheirFatherThePatient() {
        var clauses = new SplitClauses()
                .of(visit("d: okay so dad had a heart attack and he takes a statin", "p: yes and i take one too")
                        .transcript());

        assertThat(clauses)
                .filteredOn(clause -> !clause.byClinician())
                .allMatch(clause -> clause.speaker() == Speaker.PATIENT);
    }

    @Test
    void namesWhomAPatientMeans() {
        var note = DRAFTER.draft(visit("p: i went and saw my doctor . she ordered a ct scan of my belly ."));

        assertThat(note.text()).contains("Her doctor ordered a CT scan").doesNotContain("The patient ordered");
    }

    @Test
    void takesNoIllnessOrMedicineOfSomebodyElseForThePatients() {
        var note = DRAFTER.draft(visit(
                "p: my coworker came to see me on sunday with my mail .",
                "p: she has bad asthma and takes prednisone every day .",
                "p: i only take lisinopril ."));

        assertThat(note.text())
                .containsIgnoringCase("lisinopril")
                .doesNotContain("The patient has bad", "She has bad")
                .doesNotContainIgnoringCase("\nprednisone");
        assertThat(note.facts())
                .filteredOn(
                        fact -> fact.text().contains("asthma") || fact.text().contains("prednisone"))
                .noneMatch(fact -> fact.about() == Fact.About.PATIENT);
    }

    @Test
    void tellsNothingOfSomebodyWhoWasNotNamed() {
        var note = DRAFTER.draft(visit("p: she takes prednisone every day for her asthma .", "d: okay ."));

        assertThat(note.text()).doesNotContain("The patient takes", "She takes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: let me examine you . there is no fractures no bony abnormalities on the x-ray . | no fractures, no bony abnormalities
            d: i will give you a mri order and a ace wrap for your left knee . | an ace wrap for her left knee
            d: i-i'd like to increase the lisinopril to 20 milligrams daily . | would like to increase the lisinopril to 20 mg daily
            d: you have pain when you pronate that forearm . | when she pronate
            """)
    void isPutRight(String said, String written) {
        assertThat(DRAFTER.draft(visit(said)).text()).containsIgnoringCase(written);
    }

    @Test
    void saysNothingTwiceInOtherWords() {
        var note = DRAFTER.draft(visit(
                "d: let's talk about my assessment and plan for your back pain .",
                "d: i will see you in 2 weeks .",
                "d: i will see you again in 2 weeks ."));

        assertThat(note.text().split("in 2 weeks", -1)).hasSize(2);
    }

    @Test
    void keepsWhatPointsBackBehindWhatItPointsAt() {
        var note = DRAFTER.draft(visit(
                "d: let's talk about my assessment and plan for your elbow pain .",
                "d: i want you to take ibuprofen . that is going to be every 6 hours .",
                "d: i believe that this is from overuse of your elbow ."));

        assertThat(note.text())
                .contains("buprofen")
                .containsPattern("buprofen[^\\n]*\\n- That is going to be every 6 hours");
    }

    @Test
    void opensAProblemThatNoListKnows() {
        var note = DRAFTER.draft(
                visit(
                        "d: let's talk about my assessment and plan . for your first problem , your depression ,"
                                + " i will continue the prozac 20 milligrams daily .",
                        "d: for your next problem , the lobectomy , i do not think that you need to follow up with the surgeon anymore ."));

        assertThat(note.text()).containsPattern("Lobectomy\\n-[^\\n]*surgeon");
    }

    @Test
    void ordersNoImageThatIsOnlyLookedAt() {
        var note = DRAFTER.draft(
                visit(
                        "d: you have some tenderness over the joint . so let's take a look at your x-rays . there are no fractures .",
                        "d: let's talk about my assessment and plan . you have a contusion . order the medications discussed ."));

        assertThat(note.orders()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it sounds .", "that looks .", "on the knee exam .", "okay", "so now on your"})
    void anExaminationOfFewWordsBreaksNothing(String said) {
        assertThat(DRAFTER.draft(visit("d: let me examine you . your lungs are clear .", "d: " + said))
                        .sentences())
                .isNotEmpty();
    }
}
