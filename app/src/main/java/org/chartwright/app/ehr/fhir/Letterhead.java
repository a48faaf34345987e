package org.chartwright.app.ehr.fhir;

import ca.uhn.fhir.rest.client.api.IClientInterceptor;
import ca.uhn.fhir.rest.client.api.IHttpRequest;
import ca.uhn.fhir.rest.client.api.IHttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headers of one attempt: shows our token, and remembers when the EHR last asked us to come back. */
final class Letterhead implements IClientInterceptor {

    private Optional<String> token = Optional.empty();
    private Optional<String> retryAfter = Optional.empty();

    void show(Optional<String> value) {
        token = value;
    }

    /** The last {@code Retry-After}, as it was sent. */
    Optional<String> retryAfter() {
        return retryAfter;
    }

    @Override
    public void interceptRequest(IHttpRequest request) {
        token.ifPresent(value -> request.addHeader("Authorization", "Bearer " + value));
    }

    @Override
    public void interceptResponse(IHttpResponse response) {
        retryAfter = response.getAllHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .findFirst();
    }
}
