package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clinician's questions after a complaint and their short answers tell of it, and what they do not. */
class DescribedComplaintTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have this headache . / d: where does it hurt exactly ? / p: uh it's like on the left side , mostly . | The headache is on the left side.
        p: my knee hurts . / d: where in your knee ? / p: it's on the inside . | The knee pain is on the inside.
        p: i've had pain in my flank . / d: where exactly do you feel the pain ? / p: right side , down into the groin . | The pain is on the right side, down into the groin.
        p: i have shoulder pain . / d: which shoulder is it ? / p: the right . mostly at the front . | in the right shoulder, mostly at the front.
        p: i have chest pain . / d: does it move anywhere else ? / p: no , it just stays there . | The chest pain does not radiate.
        p: i have chest pain . / d: does the pain go anywhere else ? / p: yeah , it kind of goes to my jaw sometimes . | The chest pain sometimes radiates to the jaw.
        p: i have a rash . / d: what does it look like , the rash ? / p: it's kind of red and , um , bumpy . | The rash is red and bumpy.
        p: i have tooth pain . / d: what is the pain like ? / p: a burning , achy feeling . | is burning and aching.
        p: i have a cough . / d: is it a dry cough or are you bringing anything up ? is it a wet or a dry cough ? / p: it's dry . | The cough is dry.
        """)
    void whereAndOfWhatKindAComplaintIsStandsInTheHistory(String lines, String told) {
        assertThat(written(lines)).containsIgnoringCase(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have this headache . / d: when did it start ? / p: it started last night but it is becoming sharper . | The headache began last night, but it is becoming sharper.
        p: i have ringing in my ears . / d: how long has the ringing been going on for ? / p: oh , about eighteen months . | The ringing has been present for about 18 months.
        p: my hip hurts . / d: and how long has it been going on ? / p: for the past month or so . | The hip pain has been present for the past month.
        p: i feel nauseated . / d: when did this start ? / p: it's been over a week . maybe like nine days . | The nausea has been present for about 9 days.
        p: i have back pain . / d: did it come on suddenly or gradually ? / p: kind of gradually , i guess . | The back pain came on gradually.
        p: i have ringing in my ears . / d: is the ringing there all the time or does it come and go ? / p: pretty much all the time . | The ringing is constant.
        p: i have knee pain . / d: is it getting better or worse or is it the same ? / p: i would say it's about the same . | The knee pain has stayed the same.
        p: i have a cough . / d: and has it been getting any worse ? / p: i would say so , yes . | The cough is getting worse.
        p: i have diarrhea . / d: how many times a day are you going ? / p: uh about , like , four , five maybe . | The diarrhea occurs 4 or 5 times a day.
        p: i have dizziness . / d: when did you last eat ? / p: about four hours ago . | last ate about 4 hours ago.
        p: i have dizziness . / d: how many times do you get up at night with the baby ? / p: like four , five maybe . | she gets up at night with the baby 4 or 5 times.
        p: my ear hurts . / d: and how long have you had the hearing aid ? / p: um , maybe two years . | she has had the hearing aid for about 2 years.
        """)
    void sinceWhenAndHowOftenStandInTheHistory(String lines, String told) {
        assertThat(written(lines)).containsIgnoringCase(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have pain in my hip . / d: how bad is it , out of ten ? / p: at nine for sure . | rated 9/10.
        p: my knee hurts . / d: ten being worst , how is the knee pain ? / p: may be a six . | The knee pain is rated 6/10.
        p: i have this headache . / d: how would you rate it on a scale of one to ten ? / p: maybe five , well , six , six probably . | The headache is rated 6/10.
        """)
    void howBadItIsStandsInTheHistory(String lines, String told) {
        assertThat(written(lines)).containsIgnoringCase(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have dizziness . / d: does bending forward make the dizziness worse ? / p: i would say so , yes . | Bending forward makes the dizziness worse.
        p: my knee hurts . / d: anything that helps ? / p: when i sit down , it gets easier . | The knee pain is better when she sits down.
        p: i have ringing in my ears . / d: anything that makes the ringing better ? / p: um , the radio on helps . | The ringing is better with radio on.
        p: i have back pain . / d: what makes it worse ? / p: any movement . | The back pain is worse with any movement.
        p: i have back pain . / d: is there anything that makes the back pain better ? / p: no , nothing . | Nothing makes the back pain better.
        p: my calf hurts . / d: does rest help at all ? / p: yeah , i would say so . | Rest helps the
        p: i have a sore throat . / d: have you tried anything for it ? / p: just some ibuprofen . / d: did it help ? / p: not really . | she has tried ibuprofen for the sore throat without relief.
        p: i feel hot . / d: have you checked your temperature ? / p: uh i did and it was 38.4 . | The temperature measured at home was 38.4.
        """)
    void whatChangesItAndWhatWasTriedStandInTheHistory(String lines, String told) {
        assertThat(written(lines)).containsIgnoringCase(told);
    }

    /** Each is a question that is of something else, or an answer that settles nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        p: i have a cough . / d: where do you live ? / p: in the middle of my town . | The cough is
        p: i have chest pain . / d: did it come on suddenly or gradually ? / p: i do not know , really . | came on
        p: i have chest pain . / d: when did you first feel hot ? / p: last night . | The chest pain began
        p: i have pain in my hand . / d: do you take anything for your mood ? / p: sertraline . / d: when did you start that ? / p: two years ago . | The pain began
        p: i have a headache . / d: does your mother get headaches ? / p: yes . / d: where are they ? / p: on the left side . | The headache is on the left
        p: i have back pain . / d: does it hurt when i press here ? / p: on the left , yes . | The back pain is on the left
        p: i have knee pain . / d: does it move anywhere ? / p: no , well , sometimes it does go down to my foot . | does not radiate
        p: i have knee pain . / d: how would you rate it out of ten ? / p: if i move it is a nine but at rest it is a two . | rated 9/10
        p: i have knee pain . / d: how long have you been married ? / p: about ten years . | The knee pain has been present
        p: i have knee pain . / d: is there anything else i can help you with ? / p: no . | makes the knee pain
        p: i have knee pain . / d: if it gets worse , call us . anything else ? / p: no . | getting worse
        p: i have a rash . / d: if it spreads anywhere , call us . / p: okay . | spread to
        """)
    void whatIsAskedOfSomethingElseOrLeftOpenIsNotToldOfTheComplaint(String lines, String unsaid) {
        assertThat(written(lines)).doesNotContainIgnoringCase(unsaid);
    }

    private static String written(String lines) {
        String[] said = ("d: how can i help ? / " + lines + " / d: any fever or chills ? / p: no .").split(" / ");
        return DRAFTER.draft(visit(Arrays.stream(said).map(String::strip).toArray(String[]::new)))
                .text();
    }
}
