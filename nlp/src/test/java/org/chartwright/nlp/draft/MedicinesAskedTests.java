package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** Drugs that only question and answer together name stand in the note, as they were said. */
class MedicinesAskedTests {

    private static String history(String... lines) {
        return String.join(" ", section(SectionKind.HISTORY_OF_PRESENT_ILLNESS, lines));
    }

    private static List<String> medications(String... lines) {
        return section(SectionKind.MEDICATIONS, lines);
    }

    private static List<String> section(SectionKind kind, String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), kind);
    }

    @Test
    void whatWasGivenIsToldWithItsNames() {
        assertThat(history(
                        "d: i see they gave you some antibiotics in the er ?", "p: yes , rocephin and azithromycin ."))
                .contains("The patient was given Rocephin and azithromycin in the ER.");
        assertThat(history("d: what did they give you at the hospital ?", "p: vancomycin and zosyn ."))
                .contains("The patient was given vancomycin and Zosyn at the hospital.");
        assertThat(history("d: did the urgent care prescribe you anything ?", "p: no , i use my own albuterol ."))
                .doesNotContain("was prescribed");
    }

    @Test
    void whatWasTakenBeforeIsNoMedicationOfToday() {
        String[] visit = {
            "d: what did you take for your migraines before ?",
            "p: imitrex and topamax .",
            "d: did they work ?",
            "p: no ."
        };
        assertThat(history(visit)).contains("The patient took Imitrex and Topamax for their migraines before.");
        assertThat(medications(visit)).isEmpty();
    }

    @Test
    void aYesThatGoesOnAffirmsTheWholeList() {
        assertThat(medications(
                        "d: do you take lisinopril , metformin , aspirin , pantoprazole ?",
                        "p: yes , and the pantoprazole is twice a day ."))
                .containsExactly("Lisinopril.", "Metformin.", "Aspirin.", "Pantoprazole twice daily.");
        assertThat(medications("d: do you take lisinopril and metformin ?", "p: yes , but only the metformin ."))
                .containsExactly("Metformin.");
        assertThat(medications(
                        "d: are you taking lisinopril , metformin or aspirin ?",
                        "p: yes , and the aspirin is the baby one ."))
                .doesNotContain("Lisinopril.");
    }

    @Test
    void whatTheClinicianReadsOutIsTaken() {
        String[] visit = {
            "d: your current medications include carvedilol , trazodone , and seroquel .", "p: that sounds right ."
        };
        assertThat(medications(visit)).containsExactly("Carvedilol.", "Trazodone.", "Seroquel.");
        assertThat(history(visit)).contains("medications include carvedilol, trazodone, and Seroquel");
    }

    @Test
    void aNameThatIsAskedForStandsInItsPlace() {
        assertThat(history(
                        "p: i can't sleep . i take something for sleep every night .",
                        "d: what is it called ?",
                        "p: ambien ."))
                .contains("The patient takes Ambien for sleep every night.");
        assertThat(history(
                        "d: what medication has she prescribed for you ? let me see . oh , it is zoloft .",
                        "p: right ."))
                .contains("The patient was prescribed Zoloft.");
    }

    @Test
    void aDoseIsToldWithItsDrug() {
        assertThat(history("d: do you take glipizide ?", "p: yes , i take two point five mg once a day ."))
                .contains("The patient takes 2.5 mg of glipizide once daily.");
    }

    @Test
    void whatThePatientAsksForIsNotTaken() {
        String[] visit = {
            "d: do you have any pain medicine at home ?",
            "p: i have morphine , but i don't like it . can you change it to toradol ?",
            "d: we will see ."
        };
        assertThat(history(visit)).contains("The patient asks for Toradol.");
        assertThat(medications(visit)).doesNotContain("Toradol.");
    }

    @Test
    void rightNowStaysWhereItWasSaid() {
        assertThat(history(
                        "d: how is the nausea ?",
                        "p: i am not having any nausea right now , but it was bad last week ."))
                .doesNotContain("now, but");
    }

    @Test
    void aDrugGivenOnceIsToldAndNotListed() {
        String[] given = {"d: did they give you morphine in the er ?", "p: yes , it helped ."};
        assertThat(history(given)).contains("The patient was given morphine in the ER.");
        assertThat(medications(given)).isEmpty();
        assertThat(medications(
                        "d: what happened at the er ?", "p: they gave me dilaudid and sent me home with percocet ."))
                .containsExactly("Percocet.");
        assertThat(medications("d: have you had any chemo ?", "p: yes , i had carboplatin and taxol ."))
                .isEmpty();
    }

    @Test
    void whatWasGivenUpOrChangedIsToldAsSuch() {
        String[] stopped = {"d: are you still taking the cymbalta ?", "p: no , i stopped it about two months ago ."};
        assertThat(history(stopped)).contains("The patient stopped Cymbalta about 2 months ago.");
        assertThat(medications(stopped)).isEmpty();
        String[] once = {
            "d: i also see you took spiriva in the past , correct ? do you still take it ?",
            "p: i did , but i stopped taking it because it made me cough ."
        };
        assertThat(history(once)).contains("The patient took Spiriva in the past.");
        assertThat(medications(once)).isEmpty();
        assertThat(history(
                        "d: what about the flovent ? has that been helping ?",
                        "p: i'm not taking that right now , but it helped me in the past ."))
                .contains("The patient is not taking Flovent");
        assertThat(medications("d: so they switched you from lisinopril to losartan , right ?", "p: right ."))
                .containsExactly("Losartan.");
    }

    @Test
    void anAnswerThatIsOnlyADoseIsToldWithItsDrug() {
        assertThat(history("d: what dose of synthroid are you on ?", "p: eighty eight micrograms ."))
                .contains("The patient takes Synthroid 88 mcg.");
        assertThat(history("d: do you take metformin ?", "p: yes , 500 twice a day ."))
                .contains("metformin 500 twice");
        assertThat(history("d: how much aspirin did you take last night ?", "p: two tablets ."))
                .doesNotContain("takes aspirin");
    }

    @Test
    void whatWasTakenForAnIllnessBeforeIsNotTakenNow() {
        String[] visit = {
            "d: which medicines have you been on before for depression ?",
            "p: let me think . prozac , zoloft and then lexapro ."
        };
        assertThat(history(visit)).contains("The patient was on Prozac, Zoloft and Lexapro before for depression.");
        assertThat(medications(visit)).isEmpty();
    }
}
