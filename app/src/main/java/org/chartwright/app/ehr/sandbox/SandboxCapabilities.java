package org.chartwright.app.ehr.sandbox;

import java.util.Date;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** What the sandbox can do, in FHIR's words. */
final class SandboxCapabilities {

    private SandboxCapabilities() {}

    static CapabilityStatement at(Date now) {
        var statement = new CapabilityStatement();
        statement
                .setStatus(PublicationStatus.ACTIVE)
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .setDate(now);
        statement.addFormat("application/fhir+json");
        statement.getSoftware().setName("Chartwright sandbox EHR");
        statement.getImplementation().setDescription("Holds notes where no EHR is configured; not for care.");
        var rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        for (String type : SearchTerm.types()) {
            var resource = rest.addResource()
                    .setType(type)
                    .setConditionalCreate(true)
                    .setConditionalUpdate(true)
                    .setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE);
            resource.addInteraction().setCode(TypeRestfulInteraction.CREATE);
            resource.addInteraction().setCode(TypeRestfulInteraction.READ);
            resource.addInteraction().setCode(TypeRestfulInteraction.VREAD);
            resource.addInteraction().setCode(TypeRestfulInteraction.UPDATE);
            resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
            SearchTerm.parameters(type)
                    .forEach(parameter ->
                            resource.addSearchParam().setName(parameter).setType(kind(parameter)));
        }
        return statement;
    }

    private static SearchParamType kind(String parameter) {
        return switch (parameter) {
            case "patient", "subject", "encounter", "target", "agent" -> SearchParamType.REFERENCE;
            case "recorded" -> SearchParamType.DATE;
            default -> SearchParamType.TOKEN;
        };
    }
}
