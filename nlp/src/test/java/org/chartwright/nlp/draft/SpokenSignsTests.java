package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Vital signs and measures as clinicians say them stand with name, unit and how they were taken, and only today's. */
class SpokenSignsTests {

    private static List<String> vitals(String... lines) {
        return note(lines)
                .lines()
                .filter(line -> line.matches(
                        "(?:Blood pressure|Heart rate|Respiratory rate|Oxygen saturation|Temperature|Weight)\\b.*: .*"))
                .toList();
    }

    private static List<String> section(SectionKind kind, String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), kind);
    }

    private static String note(String... lines) {
        return String.join(
                "\n",
                LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)).sections().stream()
                        .flatMap(section -> section.sentences().stream())
                        .map(sentence -> sentence.text())
                        .toList());
    }

    @Test
    void signsRunThroughWithoutStopsAllStand() {
        assertThat(
                        vitals(
                                "d: so what brings you in ?",
                                "p: i have been short of breath since last week .",
                                "d: okay hop up here let me have a listen so they got you at one eighteen over seventy four the pulse is ninety two oxygen 's ninety seven on just room air temp 's ninety eight four so big breath okay the lungs are clear"))
                .containsExactly(
                        "Blood pressure: 118/74 mmHg.",
                        "Heart rate: 92/min.",
                        "Oxygen saturation on room air: 97%.",
                        "Temperature: 98.4 °F.");
        assertThat(
                        vitals(
                                "d: hi what can i do for you",
                                "p: i have a cough for two weeks",
                                "d: alright let 's see heart rate 's a hundred and four breathing twenty four temp ninety eight one he 's fifty two pounds okay open big"))
                .contains("Heart rate: 104/min.", "Respiratory rate: 24/min.", "Weight: 52 lb.");
    }

    @Test
    void whatWasMeasuredAtAnotherTimeIsNoSignOfToday() {
        assertThat(vitals(
                        "d: i see the ambulance brought you last night",
                        "p: yes",
                        "d: when i saw you in march your pulse was one ten",
                        "p: yes",
                        "d: today seventy eight"))
                .contains("Heart rate: 78/min.")
                .noneMatch(line -> line.contains("110"));
        assertThat(vitals(
                        "d: your blood pressure log ?",
                        "p: it was one sixty five over ninety eight on sunday",
                        "d: okay we got one forty eight over eighty eight here"))
                .contains("Blood pressure: 148/88 mmHg.")
                .noneMatch(line -> line.startsWith("Blood pressure: 165/98"));
    }

    @Test
    void anAimABoundAndAnothersValueAreNoSigns() {
        assertThat(vitals(
                        "d: how are you ?",
                        "p: fine .",
                        "d: keep it under one forty over ninety for me .",
                        "p: sure .",
                        "d: if your temp goes over a hundred point four call us ."))
                .isEmpty();
        assertThat(vitals(
                        "d: my own pressure is one fifty over ninety on some days",
                        "p: haha",
                        "d: yours was one sixteen over seventy two"))
                .containsExactly("Blood pressure: 116/72 mmHg.");
    }

    @Test
    void howASignWasTakenStandsWithIt() {
        assertThat(
                        vitals(
                                "d: what brings you in",
                                "p: i feel dizzy when i stand",
                                "d: lying down you were one twenty eight over seventy six and standing it dropped to one oh four over sixty two"))
                .containsExactly("Blood pressure lying down: 128/76 mmHg.", "Blood pressure standing: 104/62 mmHg.");
        assertThat(vitals(
                        "d: your bp today is one fifty six over ninety four .",
                        "p: i rushed here .",
                        "d: i rechecked it myself and got one forty eight over ninety ."))
                .contains("Blood pressure on repeat: 148/90 mmHg.");
    }

    @Test
    void readingsAtHomeStandInTheHistory() {
        var lines = new String[] {
            "d: what have the sugars been ?",
            "p: fasting they 're one forty to one sixty , after supper up to two twenty .",
            "d: okay ."
        };
        assertThat(String.join(" ", section(SectionKind.HISTORY_OF_PRESENT_ILLNESS, lines)))
                .contains("140 to 160")
                .contains("220");
        assertThat(vitals(lines)).isEmpty();
    }

    @Test
    void measuresKeepTheirUnitsAndGrades() {
        assertThat(note("d: The CT showed a 5 mm nodule in the right upper lobe .", "p: Is that cancer ?"))
                .contains("5 mm nodule");
        assertThat(note("d: squeeze my fingers .", "p: okay .", "d: the grip is four plus out of five on the right ."))
                .contains("4+/5 on the right");
        assertThat(note(
                        "d: any swelling ?",
                        "p: the left leg is bigger",
                        "d: the left calf is let me measure thirty eight and on the right it 's thirty six and a half"))
                .contains("eft calf is 38");
        assertThat(section(
                        SectionKind.PHYSICAL_EXAM,
                        "d: cover your left eye . okay so twenty forty on the right and twenty twenty five on the left .",
                        "p: i could not read the last line ."))
                .anyMatch(line -> line.contains("20/40 on the right and 20/25 on the left"));
    }

    @Test
    void aNumberBehindATracingIsOfWhatItShows() {
        assertThat(note("d: i did an ekg this morning it 's a fib at a hundred and fifteen , no s t changes", "p: hm"))
                .contains("EKG: atrial fibrillation at 115, no ST changes.");
    }

    @Test
    void somebodysBelongingsAreNotWhatTheyAre() {
        assertThat(note("d: how is the family ?", "p: my sister 's two boys are here , and i have a cough ."))
                .doesNotContain("sister is two");
    }
}
