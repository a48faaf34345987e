package org.chartwright.models.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The set that ships: ambulatory ICD-10-CM codes, office procedures and HCPCS Level II, each with our own synonyms. */
final class StarterCodes {

    private final Map<CodeSystem, List<CodeEntry>> entries;

    private StarterCodes(Map<CodeSystem, List<CodeEntry>> entries) {
        this.entries = entries;
    }

    static StarterCodes load() {
        Map<CodeSystem, List<CodeEntry>> entries = new EnumMap<>(CodeSystem.class);
        for (CodeSystem system : CodeSystem.values()) {
            try (var in = resource(system.fileName() + ".tsv")) {
                entries.put(system, CodeTable.read(system, system.fileName() + ".tsv", in));
            } catch (IOException e) {
                throw new UncheckedIOException("the starter code set cannot be read from the classpath", e);
            }
        }
        return new StarterCodes(entries);
    }

    /** Every row, also those of other periods. */
    List<CodeEntry> of(CodeSystem system) {
        return new ArrayList<>(Objects.requireNonNull(entries.get(system)));
    }

    static BufferedReader resource(String name) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        StarterCodes.class.getResourceAsStream(name), "starter file " + name + " is on the classpath"),
                StandardCharsets.UTF_8));
    }
}
