package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Where, how often and how much say yes to a question that a yes would settle. */
class AffirmedByTests {

    private static DraftNote draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines));
    }

    private static List<String> present(String... lines) {
        return Visits.section(draft(lines), SectionKind.HISTORY_OF_PRESENT_ILLNESS);
    }

    @Test
    void aPlaceAndAFrequencyAreToldBehindTheSymptom() {
        assertThat(present(
                        "d: what brings you in ?",
                        "p: my neck is sore .",
                        "d: any tingling ?",
                        "p: in both hands .",
                        "d: any palpitations ?",
                        "p: twice a week .",
                        "d: okay ."))
                .anyMatch(sentence -> sentence.contains("tingling in both hands"))
                .anyMatch(sentence -> sentence.contains("palpitations twice a week"));
    }

    @Test
    void whatWasOnceIsNotToldOfNow() {
        assertThat(present(
                        "d: what brings you in ?",
                        "p: my neck is sore .",
                        "d: any seizures ?",
                        "p: once , six years ago .",
                        "d: any tingling or weakness ?",
                        "p: in my left hand ."))
                .noneMatch(sentence -> sentence.contains("seizure"))
                .noneMatch(sentence -> sentence.contains("weakness in the left hand"));
    }

    @Test
    void anAmountSaysThatThePatientSmokes() {
        var social = Visits.section(
                draft(
                        "d: what brings you in ?",
                        "p: i cough .",
                        "d: do you smoke ?",
                        "p: half a pack a day for twenty years .",
                        "d: okay ."),
                SectionKind.SOCIAL_HISTORY);
        assertThat(social).containsExactly("Has smoked half a pack a day for 20 years.");
    }

    @Test
    void theSideAndWhatHelpsAreToldOfTheComplaint() {
        assertThat(present(
                        "d: what can i do for you ?",
                        "p: my hip hurts .",
                        "d: which one ?",
                        "p: the left one .",
                        "d: when is it worst ?",
                        "p: at night mostly .",
                        "d: does anything make it better ?",
                        "p: heat ."))
                .contains(
                        "The hip pain is on the left side.",
                        "The hip pain is worse at night.",
                        "The hip pain is better with heat.");
    }
}
