package org.chartwright.app.ehr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EhrPropertiesTests {

    @Test
    void withoutASettingNotesGoToTheSandbox() {
        assertThat(bound(Map.of()).endpoint()).isEmpty();
    }

    @Test
    void aTrailingSlashIsNoPartOfTheAddress() {
        var properties = bound(Map.of(
                "chartwright.ehr.base-url", "https://ehr.example.org/fhir/",
                "chartwright.ehr.practice.name", "Harbour Family Practice"));

        assertThat(properties.endpoint())
                .hasValueSatisfying(it -> assertThat(it).hasToString("https://ehr.example.org/fhir"));
    }

    @ParameterizedTest
    @CsvSource({
        "chartwright.ehr.base-url, ftp://ehr, give an http or https address",
        "chartwright.ehr.base-url, http://ehr, set chartwright.ehr.practice.name too",
        "chartwright.ehr.timeout, 5m, give between 100ms and 60s",
        "chartwright.ehr.auth.kind, BEARER, chartwright.ehr.auth.token is not set",
        "chartwright.ehr.auth.kind, SMART, chartwright.ehr.auth.client-id is not set",
        "chartwright.ehr.retry.attempts, 0, attempts at least 1"
    })
    void aSettingThatCannotWorkStopsTheStartWithOneSentence(String name, String value, String sentence) {
        assertThatThrownBy(() -> bound(Map.of(name, value))).rootCause().hasMessageContaining(sentence);
    }

    private static EhrProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("chartwright.ehr", EhrProperties.class);
    }
}
