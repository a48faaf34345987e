package org.chartwright.app.ehr.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.chartwright.app.ehr.fhir.PushOutcome.Postponed;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;

/**
 * Document in, its place in the EHR out. The calling thread waits; run it on a virtual thread.
 *
 * <p>A push may be repeated as often as one likes: it first looks for what it is about to write, creates only on
 * condition that nothing is there, and changes only the version it has seen. A lost answer therefore never leaves two
 * documents.
 */
public final class FhirEhr {

    private final FhirContext fhir = FhirContext.forR4();
    private final Supplier<URI> baseUrl;
    private final AccessToken token;
    private final EhrDialect dialect;

    /**
     * @param baseUrl of the FHIR R4 endpoint; asked at each push, because a sandbox knows its port late
     * @param token shown with every request
     * @param timeout for connecting, and for each answer
     */
    public FhirEhr(Supplier<URI> baseUrl, AccessToken token, EhrDialect dialect, Duration timeout) {
        this.baseUrl = baseUrl;
        this.token = token;
        this.dialect = dialect;
        int millis = Math.toIntExact(timeout.toMillis());
        var factory = fhir.getRestfulClientFactory();
        factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
        factory.setConnectTimeout(millis);
        factory.setSocketTimeout(millis);
        factory.setConnectionRequestTimeout(millis);
    }

    /** Brings the document into the EHR, in place of an earlier state of the same document. */
    public PushOutcome push(ClinicalDocument document) {
        var letter = new Letterhead();
        try {
            return withFreshToken(document, letter);
        } catch (CannotPush stopped) {
            return stopped.outcome();
        } catch (TokenRefused refused) {
            String sentence = String.valueOf(refused.getMessage());
            return refused.temporary() ? new Postponed(sentence, Optional.empty()) : new Refused(sentence);
        } catch (BaseServerResponseException answer) {
            return Answers.meaning(answer, letter.retryAfter());
        }
    }

    private PushOutcome withFreshToken(ClinicalDocument document, Letterhead letter) {
        try {
            return exchange(letter).push(document);
        } catch (AuthenticationException refusal) {
            token.forget();
            return exchange(letter).push(document);
        }
    }

    private Exchange exchange(Letterhead letter) {
        letter.show(token.value());
        IGenericClient client = fhir.newRestfulGenericClient(baseUrl.get().toString());
        client.registerInterceptor(letter);
        return new Exchange(client, dialect);
    }
}
