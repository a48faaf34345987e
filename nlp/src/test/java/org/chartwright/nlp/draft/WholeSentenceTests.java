package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.junit.jupiter.api.Test;

/** What was said haltingly stands in the note as a sentence, or not at all. */
class WholeSentenceTests {

    private static final String OPENING = "p: i have had this pain in my left knee for two weeks .";
    private static final String CLOSING =
            "d: let me take a look at the knee . there is some tenderness on the inside of the joint .";

    private static String note(String... lines) {
        var all = new ArrayList<String>();
        all.add("d: what brings you in today ?");
        all.add(OPENING);
        all.addAll(List.of(lines));
        all.add(CLOSING);
        DraftNote draft = LocalDrafterTests.DRAFTER.draft(Visits.unknown(all.toArray(String[]::new)));
        var out = new StringBuilder();
        draft.sections()
                .forEach(section -> section.sentences()
                        .forEach(sentence -> out.append(sentence.text()).append('\n')));
        return out.toString();
    }

    @Test
    void aWordThatIsLookedForLeavesNoTrace() {
        assertThat(note(
                        "d: any medications ?",
                        "p: i'm on the birth control pill , the , what is it called , the sprintec ."))
                .contains("The patient is on the birth control pill, the Sprintec.");
        assertThat(note("p: they put me on that , oh what's the name , lisinopril , ten milligrams ."))
                .contains("lisinopril, 10 mg")
                .doesNotContain("the name");
        assertThat(note("p: i'm allergic to , let me think , sulfa .")).contains("The patient is allergic to sulfa.");
        assertThat(
                        note(
                                "p: they took me off the , i wanna say it was the metoprolol , because my heart rate was too slow ."))
                .contains("off the metoprolol")
                .doesNotContain("wants to say");
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        assertThat(note("p: i do not know what it is , but my knee gives out ."))
                .doesNotContain("know what it is, but");
        assertThat(note("p: i think it was the metoprolol that made me tired ."))
                .contains("thinks it was the metoprolol");
    }

    @Test
    void aDayIsPutRight() {
        assertThat(note("p: i went to the walk in clinic wednesday , no tuesday ."))
                .contains("clinic Tuesday")
                .doesNotContain("Wednesday");
    }

    @Test
    void anAnswerIsPartedFromWhatIsTheCase() {
        assertThat(note("p: could it be my heart ?", "d: i do not think so your ekg was normal ."))
                .contains("Their EKG was normal.")
                .doesNotContain("I do not think");
    }

    @Test
    void aTagAtTheEndMakesNoQuestion() {
        assertThat(note("d: so you stop the ibuprofen , got it ?")).containsPattern("[Ss]top.* ibuprofen");
        assertThat(note("d: do you take ibuprofen , you know ?", "p: no .")).doesNotContainPattern("takes ibuprofen");
    }

    @Test
    void fillersInTheMiddleAreLeftOut() {
        assertThat(note("p: i have like a glass of wine or two on the weekends and stuff ."))
                .contains("The patient has a glass of wine or 2 on the weekends.");
        assertThat(note("d: i would also like a 24 hour urine calcium .")).doesNotContain("would also a");
        assertThat(note("p: it feels like a knife in my knee .")).contains("like a knife");
    }

    @Test
    void theGrammarOfTalkIsWrittenOut() {
        assertThat(note("p: i have the cough since one week .")).contains("cough for 1 week");
        assertThat(note("p: my feet was swole up something awful last night .")).contains("feet were swelled up badly");
        assertThat(note("p: one of them is better .")).doesNotContain("those is");
    }

    @Test
    void sentencesThatWereRunTogetherArePartedAndNamedOnce() {
        assertThat(note("p: i fell off the ladder i landed on my side ."))
                .contains("The patient fell off the ladder; the patient landed on their side.");
        assertThat(note("p: i was throwing up all night i could not keep anything down ."))
                .contains("The patient was throwing up all night.")
                .doesNotContain("night the patient");
        assertThat(note("p: the brace i wear at night helps a little .")).doesNotContain(";");
        assertThat(note("p: it hurts so bad i can not sleep .")).doesNotContain(";");
    }

    @Test
    void wordsOfOthersAndTalkOfTheRoomAreNoStatements() {
        assertThat(note("p: the er doctor was like , it is just a sprain , go home ."))
                .doesNotContain("sprain");
        assertThat(note("p: and my husband goes oh it is just gas take a tums ."))
                .doesNotContain("It is gas");
        assertThat(note("d: sorry the printer's jammed again , one sec .")).doesNotContain("printer");
        assertThat(note("d: let me pull up your records , the system is loading , there we go ."))
                .doesNotContain("loading");
    }
}
