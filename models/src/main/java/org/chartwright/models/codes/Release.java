package org.chartwright.models.codes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One imported release of a code system. */
record Release(CodeSystem system, ReleaseFolder.Stored stored) {

    static Optional<Release> inForce(Path home, CodeSystem system, LocalDate date) {
        return new ReleaseFolder(home.resolve(system.fileName()))
                .inForce(date)
                .map(stored -> new Release(system, stored));
    }

    LocalDate effective() {
        return stored.effective();
    }

    /** Its entries, each with the synonyms that the starter set knows for the code in any period. */
    List<CodeEntry> entries(StarterCodes starter) {
        Map<String, CodeEntry> known = new HashMap<>();
        starter.of(system).forEach(entry -> known.put(entry.code(), entry));
        try (var in = Files.newBufferedReader(stored.table())) {
            return CodeTable.read(system, stored.table().toString(), in).stream()
                    .map(entry -> enriched(entry, Optional.ofNullable(known.get(entry.code()))))
                    .toList();
        } catch (IOException e) {
            throw new UnusableCodeFileException(
                    "%s cannot be read; please import the release again.".formatted(stored.table()), e);
        }
    }

    private static CodeEntry enriched(CodeEntry entry, Optional<CodeEntry> starter) {
        if (starter.isEmpty()) {
            return entry;
        }
        Set<String> synonyms = new LinkedHashSet<>(starter.get().synonyms());
        if (!starter.get().title().equalsIgnoreCase(entry.title())) {
            synonyms.add(starter.get().title());
        }
        synonyms.addAll(entry.synonyms());
        return entry.withSynonyms(List.copyOf(synonyms), starter.get().group());
    }
}
