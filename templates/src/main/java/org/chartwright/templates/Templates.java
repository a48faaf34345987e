package org.chartwright.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The templates that may be used, by id: those that are shipped, and a practice's own. Load them before the first
 * visit: a file that cannot be used stops the start with its name, line and mend.
 */
public final class Templates {

    /** The template of an ambulatory visit when none is named: chief complaint to assessment and plan. */
    public static final String DEFAULT_ID = "visit-note";

    private static final String LIST = "templates.txt";

    private final Map<String, Template> byId;

    private Templates(Map<String, Template> byId) {
        this.byId = byId;
    }

    /** The shipped templates. */
    public static Templates load() {
        var problems = new ArrayList<Problem>();
        var loaded = new Templates(shipped(problems));
        refuse(problems);
        return loaded;
    }

    /**
     * The shipped templates and a practice's own, which replace shipped ones of the same id.
     *
     * @param own folder with {@code *.yaml} files; one that does not exist is a folder without files
     * @throws InvalidTemplates when one cannot be used; nothing is loaded then
     */
    public static Templates load(Path own) {
        var problems = new ArrayList<Problem>();
        var byId = shipped(problems);
        var sources = new LinkedHashMap<String, String>();
        for (Path file : filesIn(own)) {
            String name = file.getFileName().toString();
            ReadTemplate.from(name, bytes(file), problems).ifPresent(template -> {
                String other = sources.putIfAbsent(template.id(), name);
                if (other != null) {
                    problems.add(new Problem(
                            name,
                            1,
                            "template '%s' is also in %s".formatted(template.id(), other),
                            "Give one of them another id"));
                }
                byId.put(template.id(), template);
            });
        }
        refuse(problems);
        return new Templates(byId);
    }

    /** What is wrong with one file, as its author should read it; empty when it can be used. */
    public static List<Problem> lint(Path file) {
        var problems = new ArrayList<Problem>();
        boolean usable = ReadTemplate.from(file.getFileName().toString(), bytes(file), problems)
                .isPresent();
        return usable ? List.of() : List.copyOf(problems);
    }

    /** In the order of the shipped list, a practice's own last. */
    public List<Template> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Template> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The template named {@value #DEFAULT_ID}. */
    public Template standard() {
        return find(DEFAULT_ID).orElseThrow();
    }

    private static Map<String, Template> shipped(List<Problem> problems) {
        var byId = new LinkedHashMap<String, Template>();
        for (String name :
                new String(resource(LIST), StandardCharsets.UTF_8).lines().toList()) {
            ReadTemplate.from(name, resource(name), problems).ifPresent(template -> byId.put(template.id(), template));
        }
        return byId;
    }

    private static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the template folder %s cannot be read; check its permissions".formatted(folder), unreadable);
        }
    }

    /** At most one byte more than a file may have, so that a huge file is refused and not loaded. */
    private static byte[] bytes(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(ReadYaml.LARGEST + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "the template file %s cannot be read; check that it exists and its permissions".formatted(file),
                    unreadable);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the template file %s is not in the jar; build it again".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the template file %s cannot be read".formatted(name), unreadable);
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidTemplates(problems);
        }
    }
}
