package org.chartwright.app.ehr.fhir;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chartwright.app.ehr.fhir.PushOutcome.Delivered;
import org.chartwright.app.ehr.fhir.PushOutcome.Postponed;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackendServiceTokenTests {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    StubbedEhr stub = new StubbedEhr();
    ECKey key;

    @BeforeEach
    void start() throws Exception {
        stub.start();
        stub.finds("DocumentReference", StubbedEhr.held(Documents.draft(), "1"));
        key = new ECKeyGenerator(Curve.P_384).keyID("k1").generate();
    }

    @AfterEach
    void stop() {
        stub.server.stop();
    }

    @Test
    void theAssertionIsSignedByOurKeyForTheTokenAddress() throws Exception {
        tokenIs("first");

        assertThat(token(key).value()).contains("first");

        var body = stub.server
                .findAll(postRequestedFor(urlEqualTo("/token")))
                .getFirst()
                .getBodyAsString();
        var assertion = SignedJWT.parse(parameter(body, "client_assertion"));
        assertThat(assertion.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
        assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES384);
        assertThat(assertion.getHeader().getKeyID()).isEqualTo("k1");
        var claims = assertion.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("chartwright-client").isEqualTo(claims.getSubject());
        assertThat(claims.getAudience()).containsExactly(tokenUrl().toString());
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(NOW.instant().plus(Duration.ofMinutes(4)));
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(parameter(body, "grant_type")).isEqualTo("client_credentials");
        assertThat(parameter(body, "client_assertion_type"))
                .isEqualTo("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        assertThat(parameter(body, "scope")).isEqualTo("system/DocumentReference.cruds");
    }

    @Test
    void anRsaKeySignsWithRs384() throws Exception {
        tokenIs("first");

        token(new RSAKeyGenerator(2048).keyID("r1").generate()).value();

        var body = stub.server
                .findAll(postRequestedFor(urlEqualTo("/token")))
                .getFirst()
                .getBodyAsString();
        assertThat(SignedJWT.parse(parameter(body, "client_assertion"))
                        .getHeader()
                        .getAlgorithm())
                .isEqualTo(JWSAlgorithm.RS384);
    }

    @Test
    void oneTokenServesManyRequests() throws Exception {
        tokenIs("first");
        var ehr = ehr(token(key));

        assertThat(ehr.push(Documents.draft())).isInstanceOf(Delivered.class);
        assertThat(ehr.push(Documents.draft())).isInstanceOf(Delivered.class);

        stub.server.verify(1, postRequestedFor(urlEqualTo("/token")));
        stub.server.verify(postRequestedFor(urlEqualTo("/fhir/DocumentReference/_search"))
                .withHeader("Authorization", equalTo("Bearer first")));
    }

    @Test
    void aTokenThatIsAboutToEndIsNotShown() throws Exception {
        stub.server.stubFor(post("/token").willReturn(okJson("{\"access_token\":\"short\",\"expires_in\":20}")));
        var token = token(key);

        assertThat(token.value()).contains("short");
        token.value();

        stub.server.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void aRejectedTokenIsRenewedOnce() throws Exception {
        tokenIs("stale", "fresh");
        refuses("stale");

        assertThat(ehr(token(key)).push(Documents.draft())).isInstanceOf(Delivered.class);

        stub.server.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void aSecondRejectionIsForAnOperator() throws Exception {
        tokenIs("stale", "as stale");
        refuses("stale");

        assertThat(ehr(token(key)).push(Documents.draft()))
                .isEqualTo(new Refused(
                        "The EHR does not accept our credentials (401); check chartwright.ehr.auth and retry."));

        stub.server.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @Test
    void anAuthorisationServerThatIsDownIsTriedAgainAndOneThatRefusesIsNot() throws Exception {
        stub.server.stubFor(post("/token").willReturn(aResponse().withStatus(503)));
        assertThat(ehr(token(key)).push(Documents.draft())).isInstanceOf(Postponed.class);

        stub.server.stubFor(post("/token").willReturn(aResponse().withStatus(400)));
        assertThat(ehr(token(key)).push(Documents.draft()))
                .isEqualTo(new Refused(
                        "The EHR's token address answered with status 400; check client id, key and scope."));
    }

    @Test
    void aKeyThatServersNeedNotKnowIsRefusedAtStart() throws Exception {
        var weak = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientKey.in(file(weak)))
                .withMessageContaining("must hold a private key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientKey.in(file(key.toPublicJWK())))
                .withMessageContaining("must hold a private key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClientKey.in(folder.resolve("none.json")))
                .withMessageContaining("cannot be read");
    }

    private void tokenIs(String... values) {
        String state = Scenario.STARTED;
        for (String value : values) {
            stub.server.stubFor(post("/token")
                    .inScenario("token")
                    .whenScenarioStateIs(state)
                    .willReturn(okJson(
                            "{\"access_token\":\"%s\",\"token_type\":\"bearer\",\"expires_in\":300}".formatted(value)))
                    .willSetStateTo(value));
            state = value;
        }
    }

    private void refuses(String token) {
        stub.server.stubFor(post("/fhir/Patient/_search")
                .withHeader("Authorization", containing(token))
                .willReturn(aResponse().withStatus(401)));
    }

    private FhirEhr ehr(AccessToken token) {
        return new FhirEhr(stub::base, token, Documents.dialect(true), Duration.ofSeconds(5));
    }

    private AccessToken token(JWK clientKey) throws Exception {
        return new BackendServiceToken(
                tokenUrl(),
                "chartwright-client",
                "system/DocumentReference.cruds",
                ClientKey.in(file(clientKey)),
                Duration.ofSeconds(2),
                NOW);
    }

    private URI tokenUrl() {
        return URI.create(stub.server.baseUrl() + "/token");
    }

    private Path file(JWK clientKey) throws Exception {
        return Files.writeString(folder.resolve("key.json"), clientKey.toJSONString());
    }

    private static String parameter(String body, String name) {
        return Optional.of(body).stream()
                .flatMap(it -> java.util.Arrays.stream(it.split("&")))
                .filter(it -> it.startsWith(name + "="))
                .map(it -> URLDecoder.decode(it.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
