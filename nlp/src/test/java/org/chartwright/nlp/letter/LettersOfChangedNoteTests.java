package org.chartwright.nlp.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Set;
import org.chartwright.nlp.letter.CurrentNote.Standing;
import org.chartwright.nlp.letter.Letter.Line;
import org.junit.jupiter.api.Test;

/** Letters follow what the physician made of the note. */
class LettersOfChangedNoteTests {

    @Test
    void bringsBackNothingThatThePhysicianRemoved() {
        var visit = visit(WriteLettersTests.KNEE);
        var note = CurrentNote.untouched(WriteLettersTests.DRAFTER.draft(visit));
        var without = note.sentences().stream()
                .filter(sentence ->
                        !sentence.text().toLowerCase(java.util.Locale.ROOT).contains("meloxicam"))
                .toList();
        assertThat(without).hasSizeLessThan(note.sentences().size());

        var letters = WriteLettersTests.WRITE.of(visit, new CurrentNote(note.draft(), without, Set.of()));

        assertThat(letters.summary().text()).doesNotContainIgnoringCase("meloxicam");
        assertThat(letters.summary().gaps()).anySatisfy(gap -> {
            assertThat(gap.text()).startsWith("Start meloxicam 15 mg");
            assertThat(gap.reason()).startsWith("You removed '");
        });
    }

    @Test
    void writesNoLetterForAReferralThatThePhysicianRemoved() {
        var visit = visit(WriteLettersTests.KNEE);
        var note = CurrentNote.untouched(WriteLettersTests.DRAFTER.draft(visit));
        var without = note.sentences().stream()
                .filter(sentence -> !sentence.text().contains("physical therapy"))
                .toList();

        var letters = WriteLettersTests.WRITE.of(visit, new CurrentNote(note.draft(), without, Set.of()));

        assertThat(letters.referrals()).isEmpty();
        assertThat(letters.summary().text()).doesNotContain("physical therapy");
        assertThat(letters.summary().gaps()).anyMatch(gap -> gap.text().equals("Referral to physical therapy"));
    }

    @Test
    void tellsTheDoseThatThePhysicianWrote() {
        var letters = changed("lisinopril", "I will increase her lisinopril to 40 mg once daily.");

        assertThat(letters.summary().text())
                .contains("Increase lisinopril to 40 mg once a day.")
                .doesNotContain("20 mg");
        assertThat(letters.summary().lines())
                .filteredOn(line -> line.text().contains("40 mg"))
                .extracting(Line::source)
                .containsExactly(Line.Source.WRITTEN);
    }

    @Test
    void tellsATestThatThePhysicianWrote() {
        var letters = changed("ice the knee", "I will order an MRI of the right knee.");

        assertThat(letters.summary().text())
                .contains("We want you to have this test: MRI scan")
                .doesNotContain("Ice the knee");
    }

    @Test
    void aChangeOfWordsThatKeepsTheMeaningTakesNothingOut() {
        var letters = changed("physical therapy", "I will refer the patient to physical therapy.");

        assertThat(letters.summary().text()).contains("We are sending you to physical therapy.");
        assertThat(letters.referrals()).hasSize(1);
    }

    @Test
    void saysWhatOfThePhysiciansWordsHasNoPlainForm() {
        var letters = changed("ice the knee", "Quadriceps isometrics were reviewed.");

        assertThat(letters.summary().text()).doesNotContain("Ice the knee");
        assertThat(letters.summary().gaps())
                .anySatisfy(gap -> assertThat(gap.text()).isEqualTo("Quadriceps isometrics were reviewed."));
    }

    /** The knee visit with the one plan sentence that has these words put in other words. */
    private static Letters changed(String words, String text) {
        var visit = visit(WriteLettersTests.KNEE);
        var note = CurrentNote.untouched(WriteLettersTests.DRAFTER.draft(visit));
        var standing = note.sentences().stream()
                .map(sentence -> sentence.planned() && sentence.text().contains(words)
                        ? new Standing(
                                sentence.section(),
                                sentence.label(),
                                text,
                                true,
                                sentence.support(),
                                sentence.evidence())
                        : sentence)
                .toList();
        assertThat(standing).isNotEqualTo(note.sentences());
        return WriteLettersTests.WRITE.of(visit, new CurrentNote(note.draft(), standing, Set.of()));
    }
}
