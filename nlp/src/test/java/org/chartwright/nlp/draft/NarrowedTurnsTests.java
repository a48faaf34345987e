package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.transcript;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sounds like a turn of what was said before, and turns nothing. */
class NarrowedTurnsTests {

    private static final Patient WOMAN =
            new Patient(Optional.empty(), Optional.of(Patient.Sex.FEMALE), OptionalInt.of(52));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: you are taking metoprolol 50 mg twice a day / p: yeah at 8 in the morning and 8 at night -> Metoprolol 50 mg",
                "d: you are taking xarelto 20 mg with dinner / p: yes, at 6 -> Xarelto 20 mg",
                "d: you are taking lantus 20 units at bedtime / p: yes, around 10 every night. about 10 -> Lantus 20 units",
                "d: so you are taking glipizide 5 mg / p: yes i was at 8 last month on my a1c -> Glipizide 5 mg",
                "d: still taking sertraline 50 mg daily / p: yes, i am 52 now and have been on it since 30 -> ertraline 50 mg",
                "d: you are on lasix 40 mg daily / p: yeah, my doctor increased my potassium. he put me on 20 -> Lasix 40 mg",
                "d: you are taking metoprolol 50 mg twice a day / p: no they bumped it up to 100 -> Metoprolol 100 mg",
                "d: you are taking metoprolol 50 mg twice a day / p: yes but they cut it to 25 -> Metoprolol 25 mg",
                "d: you are taking warfarin / p: that is not all, i take aspirin too -> Warfarin",
                "d: you take metformin / p: that was my first one, and glipizide too -> Metformin",
                "p: the doctor told me i have copd but i never smoked -> history of COPD",
                "p: my doctor said i have high blood pressure but i am not taking anything for it -> history of hypertension",
                "p: they say i have diabetes. but i do not take anything / d: okay, let's check an a1c -> history of diabetes",
                "p: they gave me tramadol for the pain and sent me home -> was given tramadol for the pain and was sent home"
            })
    void whatWasSaidStands(String said, String told) {
        assertThat(drafted(said)).contains(told);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: are you allergic to anything / p: penicillin gives me hives / d: and codeine / p: no, i am not allergic to that one, i take it fine -> Penicillin (hives)",
                "d: any allergies / p: penicillin, i get hives / d: what about latex / p: no, i am not allergic -> Penicillin (hives)",
                "d: any allergies / p: sulfa gives me a rash / d: are you allergic to shellfish / p: no i am not allergic to it -> Sulfa (rash)",
                "d: any allergies / p: sulfa, i got a bad rash / d: anything else / p: no, i am not allergic to anything else -> Sulfa (rash)",
                "d: any allergies / p: penicillin, hives / d: who told you / p: it was my doctor. no i do not have any allergies other than that -> Penicillin (hives)",
                "d: any allergies / p: penicillin, hives / d: who told you / p: it was my mother -> Penicillin (hives)",
                "d: any allergies to medications / p: amoxicillin, my throat swelled. that was my mother's birthday actually -> Amoxicillin."
            })
    void theAllergyStands(String said, String allergy) {
        assertThat(drafted(said)).contains("ALLERGIES").contains(allergy).doesNotContain("No known allergies");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "d: you have lung cancer / p: no. no that can not be / d: i am sorry -> enies lung cancer",
                "d: you are diabetic now / p: no it can not be / d: yes, a1c is 8.2 -> enies",
                "p: my husband has the flu and he gave it to me. i have a fever and cough and they gave him tamiflu -> was given",
                "p: my dad fell. it was bad. i called 911. we waited. it took long. they admitted him to the hospital -> was admitted",
                "p: my aunt was sick. i drove her. the er was busy. i waited. then they gave her morphine -> was given",
                "p: the antibiotics were awful. they gave me diarrhea -> was given",
                "p: i took the new pills for a week. they gave me terrible headaches -> was given",
                "p: they gave me lisinopril at the ER and sent my son home -> was sent",
                "d: it says here you have asthma / p: no i never had asthma -> has asthma"
            })
    void whatIsNotSoIsNotTold(String said, String told) {
        assertThat(drafted(said)).doesNotContain(told);
    }

    private static String drafted(String said) {
        var lines =
                transcript(Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new));
        return DRAFTER.draft(new Visit(LocalDate.of(2026, 11, 24), WOMAN, false, Visits.FULL, lines))
                .text();
    }
}
