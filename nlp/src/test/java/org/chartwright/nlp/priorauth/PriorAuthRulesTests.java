package org.chartwright.nlp.priorauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.Patient;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorAuthRulesTests {

    static final PriorAuthRules RULES = PriorAuthRules.open();

    @ParameterizedTest
    @CsvSource({
        "MRI lumbar spine, mri-lumbar",
        "MRI of the low back without contrast, mri-lumbar",
        "cervical spine MRI, mri-cervical",
        "mri of your left knee, mri-knee",
        "MRI right shoulder, mri-shoulder",
        "MRI brain with and without contrast, mri-brain",
        "MRI, mri-other",
        "CT abdomen and pelvis, ct-abdomen",
        "low-dose CT for lung cancer screening, lung-screening",
        "CT head, ct-head",
        "PET scan whole body, pet",
        "x-ray of the lumbar spine, xray",
        "Wegovy 0.25 mg weekly, glp1-weight",
        "semaglutide for weight loss, glp1-weight",
        "semaglutide 0.5 mg weekly, glp1-diabetes",
        "Humira 40 mg every two weeks, biologic",
        "home sleep study, sleep-study-home",
        "overnight sleep study in the lab, sleep-study-lab",
        "hemoglobin A1c, routine-lab",
        "BRCA testing, genetic-test",
        "lisinopril 20 mg daily, common-generic",
        "steroid injection of the knee, joint-injection",
    })
    void findsTheServiceOfAnOrder(String words, String id) {
        assertThat(RULES.find(words).map(ServiceRule::id)).contains(id);
    }

    @Test
    void picksTheCodeByContrast() {
        ServiceRule brain = RULES.find("MRI brain").orElseThrow();

        assertThat(brain.code("MRI brain")).isEqualTo("70551");
        assertThat(brain.code("MRI brain with contrast")).isEqualTo("70552");
        assertThat(brain.code("MRI brain with and without contrast")).isEqualTo("70553");
        assertThat(brain.code("MRI brain without contrast")).isEqualTo("70551");
    }

    @Test
    void whateverIsCommonlyAskedForNamesWhatItNeeds() {
        assertThat(RULES.services())
                .filteredOn(rule -> rule.need() != Need.NOT_REQUIRED)
                .allSatisfy(rule -> assertThat(rule.criteria()).as(rule.id()).isNotEmpty());
    }

    @Test
    void everyServiceAndDiagnosisIsOneTheAppealsKnow() {
        AppealsModel appeals = AppealsModel.open(new ModelStore(Path.of("target", "no-models")));

        assertThat(RULES.services())
                .allSatisfy(rule -> assertThat(appeals.decisions(rule.usual(), AppealCase.Part.SERVICE))
                        .as(rule.id())
                        .isPresent());
        assertThat(DiagnosisCategories.open().of("M54.50"))
                .contains(new DiagnosisCategories.Category("M54", "Orthopedic/ Musculoskeletal", "Back Pain"));
    }

    @Test
    void ageAndSexAreNamedAsInTheAppeals() {
        assertThat(AppealCase.ageBand(OptionalInt.of(10))).isEqualTo("0-10");
        assertThat(AppealCase.ageBand(OptionalInt.of(64))).isEqualTo("51-64");
        assertThat(AppealCase.ageBand(OptionalInt.of(65))).isEqualTo("65+");
        assertThat(AppealCase.ageBand(OptionalInt.empty())).isEmpty();
        assertThat(AppealCase.sex(Optional.of(Patient.Sex.FEMALE))).isEqualTo("Female");
    }
}
