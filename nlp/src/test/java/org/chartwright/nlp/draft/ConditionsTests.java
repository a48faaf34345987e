package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Order;
import org.chartwright.nlp.note.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hangs on a condition is told with it and ordered by nobody; what is decided is not lost beside an "if". */
class ConditionsTests {

    private static final List<String> LEAD = List.of(
            "d: what brings you in ?",
            "p: my eczema is worse and both wrists ache .",
            "d: how long ?",
            "p: about two months , it itches a lot at night .",
            "d: any fever ?",
            "p: no .",
            "d: there are plaques in both elbow creases . your blood pressure is 122 over 70 .",
            "d: okay so here is the plan .");

    private static DraftNote draft(String said) {
        var lines =
                Stream.concat(LEAD.stream(), Arrays.stream(said.split(" / ")).map(String::strip));
        return DRAFTER.draft(visit(lines.toArray(String[]::new)));
    }

    private static String told(DraftNote draft) {
        return draft.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
    }

    private static String orders(DraftNote draft) {
        return draft.orders().stream().map(Order::description).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: i'm starting cyclosporine 100 milligrams twice a day . if you get a severe headache , you stop it that same day and you call me . | Stop the cyclosporine the same day and call if she gets a severe headache.
            d: we keep the dupixent 300 milligrams every two weeks . if you get a fever or you're on an antibiotic , you hold the dupixent and call us . | Hold the Dupixent and call if she gets a fever or is on an antibiotic.
            d: use the cream twice a day . and if the skin cracks , you tell me . | Get in touch if the skin cracks.
            d: if your lips swell , or you can not breathe , that's 911 . | Call 911 if her lips swell
            d: should it blister , go to the emergency room . | Go to the emergency department should it blister.
            d: your potassium may go up . if it's over five , call us . | Call if the potassium is over 5.
            """)
    void whatIsLeftOffAndWhomToCallIsOneSentence(String said, String sentence) {
        assertThat(told(draft(said))).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: we repeat the potassium in six weeks . if it's over 6 , i'd add furosemide 20 milligrams daily . | If the potassium is over 6, add furosemide 20 mg daily. | furosemide
            d: if the culture grows anything we start cefdinir 300 milligrams twice a day . | If the culture grows anything, start cefdinir 300 mg twice daily. | cefdinir
            d: if it's not better in two weeks call and we get a ct of the wrist . | If it is not better in 2 weeks, get a CT of the wrist. | ct
            d: unless your kidneys are worse we start methotrexate next month . | Unless her kidneys are worse, start methotrexate next month. | methotrexate
            d: if the mri is clean then we just repeat the x-ray in a year . | If the MRI is clean, repeat the X-ray in 1 year. | x-ray
            """)
    void aPlanOnAConditionIsToldWithItAndNotOrdered(String said, String sentence, String thing) {
        var draft = draft(said);
        assertThat(told(draft)).contains(sentence);
        assertThat(orders(draft)).doesNotContain(thing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: if you get a fever , you hold the dupixent and call us . | Hold Dupixent.
            d: worst case we give you prednisone 20 milligrams daily . | Use prednisone
            d: the next step would be an mri of the wrist . | Order mri
            d: if the wrists flare , you call and i'll give you five days of prednisone . | Use prednisone
            d: we'll check a zinc level to see if we need a ct of the wrist . | Order ct
            """)
    void whatMayComeIsNotDone(String said, String wrong) {
        var draft = draft(said);
        assertThat(told(draft)).doesNotContainIgnoringCase(wrong);
        assertThat(orders(draft)).doesNotContainPattern("dupixent|prednisone|\\bct\\b|mri");
    }

    @Test
    void whatGoesOnWithAConditionIsNoFactEither() {
        assertThat(draft("d: if you get a fever , you hold the dupixent . / p: okay .")
                        .facts())
                .filteredOn(fact ->
                        fact.text().startsWith("dupixent") || fact.text().equals("fever"))
                .filteredOn(fact -> fact.polarity() == Fact.Polarity.PRESENT)
                .allMatch(fact -> fact.certainty() == Certainty.HYPOTHETICAL);
        assertThat(draft("d: if your blood pressure is 180 over 110 go to the er . if the potassium is 6 call me .")
                        .facts())
                .noneMatch(
                        fact -> fact.text().contains("180/110") || fact.text().startsWith("potassium 6"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: if that's okay with you we'll start lisinopril ten milligrams daily . | We will start lisinopril 10 mg daily.
            d: come see me in six weeks , call before that if you get a stiff neck . | Return in 6 weeks.
            d: come see me in six weeks , call before that if you get a stiff neck . | Call before then if she gets a stiff neck.
            """)
    void whatIsDecidedIsNotLostBesideAnIf(String said, String sentence) {
        assertThat(told(draft(said))).contains(sentence);
    }

    @Test
    void aCourtesyLeavesTheOrder() {
        assertThat(orders(draft("d: if that's okay with you we'll start lisinopril ten milligrams daily .")))
                .contains("lisinopril");
        assertThat(orders(draft("d: tylenol 500 milligrams if your wrists hurt . start clobetasol twice a day .")))
                .doesNotContainPattern("tylenol 500 milligrams$");
    }

    @Test
    void whatCouldNotBeIsNotTold() {
        assertThat(told(draft("d: if you had diabetes we would worry more about that skin .")))
                .doesNotContain("had diabetes");
    }

    @Test
    void aConditionBeginsInSpeechWithoutStops() {
        var told = told(
                draft(
                        "d: all right so we will keep the dupixent the same and weigh yourself daily if you're up four pounds you call and for the wrists you can use voltaren gel four times a day and if you get a fever or red streaks or the wrist gets hot and swollen you go to the e r do n't wait for me and i'll see you in three weeks and if your insurance gives me trouble about dupixent then my plan b is nemluvio but that's slow"));
        assertThat(told)
                .contains("Call if she is up 4 pounds.")
                .contains(
                        "Go to the emergency department if she gets a fever or red streaks or the wrist gets hot and swollen.")
                .doesNotContain("trouble about Dupixent.")
                .doesNotContainPattern("(?m)^(?:.*: )?My plan b");
    }
}
