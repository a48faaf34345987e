package org.chartwright.app.ehr.fhir;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.util.Optional;
import org.chartwright.app.ehr.fhir.PushOutcome.Delivered;
import org.chartwright.app.ehr.fhir.PushOutcome.Postponed;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FhirEhrTests {

    static final String DOCUMENTS = "/fhir/DocumentReference";
    static final String DOCUMENT = "/fhir/DocumentReference/7";

    static final Duration LONG = Duration.ofSeconds(20);
    static final Duration SHORT = Duration.ofSeconds(4);

    StubbedEhr stub = new StubbedEhr();
    FhirEhr ehr;

    @BeforeEach
    void start() {
        stub.start();
        ehr = ehr(true);
    }

    @AfterEach
    void stop() {
        stub.server.stop();
    }

    @Test
    void aDocumentIsCreatedOnConditionThatThereIsNone() {
        stub.findsDocumentAfterwards(StubbedEhr.held(Documents.draft(), "1"));
        stub.server.stubFor(post(DOCUMENTS).willReturn(StubbedEhr.created("DocumentReference/7")));

        assertThat(ehr.push(Documents.draft())).isEqualTo(new Delivered("DocumentReference/7", Optional.of("1")));

        stub.server.verify(postRequestedFor(urlEqualTo(DOCUMENTS))
                .withHeader("If-None-Exist", containing("identifier=https%3A%2F%2Fchartwright.org")));
    }

    @Test
    void afterA503TheNextAttemptSucceeds() {
        stub.findsDocumentAfterwards(StubbedEhr.held(Documents.draft(), "1"));
        stub.server.stubFor(post(DOCUMENTS).willReturn(StubbedEhr.created("DocumentReference/7")));
        stub.server.stubFor(post(urlEqualTo("/fhir/Patient/_search"))
                .inScenario("down")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(503).withHeader("Retry-After", "7"))
                .willSetStateTo("up"));

        assertThat(ehr.push(Documents.draft()))
                .isEqualTo(
                        new Postponed("The EHR has a problem of its own (503).", Optional.of(Duration.ofSeconds(7))));
        assertThat(ehr.push(Documents.draft())).isInstanceOf(Delivered.class);
    }

    @Test
    void aLostAnswerLeavesOneDocument() {
        ehr.push(Documents.draft()); // so that no time is lost to loading classes later
        stub.findsDocumentAfterwards(StubbedEhr.held(Documents.draft(), "1"));
        stub.server.stubFor(post(DOCUMENTS)
                .willReturn(StubbedEhr.created("DocumentReference/7").withFixedDelay(2 * (int) SHORT.toMillis())));

        assertThat(ehr(true, SHORT).push(Documents.draft()))
                .isEqualTo(new Postponed(
                        "The EHR could not be reached, or gave no readable answer in time.", Optional.empty()));
        assertThat(ehr.push(Documents.draft())).isInstanceOf(Delivered.class);

        stub.server.verify(1, postRequestedFor(urlEqualTo(DOCUMENTS)));
    }

    @Test
    void anEhrThatIsSwitchedOffIsTriedAgain() {
        var lastKnown = stub.base();
        stub.server.stop();

        var gone = new FhirEhr(() -> lastKnown, AccessToken.NONE, Documents.dialect(true), LONG);

        assertThat(gone.push(Documents.draft())).isInstanceOf(Postponed.class);
    }

    @Test
    void anInvalidDocumentIsRefusedWithoutRepeatingWhatTheEhrSaidOfThePatient() {
        stub.finds("DocumentReference");
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.REQUIRED)
                .setDiagnostics("Maya Lindqvist needs a custodian")
                .addExpression("DocumentReference.custodian");
        stub.server.stubFor(post(DOCUMENTS).willReturn(StubbedEhr.ok(outcome).withStatus(422)));

        assertThat(ehr.push(Documents.draft()))
                .isEqualTo(new Refused(
                        "The EHR does not accept the document (422): required at DocumentReference.custodian."));
    }

    @Test
    void signingChangesOnlyTheVersionThatWasSeen() {
        stub.finds("DocumentReference", StubbedEhr.held(Documents.draft(), "4"));
        stub.server.stubFor(put(DOCUMENT).willReturn(aResponse().withHeader("Location", DOCUMENT + "/_history/5")));

        assertThat(ehr.push(Documents.signed())).isEqualTo(new Delivered("DocumentReference/7", Optional.of("5")));

        stub.server.verify(putRequestedFor(urlEqualTo(DOCUMENT)).withHeader("If-Match", equalTo("W/\"4\"")));
    }

    @Test
    void aDocumentThatChangedMeanwhileIsLookedAtOnceMore() {
        stub.finds("DocumentReference", StubbedEhr.held(Documents.draft(), "4"));
        stub.server.stubFor(put(DOCUMENT).willReturn(aResponse().withStatus(412)));

        assertThat(ehr.push(Documents.signed()))
                .isEqualTo(new Postponed("The EHR's copy changed while we wrote (412).", Optional.empty()));

        stub.server.verify(2, putRequestedFor(urlEqualTo(DOCUMENT)));
    }

    @Test
    void aPleaToSlowDownIsHeeded() {
        stub.server.stubFor(post(urlEqualTo("/fhir/Patient/_search"))
                .willReturn(aResponse().withStatus(429).withHeader("retry-after", "90000")));

        assertThat(ehr.push(Documents.draft()))
                .isEqualTo(new Postponed("The EHR asks us to slow down (429).", Optional.of(Duration.ofHours(1))));
    }

    @Test
    void twoDocumentsOfOneVisitAreForAPersonToMerge() {
        stub.finds(
                "DocumentReference", StubbedEhr.held(Documents.draft(), "1"), StubbedEhr.held(Documents.draft(), "1"));

        assertThat(ehr.push(Documents.draft()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("The EHR holds more than one DocumentReference"));
    }

    @Test
    void anEhrThatOwnsItsPatientsIsGivenNone() {
        stub.finds("Patient");

        assertThat(ehr(false).push(Documents.draft()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("The EHR has no Patient with our identifier")
                                .doesNotContain("MRN-77"));
        stub.server.verify(0, postRequestedFor(urlEqualTo("/fhir/Patient")));
    }

    @Test
    void aPageInPlaceOfFhirIsSaidToBeAWrongAddress() {
        stub.server.stubFor(post(urlEqualTo("/fhir/Patient/_search"))
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Welcome</html>")));

        assertThat(ehr.push(Documents.draft()))
                .isEqualTo(
                        new Refused("The EHR's address answers, but not with FHIR; check chartwright.ehr.base-url."));
    }

    @Test
    void noUrlHoldsThePatientsIdentifier() {
        stub.findsDocumentAfterwards(StubbedEhr.held(Documents.draft(), "1"));
        stub.server.stubFor(post(DOCUMENTS).willReturn(StubbedEhr.created("DocumentReference/7")));

        ehr.push(Documents.draft());

        assertThat(stub.server.findAll(com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor(anyUrl())))
                .isNotEmpty()
                .noneMatch(request -> request.getUrl().contains("MRN-77"));
    }

    private FhirEhr ehr(boolean createMissing) {
        return ehr(createMissing, LONG);
    }

    private FhirEhr ehr(boolean createMissing, Duration timeout) {
        return new FhirEhr(stub::base, AccessToken.NONE, Documents.dialect(createMissing), timeout);
    }
}
