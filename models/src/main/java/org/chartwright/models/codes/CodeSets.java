package org.chartwright.models.codes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Date of service in, the codes that hold on it out.
 *
 * <p>Each system comes from the latest imported release that is in force on the date; where none is, from the starter
 * set. Imported entries keep the starter set's synonyms. Safe for several threads; a release that is imported while the
 * program runs is seen at the next question.
 */
public final class CodeSets {

    private final Path home;
    private final StarterCodes starter = StarterCodes.load();
    private final TreeSet<LocalDate> boundaries = new TreeSet<>();
    private final Map<String, CodeSet> opened = new ConcurrentHashMap<>();

    /** Code sets whose imported releases lie under {@code home}, such as {@code ~/.chartwright/codesets}. */
    public CodeSets(Path home) {
        this.home = home;
        for (CodeSystem system : CodeSystem.values()) {
            for (CodeEntry entry : starter.of(system)) {
                entry.from().ifPresent(boundaries::add);
                entry.to().ifPresent(last -> boundaries.add(last.plusDays(1)));
            }
        }
    }

    /** The code sets under {@code CHARTWRIGHT_HOME}, or under {@code ~/.chartwright} where that is not set. */
    public static CodeSets standard() {
        String home = System.getenv("CHARTWRIGHT_HOME");
        var root = home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".chartwright")
                : Path.of(home);
        return new CodeSets(root.resolve("codesets"));
    }

    /** Where releases and what is built from them are kept. */
    public Path home() {
        return home;
    }

    /**
     * The codes of all three systems on a date of service.
     *
     * @throws UnusableCodeFileException when an imported release is damaged
     */
    public CodeSet on(LocalDate date) {
        List<Optional<Release>> releases = Stream.of(CodeSystem.values())
                .map(system -> Release.inForce(home, system, date))
                .toList();
        var period = Optional.ofNullable(boundaries.floor(date)).map(LocalDate::toString);
        String key = releases + "/" + period.orElse("first");
        return opened.computeIfAbsent(key, absent -> open(date, releases));
    }

    private CodeSet open(LocalDate date, List<Optional<Release>> releases) {
        List<CodeEntry> entries = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (CodeSystem system : CodeSystem.values()) {
            var release = releases.get(system.ordinal());
            names.add(system.fileName() + " "
                    + release.map(found -> found.effective().toString()).orElse("starter"));
            entries.addAll(release.map(found -> found.entries(starter))
                    .orElseGet(() -> starter.of(system).stream()
                            .filter(entry -> entry.validOn(date))
                            .toList()));
        }
        Set<String> held = entries.stream().map(CodeEntry::code).collect(Collectors.toSet());
        List<CodeEntry> ended = starter.of(CodeSystem.ICD10CM).stream()
                .filter(entry -> entry.to().filter(last -> last.isBefore(date)).isPresent())
                .filter(entry -> !held.contains(entry.code()))
                .toList();
        return new CodeSet(String.join(", ", names), entries, ended);
    }
}
