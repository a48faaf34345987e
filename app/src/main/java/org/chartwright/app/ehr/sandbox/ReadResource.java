package org.chartwright.app.ehr.sandbox;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * JSON in, a resource that the sandbox may keep out: well-formed, with what R4 demands, and pointing at what exists.
 */
@Component
class ReadResource {

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "DocumentReference", List.of("status", "content"),
            "Encounter", List.of("status", "class"),
            "Provenance", List.of("target", "recorded", "agent"));

    private final SandboxShelves shelves;
    private final FhirContext fhir = FhirContext.forR4Cached();

    ReadResource(SandboxShelves shelves) {
        this.shelves = shelves;
    }

    /** @throws Complaint when it may not be kept */
    Resource from(String type, String json) {
        IBaseResource parsed;
        try {
            parsed = fhir.newJsonParser()
                    .setParserErrorHandler(new StrictErrorHandler())
                    .parseResource(json);
        } catch (DataFormatException | ClassCastException | IllegalArgumentException unreadable) {
            throw Complaint.badRequest(IssueType.STRUCTURE, "The body is not a FHIR R4 resource in JSON.");
        }
        if (!(parsed instanceof Resource resource) || !resource.fhirType().equals(type)) {
            throw Complaint.badRequest(IssueType.INVALID, "The body is no %s.".formatted(type));
        }
        REQUIRED.getOrDefault(type, List.of()).forEach(element -> demand(resource, element));
        fhir.newTerser()
                .getAllPopulatedChildElementsOfType(resource, Reference.class)
                .forEach(reference -> mustExist(type, reference));
        return resource;
    }

    private static void demand(Resource resource, String element) {
        if (!resource.getNamedProperty(element).hasValues()) {
            String path = resource.fhirType() + "." + element;
            throw new Complaint(422, IssueType.REQUIRED, path + " is missing.", path);
        }
    }

    private void mustExist(String type, Reference reference) {
        var id = reference.getReferenceElement();
        boolean local = id.hasResourceType() && id.hasIdPart() && !id.isAbsolute();
        if (local && shelves.newest(id.getResourceType(), id.getIdPart()).isEmpty()) {
            throw new Complaint(
                    422,
                    IssueType.NOTFOUND,
                    "%s points at %s/%s, which is not here.".formatted(type, id.getResourceType(), id.getIdPart()),
                    type);
        }
    }
}
