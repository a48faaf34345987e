package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** How old relatives are, and at what age and of what they died, stands in the family history, of the right one. */
class LifespansTests {

    private static List<String> family(String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), SectionKind.FAMILY_HISTORY);
    }

    @Test
    void theAgeAtDeathIsSaidInTheNextSentence() {
        assertThat(family(
                        "d: anything in the family ?",
                        "p: my father passed away from a ruptured spleen . he was only fifty eight ."))
                .containsExactly("Father died of a ruptured spleen at 58.");
        assertThat(family(
                        "d: any illness in the family ?",
                        "p: my sister died of kidney failure .",
                        "d: how old was she ?",
                        "p: she was forty four ."))
                .containsExactly("Sister died of kidney failure at 44.");
        assertThat(
                        family(
                                "d: are your parents well ?",
                                "p: no , i lost my mother last year . she passed away at age eighty three . my dad died when he was seventy ."))
                .containsExactly("Mother died at 83.", "Father died at 70.");
    }

    @Test
    void theAgeOfAnIllnessOrOfAnotherIsNotTheAgeAtDeath() {
        assertThat(family(
                        "d: any family history ?",
                        "p: my mother had a stroke when she was fifty and passed away at sixty six ."))
                .contains("Mother died at 66.")
                .noneMatch(line -> line.contains("died at 50"));
        assertThat(family("d: any family history ?", "p: my father died when i was twelve . i was close to him ."))
                .noneMatch(line -> line.contains("12"));
        assertThat(family(
                        "d: any family history ?",
                        "p: my daughter has epilepsy .",
                        "d: do you remember what her age was ?",
                        "p: yeah , she was nine ."))
                .noneMatch(line -> line.contains("died"));
        assertThat(family("d: any family history ?", "p: my uncle almost died at forty ."))
                .noneMatch(line -> line.contains("died"));
    }

    @Test
    void whoIsAskedOfIsNotWhoWasSpokenOfBefore() {
        assertThat(family(
                        "d: any illness in the family ?",
                        "p: my father had a heart attack .",
                        "d: what about your brother ?",
                        "p: he has gout ."))
                .containsExactly("Father with heart attack.", "Brother with gout.");
        assertThat(family(
                        "d: any illness in the family ?",
                        "p: my aunt has lupus .",
                        "d: was your daughter ever ill ?",
                        "p: she has celiac disease ."))
                .containsExactly("Aunt with lupus.", "Daughter with celiac disease.");
        assertThat(family(
                        "d: any illness in the family ?",
                        "p: my father has gout .",
                        "d: and your uncle ?",
                        "p: he died of a stroke at sixty one ."))
                .contains("Uncle died of a stroke at 61.");
        assertThat(family("d: any illness in the family ?", "p: my friend's mum died of a brain tumor ."))
                .noneMatch(line -> line.contains("tumor"));
        assertThat(family("d: any illness in the family ?", "p: my dad's mom has gout . my mom's sister had lupus ."))
                .containsExactly("Grandmother with gout.", "Aunt with lupus.");
    }

    @Test
    void theOrganOfACancerIsKept() {
        assertThat(family("d: any family history ?", "p: my mother had stomach cancer when she was sixty ."))
                .containsExactly("Mother with stomach cancer at 60.");
    }

    @Test
    void theLivingStandWithTheirAge() {
        assertThat(
                        family(
                                "d: do you have brothers or sisters ?",
                                "p: my older brother is sixty six and healthy . my younger brother died in a car accident when he was nineteen ."))
                .containsExactly(
                        "Older brother is 66 years old and healthy.", "Younger brother died in a car accident at 19.");
        assertThat(family("d: how can i help ?", "p: my son is three and he gave me his cold ."))
                .isEmpty();
    }

    @Test
    void whatTheClinicianReadsIsConfirmed() {
        assertThat(family("d: i see here that your mother died at age fifty one .", "p: yes , that's right ."))
                .containsExactly("Mother died at 51.");
        assertThat(family("d: i see here that your mother died at age fifty one .", "p: no , she is alive ."))
                .isEmpty();
    }

    @Test
    void nothingThatIsSaidBesideIsLost() {
        assertThat(String.join(
                        " ",
                        Visits.section(
                                LocalDrafterTests.DRAFTER.draft(Visits.unknown(
                                        "d: how is your family ?",
                                        "p: my father never saw a doctor . he died of old age when he was ninety .")),
                                SectionKind.HISTORY_OF_PRESENT_ILLNESS)))
                .contains("father never saw a doctor");
    }
}
