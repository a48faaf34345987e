package org.chartwright.nlp.code;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSystem;

/**
 * A coding of a finger or metatarsal that names none of the five in and all that was said in, the code of the only one
 * spoken of out. A fracture not said to be displaced or not is coded as displaced (ICD-10-CM guideline I.C.19.c).
 */
final class DigitOfVisit {

    private static final Pattern FINGER = Pattern.compile(
            "\\b(?:(right|left) )?(index|pointer|middle|long|ring|little|small|pinky) finger\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern METATARSAL = Pattern.compile(
            "\\b(?:(right|left) )?(first|second|third|fourth|fifth) metatarsal\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> OFFICIAL =
            Map.of("pointer", "index", "long", "middle", "small", "little", "pinky", "little");

    private final String said;
    private final CodeKnowledge knowledge;

    DigitOfVisit(String said, CodeKnowledge knowledge) {
        this.said = said;
        this.knowledge = knowledge;
    }

    Coding of(Coding coding) {
        String title = coding.entry().title().toLowerCase(Locale.ROOT);
        if (title.contains("unspecified finger")) {
            return of(coding, FINGER, "finger");
        }
        return title.contains("unspecified metatarsal") ? of(coding, METATARSAL, "metatarsal") : coding;
    }

    private Coding of(Coding coding, Pattern digit, String part) {
        Set<String> digits = new TreeSet<>();
        Set<String> sides = new TreeSet<>();
        Matcher named = digit.matcher(said);
        while (named.find()) {
            String name = named.group(2).toLowerCase(Locale.ROOT);
            digits.add(OFFICIAL.getOrDefault(name, name));
            Optional.ofNullable(named.group(1)).map(String::toLowerCase).ifPresent(sides::add);
        }
        if (digits.size() != 1) {
            return coding;
        }
        Optional<String> side = Side.in(coding.entry().title())
                .map(Side::word)
                .or(() -> sides.stream().filter(only -> sides.size() == 1).findFirst());
        String name = digits.iterator().next() + " " + part;
        return sister(coding.entry(), name, side)
                .map(entry -> coding.with(entry, "%s, the only one spoken of".formatted(name)))
                .orElse(coding);
    }

    private Optional<CodeEntry> sister(CodeEntry entry, String digit, Optional<String> side) {
        List<CodeEntry> sisters = knowledge.set().entries().stream()
                .filter(other -> other.system() == CodeSystem.ICD10CM
                        && other.billable()
                        && other.category().equals(entry.category())
                        && other.code().length() >= entry.code().length()
                        && encounter(other).equals(encounter(entry)))
                .toList();
        return sisters.stream()
                .filter(other -> {
                    String title = other.title().toLowerCase(Locale.ROOT);
                    return title.contains(digit)
                            && title.contains(side.orElse("unspecified"))
                            && !title.startsWith("nondisplaced")
                            && TermWords.forms(title).containsAll(words(entry));
                })
                .min(Comparator.comparing((CodeEntry other) -> other.title().length())
                        .thenComparing(CodeEntry::code));
    }

    /** What the unspecific title says beside the part that it leaves open. */
    private static Set<String> words(CodeEntry entry) {
        Set<String> words = new TreeSet<>(TermWords.forms(entry.title()));
        words.removeAll(TermWords.forms("bone(s) unspecified right left"));
        return words;
    }

    private static String encounter(CodeEntry entry) {
        return entry.code().length() == 8 ? entry.code().substring(7) : "";
    }
}
