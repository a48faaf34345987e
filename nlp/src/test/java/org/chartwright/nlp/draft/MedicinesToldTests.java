package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a medicine that was named, and with what dose it is taken, stands in the note. */
class MedicinesToldTests {

    private static String note(String said) {
        return (LocalDrafterTests.DRAFTER.draft(Visits.unknown(
                        ("d: what brings you in ? / p: my knee hurts . / " + said + " / d: the knee is tender .")
                                .split(" / "))))
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: and the celebrex ? / p: quit it . made my ankles swell . | Stopped Celebrex, which made the ankles swell.
            d: what about zoloft ? / p: i was on that in college . | The patient was on Zoloft in college.
            d: have you had any luck with melatonin ? / p: tried it . did zip . | Previously took melatonin without benefit.
            d: what did they treat the strep with ? / p: amoxicillin . ten days . | Previously treated with amoxicillin.
            d: did you ever pick up the gabapentin i sent ? / p: no . i never filled it . | Not taking gabapentin.
            d: so still ten of the lexapro ? / p: twenty . doctor shah doubled it . | Lexapro 20.
            d: so it is warfarin , four milligrams , and the metoprolol , right ? / p: yes . the fifty milligrams every day . | Metoprolol 50 mg
            d: what do you take ? / p: entresto , the bigger one , ninety seven one oh three . | Entresto 97/103.
            d: any inhalers ? / p: the symbicort , the one sixty over four point five , two puffs . | Symbicort 160/4.5, 2 puffs.
            d: and the prostate ? / p: flomax . one at night . and finasteride . | Finasteride.
            """)
    void itIsTold(String said, String line) {
        assertThat(note(said)).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: topamax ? / p: my sister was on that , it made her stupid . | Topamax
            d: still on the lithium ? / p: yes , though i stopped it for a week . | Stopped lithium
            d: and the aspirin ? / p: yes . we have stopped smoking though . | Stopped aspirin
            d: so it is warfarin , four milligrams , furosemide twenty milligrams a day , and the metoprolol , right ? / p: yes . the fifty milligrams every day . | Warfarin 50
            d: so it is warfarin , four milligrams , furosemide twenty milligrams a day , and the metoprolol , right ? / p: yes . the fifty milligrams every day . | Furosemide 50
            p: the metformin gives me the runs and i still take it . / d: okay . | Stopped metformin
            """)
    void nothingIsToldOfADrugThatWasSaidOfAnother(String said, String wrong) {
        assertThat(note(said)).doesNotContain(wrong);
    }
}
