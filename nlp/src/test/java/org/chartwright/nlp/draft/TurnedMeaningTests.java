package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech without stops that turns what was said before: put right, denied twice, on a condition, or of another. */
class TurnedMeaningTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "p: i've had this cough for like ten days actually no more like two weeks -> 2 weeks -> 10 days",
                "d: okay let me examine you / d: abdomen is soft there's tenderness in the right lower no right upper quadrant -> right upper quadrant -> lower",
                "d: i want you to take the prednisone 40 for five days / p: in the morning / d: yeah sorry i said 40 i meant 20 -> 20 for 5 days -> 40",
                "d: so for the gout start allopurinol 300 mg / p: okay / d: your kidney function is a bit low so hang on let's go with 100 instead -> allopurinol 100 mg -> 300",
                "d: we'll have you come back in two weeks / p: okay / d: actually you know what let's do four weeks -> come back in 4 weeks -> 2 weeks",
                "d: you're on the eliquis five twice a day / p: two and a half they cut it because of my kidneys -> 2.5 twice daily -> Eliquis 5",
                "d: so you take the metoprolol twice a day / p: once just in the morning -> once in the morning -> twice",
                "d: so we'll start the methotrexate once the hepatitis panel is back / p: okay -> once the hepatitis panel is back -> once, and",
                "d: we'll do surgery once the swelling goes down / p: okay -> once the swelling goes down -> swelling.",
                "d: any pain / p: no the pain goes down my leg / d: which leg / p: the right -> right leg -> Denies pain",
                "d: so the headaches aren't as bad / p: yeah no they're worse actually -> headaches are worse -> not as bad",
                "d: you had the colonoscopy in 2018 / p: no that was the endoscopy i never had a colonoscopy -> never had a colonoscopy -> 2018"
            })
    void theRightValueStandsAndTheWrongOneDoesNot(String said, String right, String wrong) {
        assertThat(drafted(said).text()).contains(right).doesNotContain(wrong);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: any allergies / p: penicillin / d: what happens / p: i get hives oh wait that's my sister she gets hives i'm not allergic to anything -> Penicillin",
                "d: did the reflux go away on the pantoprazole / p: no i still get it almost every night -> Not taking",
                "d: you're not taking your atorvastatin / p: it's not that i don't take it i just forget it -> not taking",
                "d: and the rash cleared up / p: it's not like it went away it just itches less -> cleared up",
                "d: any trouble urinating / p: i wouldn't say i don't have trouble i get up four times a night -> enies",
                "d: chest pain / p: no yeah i get some tightness when i climb -> enies chest pain",
                "d: how's your mood / p: my wife says i'm depressed but i feel okay -> Reports depressed",
                "p: my daughter's on accutane and it's great can i take that / d: no not at your age -> Accutane",
                "d: any problems with anesthesia / p: no but my sister nearly died from it / d: what happened / p: her fever went way up -> evaluation of fever",
                "d: do you take any advil or motrin / p: i did for the knees four in the last month -> to take any",
                "d: have you been eating anything / p: just toast -> eating anything",
                "d: okay and does that pain keep you up at night / p: yeah most nights -> to keep her up",
                "d: so you take metformin / p: no i was never on it -> takes metformin",
                "p: any history of something like multiple sclerosis that you know of / d: no nothing like that -> sclerosis",
                "p: any family history of stroke / d: no -> stroke",
                "d: i had a patient last week with the same thing turned out to be lymphoma but yours looks like a simple lipoma / p: good -> lymphoma",
                "d: i'm referring you to cardiology / p: i already see him / d: oh okay then never mind the referral -> referring"
            })
    void whatIsNotSoDoesNotStand(String said, String told) {
        assertThat(drafted(said).text()).doesNotContain(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: your pressure's up i want to raise the lisinopril from 10 to 20 no sorry make that 40 / p: okay -> lisinopril 40 -> 20",
                "d: i'm gonna put you on amoxicillin 500 three times a day / p: i'm allergic / d: okay so scratch the amoxicillin we'll do azithromycin instead -> azithromycin -> amoxicillin",
                "d: increase your lantus to 24 units at bedtime / p: i had lows / d: when / p: twice last week / d: okay then let's stay at 20 -> '' -> 24",
                "d: let's continue the spiriva we can stop the advair if your breathing test is good / p: okay -> '' -> stop advair"
            })
    void whatWasTurnedIsOrderedAsItWasMeant(String said, String right, String wrong) {
        String orders = drafted(said).orders().stream().map(Order::description).collect(Collectors.joining(" ; "));
        assertThat(orders).contains(right).doesNotContain(wrong);
    }

    private static DraftNote drafted(String said) {
        return DRAFTER.draft(
                visit(Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new)));
    }
}
