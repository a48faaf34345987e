package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers whose opening and whose rest do not say the same. */
class AnsweredTurnsTests {

    private static final String COMPLAINT = "p: i have had pain in my right knee for 3 weeks .";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: are you still on the warfarin ? | p: yeah , no changes . | She is still on the warfarin.
            d: are you able to eat ? | p: yes , no problem . | She is able to eat.
            d: have you ever injured that foot before ? | p: yeah no sorry i injured my other foot before not this foot . | She has never injured that foot before.
            d: any redness around the incision ? | p: yeah no redness . | She denies redness around the incision.
            d: do you have any chest pain ? | p: yeah no i have not . | She denies chest pain.
            d: do you drink alcohol ? | p: i never drank . | She does not drink alcohol.
            d: have you ever had a stroke ? | p: i never have . | denies a history of stroke
            d: so the pain is in your left knee ? | p: that is right . | The pain is in her left knee.
            d: have you ever had the shingles ? | p: no . | denies a history of shingles
            d: is the cancer back ? | p: no . | The cancer is not back.
            d: does the chest pain go down your arm ? | p: no . | The chest pain does not go down her arm.
            d: is the rash gone ? | p: yes . | The rash is gone.
            d: still no chest pain ? | p: no . | She denies chest pain.
            d: you have never injured that knee before ? | p: no . | She has never injured that knee before.
            d: is the pain worse in the morning or at night ? | p: no . | The pain is not worse in the morning or at night.
            """)
    void whatTheWholeAnswerSaysIsTold(String asked, String answered, String told) {
        assertThat(written(asked, answered)).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: have you had any thoughts of hurting yourself ? | p: yes , no plan though . | denies suicidal
            d: do you have chest pain ? | p: yes , no shortness of breath . | denies chest pain
            d: are you taking your metformin every day ? | p: i never miss a dose . | not taking
            d: are you wearing the brace ? | p: i never take it off . | not wearing
            d: are you still taking the metformin ? any issues with that ? | p: no . | no longer taking
            d: do you have chest pain ? | p: yeah no discomfort . | reports chest pain
            d: any blood in your stool ? | p: yeah no bleeding . | reports blood
            d: is the rash gone ? | p: yes , mostly . | no longer has
            d: are you here with your brace ? how bad is your pain without it , from 1 to 10 ? | p: 7 . | with brace
            d: are you taking the aspirin ? have you had any bleeding ? | p: no . | not taking
            d: and you have a tingling sensation in which leg | p: the left one . | in which leg
            d: are you using your cpap ? | p: i never sleep without it . | not using
            d: do you have chest pain ? | p: i never had it before this week . | denies chest pain
            d: are you short of breath ? | p: i never used to , but now i do . | denies shortness
            d: is the lump in your left breast ? | p: right breast . | left breast
            d: was the surgery on your left knee ? | p: right knee . | left knee
            d: is the swelling on the left side ? | p: right . | left side
            d: did the swelling go down ? | p: down ? | swelling went down
            d: you have not had a colonoscopy yet ? | p: no i did . | has not had
            d: you have not fallen ? | p: no , i have . i fell twice . | has not fallen
            d: you do not smoke ? | p: no , i do . | does not smoke
            d: is the cough gone ? | p: a little bit . | cough
            d: have the headaches gone away ? | p: yes , but they came back yesterday . | no longer has
            d: so you still have not had any seizures ? | p: no . | no longer has
            d: are you still fever free ? | p: no . | fever
            d: is the pain better in the morning or at night ? | p: no , at night . | not better
            """)
    void whatTheRestOfTheAnswerTurnsIsNotTold(String asked, String answered, String unsaid) {
        assertThat(written(asked, answered)).doesNotContainIgnoringCase(unsaid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            let's talk about the plan . let's hold off on starting atorvastatin . | atorvastatin | false
            let's talk about the plan . let's hold off on ordering an mri of the knee . | mri | false
            let's talk about the plan . let's hold off on the metformin . | metformin | true
            let's talk about the plan . i want to hold off on starting the metformin and start jardiance 10 mg . | jardiance | true
            """)
    void whatIsPutOffIsNotOrdered(String said, String name, boolean ordered) {
        var orders = DRAFTER.draft(visit(COMPLAINT, "d: " + said)).orders();

        assertThat(orders.stream()
                        .anyMatch(order ->
                                order.description().toLowerCase(Locale.ROOT).contains(name)))
                .isEqualTo(ordered);
    }

    private static String written(String... lines) {
        return DRAFTER.draft(visit(COMPLAINT, lines[0], lines[1])).text();
    }
}
