package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small words, commas and ends that speech swallows or leaves over, and what looks like them left alone. */
class SmallWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i have had a sore throat for last five days . | sore throat for the last 5 days
            p: the past three weeks i have had ringing in my ears . | Over the past 3 weeks she has had ringing in her ears
            p: i have bunch of bumps on my back . | has a bunch of bumps
            p: i had my gallbladder out couple years ago because of the pain . | a couple of years ago
            p: i have known history of glaucoma in my left eye . | a known history of glaucoma
            p: i have been struggling sleeping because of the itching . | struggling with sleeping
            d: last time i saw you were smoking a pack a day . | Last time I saw
            p: my last mammogram showed a cyst in my right breast . | Her last mammogram showed a cyst
            p: the last time the pain came i went to the emergency room . | !over the last time
            p: i lost a lot of blood and a couple of teeth in the fall . | a lot of blood and a couple of teeth
            """)
    void articlesAreWritten(String said, String told) {
        check(said, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: i take lisinopril metoprolol and eliquis every morning . | lisinopril, metoprolol and Eliquis
            p: i take lisinopril hydrochlorothiazide and eliquis every morning . | !lisinopril, hydrochlorothiazide
            p: i take lasix furosemide and eliquis every morning . | !Lasix, furosemide
            d: on your lung exam , there are no wheezes rales or rhonchi . | wheezes, rales or rhonchi
            """)
    void whatIsListedHasItsCommas(String said, String told) {
        check(said, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: my elbow hurts . i had a fall not long ago about two weeks ago . | fall about 2 weeks ago
            p: my back hurts . i have been doing is lying on the couch all day . | has been lying on the couch
            p: my back hurts . my sister told me . | !told
            p: my eye is red . my sugars have been running . | !have been running
            p: my eye is red . my sugars have been running high in the morning . | have been running high
            d: let's talk about my assessment and plan . for your asthma , i think we need to your peak flow has been low this spring . | Her peak flow has been low
            d: let's talk about my assessment and plan . for your carpal tunnel , we will wear the wrist brace at night for six weeks . | She will wear the wrist brace
            d: let's talk about my assessment and plan . we are going to wear this boot for your ankle sprain . | She will wear this boot
            d: let's talk about my assessment and plan . for your carpal tunnel , we will take an x-ray of the wrist in two weeks . | !She will take an X-ray
            """)
    void whatWasGivenUpOrLeftOverIsNot(String said, String told) {
        check(said, told);
    }

    private static void check(String said, String told) {
        var text = assertThat(DRAFTER.draft(visit(said.strip().split(" // "))).text());
        if (told.startsWith("!")) {
            text.doesNotContain(told.substring(1));
        } else {
            text.contains(told);
        }
    }
}
