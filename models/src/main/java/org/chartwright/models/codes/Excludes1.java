package org.chartwright.models.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two ICD-10-CM codes in, whether an Excludes1 note keeps them apart out.
 *
 * <p>Source: Excludes1 notes of the ICD-10-CM tabular list for the categories of the starter set. The guidelines
 * (section I.A.12.a) except conditions that are unrelated to each other, which a list cannot know.
 */
public final class Excludes1 {

    private final Map<String, Set<String>> excluded = new HashMap<>();

    private Excludes1() {}

    public static Excludes1 load() {
        var notes = new Excludes1();
        try (var in = StarterCodes.resource("excludes1.tsv")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    notes.excluded
                            .computeIfAbsent(line.substring(0, tab), code -> new HashSet<>())
                            .add(line.substring(tab + 1));
                }
            }
            return notes;
        } catch (IOException e) {
            throw new UncheckedIOException("the Excludes1 notes cannot be read from the classpath", e);
        }
    }

    /** Whether a note under either code, or under a heading above it, names the other. */
    public boolean apart(String one, String other) {
        return names(one, other) || names(other, one);
    }

    private boolean names(String owner, String other) {
        for (int length = 3; length <= owner.length(); length++) {
            for (String prefix : excluded.getOrDefault(owner.substring(0, length), Set.of())) {
                if (other.startsWith(prefix)) {
                    return true;
                }
            }
        }
        return false;
    }
}
