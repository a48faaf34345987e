package org.chartwright.models.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The codes that hold on one date of service; immutable.
 *
 * <p>{@link #fingerprint} is equal for two sets with the same content, so what was built from one can be used again.
 */
public final class CodeSet {

    private final String name;
    private final List<CodeEntry> ended;
    private final Map<String, CodeEntry> entries = new LinkedHashMap<>();
    private final NavigableMap<String, CodeEntry> inOrder = new TreeMap<>();
    private final String fingerprint;

    CodeSet(String name, List<CodeEntry> entries, List<CodeEntry> ended) {
        this.name = name;
        this.ended = List.copyOf(ended);
        var digest = new Fingerprint();
        for (CodeEntry entry : entries) {
            this.entries.put(key(entry.code()), entry);
            inOrder.put(key(entry.code()), entry);
            digest.add(entry);
        }
        this.fingerprint = digest.value();
    }

    /** A set of the given codes, for tests and small tools. */
    public static CodeSet of(String name, List<CodeEntry> entries) {
        return new CodeSet(name, entries, List.of());
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

    /**
     * Diagnosis codes that the starter set knows and that ended before the date, so that a term can say why it has
     * none.
     */
    public List<CodeEntry> ended() {
        return ended;
    }

    /** The entry of a code, written with or without its point, in either case. */
    public Optional<CodeEntry> find(String code) {
        return Optional.ofNullable(entries.get(key(code)));
    }

    /** The entry, when it may stand on a claim. */
    public Optional<CodeEntry> billable(String code) {
        return find(code).filter(CodeEntry::billable);
    }

    /** Entries whose code begins so, written with or without a point, in code order. */
    public List<CodeEntry> beginning(String code) {
        String from = key(code);
        return List.copyOf(inOrder.subMap(from, from + Character.MAX_VALUE).values());
    }

    public int size() {
        return entries.size();
    }

    static String key(String code) {
        return Objects.requireNonNull(code).strip().replace(".", "").toUpperCase(Locale.ROOT);
    }
}
