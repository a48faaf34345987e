package org.chartwright.nlp.priorauth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.ModelStore;
import org.chartwright.nlp.priorauth.Criterion.How;
import org.chartwright.nlp.priorauth.PriorAuthAssessment.Need;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The services and criteria that are shipped as data, checked when they are read. */
final class PriorAuthRules {

    private static final Set<String> CRITERION_FIELDS = Set.of(
            "id",
            "asks",
            "missing",
            "how",
            "find",
            "speaker",
            "near",
            "weeks",
            "from",
            "to",
            "met",
            "missingWeight",
            "waives",
            "source");
    private static final Set<String> SERVICE_FIELDS = Set.of(
            "id",
            "name",
            "match",
            "unless",
            "codes",
            "need",
            "why",
            "treatment",
            "service",
            "diagnosis",
            "condition",
            "fitting",
            "topic",
            "spoken",
            "criteria");

    private final List<ServiceRule> services;

    private PriorAuthRules(List<ServiceRule> services) {
        this.services = List.copyOf(services);
    }

    static PriorAuthRules open() {
        var criteria = new HashMap<String, Criterion>();
        for (JsonNode node : read("criteria.yaml")) {
            Criterion criterion = criterion(node);
            if (criteria.put(criterion.id(), criterion) != null) {
                throw new IllegalArgumentException("criterion '%s' stands twice".formatted(criterion.id()));
            }
        }
        criteria.values().stream().flatMap(one -> one.waives().stream()).forEach(id -> known(criteria, id));
        var services = new LinkedHashMap<String, ServiceRule>();
        for (JsonNode node : read("services.yaml")) {
            ServiceRule rule = service(node, criteria);
            if (services.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("service '%s' stands twice".formatted(rule.id()));
            }
        }
        return new PriorAuthRules(List.copyOf(services.values()));
    }

    List<ServiceRule> services() {
        return services;
    }

    /** The first service that fits the words. */
    Optional<ServiceRule> find(String words) {
        return services.stream().filter(rule -> rule.fits(words)).findFirst();
    }

    private static Criterion criterion(JsonNode node) {
        allowOnly(node, CRITERION_FIELDS);
        return new Criterion(
                text(node, "id"),
                text(node, "asks"),
                text(node, "missing"),
                How.valueOf(text(node, "how")),
                texts(node, "find").stream().map(PriorAuthRules::words).toList(),
                text(node, "speaker").equals("CLINICIAN"),
                node.path("near").asBoolean(false),
                node.path("weeks").asInt(0),
                node.path("from").asInt(0),
                node.path("to").asInt(0),
                node.path("met").asDouble(0),
                node.path("missingWeight").asDouble(0),
                texts(node, "waives"),
                text(node, "source"));
    }

    private static ServiceRule service(JsonNode node, Map<String, Criterion> criteria) {
        allowOnly(node, SERVICE_FIELDS);
        return new ServiceRule(
                text(node, "id"),
                text(node, "name"),
                texts(node, "match").stream().map(Pattern::compile).toList(),
                Optional.of(text(node, "unless"))
                        .filter(words -> !words.isEmpty())
                        .map(Pattern::compile),
                texts(node, "codes"),
                Need.valueOf(text(node, "need")),
                text(node, "why"),
                new AppealCase(
                        text(node, "treatment"),
                        text(node, "service"),
                        text(node, "diagnosis"),
                        text(node, "condition"),
                        "",
                        ""),
                texts(node, "fitting"),
                Optional.of(text(node, "topic"))
                        .filter(words -> !words.isEmpty())
                        .map(PriorAuthRules::words),
                Optional.of(text(node, "spoken"))
                        .filter(words -> !words.isEmpty())
                        .map(PriorAuthRules::words),
                texts(node, "criteria").stream().map(id -> known(criteria, id)).toList());
    }

    private static Criterion known(Map<String, Criterion> criteria, String id) {
        Criterion criterion = criteria.get(id);
        if (criterion == null) {
            throw new IllegalArgumentException("criterion '%s' is named but not defined".formatted(id));
        }
        return criterion;
    }

    /** Alternatives that must start and end at a word's border. */
    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }

    private static void allowOnly(JsonNode node, Set<String> known) {
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown field '%s' in rule '%s'".formatted(name, text(node, "id")));
            }
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("").strip();
    }

    private static List<String> texts(JsonNode node, String name) {
        return node.path(name).valueStream().map(value -> value.asString("")).toList();
    }

    private static JsonNode read(String name) {
        try (InputStream in = ModelStore.class.getResourceAsStream("priorauth/" + name)) {
            if (in == null) {
                throw new IllegalStateException("%s of the prior-authorisation rules is not in the jar; build it again"
                        .formatted(name.toLowerCase(Locale.ROOT)));
            }
            return new YAMLMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "%s of the prior-authorisation rules cannot be read".formatted(name), unreadable);
        }
    }
}
