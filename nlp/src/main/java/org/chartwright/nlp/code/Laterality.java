package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSet;
import org.chartwright.models.codes.CodeSystem;

/**
 * A code and a side in, the code for that side out. Codes belong together when they share a category and the letter of
 * an encounter, and their titles differ by the words of the side only.
 */
final class Laterality {

    private static final Set<String> SIDE_WORDS = Set.of("right", "left", "bilateral", "unilateral");

    private final Map<String, Map<Side, CodeEntry>> families = new HashMap<>();
    private final Map<String, List<CodeEntry>> bilateral = new HashMap<>();

    Laterality(CodeSet set) {
        for (CodeEntry entry : set.entries()) {
            if (entry.system() != CodeSystem.ICD10CM || !entry.billable()) {
                continue;
            }
            Side.in(entry.title()).ifPresent(side -> {
                families.computeIfAbsent(family(entry), absent -> new EnumMap<>(Side.class))
                        .putIfAbsent(side, entry);
                if (side == Side.BILATERAL) {
                    bilateral
                            .computeIfAbsent(entry.category(), absent -> new ArrayList<>())
                            .add(entry);
                }
            });
        }
    }

    /** Whether the code has sisters for right and left. */
    boolean hasSides(CodeEntry entry) {
        var family = families.getOrDefault(family(entry), Map.of());
        return family.containsKey(Side.RIGHT) && family.containsKey(Side.LEFT);
    }

    /** The same code for a side; empty when there is none. */
    Optional<CodeEntry> on(CodeEntry entry, Side side) {
        var found = Optional.ofNullable(
                families.getOrDefault(family(entry), Map.of()).get(side));
        return found.isPresent() || side != Side.BILATERAL ? found : bothSides(entry);
    }

    /** Titles such as "Otalgia, bilateral" leave the organ out that "Otalgia, right ear" names. */
    private Optional<CodeEntry> bothSides(CodeEntry entry) {
        return bilateral.getOrDefault(entry.category(), List.of()).stream()
                .filter(both -> both.code().length() == entry.code().length())
                .filter(both -> both.code()
                        .regionMatches(0, entry.code(), 0, entry.code().length() - 1))
                .findFirst();
    }

    private static String family(CodeEntry entry) {
        Set<String> words = new HashSet<>(TermWords.forms(entry.title()));
        words.removeAll(SIDE_WORDS);
        String bare = entry.code().replace(".", "");
        return entry.category()
                + (bare.length() == 7 && Character.isLetter(bare.charAt(6)) ? bare.substring(6) : "")
                + words.stream().sorted().toList();
    }
}
