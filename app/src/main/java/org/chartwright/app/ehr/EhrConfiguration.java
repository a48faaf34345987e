package org.chartwright.app.ehr;

import java.net.URI;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chartwright.app.drafting.Drafts;
import org.chartwright.app.ehr.fhir.AccessToken;
import org.chartwright.app.ehr.fhir.BackendServiceToken;
import org.chartwright.app.ehr.fhir.ClientKey;
import org.chartwright.app.ehr.fhir.ClinicalDocument;
import org.chartwright.app.ehr.fhir.EhrDialect;
import org.chartwright.app.ehr.fhir.FhirEhr;
import org.chartwright.app.ehr.fhir.PushOutcome;
import org.chartwright.app.ehr.sandbox.SandboxKey;
import org.chartwright.app.encounter.Encounters;
import org.chartwright.app.people.People;
import org.chartwright.app.review.SignedNotes;
import org.chartwright.templates.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EhrProperties.class)
@EnableScheduling
class EhrConfiguration {

    @Bean
    Outbox ehrOutbox(
            org.springframework.jdbc.core.simple.JdbcClient jdbc,
            org.springframework.context.ApplicationEventPublisher events,
            EhrProperties properties) {
        var retry = properties.retry();
        var backOff = new BackOff(retry.first(), retry.longest(), retry.attempts(), new SplittableRandom());
        return new Outbox(jdbc, events, Clock.systemUTC(), backOff);
    }

    @Bean
    DocumentOfVisit documentOfVisit(
            Encounters encounters,
            People people,
            Drafts drafts,
            SignedNotes signedNotes,
            Templates templates,
            EhrProperties properties) {
        return new DocumentOfVisit(encounters, people, drafts, signedNotes, templates, properties.clinicians());
    }

    @Bean
    PushDueDocuments pushDueDocuments(
            Outbox outbox,
            DocumentOfVisit documents,
            EhrProperties properties,
            SandboxKey sandboxKey,
            Environment environment,
            ObjectProvider<BuildProperties> build) {
        String version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("unbuilt");
        var ehr = ehr(properties, sandboxKey, environment, version);
        return new PushDueDocuments(outbox, documents, ehr);
    }

    private static Function<ClinicalDocument, PushOutcome> ehr(
            EhrProperties properties, SandboxKey sandboxKey, Environment environment, String version) {
        boolean sandbox = properties.endpoint().isEmpty();
        Supplier<URI> base = properties
                .endpoint()
                .<Supplier<URI>>map(endpoint -> () -> endpoint)
                .orElse(() -> sandbox(environment));
        AccessToken token = sandbox ? AccessToken.fixed(sandboxKey.value()) : token(properties);
        return new FhirEhr(base, token, dialect(properties, sandbox, version), properties.timeout())::push;
    }

    /** Our own port, once it is open. */
    private static URI sandbox(Environment environment) {
        String port = environment.getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:%s/sandbox/fhir".formatted(port));
    }

    private static AccessToken token(EhrProperties properties) {
        var auth = properties.auth();
        return switch (auth.kind()) {
            case NONE -> AccessToken.NONE;
            case BEARER -> AccessToken.fixed(auth.token());
            case SMART ->
                new BackendServiceToken(
                        URI.create(auth.tokenUrl()),
                        auth.clientId(),
                        auth.scope(),
                        ClientKey.in(auth.key()),
                        properties.timeout(),
                        Clock.systemUTC());
        };
    }

    private static EhrDialect dialect(EhrProperties properties, boolean sandbox, String version) {
        var systems = properties.systems();
        var practice = properties.practice();
        return new EhrDialect(
                systems.patient(),
                systems.clinician(),
                systems.encounter(),
                systems.practice(),
                practice.id(),
                practice.name().isBlank() ? "Sandbox practice" : practice.name(),
                version,
                sandbox || properties.createMissing());
    }
}
