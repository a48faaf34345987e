package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.nlp.fact.Fact;
import org.chartwright.nlp.fact.Fact.About;
import org.chartwright.nlp.fact.Fact.Polarity;
import org.chartwright.nlp.note.DraftNote;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What a parent, a spouse or their relatives have is nothing of the patient's. */
class WhoseIllnessTests {

    private static DraftNote draft(String... lines) {
        return LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines));
    }

    private static List<String> own(DraftNote note) {
        return note.facts().stream()
                .filter(fact -> fact.about() == About.PATIENT && fact.polarity() == Polarity.PRESENT)
                .map(Fact::text)
                .toList();
    }

    private static final String[] OF_A_GIRL = {
        "d: what is bothering her today ?",
        "p: she has been coughing since friday and she threw up twice .",
        "d: is she drinking ?",
        "p: a bit . i have had a migraine myself .",
        "d: any allergies ?",
        "p: no . i am allergic to latex but she is fine with it .",
        "d: does she take anything ?",
        "p: loratadine . i take metformin .",
        "d: any asthma in the family ?",
        "p: my sister has it .",
        "d: her chest is clear ."
    };

    @Test
    void whatAParentHasIsNotTheChilds() {
        var note = draft(OF_A_GIRL);
        assertThat(own(note)).contains("cough", "vomiting").doesNotContain("migraine", "headache", "latex");
        assertThat(Visits.section(note, SectionKind.MEDICATIONS)).containsExactly("Loratadine.");
        assertThat(Visits.section(note, SectionKind.ALLERGIES)).doesNotContain("Latex.");
        assertThat(note.text()).doesNotContain("Sister with");
    }

    @Test
    void theSonWhoIsBroughtInIsThePatient() {
        var note = draft(
                "d: how can i help ?",
                "p: my son has had a rash on his neck since sunday .",
                "d: any fever ?",
                "p: no . he had chickenpox last year , and i had it as a child .",
                "d: does anyone smoke at home ?",
                "p: his dad smokes , only outside .",
                "d: okay . he looks well .");
        assertThat(own(note)).contains("rash").doesNotContain("tobacco use");
        assertThat(Visits.section(note, SectionKind.FAMILY_HISTORY)).isEmpty();
    }

    @Test
    void whoWorriesAboutASonIsThePatient() {
        var note = draft(
                "d: what brings you in ?",
                "p: i can not sleep . my son is so hard to manage .",
                "d: are you taking anything for sleep ?",
                "p: melatonin . he takes aripiprazole . he has epilepsy .",
                "d: do you feel depressed ?",
                "p: yes .",
                "d: okay .");
        assertThat(own(note)).contains("difficulty sleeping", "depressed mood").doesNotContain("epilepsy");
        assertThat(Visits.section(note, SectionKind.MEDICATIONS)).containsExactly("Melatonin.");
    }

    @Test
    void theFamilyOfAHusbandIsNotThePatients() {
        var note = draft(
                "d: what brings you in ?",
                "p: i have a cough . my husband has gout . his mother had glaucoma .",
                "d: any fever ?",
                "p: no . my dad has glaucoma .",
                "d: okay .");
        assertThat(Visits.section(note, SectionKind.FAMILY_HISTORY)).containsExactly("Father with glaucoma.");
        assertThat(note.text()).doesNotContain("His mother");
    }

    @Test
    void whoElseSmokesIsNotThePatient() {
        var note = draft(
                "d: how are you ?",
                "p: i have this cough .",
                "d: do you smoke ?",
                "p: no , but my roommate smokes .",
                "d: okay .");
        assertThat(own(note)).doesNotContain("tobacco use");
        assertThat(own(draft(
                        "d: how are you ?",
                        "p: i have this cough .",
                        "d: do you smoke ?",
                        "p: yes , my roommate and i both do .",
                        "d: okay .")))
                .contains("tobacco use");
    }

    @Test
    void aBrotherOfTheChildWhoIsSeenIsAnother() {
        assertThat(own(draft(
                        "d: how is he doing ?",
                        "p: he still wheezes at night .",
                        "d: did he use the inhaler ?",
                        "p: yes . my older boy had a seizure once , so i worry .",
                        "d: okay .")))
                .doesNotContain("seizures");
    }
}
