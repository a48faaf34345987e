package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chartwright.templates.SectionKind;
import org.junit.jupiter.api.Test;

/** What was taken once is no medicine of today, and what it did no trouble of today. */
class PastMedicinesTests {

    private static List<String> section(SectionKind kind, String... lines) {
        return Visits.section(LocalDrafterTests.DRAFTER.draft(Visits.unknown(lines)), kind);
    }

    private static List<String> medicines(String answer) {
        return section(
                SectionKind.MEDICATIONS,
                "d: what brings you in ?",
                "p: my ankle is sore .",
                "d: any other medical problems , and what do you take ?",
                "p: " + answer,
                "d: okay .");
    }

    @Test
    void aCourseOfLongAgoIsNotListed() {
        assertThat(medicines("years ago i had tb , they had me on isoniazid for nine months ."))
                .isEmpty();
        assertThat(medicines("they had me on methadone for two years .")).isEmpty();
        assertThat(medicines("i took some ibuprofen last spring .")).isEmpty();
    }

    @Test
    void whatCameInItsPlaceIsListed() {
        assertThat(medicines("i used to take sertraline but they switched me to duloxetine 30 milligrams ."))
                .containsExactly("Duloxetine 30 mg.");
        assertThat(medicines("my urologist changed me from oxybutynin to mirabegron ."))
                .containsExactly("Mirabegron.");
    }

    @Test
    void whatIsStillTakenStaysListed() {
        assertThat(medicines("they put me on methotrexate two years ago and i still take it ."))
                .isNotEmpty();
        assertThat(medicines("i take allopurinol every day .")).isNotEmpty();
    }

    private static List<String> review(String... lines) {
        return section(SectionKind.REVIEW_OF_SYSTEMS, lines);
    }

    @Test
    void whatAMedicineDidThatWasGivenUpIsNotReported() {
        assertThat(review(
                        "d: how is the psoriasis ?",
                        "p: worse on the elbows .",
                        "d: and the acitretin , why did we stop that ?",
                        "p: the headaches . terrible .",
                        "d: right . okay ."))
                .noneMatch(line -> line.contains("headache"));
        assertThat(review(
                        "d: what have you been on for the bladder ?",
                        "p: tolterodine , too dizzy . solifenacin was fine .",
                        "d: okay ."))
                .noneMatch(line -> line.contains("dizz"));
    }

    @Test
    void aStoryOfLongAgoIsNotReported() {
        assertThat(review(
                        "d: any trouble with anesthesia ?",
                        "p: ten years ago i had my gallbladder out . i was vomiting for two days and i got really itchy .",
                        "d: okay ."))
                .noneMatch(line -> line.contains("vomit") || line.contains("itch"));
    }

    @Test
    void whatIsHadNowIsReported() {
        assertThat(review(
                        "d: why did you stop the acitretin ?",
                        "p: it dried my lips . and i have a headache now , since monday .",
                        "d: okay ."))
                .anyMatch(line -> line.contains("headache"));
        assertThat(review(
                        "d: how are you ?",
                        "p: ten years ago i had my gallbladder out . i am itchy all over these days .",
                        "d: okay ."))
                .anyMatch(line -> line.contains("itch"));
    }
}
