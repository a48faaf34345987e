package org.chartwright.nlp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionHeaderTests {

    static final SectionHeader HEADER = SectionHeader.open();

    @ParameterizedTest
    @CsvSource({
        "ALLERGY, 'Doctor: Are you allergic to anything?|Patient: Yes, I get hives from penicillin.'",
        "PASTSURGICAL, 'Doctor: Have you had any surgeries in the past?|Patient: Yes, I had my appendix removed.'",
        "FAM/SOCHX, 'Doctor: Do you smoke or drink?|Patient: Neither, and I live alone.'",
        "MEDICATIONS, 'Doctor: Which medications do you take?|Patient: Lisinopril and metformin.'"
    })
    void namesTheSectionOfAnExchange(String section, String exchange) {
        assertThat(HEADER.of(exchange.replace('|', '\n'))).isEqualTo(section);
    }

    @Test
    void answersForAnExchangeWithoutWordsToo() {
        assertThat(HEADER.of("")).isNotBlank();
        assertThat(HEADER.of("Doctor:\n...")).isNotBlank();
    }

    @Test
    void readsTurnsThatRunOnInOneLineAsTurns() {
        var apart = new HeaderWords("Doctor: Any cough?\nPatient: No.").features();
        var runOn = new HeaderWords("Doctor: Any cough? Patient: No.").features();

        assertThat(runOn.size()).isEqualTo(apart.size());
        for (int i = 0; i < apart.size(); i++) {
            assertThat(runOn.slot(i)).isEqualTo(apart.slot(i));
        }
    }
}
