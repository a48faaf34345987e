package org.chartwright.app.ehr.fhir;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/**
 * SMART Backend Services: signed assertion in, access token out, kept until shortly before it ends.
 *
 * <p>The client proves who it is with a JWT signed by its own key (HL7 SMART App Launch 2.2, "Asymmetric
 * Authentication" and "Backend Services"): issuer and subject are the client id, the audience is the token address, and
 * the assertion lives for at most five minutes.
 */
public final class BackendServiceToken implements AccessToken {

    private static final Duration ASSERTION_LIFE = Duration.ofMinutes(4);
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final URI tokenUrl;
    private final String clientId;
    private final String scope;
    private final ClientKey key;
    private final RestClient http;
    private final Clock clock;
    private @Nullable Held held;

    public BackendServiceToken(
            URI tokenUrl, String clientId, String scope, ClientKey key, Duration timeout, Clock clock) {
        this.tokenUrl = tokenUrl;
        this.clientId = clientId;
        this.scope = scope;
        this.key = key;
        this.clock = clock;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(timeout).build());
        requests.setReadTimeout(timeout);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public synchronized Optional<String> value() {
        Held current = held;
        if (current == null || !clock.instant().isBefore(current.until())) {
            current = fetch();
            held = current;
        }
        return Optional.of(current.token());
    }

    @Override
    public synchronized void forget() {
        held = null;
    }

    private Held fetch() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("scope", scope);
        form.add("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.add("client_assertion", assertion());
        JsonNode answer = ask(form);
        String token = answer.path("access_token").asString("");
        if (token.isEmpty()) {
            throw new TokenRefused("The EHR's token address answered without an access token.", false);
        }
        Duration life = Duration.ofSeconds(answer.path("expires_in").asLong(300));
        return new Held(token, clock.instant().plus(life).minus(MARGIN));
    }

    private JsonNode ask(LinkedMultiValueMap<String, String> form) {
        try {
            JsonNode answer = http.post()
                    .uri(tokenUrl)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(form)
                    .retrieve()
                    .onStatus(status -> status.isError(), (request, response) -> {
                        int status = response.getStatusCode().value();
                        throw new TokenRefused(
                                "The EHR's token address answered with status %d; check client id, key and scope."
                                        .formatted(status),
                                status >= 500 || status == 429);
                    })
                    .body(JsonNode.class);
            if (answer == null) {
                throw new TokenRefused("The EHR's token address answered with nothing.", true);
            }
            return answer;
        } catch (RestClientException unreadable) {
            throw new TokenRefused("The EHR's token address did not give a readable answer in time.", true);
        }
    }

    private String assertion() {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(clientId)
                .subject(clientId)
                .audience(tokenUrl.toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ASSERTION_LIFE)))
                .build();
        var header = new JWSHeader.Builder(key.algorithm())
                .type(JOSEObjectType.JWT)
                .keyID(key.id())
                .build();
        var jwt = new SignedJWT(header, claims);
        try {
            JWSSigner signer = key.signer();
            jwt.sign(signer);
        } catch (JOSEException unfit) {
            throw new TokenRefused("The client key cannot sign; check chartwright.ehr.auth.key-file.", false);
        }
        return jwt.serialize();
    }

    private record Held(String token, Instant until) {}
}
