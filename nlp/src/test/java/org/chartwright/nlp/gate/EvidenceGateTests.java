package org.chartwright.nlp.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Visit;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.nlp.note.Support;
import org.chartwright.nlp.transcript.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceGateTests {

    static final EvidenceGate GATE = EvidenceGate.open(new ModelStore(Path.of("target", "models")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "i want to increase your lisinopril to twenty milligrams | I will increase lisinopril to 20 mg.",
                "i will give you some tylenol | I will prescribe acetaminophen.",
                "your blood pressure was one fifty over ninety | Blood pressure was 150/90.",
                "you have pain in your left knee | She has left knee pain.",
                "your lungs are clear , no wheezes | Lungs are clear with no wheezes.",
                "i do n't see any fracture on the x-ray | X-ray shows no fracture.",
                "your mother had breast cancer | Her mother had breast cancer.",
                "it might be pneumonia | Possible pneumonia.",
                "you can take it twice a day | Take 2 times a day.",
                "come back in a month | Follow up in 1 month.",
                "one plus edema of your legs | 1+ edema of the legs.",
                "the stone is half a cm | The stone is 0.5 cm.",
                "you have hypertension | 52-year-old with hypertension.",
            })
    void verifiesWhatWasSaid(String said, String written) {
        assertThat(checked(said, written)).satisfies(sentence -> {
            assertThat(sentence.doubts()).isEmpty();
            assertThat(sentence.support()).isEqualTo(Support.VERIFIED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "i want to increase your lisinopril to twenty milligrams | I will increase lisinopril to 40 mg. | '40 mg' was not said here",
                "i want to increase your lisinopril to twenty milligrams | I will increase lisinopril to 20 mcg. | '20 mcg' was said in another unit",
                "i want to increase your lisinopril | I will increase losartan. | 'losartan' was not said here",
                "you have pain in your left knee | She has right knee pain. | 'right' was not said here",
                "it is tender on the right-hand side | Tender on the left-hand side. | 'left' was not said here",
                "the right knee is fine but the left hip hurts | Left knee is fine. | 'left' was not said here",
                "you have no fever | She has a fever. | 'fever' was denied here",
                "you do have a fever | Denies fever. | 'fever' was not denied here",
                "your mother had breast cancer | History of breast cancer. | 'breast cancer' was said of someone else",
                "you have a cough | Cough due to pneumonia. | 'pneumonia' was not said here",
                "i have chest pain since monday | The patient juggles. | nothing of this was said here",
                "i have chest pain since monday | He lives alone and drives a truck. | nothing of this was said here",
                "i will give you a new inhaler | Albuterol 1 puff. | '1 puff' was not said here",
                "every patient has a cough | She has 1 cough. | '1' was not said here",
                "you have a cough | Her mother has a cough. | 'mother' was not spoken of here",
            })
    void refusesWhatWasNotSaid(String said, String written, String doubt) {
        assertThat(checked(said, written)).satisfies(sentence -> {
            assertThat(sentence.doubts()).contains(doubt);
            assertThat(sentence.support()).isEqualTo(Support.UNSUPPORTED);
        });
    }

    @Test
    void weakensWhatWasSaidLessFirmly() {
        assertThat(checked("it might be pneumonia", "She has pneumonia."))
                .extracting(Sentence::support, Sentence::doubts)
                .containsExactly(Support.WEAK, List.of("'pneumonia' was said only as a possibility"));
        assertThat(checked("call me if you get a fever", "She has a fever.").support())
                .isEqualTo(Support.WEAK);
    }

    @Test
    void readsQuestionAndAnswerTogether() {
        var visit = visit("d: any fever or chills ?", "p: no .", "d: any cough ?", "p: yes .");

        assertThat(check(visit, "Denies fever and chills.", 0, 1).support()).isEqualTo(Support.VERIFIED);
        assertThat(check(visit, "Reports cough.", 2, 3).support()).isEqualTo(Support.VERIFIED);
        assertThat(check(visit, "Reports fever.", 0, 1).doubts()).containsExactly("'fever' was denied here");
        assertThat(check(visit, "Denies cough.", 2, 3).doubts()).containsExactly("'cough' was not denied here");
    }

    @Test
    void doubtsWhatPointsNowhere() {
        var sentence = new Sentence("She has a cough.", Support.VERIFIED, List.of(), List.of(new Evidence(4, 0, 9)));

        assertThat(GATE.check(sentence, visit("p: i have a cough")))
                .extracting(Sentence::support, Sentence::doubts)
                .containsExactly(Support.UNSUPPORTED, List.of("it points outside what was said"));
    }

    static Sentence checked(String said, String written) {
        return check(visit("d: " + said), written, 0);
    }

    static Sentence check(Visit visit, String written, int... utterances) {
        var evidence = IntStream.of(utterances)
                .mapToObj(number -> new Evidence(
                        number,
                        0,
                        visit.transcript().utterances().get(number).text().length()))
                .toList();
        return GATE.check(new Sentence(written, Support.VERIFIED, List.of(), evidence), visit);
    }
}
