package org.chartwright.app.ehr;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which EHR notes go to, and how.
 *
 * @param baseUrl of a FHIR R4 endpoint; the sandbox when empty
 * @param auth how we show who we are
 * @param practice in whose name notes are written; its name is needed as soon as there is a real EHR
 * @param systems identifier systems that we share with the EHR
 * @param clinicians identifier in the clinician system, by user name; the user name itself where there is none
 * @param createMissing whether patients, clinicians and visits that the EHR lacks are created there
 * @param timeout for connecting, and for each answer
 * @param retry how often and how soon a push is tried again
 */
@ConfigurationProperties("chartwright.ehr")
record EhrProperties(
        @DefaultValue("") String baseUrl,
        @DefaultValue Auth auth,
        @DefaultValue Practice practice,
        @DefaultValue Systems systems,
        @DefaultValue Map<String, String> clinicians,
        @DefaultValue("false") boolean createMissing,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue Retry retry) {

    EhrProperties {
        if (!baseUrl.isBlank()) {
            mustBeWebAddress("chartwright.ehr.base-url", baseUrl);
            if (practice.name().isBlank()) {
                throw new IllegalArgumentException(
                        "chartwright.ehr.base-url is set: set chartwright.ehr.practice.name too, notes are written in its name");
            }
        }
        if (timeout.toMillis() < 100 || timeout.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException(
                    "chartwright.ehr.timeout is %s: give between 100ms and 60s".formatted(timeout));
        }
    }

    /** Empty when notes go to the sandbox. */
    Optional<URI> endpoint() {
        return baseUrl.isBlank() ? Optional.empty() : Optional.of(URI.create(baseUrl.replaceAll("/+$", "")));
    }

    /**
     * @param kind how
     * @param token for BEARER
     * @param clientId for SMART, as registered with the EHR
     * @param tokenUrl for SMART
     * @param keyFile for SMART: a private JSON Web Key, P-384 or RSA
     * @param scope for SMART
     */
    record Auth(
            @DefaultValue("NONE") Kind kind,
            @DefaultValue("") String token,
            @DefaultValue("") String clientId,
            @DefaultValue("") String tokenUrl,
            @DefaultValue("") String keyFile,

            @DefaultValue("system/Patient.rs system/Practitioner.rs system/Organization.rs system/Encounter.rs"
                    + " system/Device.crs system/DocumentReference.crus system/Provenance.crs")
            String scope) {

        enum Kind {
            NONE,
            BEARER,
            SMART
        }

        Auth {
            switch (kind) {
                case NONE -> {}
                case BEARER -> mustBeSet("chartwright.ehr.auth.token", token);
                case SMART -> {
                    mustBeSet("chartwright.ehr.auth.client-id", clientId);
                    mustBeSet("chartwright.ehr.auth.key-file", keyFile);
                    mustBeWebAddress("chartwright.ehr.auth.token-url", tokenUrl);
                }
            }
        }

        Path key() {
            return Path.of(keyFile);
        }

        /** Without the token. */
        @Override
        public String toString() {
            return "Auth[kind=%s]".formatted(kind);
        }
    }

    record Practice(
            @DefaultValue("practice") String id,
            @DefaultValue("") String name) {}

    record Systems(
            @DefaultValue("https://chartwright.org/fhir/sid/patient")
            String patient,

            @DefaultValue("https://chartwright.org/fhir/sid/clinician")
            String clinician,

            @DefaultValue("https://chartwright.org/fhir/sid/encounter")
            String encounter,

            @DefaultValue("https://chartwright.org/fhir/sid/practice")
            String practice) {}

    /**
     * @param first wait after the first attempt
     * @param longest no wait is longer, unless the EHR asks for it
     * @param attempts how many are made before a person must look
     */
    record Retry(
            @DefaultValue("2s") Duration first,
            @DefaultValue("15m") Duration longest,
            @DefaultValue("24") int attempts) {

        Retry {
            if (first.toMillis() < 1 || longest.compareTo(first) < 0 || attempts < 1) {
                throw new IllegalArgumentException(
                        "chartwright.ehr.retry: first must be at least 1ms and at most longest, attempts at least 1; they are %s, %s and %d"
                                .formatted(first, longest, attempts));
            }
        }
    }

    private static void mustBeSet(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("%s is not set".formatted(name));
        }
    }

    private static void mustBeWebAddress(String name, String value) {
        if (!value.matches("https?://[^\\s?#]+")) {
            throw new IllegalArgumentException("%s is '%s': give an http or https address".formatted(name, value));
        }
    }
}
