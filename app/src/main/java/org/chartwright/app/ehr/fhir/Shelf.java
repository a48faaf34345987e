package org.chartwright.app.ehr.fhir;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.SearchStyleEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.gclient.TokenClientParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chartwright.app.ehr.fhir.PushOutcome.Postponed;
import org.chartwright.app.ehr.fhir.PushOutcome.Refused;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the EHR holds, looked up by identifier, and put there only where it is missing.
 *
 * <p>Searches are sent as POST: an identifier of a patient has no place in the URL, which proxies and servers write to
 * their logs. Creates carry {@code If-None-Exist}, so that a repeated create after a lost answer makes nothing new.
 */
final class Shelf {

    private final IGenericClient client;

    Shelf(IGenericClient client) {
        this.client = client;
    }

    /**
     * The one resource with this identifier, if the EHR has it.
     *
     * @throws CannotPush when it has several
     */
    <R extends Resource> Optional<R> find(Class<R> type, String system, String value) {
        Bundle page = client.search()
                .forResource(type)
                .where(new TokenClientParam("identifier").exactly().systemAndIdentifier(system, value))
                .count(3)
                .usingStyle(SearchStyleEnum.POST)
                .returnBundle(Bundle.class)
                .execute();
        List<R> found = matches(page, type);
        if (found.size() > 1) {
            throw new CannotPush(new Refused(
                    "The EHR holds more than one %s with the same identifier in system %s; merge them there and retry."
                            .formatted(type.getSimpleName(), system)));
        }
        return found.stream().findFirst();
    }

    /** As {@code Type/id}: the resource with this identifier, created from {@code ours} when the EHR has none. */
    <R extends Resource> String findOrCreate(
            Class<R> type, String system, String value, boolean mayCreate, Supplier<R> ours) {
        return find(type, system, value).map(Shelf::reference).orElseGet(() -> {
            if (!mayCreate) {
                throw new CannotPush(new Refused(
                        "The EHR has no %s with our identifier in system %s, and we may not create one; add it there or set chartwright.ehr.create-missing, then retry."
                                .formatted(type.getSimpleName(), system)));
            }
            return create(ours.get(), identifier(system, value))
                    .orElseGet(() ->
                            find(type, system, value).map(Shelf::reference).orElseThrow(() -> lost(type)));
        });
    }

    /** Resources of a type that point at a target through the search parameter {@code target}. */
    <R extends Resource> List<R> pointingAt(Class<R> type, String target) {
        Bundle page = client.search()
                .forResource(type)
                .where(new ca.uhn.fhir.rest.gclient.ReferenceClientParam("target").hasId(target))
                .count(50)
                .usingStyle(SearchStyleEnum.POST)
                .returnBundle(Bundle.class)
                .execute();
        return matches(page, type);
    }

    /** Creates unless something matches {@code condition}; where it is then, unless the EHR does not say. */
    Optional<String> create(Resource resource, String condition) {
        MethodOutcome outcome = client.create()
                .resource(resource)
                .withAdditionalHeader("If-None-Exist", condition)
                .execute();
        return Optional.ofNullable(outcome.getId())
                .filter(id -> id.hasIdPart())
                .map(id -> resource.fhirType() + "/" + id.getIdPart());
    }

    static String identifier(String system, String value) {
        return "identifier=" + URLEncoder.encode(system + "|" + value, StandardCharsets.UTF_8);
    }

    static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    static CannotPush lost(Class<? extends Resource> type) {
        return new CannotPush(new Postponed(
                "The EHR took a %s and does not show it yet.".formatted(type.getSimpleName()), Optional.empty()));
    }

    private static <R extends Resource> List<R> matches(Bundle page, Class<R> type) {
        return page.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
