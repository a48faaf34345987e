package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.ArrayList;
import java.util.List;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.nlp.note.Section;
import org.chartwright.nlp.note.Sentence;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What a clinician takes the complaint to be, said loosely at the end of a visit without "assessment" or "plan". */
class LooseVerdictTests {

    @Test
    void aNameThatIsHedgedHeadsThePlan() {
        assertThat(headings(
                        "d: so from what you told me , it sounds like you have something called um plantar fasciitis .",
                        "p: oh , okay .",
                        "d: it usually happens in people who stand a lot ."))
                .containsExactly("Likely plantar fasciitis");
    }

    @Test
    void whatSpeaksForItIsSaidWithIt() {
        assertThat(plan(
                        "d: i wonder whether this may be , uh , shingles , because of the blisters on one side .",
                        "p: my sister had that ."))
                .anyMatch(sentence -> sentence.contains("Possible shingles, given blisters on one side."));
        assertThat(plan(
                        "d: so from what you're telling me i think this is a bit of an outer ear infection .",
                        "p: right .",
                        "d: the swimming and the itch kind of point that way ."))
                .anyMatch(sentence -> sentence.contains("Likely outer ear infection, given swimming and the itch."));
        assertThat(plan(
                        "d: based on your tremor and the weight loss , you might be having what's called an overactive"
                                + " thyroid , so we need to do some blood tests .",
                        "p: okay ."))
                .anyMatch(sentence ->
                        sentence.contains("Possible overactive thyroid, given tremor and the weight loss."));
    }

    @Test
    void twoPossibilitiesStandInOneHeading() {
        var lines = new String[] {
            "d: it could be one of two things . it could be a stone .",
            "p: okay .",
            "d: the other possibility is an infection going up to the kidney , and what makes that more likely is the"
                    + " shivering .",
            "p: okay ."
        };
        assertThat(headings(lines)).containsExactly("Possible stone or infection going up to the kidney");
        assertThat(plan(lines))
                .anyMatch(sentence -> sentence.contains("Possible infection going up to the kidney, given shivering."));
    }

    @Test
    void whatTheClinicianIsWorriedAboutIsPossible() {
        assertThat(headings(
                        "d: what i'm worried about is , with flashes like that , some people can get a tear at the back"
                                + " of the eye .",
                        "p: okay .",
                        "d: it might be worth you going into eye casualty today ."))
                .containsExactly("Possible tear at the back of the eye");
        assertThat(headings(
                        "d: so what i'm worried about at the moment is , given that you've had an operation .",
                        "p: yes .",
                        "d: some people can suffer with clots in the leg .",
                        "p: right ."))
                .containsExactly("Possible clots in the leg");
    }

    @Test
    void aDiseaseThatIsOnlyNamedHeadsThePlan() {
        assertThat(headings(
                        "d: there is a thing called shingles , you can get a rash like that from the old chickenpox"
                                + " virus . we will swab it .",
                        "p: okay ."))
                .containsExactly("Possible shingles");
        assertThat(headings("d: it seems to me like a bit of a vellini syndrome , to be honest .", "p: right ."))
                .containsExactly("Likely vellini syndrome");
    }

    @Test
    void whatIsOnlyComparedHeadsNothing() {
        assertThat(headings(
                        "d: this fits low cortisol .",
                        "d: high cortisol usually makes people put on weight , so that's the opposite .",
                        "d: let's do a blood test .",
                        "p: okay ."))
                .containsExactly("Likely low cortisol");
    }

    @Test
    void whatIsDeniedOrOnAConditionHeadsNothing() {
        assertThat(headings(
                        "d: i do not feel that you're having a heart attack .",
                        "d: if the pain spreads we would think this might be a stroke .",
                        "d: your mother may have had gout .",
                        "p: okay ."))
                .noneMatch(heading -> heading.matches("(?i).*(heart attack|stroke|gout).*"));
    }

    @Test
    void whatThePatientHadBeforeIsNoVerdict() {
        assertThat(headings(
                        "d: it looks like you have had pneumonia in the past .", "p: yes .", "d: okay , drink a lot ."))
                .noneMatch(heading -> heading.toLowerCase().contains("pneumonia"));
    }

    @Test
    void whatIsRuledOutOrFearedByOthersHeadsNothing() {
        assertThat(headings(
                        "d: there is no sign that this could be a clot .",
                        "p: good .",
                        "d: i see nothing that could be cancer .",
                        "p: okay .",
                        "d: i was worried that it could be a heart attack but your tests are normal ."))
                .noneMatch(heading -> heading.matches("(?i).*(clot|cancer|heart attack).*"));
        assertThat(headings(
                        "d: you were worried it could be cancer , but it looks like a cyst .",
                        "p: okay .",
                        "d: we will leave it alone ."))
                .containsExactly("Likely cyst");
        assertThat(headings(
                        "d: the hospital was concerned it might be a clot , but the scan was clear .",
                        "p: yes .",
                        "d: it could have been a stroke , but the scan is clear .",
                        "d: it looks like the bite is healed ."))
                .noneMatch(heading -> heading.matches("(?i).*(clot|stroke|bite).*"));
    }

    @Test
    void whatATreatmentMayDoHeadsNothing() {
        assertThat(headings(
                        "d: i will give you doxycycline 100 mg once a day . it may cause diarrhea .",
                        "p: okay .",
                        "d: if we leave it , it scars . it could lead to infection ."))
                .noneMatch(heading -> heading.matches("(?i).*(diarrhea|infection).*"));
        assertThat(headings(
                        "d: we will do an injection .",
                        "p: okay .",
                        "d: you may have a headache after the injection .",
                        "p: okay .",
                        "d: you might have some bleeding ."))
                .noneMatch(heading -> heading.matches("(?i).*(headache|bleeding).*"));
        assertThat(headings(
                        "d: if you see any pus or redness , let me know . that could be an infection .", "p: okay ."))
                .noneMatch(heading -> heading.contains("infection"));
    }

    @Test
    void whatAHusbandHasHeadsNothing() {
        assertThat(headings(
                        "p: my husband has a fever .",
                        "d: it sounds like he has the flu .",
                        "p: okay .",
                        "d: i think you have a tension headache ."))
                .containsExactly("Tension headache");
    }

    private static List<String> headings(String... closing) {
        return drafted(closing).sections().stream()
                .filter(section -> section.kind() == SectionKind.ASSESSMENT_AND_PLAN)
                .flatMap(section -> section.blocks().stream())
                .map(Section.Block::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    private static List<String> plan(String... closing) {
        return drafted(closing).sections().stream()
                .filter(section -> section.kind() == SectionKind.ASSESSMENT_AND_PLAN)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    private static DraftNote drafted(String... closing) {
        var lines = new ArrayList<>(LooseOrdersTests.HISTORY);
        lines.addAll(List.of(closing));
        return LocalDrafterTests.DRAFTER.draft(visit(lines.toArray(String[]::new)));
    }
}
