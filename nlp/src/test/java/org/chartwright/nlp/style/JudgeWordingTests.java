package org.chartwright.nlp.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartwright.nlp.style.JudgeWording.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeWordingTests {

    static final JudgeWording JUDGE = JudgeWording.load();

    @ParameterizedTest
    @CsvSource({
        "high blood pressure, hypertension",
        "hypertension, HTN",
        "the patient, patient",
        "the patient, pt",
        "states, reports",
        "complains of, reports",
        "shortness of breath, dyspnea",
        "follow up, follow-up",
        "history of, h/o",
        "due to, secondary to",
        "uses, utilizes",
        "x-ray, radiograph",
        "copd, chronic obstructive pulmonary disease",
        "basically, ''",
    })
    void knowsNamesOfTheSameThing(String before, String after) {
        assertThat(JUDGE.of(before, after)).isEqualTo(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource({"couch, sofa", "coworkers kept, colleagues' kept", "emphysema, copd", "appendix out, appendectomy"})
    void leavesToTheClinicianWhatNoListNames(String before, String after) {
        assertThat(JUDGE.of(before, after)).isNotEqualTo(Verdict.SAME);
    }

    @Test
    void asksBeforeTermsThatAreOnlyAkinAreExchanged() {
        assertThat(JUDGE.of("emphysema", "copd")).isEqualTo(Verdict.UNSURE);
        assertThat(JUDGE.of("couch", "sofa")).isEqualTo(Verdict.UNSURE);
    }

    @ParameterizedTest
    @CsvSource({
        // numbers, units and how often
        "10 mg, 20 mg",
        "one tablet, two tablets",
        "twice daily, daily",
        "three days, 3 days",
        "mg, mcg",
        "bid, tid",
        "daily, weekly",
        "a couple, several",
        "both, either",
        // drugs
        "penicillin, amoxicillin",
        "lisinopril, losartan",
        "metoprolol tartrate, metoprolol succinate",
        "toprol, lopressor",
        "statin, atorvastatin",
        "his inhaler, albuterol",
        // problems, symptoms, tests, procedures
        "asthma, copd",
        "chest pain, angina",
        "cough, productive cough",
        "mri, ct scan",
        "knee replacement, hip replacement",
        "type 1 diabetes, type 2 diabetes",
        "diabetes, type 2 diabetes",
        "heart failure, acute heart failure",
        "hypertension, ''",
        "'', hypertension",
        "cocaine, marijuana",
        "cigarettes, vaping",
        "smoker, nonsmoker",
        "stroke, transient ischemic attack",
        "blood pressure, hypertension",
        // sides and places
        "left, right",
        "right knee, knee",
        "bilateral, left",
        "left, bilateral",
        "knee, hip",
        "upper, lower",
        "medial, lateral",
        "arm, leg",
        "orally, topically",
        // polarity
        "denies, reports",
        "reports, denies",
        "no, some",
        "without, with",
        "'', not",
        "not, ''",
        "negative, positive",
        "normal, abnormal",
        "stable, unstable",
        "tender, nontender",
        "tender, non-tender",
        "displaced, nondisplaced",
        "symptomatic, asymptomatic",
        "vaccinated, unvaccinated",
        "adherent, nonadherent",
        "hypoglycemic, hyperglycemic",
        "present, absent",
        "has, doesn't have",
        "denies fever, denies chills",
        "is intact, isn't intact",
        // persons
        "mother, father",
        "patient, mother",
        "the patient, the patient's mother",
        "his mother, the patient",
        "he, she",
        "patient, wife",
        "the patient, ''",
        "he, the patient",
        "daughter, caregiver",
        "maternal aunt, aunt",
        // certainty
        "possible, ''",
        "probable, definite",
        "suspected, confirmed",
        "may have, has",
        "likely, ''",
        "rule out, ''",
        "concern for, ''",
        "appears, is",
        "pneumonia, possible pneumonia",
        // time
        "was, is",
        "had, has",
        "will start, started",
        "history of asthma, asthma",
        "presents, presented",
        "since yesterday, since last week",
        "previously, currently",
        "reports, reported",
        "'', ago",
        "walks, walked",
        // degree, course, what is ordered
        "mild, severe",
        "improving, worsening",
        "acute, chronic",
        "increase, decrease",
        "start, stop",
        "continue, discontinue",
        "controlled, uncontrolled",
        "good, poor",
        "sharp, dull",
        "better, worse",
        // additions and omissions
        "gait, antalgic gait",
        "couch, leather couch",
        "with his dog, ''",
        "leather couch, couch",
        // marks and what else a reader would stumble over
        "\"fever, chills\", fever chills",
        "PT, patient",
        "patient, PT",
        "a.m., p.m.",
        "+, -",
    })
    void refusesWhatMayChangeAFact(String before, String after) {
        assertThat(JUDGE.of(before == null ? "" : before, after == null ? "" : after))
                .isEqualTo(Verdict.FACT);
    }

    @Test
    void refusesLongRewording() {
        assertThat(JUDGE.of("one of a long row of words", "couch")).isEqualTo(Verdict.FACT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The patient denies fever. | false",
                "She lives with her sister. | false",
                "Take it twice. | false",
                "Blood pressure was reviewed. | false",
                "Please call if it gets worse. | false",
                "The pain may return. | false",
                "The patient lives alone. | false",
                "The patient works as a teacher. | false",
                "The patient has no questions. | false",
                "The patient has been discussed with the surgeon. | false",
                "All questions were answered. | true",
                "The patient understands and agrees with the treatment plan. | true",
                "Patient Agreements : The patient understands and agrees with the recommended medical treatment plan. | true",
            })
    void knowsASentenceThatStatesNothing(String sentence, boolean nothing) {
        assertThat(JUDGE.statesNothing(sentence)).isEqualTo(nothing);
    }
}
