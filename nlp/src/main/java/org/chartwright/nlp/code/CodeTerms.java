package org.chartwright.nlp.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.codes.CodeEntry;
import org.chartwright.models.codes.CodeSystem;

/**
 * Entries in, every way to say a billable one out: titles, synonyms, and the titles of headings, which stand for the
 * most unspecified code below them.
 */
final class CodeTerms {

    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");

    private CodeTerms() {}

    static List<CodeTerm> of(List<CodeEntry> entries) {
        Map<String, CodeEntry> defaults = defaults(entries);
        List<CodeTerm> terms = new ArrayList<>();
        for (CodeEntry entry : entries) {
            if (entry.billable()) {
                add(terms, entry, entry.title(), CodeTerm.Source.TITLE);
                entry.synonyms().forEach(text -> add(terms, entry, text, CodeTerm.Source.SYNONYM));
            } else {
                Optional.ofNullable(defaults.get(bare(entry))).ifPresent(below -> {
                    add(terms, below, entry.title(), CodeTerm.Source.HEADING);
                    entry.synonyms().forEach(text -> add(terms, below, text, CodeTerm.Source.HEADING));
                });
            }
        }
        return terms;
    }

    private static void add(List<CodeTerm> terms, CodeEntry entry, String text, CodeTerm.Source source) {
        Set<String> wordings = new LinkedHashSet<>(List.of(text));
        if (source != CodeTerm.Source.SYNONYM) {
            wordings.add(ASIDE.matcher(text).replaceAll("").strip());
        }
        wordings.stream()
                .filter(wording -> !wording.isEmpty())
                .forEach(wording -> terms.add(new CodeTerm(wording, entry, source)));
    }

    /** For each heading without its point the billable code that says least beyond it. */
    static Map<String, CodeEntry> defaults(List<CodeEntry> entries) {
        Map<String, CodeEntry> defaults = new HashMap<>();
        for (CodeEntry entry : entries) {
            if (entry.system() != CodeSystem.ICD10CM || !entry.billable()) {
                continue;
            }
            String code = bare(entry);
            for (int length = 3; length < code.length(); length++) {
                defaults.merge(
                        code.substring(0, length),
                        entry,
                        (one, other) -> unspecific(other) > unspecific(one) ? other : one);
            }
        }
        return defaults;
    }

    static int unspecific(CodeEntry entry) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        String code = bare(entry);
        int score = title.contains("unspecified") ? 4 : 0;
        score += title.contains("without") ? 2 : 0;
        score += code.endsWith("9") || code.endsWith("0") ? 2 : 0;
        score += code.length() == 7 && code.endsWith("A") ? 3 : 0;
        score -= title.startsWith("other") ? 3 : 0;
        return score;
    }

    private static String bare(CodeEntry entry) {
        return entry.code().replace(".", "");
    }
}
