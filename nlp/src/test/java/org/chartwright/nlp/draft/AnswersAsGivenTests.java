package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer does not say, of whom and of when, stands in no note and among no facts. */
class AnswersAsGivenTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: have you had any thoughts of suicide ? / p: yes . no , i would not act on it . | denies suicidal
            d: do you get chest pain ? / p: yeah . no , it is not severe . | denies chest pain
            d: do you get breathless ? / p: yes . no , not at rest . | denies shortness of breath
            d: any bleeding now ? / p: yeah . no , it is not as heavy as before . | no bleeding
            d: are you vomiting ? / p: yeah . no , it is mostly green stuff . | denies vomiting
            d: any blood in it ? / p: yes . no , not today . | denies blood
            d: do you get chest pain ? / p: yep . no , it is fine . | denies chest pain
            """)
    void aYesStandsWhereOnlyItsDegreeIsDenied(String said, String wrong) {
        assertThat(drafted(said)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any weakness on your left side ? / p: yes . / d: any slurred speech ? / p: yes . | family: weakness
            d: any numbness in your right side ? / p: no . | family: numbness
            d: is the pain in your right side ? / p: yes , it goes to my left shoulder . | family: pain
            d: any pain on either side of your jaw ? / p: yes . | family: pain
            d: any tingling on your right side ? / p: yes , since this morning . | family: tingling
            d: anyone in the family with cancer ? / p: no . / d: any stroke ? / p: yes , i had one in 2019 . | family: stroke
            d: anyone in the family with cancer ? / p: no . / d: any high blood pressure ? / p: yes , i take ramipril . | family: hypertension
            d: anything in the family ? / p: my father had a heart attack at fifty . / d: any diabetes ? / p: yes , i have it . | family: diabetes
            d: anything in the family ? / p: my father had a heart attack . / d: any asthma ? / p: yes . | family: asthma
            d: how is he ? / p: he fell over at home . / d: are you his brother ? / p: yes . / d: does he have epilepsy ? / p: yes . | brother: epilepsy
            d: what is wrong with him ? / p: he has been coughing . / d: is his father at home ? / p: yes . / d: does he have asthma ? / p: yes . | father: asthma
            d: what is wrong with him ? / p: he has been coughing . / d: is his father at home ? / p: yes . / d: does he have a fever ? / p: yes , since monday . | father: fever
            d: how is she ? / p: she has been off her food . / d: is your sister with you ? / p: yes . / d: does she have diabetes ? / p: yes . | sister: diabetes
            """)
    void thePatientsOwnIsNotTheFamilys(String said, String wrong) {
        assertThat(drafted(said)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: any chest pain ? / p: yes , every time i walk . it was there yesterday but it passed when i stopped . | but not now
            d: do you get chest pain ? / p: not any more , i had it in may and it cleared , but it returned last night . | but not now
            d: do you get chest pain ? / p: not any more , i had it in may and it cleared , but it returned last night . | denies chest pain
            d: do you have any abdominal pain ? / p: yes , it was terrible last night but it is a bit better now . | but not now
            d: any vomiting ? / p: it was bad yesterday , it is okay now but i feel sick . | but not now
            d: any blood in your urine ? / p: it was red yesterday and it is okay now , but last week too . | but not now
            d: any chest pain ? / p: no , but i was short of breath yesterday . | had chest pain
            d: any vomiting ? / p: no , but i had diarrhea last week . | had vomiting
            d: any vomiting ? / p: i had diarrhea last week but it has stopped . | had vomiting
            d: any lumps ? / p: no , but i had a sore throat last week . | had lumps
            d: any fever ? / p: no , i was sweating last night but i am fine now . | had fever
            d: any chest pain ? / p: no . when i was a kid i did . | reports chest pain
            d: any seizures ? / p: no . while i was pregnant i did . | reports seizures
            d: any seizures ? / p: no . while i was pregnant i did . | she did
            """)
    void nothingIsOverOrHadThatWasNot(String said, String wrong) {
        assertThat(drafted(said)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: what do you take ? / p: i take metoprolol 25 mg . / d: and the lisinopril is 10 mg ? / p: no , 20 mg . | metoprolol 20
            d: what do you take ? / p: i take warfarin 5 mg . / d: and bisoprolol 10 mg ? / p: sorry , 2 mg . | warfarin 2
            d: what do you take ? / p: i take warfarin 5 mg . / d: and bisoprolol ? / p: sorry , 2 mg . | warfarin 2
            d: what do you take ? / p: i take warfarin 5 mg and ramipril 10 mg . / d: okay . / p: sorry , 2 mg . | warfarin 2
            p: i have had headaches for two weeks . / d: okay . and it is three weeks since your surgery ? / p: no , six weeks . | headaches for 6
            p: i have had headaches for two weeks . / d: and two weeks since your surgery ? / p: no , six weeks . | headaches for 6
            p: i have vaginal bleeding . / d: how long has it been ? / p: two days . / d: it is three days since your scan ? / p: no , five days . | 5 days
            p: my left foot is numb . / d: and the back surgery was on the left ? / p: no , the right . | right foot
            """)
    void onlyWhatWasAskedAgainIsPutRight(String said, String wrong) {
        var note = DRAFTER.draft(visit(lines(said))).text().toLowerCase(Locale.ROOT);
        assertThat(note).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: did you pass out ? / p: yes , no warning . | did not pass out
            d: any bleeding ? / p: yes , no idea why . | no bleeding
            d: any chest pain before ? / p: yes , no sweating . | denies chest pain
            d: any temperature ? / p: yeah , no fever . | reports fever
            d: have you had any bleeding ? / p: nothing like before , just a few spots . | no bleeding
            d: still on the lithium ? / p: yes , i used to forget but not now . | no lithium
            d: still on the lithium ? / p: yes , though i stopped it for a week in june . | no lithium
            d: any chest pain ? any shortness of breath ? / p: no . yes when i walk . | denies shortness of breath
            d: any chest pain ? any shortness of breath ? / p: no . yes when i walk . | chest pain or shortness of breath
            d: any breathlessness ? / p: not really , when i climb stairs i do a bit . | denies shortness of breath
            d: any chest pain when you walk ? / p: no , just a little tightness . | denies chest pain
            """)
    void whatElseTheAnswerDeniesDoesNotTurnIt(String said, String wrong) {
        assertThat(drafted(said)).doesNotContain(wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d: have you had palpitations ? / p: yeah , no pattern to it . | palpitations[present]
            d: any dizziness ? / p: yes , no fainting . | dizziness[present]
            d: any chest pain ? any shortness of breath ? / p: no . yes when i walk . | shortness of breath[present]
            d: any chest pain ? any shortness of breath ? / p: no . yes when i walk . | chest pain[absent]
            d: any neck pain ? / p: yeah . no , i do not . | neck pain[absent]
            d: any asthma on your mother's side ? / p: yes . | mother: asthma[present]
            d: still on the lithium ? / p: yes , i used to forget but not now . | lithium[present]
            d: any seizures ? / p: no . while i was pregnant i did . | she had seizures while she was pregnant, but not now
            d: any breathlessness ? / p: not really , when i climb stairs i do a bit . | has some shortness of breath when she climbs stairs, but not otherwise
            d: any chest pain when you walk ? / p: no , just a little tightness . | she reports a little tightness
            p: my brother had a stroke . / d: did he ever have epilepsy ? / p: yes . | brother: epilepsy[present]
            """)
    void whatTheAnswerSaysIsAFact(String said, String fact) {
        assertThat(drafted(said)).contains(fact);
    }

    /** The note and the facts, such as "fever[absent]" and "no fever". */
    private static String drafted(String said) {
        var draft = DRAFTER.draft(visit(lines(said)));
        return (draft.text()
                        + draft.facts().stream()
                                .map(fact -> (fact.polarity().name().equals("ABSENT") ? " no " : " ") + fact.text()
                                        + "[" + fact.polarity() + "]")
                                .collect(Collectors.joining()))
                .toLowerCase(Locale.ROOT);
    }

    private static String[] lines(String said) {
        return ("d: what brings you in ? / p: i have not felt well . / " + said + " / d: okay . / p: thank you .")
                .split(" / ");
    }
}
