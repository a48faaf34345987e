import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.rest.annotation.ConditionalUrlParam;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * A plain HAPI FHIR R4 server that keeps resources in memory and refuses, with 422, whatever the HAPI validator finds
 * an error in. It runs in a process of its own, because HAPI's server and validator want other versions of libraries
 * than the service does.
 *
 * <p>Started from source: {@code java -cp <jars> HapiServer.java [folder with FHIR packages]}; with a US Core package in
 * the folder, resources are held to the US Core profiles too. Prints {@code READY <port>} and ends when its input does.
 * {@code GET /validated} lists what was checked: type, profile, severity and message, separated by tabs.
 */
public final class HapiServer {

    static final Map<String, String> US_CORE = Map.of(
            "Patient", "us-core-patient",
            "Practitioner", "us-core-practitioner",
            "Organization", "us-core-organization",
            "Encounter", "us-core-encounter",
            "DocumentReference", "us-core-documentreference",
            "Provenance", "us-core-provenance");
    static final List<String> CHECKED = new CopyOnWriteArrayList<>();

    public static void main(String[] arguments) throws Exception {
        var fhir = FhirContext.forR4();
        boolean usCore = arguments.length > 0;
        var validator = validator(fhir, usCore ? Path.of(arguments[0]) : null);
        var rest = new RestfulServer(fhir);
        rest.setResourceProviders(Stream.<Class<? extends Resource>>of(
                        Patient.class,
                        Practitioner.class,
                        Organization.class,
                        Encounter.class,
                        Device.class,
                        DocumentReference.class,
                        Provenance.class)
                .<IResourceProvider>map(type -> new Provider<>(type, validator, usCore))
                .toList());
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var servlets = new ServletContextHandler("/");
        servlets.addServlet(new ServletHolder(rest), "/fhir/*");
        servlets.addServlet(new ServletHolder(new Checked()), "/validated");
        server.setHandler(servlets);
        server.start();
        System.out.println("READY " + connector.getLocalPort());
        while (System.in.read() >= 0) {}
        server.stop();
        System.exit(0);
    }

    @SuppressWarnings("deprecation") // its successor does not exist in this version
    static FhirValidator validator(FhirContext fhir, Path packages) throws IOException {
        var supports = new ArrayList<IValidationSupport>();
        supports.add(new DefaultProfileValidationSupport(fhir));
        if (packages != null) {
            supports.add(usCore(fhir, packages));
        }
        supports.add(new CommonCodeSystemsTerminologyService(fhir));
        supports.add(new InMemoryTerminologyServerValidationSupport(fhir));
        // LOINC and SNOMED CT are not at hand: their codes are warned about, not refused.
        var unknown = new UnknownCodeSystemWarningValidationSupport(fhir);
        unknown.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        supports.add(unknown);
        var chain = new ValidationSupportChain(supports.toArray(IValidationSupport[]::new));
        return fhir.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }

    static IValidationSupport usCore(FhirContext fhir, Path folder) throws IOException {
        Path newest;
        try (var files = Files.list(folder)) {
            newest = files.filter(file -> file.getFileName().toString().matches("us_core_\\d+\\.tgz|hl7\\.fhir\\.us\\.core.*\\.tgz"))
                    .max(Path::compareTo)
                    .orElseThrow(() -> new IOException("no US Core package in " + folder));
        }
        var support = new PrePopulatedValidationSupport(fhir);
        try (InputStream in = new FileInputStream(newest.toFile())) {
            var npm = NpmPackage.fromPackage(in);
            for (String file : npm.listResources("StructureDefinition", "ValueSet", "CodeSystem")) {
                support.addResource(fhir.newJsonParser().parseResource(npm.loadResource(file)));
            }
        }
        return support;
    }

    static final class Provider<R extends Resource> implements IResourceProvider {

        private final Map<String, R> held = new LinkedHashMap<>();
        private final Class<R> type;
        private final FhirValidator validator;
        private final boolean usCore;

        Provider(Class<R> type, FhirValidator validator, boolean usCore) {
            this.type = type;
            this.validator = validator;
            this.usCore = usCore;
        }

        @Override
        public Class<R> getResourceType() {
            return type;
        }

