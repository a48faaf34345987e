package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** A word of a symptom is the patient's present trouble only where nothing around it makes it something else. */
class GovernedTests {

    private static DraftNote draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines));
    }

    private static String section(SectionKind kind, String... lines) {
        return String.join(" ", Visits.section(draft(lines), kind));
    }

    private static String systems(String... lines) {
        return section(SectionKind.REVIEW_OF_SYSTEMS, lines);
    }

    private static String complaint(String... lines) {
        return section(SectionKind.CHIEF_COMPLAINT, lines);
    }

    /** A visit of some length: these lines first, then small talk of the same two. */
    private static String complaintOfLong(List<String> late, String... first) {
        var lines = new ArrayList<>(List.of(first));
        for (int i = 0; i < 12; i++) {
            lines.add("d: how is the boat ?");
            lines.add("p: the boat is in the yard , it needs paint .");
        }
        lines.addAll(late);
        for (int i = 0; i < 8; i++) {
            lines.add("d: and the grandchildren ?");
            lines.add("p: they are all in school now .");
        }
        return complaint(lines.toArray(String[]::new));
    }

    @Test
    void aFigureOfSpeechIsNoSymptom() {
        assertThat(systems(
                        "d: what brings you in ?",
                        "p: my ankle is swollen .",
                        "d: did they give you the boot ?",
                        "p: i about passed out when they told me the price . i am so tired of these forms ."))
                .doesNotContainIgnoringCase("faint")
                .doesNotContainIgnoringCase("fatigue");
        assertThat(systems(
                        "d: what brings you in ?",
                        "p: my ankle is swollen and i am so tired .",
                        "d: any fever ?",
                        "p: no ."))
                .contains("fatigue");
    }

    @Test
    void whatNearlyCameIsCalledSo() {
        assertThat(complaint(
                        "d: what brings you in today ?",
                        "p: i almost passed out at the bus stop this morning .",
                        "d: did you hit your head ?",
                        "p: no ."))
                .isEqualTo("Near-fainting.");
        assertThat(complaint(
                        "d: what brings you in today ?",
                        "p: i passed out at the bus stop this morning .",
                        "d: did you hit your head ?",
                        "p: no ."))
                .startsWith("Fainting");
    }

    @Test
    void whatAMedicineOnceDidIsNotReported() {
        assertThat(systems(
                        "d: what brings you in ?",
                        "p: my cholesterol is up again .",
                        "d: did you try a statin ?",
                        "p: i took crestor for a year but i got leg cramps so i stopped .",
                        "d: any chest pain ?",
                        "p: no ."))
                .contains("Denies chest pain")
                .doesNotContain("cramps");
        assertThat(systems(
                        "d: what brings you in ?",
                        "p: i get leg cramps every night and i still take the crestor .",
                        "d: any chest pain ?",
                        "p: no ."))
                .contains("cramps");
    }

    @Test
    void whatMayComeIsNotReported() {
        assertThat(systems(
                        "d: what brings you in ?",
                        "p: my psoriasis is back .",
                        "d: we will start methotrexate . you might get some nausea . fever over a hundred and one , you call me .",
                        "p: fever , call . got it ."))
                .doesNotContain("nausea")
                .doesNotContain("fever");
    }

    @Test
    void aBareNamingOfASymptomIsAsked() {
        assertThat(systems(
                        "d: what brings you in",
                        "p: this lump on my neck",
                        "d: night sweats",
                        "p: no",
                        "d: okay coughing",
                        "p: yeah every morning"))
                .contains("Denies night sweats")
                .contains("Reports cough");
    }

    @Test
    void aSymptomOfARelativeIsNoFamilyHistory() {
        String family = section(
                SectionKind.FAMILY_HISTORY,
                "d: what brings you in ?",
                "p: my elbow is sore .",
                "d: anyone sick at home ?",
                "p: my mother was throwing up all weekend .",
                "d: does anyone in the family have arthritis ?",
                "p: my mother has gout .");
        assertThat(family).contains("gout").doesNotContain("vomiting");
    }

    @Test
    void theReasonIsFoundBehindAnAside() {
        assertThat(complaint(
                        "d: hey dragon , vera is a sixty year old woman with gout , and she is here with her son paul for , i believe , left elbow swelling .",
                        "p: that is right .",
                        "d: when did it start ?",
                        "p: on monday ."))
                .isEqualTo("Left elbow swelling.");
    }

    @Test
    void whatIsNamedLateInALongTalkIsNoReasonToCome() {
        var late = List.of("d: how do you sleep ?", "p: i am tired all the time .");
        assertThat(complaintOfLong(
                        late,
                        "d: vera lund , sixty-year-old woman with gout and psoriasis , last seen in may .",
                        "d: hello vera .",
                        "p: hello doctor ."))
                .isEqualTo("Follow-up of gout and psoriasis.");
        assertThat(complaintOfLong(late, "d: hello vera .", "p: hello doctor ."))
                .doesNotContain("Fatigue");
        assertThat(complaintOfLong(late, "d: hello vera .", "p: hello doctor . i have this cough ."))
                .isEqualTo("Cough.");
    }
}
