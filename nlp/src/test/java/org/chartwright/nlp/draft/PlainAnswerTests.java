package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chartwright.nlp.note.Omission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a question and its answer must not be made to say, and what of the answer must not be lost. */
class PlainAnswerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        d: when was your last dialysis ? / p: i skipped monday . | was on monday
        d: when was your last period ? / p: i'm late , it should have come two weeks ago . | was 2 weeks ago
        d: when was your last colonoscopy ? / p: i was supposed to have one in 2020 . | was in 2020
        d: when was your last hiv test ? / p: i've never had one , my partner had his in june . | last hiv test was
        d: when was your last period ? / p: i had some spotting two weeks ago , but the last real one was in march . | was 2 weeks ago
        d: when was your last mammogram ? / p: i missed the one last year . | was last year
        d: how long have you been on warfarin ? / p: i stopped it three weeks ago . | has been on warfarin
        d: how long have you been taking lithium ? / p: my doctor stopped it last month . | has been taking
        d: how long have you been smoking ? / p: i quit two years ago . | has been smoking
        d: when did you start using the oxygen ? / p: i was supposed to start last week . | started using
        d: when did you start taking metformin ? / p: i stopped last month because of the diarrhea . | started taking
        d: have you checked your blood sugar at home ? / p: my husband's was 14 , mine was 6 . | measured at home was
        d: have you checked your blood pressure at home ? / p: my wife's was 120 over 80 , mine was higher . | measured at home was
        d: have you been checking your weight ? / p: my goal is 150 . | measured at home was
        d: have you checked your blood pressure at home ? / p: it's supposed to be under 130 . | measured at home was
        d: how often do you take the insulin ? / p: i'm supposed to take it twice a day . i only take it at night . | takes the insulin twice
        d: how often do you take your warfarin ? / p: i forget it a few times a week . | takes her warfarin
        d: how often do you have the seizures ? / p: my last doctor told me if i had them twice a week i'd need surgery . | has the seizures twice
        d: how long have you had the cough ? / p: since before christmas . | since in christmas
        """)
    void whatOnlyShouldBeOrHasEndedOrIsOfSomebodyElseIsNotTheAnswer(String lines, String unsaid) {
        assertThat(written("d: how are you ? / p: fine . / " + lines)).doesNotContainIgnoringCase(unsaid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have back pain . / d: have you taken anything for the back pain ? / p: no . my wife gave me some oxycodone last night . | has not taken any
        p: i have chest pain . / d: does the pain radiate anywhere ? / p: no . my left arm hurts too . | does not radiate
        p: i have chest pain . / d: does anything make the chest pain worse ? / p: no . walking makes me short of breath . | nothing makes
        p: i have chest pain . / d: does anything make the chest pain worse ? / p: no . walking makes me short of breath . | makes me
        p: i have chest pain . / d: when did the chest pain start ? / p: i fell three weeks ago but the pain only started yesterday . | pain began 3 weeks
        p: i have chest pain . / d: when did the chest pain start ? / p: i fell three weeks ago . the pain only started yesterday . | pain began 3 weeks
        p: i have chest pain . / d: is the chest pain constant ? / p: no . it was all day yesterday . | pain is constant
        p: i have chest pain . / d: how bad is it on a scale of zero to ten ? / p: it was an eight last month , now it's about a three . | rated 8
        p: i have abdominal pain . / d: does the abdominal pain come and go ? / p: it never goes away . | comes and goes
        p: i have abdominal pain . / d: is it sharp or dull ? / p: it was dull at first , now it's sharp . | pain is dull
        p: i have belly pain . / d: where is it ? / p: it was around my belly button , now it's down on the right . | pain is around
        p: i have a rash . / d: where is it ? / p: it was on my legs , but it's on my face now . | rash is on the legs
        p: i have shortness of breath . / d: does anything make the shortness of breath worse ? / p: not lying down , but stairs do . | not lying down but
        p: my knee hurts . / d: is the pain in your left knee or your right ? / p: not the left . the right one's fine too , it's my hip . | pain is in the hip
        p: i have knee pain . / d: on a scale of 0 to 10 , how would you rate your mood ? / p: two . | 2/10
        p: i have knee pain . / d: on a scale of 1 to 10 , how confident are you about the exercises ? / p: a three . | 3/10
        p: i have knee pain . / d: on a scale of 1 to 10 , how important is it for you to quit smoking ? / p: a nine . | 9/10
        """)
    void anAnswerThatTakesItsValueBackMakesNoSentence(String lines, String unsaid) {
        assertThat(written("d: how can i help ? / " + lines)).doesNotContainIgnoringCase(unsaid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have back pain . / d: have you taken anything for the back pain ? / p: no . my wife gave me some oxycodone last night . | oxycodone
        p: i have chest pain . / d: does the pain radiate anywhere ? / p: no . my left arm hurts too . | left arm
        p: i have chest pain . / d: does anything make the chest pain worse ? / p: no . walking makes me short of breath . | short
        p: i have a headache . / d: did it come on suddenly ? / p: yes , like a thunderclap , the worst of my life . | like a thunderclap, the worst of
        p: i have a headache . / d: when did the headache start ? / p: two days ago , right after i hit my head on the door . | hit her head on the door
        p: i have a cough . / d: how long have you had the cough ? / p: three weeks , since i started the lisinopril . | started the lisinopril
        p: i have leg pain . / d: where is the leg pain ? / p: in my left calf , ever since the flight . | since the flight
        p: i have chest pain . / d: when did the chest pain start ? / p: i fell three weeks ago but the pain only started yesterday . | yesterday
        p: i feel tired . / d: how long have you been on warfarin ? / p: i stopped it three weeks ago . | warfarin
        p: i have abdominal pain . / d: is it sharp or dull ? / p: it was dull at first , now it's sharp . | at first
        p: i have belly pain . / d: where is it ? / p: it was around my belly button , now it's down on the right . | was around
        """)
    void whatMoreAnAnswerTellsIsKept(String lines, String kept) {
        assertThat(written("d: how can i help ? / " + lines)).containsIgnoringCase(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have back pain . / d: does it move anywhere ? / p: no , not really . | does not radiate
        p: i have back pain . / d: does anything make the back pain worse ? / p: no , nothing that i noticed . | nothing makes the back pain worse
        p: i have back pain . / d: how long have you had the pain ? / p: three days . | for 3 days
        p: i have back pain . / d: where is it ? / p: on the left . | on the left side
        p: i have back pain . / d: how bad is it on a scale of one to ten ? / p: a six . | rated 6/10
        p: i have back pain . / d: have you tried anything for it ? / p: no , nothing yet . | has not tried any treatment
        p: i have asthma . / d: how long have you been smoking ? / p: about ten years . | for about 10 years
        """)
    void aPlainAnswerIsTold(String lines, String told) {
        assertThat(written("d: how can i help ? / " + lines)).containsIgnoringCase(told);
    }

    /** The note and what is listed as missing from it. */
    private static String written(String lines) {
        String[] said = (lines + " / d: any fever or chills ? / p: no .").split(" / ");
        var note = DRAFTER.draft(visit(Arrays.stream(said).map(String::strip).toArray(String[]::new)));
        return note.text()
                + note.omissions().stream().map(Omission::text).collect(Collectors.joining("; ", "\nMissing: ", ""));
    }
}