        @Create
        public synchronized MethodOutcome create(@ResourceParam R resource, @ConditionalUrlParam String condition) {
            if (condition != null) {
                List<R> known = matching(condition);
                if (known.size() > 1) {
                    throw new PreconditionFailedException("several match");
                }
                if (known.size() == 1) {
                    return new MethodOutcome(known.getFirst().getIdElement(), false);
                }
            }
            check(resource);
            return new MethodOutcome(keep(resource, Integer.toString(held.size() + 1), 1), true);
        }

        @Update
        public synchronized MethodOutcome update(@IdParam IdType id, @ResourceParam R resource) {
            R known = read(new IdType(id.getIdPart()));
            if (id.hasVersionIdPart()
                    && !id.getVersionIdPart().equals(known.getIdElement().getVersionIdPart())) {
                throw new ResourceVersionConflictException("version is " + known.getIdElement().getVersionIdPart());
            }
            check(resource);
            long version = known.getIdElement().getVersionIdPartAsLong() + 1;
            return new MethodOutcome(keep(resource, id.getIdPart(), version), false);
        }

        @Read
        public synchronized R read(@IdParam IdType id) {
            R known = held.get(id.getIdPart());
            if (known == null) {
                throw new ResourceNotFoundException(id);
            }
            return known;
        }

        @Search
        public synchronized List<R> search(
                @OptionalParam(name = "identifier") TokenParam identifier,
                @OptionalParam(name = "target") ReferenceParam target,
                @OptionalParam(name = "recorded") DateParam recorded) {
            return held.values().stream()
                    .filter(it -> identifier == null || identified(it, identifier.getSystem(), identifier.getValue()))
                    .filter(it -> target == null || pointsAt(it, target.getIdPart()))
                    .filter(it -> recorded == null || recorded(it, recorded.getValue()))
                    .toList();
        }

        private List<R> matching(String condition) {
            TokenParam identifier = null;
            ReferenceParam target = null;
            DateParam recorded = null;
            for (String part : condition.substring(condition.indexOf('?') + 1).split("&")) {
                String value = URLDecoder.decode(part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8);
                switch (part.substring(0, part.indexOf('='))) {
                    case "identifier" ->
                        identifier = new TokenParam(
                                value.substring(0, value.indexOf('|')), value.substring(value.indexOf('|') + 1));
                    case "target" -> target = new ReferenceParam(value);
                    case "recorded" -> recorded = new DateParam(value);
                    default -> throw new UnprocessableEntityException("unknown condition " + part);
                }
            }
            return search(identifier, target, recorded);
        }

        private IdType keep(R resource, String id, long version) {
            var full = new IdType(type.getSimpleName(), id, Long.toString(version));
            resource.setId(full);
            resource.getMeta().setVersionId(Long.toString(version)).setLastUpdated(new Date());
            held.put(id, resource);
            return full;
        }

        private void check(R resource) {
            var options = new ValidationOptions();
            String profile = usCore ? US_CORE.get(type.getSimpleName()) : null;
            if (profile != null) {
                options.addProfile("http://hl7.org/fhir/us/core/StructureDefinition/" + profile);
            }
            var result = validator.validateWithResult(resource, options);
            String what = type.getSimpleName() + "\t" + (profile == null ? "R4" : profile) + "\t";
            CHECKED.add(what + "checked\t");
            result.getMessages()
                    .forEach(message -> CHECKED.add(what
                            + message.getSeverity().getCode() + "\t" + message.getLocationString() + ": "
                            + message.getMessage().replaceAll("\\s+", " ")));
            boolean wrong = result.getMessages().stream()
                    .anyMatch(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal());
            if (wrong) {
                throw new UnprocessableEntityException("invalid", (OperationOutcome) result.toOperationOutcome());
            }
        }

        private static boolean identified(Resource resource, String system, String value) {
            Property identifiers = resource.getNamedProperty("identifier");
            return identifiers != null
                    && identifiers.getValues().stream()
                            .map(Identifier.class::cast)
                            .anyMatch(it -> it.getSystem().equals(system) && it.getValue().equals(value));
        }

        private static boolean pointsAt(Resource resource, String id) {
            return resource instanceof Provenance provenance
                    && provenance.getTarget().stream()
                            .anyMatch(it -> it.getReferenceElement().getIdPart().equals(id));
        }

        private static boolean recorded(Resource resource, Date when) {
            return resource instanceof Provenance provenance && provenance.getRecorded().equals(when);
        }
    }

    static final class Checked extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().write(String.join("\n", CHECKED));
        }
    }
}
