package org.chartwright.app.ehr.sandbox;

import ca.uhn.fhir.context.FhirContext;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartwright.app.ehr.sandbox.SandboxShelves.Held;
import org.chartwright.app.ehr.sandbox.SandboxShelves.Written;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The sandbox EHR's REST interface, after the FHIR R4 specification. */
@RestController
@RequestMapping("/sandbox/fhir")
@Conditional(NoEhrConfigured.class)
class SandboxController {

    private static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json;charset=utf-8");
    private static final Set<String> ABOUT_THE_ANSWER = Set.of("_count", "_summary", "_format", "_pretty", "_total");

    private final FhirContext fhir = FhirContext.forR4Cached();
    private final SandboxShelves shelves;
    private final ReadResource readResource;

    SandboxController(SandboxShelves shelves, ReadResource readResource) {
        this.shelves = shelves;
        this.readResource = readResource;
    }

    @GetMapping("/metadata")
    ResponseEntity<String> metadata() {
        return answer(200).body(encoded(SandboxCapabilities.at(new Date())));
    }

    @PostMapping("/{type}")
    ResponseEntity<String> create(
            @PathVariable String type,
            @RequestHeader(name = "If-None-Exist", required = false) @Nullable String condition,
            @RequestBody String json,
            ServerHttpRequest request) {
        known(type);
        String body = stored(readResource.from(type, json));
        var written = condition == null
                ? new Written(shelves.create(type, body), true)
                : shelves.createUnless(type, condition(type, condition), body);
        return written(written, request);
    }

    @PutMapping("/{type}/{id}")
    ResponseEntity<String> update(
            @PathVariable String type,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody String json,
            ServerHttpRequest request) {
        known(type);
        var resource = readResource.from(type, json);
        if (!id.equals(resource.getIdElement().getIdPart())) {
            throw Complaint.badRequest(IssueType.INVALID, "The id in the body is not the one in the address.");
        }
        return written(new Written(shelves.update(type, id, stored(resource), version(match)), false), request);
    }

    @PutMapping("/{type}")
    ResponseEntity<String> conditionalUpdate(
            @PathVariable String type,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody String json,
            ServerHttpRequest request) {
        known(type);
        String condition = Optional.ofNullable(request.getURI().getRawQuery()).orElse("");
        String body = stored(readResource.from(type, json));
        return written(shelves.put(type, condition(type, condition), body, version(match)), request);
    }

    @GetMapping("/{type}/{id}")
    ResponseEntity<String> read(@PathVariable String type, @PathVariable String id) {
        known(type);
        return held(shelves.newest(type, id).orElseThrow(() -> Complaint.notFound(type + "/" + id)));
    }

    @GetMapping("/{type}/{id}/_history/{version}")
    ResponseEntity<String> read(@PathVariable String type, @PathVariable String id, @PathVariable int version) {
        known(type);
        return held(shelves.version(type, id, version).orElseThrow(() -> Complaint.notFound(type + "/" + id)));
    }

    @GetMapping("/{type}")
    ResponseEntity<String> search(@PathVariable String type, ServerHttpRequest request) {
        return found(type, request.getQueryParams());
    }

    /** WebFlux gives a form only as a stream; everything else here is plain and blocks. */
    @PostMapping(path = "/{type}/_search", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<ResponseEntity<String>> searchByPost(@PathVariable String type, ServerWebExchange exchange) {
        return exchange.getFormData().publishOn(Schedulers.boundedElastic()).map(form -> {
            var parameters = new LinkedMultiValueMap<String, String>(
                    exchange.getRequest().getQueryParams());
            form.forEach(parameters::addAll);
            return found(type, parameters);
        });
    }

    @ExceptionHandler
    ResponseEntity<String> refuse(Complaint complaint) {
        return answer(complaint.status()).body(encoded(complaint.outcome()));
    }

    private ResponseEntity<String> found(String type, MultiValueMap<String, String> parameters) {
        known(type);
        var terms = new ArrayList<SearchTerm>();
        parameters.forEach((name, values) -> values.stream()
                .filter(value -> !ABOUT_THE_ANSWER.contains(name))
                .forEach(value -> terms.add(SearchTerm.of(type, name, value))));
        var all = shelves.search(type, terms);
        var bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET).setTotal(all.size());
        if (!"count".equals(parameters.getFirst("_summary"))) {
            all.stream()
                    .limit(count(parameters))
                    .forEach(held -> bundle.addEntry()
                            .setFullUrl("/sandbox/fhir/%s/%s".formatted(held.type(), held.id()))
                            .setResource(resource(held))
                            .getSearch()
                            .setMode(Bundle.SearchEntryMode.MATCH));
        }
        return answer(200).body(encoded(bundle));
    }

    private static long count(MultiValueMap<String, String> parameters) {
        String count = Optional.ofNullable(parameters.getFirst("_count")).orElse("100");
        if (!count.matches("\\d{1,6}")) {
            throw Complaint.badRequest(IssueType.VALUE, "'_count' must be a number.");
        }
        return Math.min(Long.parseLong(count), 500);
    }

    private ResponseEntity<String> written(Written written, ServerHttpRequest request) {
        var held = written.held();
        String base = request.getURI().resolve("/sandbox/fhir").toString();
        return answer(written.created() ? 201 : 200)
                .header(
                        HttpHeaders.LOCATION,
                        "%s/%s/%s/_history/%d".formatted(base, held.type(), held.id(), held.version()))
                .eTag("W/\"%d\"".formatted(held.version()))
                .body(encoded(resource(held)));
    }

    private ResponseEntity<String> held(Held held) {
        return answer(200)
                .eTag("W/\"%d\"".formatted(held.version()))
                .lastModified(held.updated())
                .body(encoded(resource(held)));
    }

    private Resource resource(Held held) {
        var resource = (Resource) fhir.newJsonParser().parseResource(held.json());
        resource.setId(held.id());
        resource.getMeta().setVersionId(Integer.toString(held.version())).setLastUpdated(Date.from(held.updated()));
        return resource;
    }

    private String stored(Resource resource) {
        resource.setId((String) null);
        return encoded(resource);
    }

    private String encoded(Resource resource) {
        return fhir.newJsonParser().encodeResourceToString(resource);
    }

    private static List<SearchTerm> condition(String type, String condition) {
        var terms = pairs(condition.substring(condition.indexOf('?') + 1)).stream()
                .map(pair -> SearchTerm.of(type, pair.name(), pair.value()))
                .toList();
        if (terms.isEmpty()) {
            throw Complaint.badRequest(IssueType.REQUIRED, "The condition names no search parameter.");
        }
        return terms;
    }

    private record Pair(String name, String value) {}

    private static List<Pair> pairs(String encoded) {
        var pairs = new ArrayList<Pair>();
        for (String part : encoded.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                pairs.add(new Pair(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8)));
            }
        }
        return pairs;
    }

    private static Optional<Integer> version(@Nullable String match) {
        if (match == null) {
            return Optional.empty();
        }
        String digits = match.replaceAll("^(W/)?\"(\\d{1,9})\"$", "$2");
        if (!digits.matches("\\d{1,9}")) {
            throw Complaint.badRequest(IssueType.VALUE, "'If-Match' must name a version, such as W/\"1\".");
        }
        return Optional.of(Integer.valueOf(digits));
    }

    private static void known(String type) {
        if (!SearchTerm.knows(type)) {
            throw new Complaint(404, IssueType.NOTSUPPORTED, "The sandbox keeps no %s.".formatted(type), "");
        }
    }

    private static ResponseEntity.BodyBuilder answer(int status) {
        return ResponseEntity.status(status).contentType(FHIR_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
