package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Habits stand in the social history with their amounts, their years, and whether they are given up. */
class HabitsTests {

    private static List<String> social(String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), SectionKind.SOCIAL_HISTORY);
    }

    @Test
    void whatWasGivenUpStandsWithItsYear() {
        assertThat(social("d: do you smoke ?", "p: i quit in ninety two ."))
                .containsExactly("Former smoker, stopped in 92.");
        assertThat(social("d: do you smoke ? or did you in the past ?", "p: quit in nineteen eighty four ."))
                .containsExactly("Former smoker, stopped in 1984.");
        assertThat(social("d: do you smoke ?", "p: nope . i quit like fifteen years ago ."))
                .containsExactly("Former smoker, stopped 15 years ago.");
        assertThat(social("d: do you drink ?", "p: i used to drink a lot but i stopped six years ago ."))
                .containsExactly("Former alcohol use, stopped 6 years ago.");
    }

    @Test
    void whoSmokesLessStillSmokes() {
        assertThat(social("d: do you smoke ?", "p: i used to smoke forty a day . now it's just ten a day ."))
                .contains("Smokes 10 a day.")
                .noneMatch(line -> line.contains("Former"));
        assertThat(social("d: do you smoke ?", "p: my wife quit last year . i smoke a pack a day ."))
                .noneMatch(line -> line.contains("Former"));
        assertThat(social("d: do you drink ?", "p: i quit beer but i drink wine every day ."))
                .noneMatch(line -> line.contains("Former"));
    }

    @Test
    void aRangeIsAnAmount() {
        assertThat(social("d: do you smoke ?", "p: yeah , about a pack to a pack and a half a day ."))
                .containsExactly("Smokes a pack to a pack and a half a day.");
        assertThat(social("d: are you a smoker ?", "p: yes .", "d: how much ?", "p: a half to a full pack a day ."))
                .containsExactly("Smokes a half to a full pack a day.");
    }

    @Test
    void aFirmNoIsANo() {
        assertThat(social("d: do you smoke or drink ?", "p: absolutely not , i've never used that stuff ."))
                .containsExactly("Does not smoke.", "Does not drink alcohol.");
        assertThat(social("d: do you smoke ?", "p: no , sir , i don't .")).containsExactly("Does not smoke.");
    }

    @Test
    void tobaccoThatIsChewedIsNotSmoked() {
        assertThat(social("d: any tobacco ?", "p: i used to chew tobacco but i quit when i was forty one ."))
                .containsExactly("Former use of chewing tobacco, stopped at age 41.");
    }
}
