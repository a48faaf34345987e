package org.chartwright.models.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One imported release: folder {@code SYSTEM/DATE} with {@code codes.tsv} and {@code source.txt}, whose first line is
 * the checksum of the imported files.
 *
 * @param source that first line; part of the identity, so that another import of the same date is another release
 */
record Release(CodeSystem system, LocalDate effective, String source, Path folder) {

    static final String CODES = "codes.tsv";
    static final String SOURCE = "source.txt";

    static Optional<Release> inForce(Path home, CodeSystem system, LocalDate date) {
        return all(home, system).stream()
                .filter(release -> !release.effective.isAfter(date))
                .max(Comparator.comparing(Release::effective));
    }

    static List<Release> all(Path home, CodeSystem system) {
        Path folder = home.resolve(system.fileName());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            List<Release> releases = new ArrayList<>();
            for (Path child : children.sorted().toList()) {
                at(system, child).ifPresent(releases::add);
            }
            return releases;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be listed".formatted(folder), e);
        }
    }

    /** The release in a folder; empty for a folder that is not named by a date, such as an import in progress. */
    static Optional<Release> at(CodeSystem system, Path folder) throws IOException {
        try {
            var effective = LocalDate.parse(folder.getFileName().toString());
            var source = folder.resolve(SOURCE);
            return Files.exists(source)
                    ? Optional.of(new Release(
                            system, effective, Files.readAllLines(source).getFirst(), folder))
                    : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Its entries, each with the synonyms that the starter set knows for the code in any period. */
    List<CodeEntry> entries(StarterCodes starter) {
        Map<String, CodeEntry> known = new HashMap<>();
        starter.of(system).forEach(entry -> known.put(entry.code(), entry));
        try (var in = Files.newBufferedReader(folder.resolve(CODES))) {
            return CodeTable.read(system, folder.resolve(CODES).toString(), in).stream()
                    .map(entry -> enriched(entry, Optional.ofNullable(known.get(entry.code()))))
                    .toList();
        } catch (IOException e) {
            throw new UnusableCodeFileException(
                    "%s cannot be read; please import the release again.".formatted(folder.resolve(CODES)), e);
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
