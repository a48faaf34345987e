package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartwright.nlp.draft.LocalDrafterTests.DRAFTER;
import static org.chartwright.nlp.draft.Visits.visit;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chartwright.nlp.fact.Fact.Certainty;
import org.chartwright.nlp.note.Omission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the illness or its treatment is not taken for talk, however much it sounds like it. */
class NoTalkTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p: my anxiety . / d: let's start by cutting the prednisone in half . | (?i)prednisone in half
            p: my diabetes . / d: i want you to hold your metformin before the scan . | (?i)before the scan
            p: my cut . / d: i will take your stitches out on friday . | (?i)stitches out
            p: my asthma . / d: i want you to take your blue inhaler with you . | (?i)blue inhaler
            p: my asthma . / d: i am going to ask the asthma nurse to call you . | (?i)asthma nurse
            p: my hip hurts . / d: i am going to ask the orthopaedic team to see you today . | (?i)orthopaedic team
            p: my calf hurts . / d: i want you to stretch your calf before bed . | (?i)calf before bed
            p: my cough . / d: i listened to your lungs . i did not hear any wheezing . | (?i)wheezing
            p: a bad knee . / d: oh . / p: i forgot to mention my leg gives way . | (?i)gives way
            p: a bad knee . / d: oh . / p: i forgot to tell you my brother died of a brain aneurysm . | (?i)aneurysm
            p: a bad knee . / d: oh . / p: i forgot to say i drink a bottle of vodka a day . | (?i)vodka
            p: palpitations . / d: that means you are in atrial fibrillation . | (?i)atrial fibrillation
            p: palpitations . / d: we are going to start you on apixaban 5 mg twice a day , is that okay ? / p: yes . | (?i)start.* apixaban 5 mg
            d: what is your date of birth ? / p: third of may 1950 . / d: what seems to be wrong ? / p: my left arm is floppy since breakfast . | (?i)floppy
            d: are you safe to talk ? / p: no , he is going to kill me . | (?i)kill
            d: which pharmacy do you use ? / p: boots . and codeine makes me vomit . | (?i)codeine makes
            """)
    void isInTheNoteOrAmongWhatItLeftOut(String said, String told) {
        assertThat(all(said)).containsPattern(told);
    }

    @Test
    void whatThePatientHasAlreadyIsNoWarning() {
        var draft = DRAFTER.draft(visit(
                "p: my back hurts .",
                "d: watch out for red flags .",
                "p: okay .",
                "d: you would have numbness around your bottom or trouble passing urine .",
                "p: i have that already ."));
        assertThat(draft.text()).doesNotContain("Warned of");
        assertThat(draft.facts()).noneMatch(fact -> fact.certainty() == Certainty.HYPOTHETICAL);
    }

    private static String all(String said) {
        var lines = Arrays.stream(said.split(" / ")).map(String::strip).toArray(String[]::new);
        var draft = DRAFTER.draft(visit(lines));
        String omitted = draft.omissions().stream().map(Omission::text).collect(Collectors.joining("\n"));
        return draft.text() + "\n" + omitted;
    }
}
