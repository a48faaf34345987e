package org.chartwright.models.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes that hold on one date of service; immutable.
 *
 * <p>{@link #fingerprint} is equal for two sets with the same content, so what was built from one can be used again.
 */
public final class CodeSet {

    private final String name;
    private final Map<String, CodeEntry> entries = new LinkedHashMap<>();
    private final String fingerprint;

    CodeSet(String name, List<CodeEntry> entries) {
        this.name = name;
        var digest = new Fingerprint();
        for (CodeEntry entry : entries) {
            this.entries.put(key(entry.code()), entry);
            digest.add(entry);
        }
        this.fingerprint = digest.value();
    }

    /** A set of the given codes, for tests and small tools. */
    public static CodeSet of(String name, List<CodeEntry> entries) {
        return new CodeSet(name, entries);
    }

    /** Which releases it is made of, such as {@code icd10cm 2021-01-01, cpt starter, hcpcs starter}. */
    public String name() {
        return name;
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** All entries, headings too, each system in code order. */
    public List<CodeEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The entry of a code, written with or without its point, in either case. */
    public Optional<CodeEntry> find(String code) {
        return Optional.ofNullable(entries.get(key(code)));
    }

    /** The entry, when it may stand on a claim. */
    public Optional<CodeEntry> billable(String code) {
        return find(code).filter(CodeEntry::billable);
    }

    public int size() {
        return entries.size();
    }

    static String key(String code) {
        return Objects.requireNonNull(code).strip().replace(".", "").toUpperCase(Locale.ROOT);
    }
}
