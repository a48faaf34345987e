package org.chartwright.nlp.letter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;

/**
 * Clinical words in, plain ones out, by {@code lay-terms.tsv}: only terms that have one sure plain name stand there,
 * longest first, each replaced as a whole word. What is not in the list stays as it is.
 */
final class LayWords {

    private final Map<String, String> lay = new HashMap<>();
    private final Pattern clinical;

    LayWords() {
        Lexicons.rows("lay-terms.tsv").forEach(row -> lay.put(row.getFirst().toLowerCase(Locale.ROOT), row.get(1)));
        clinical = Pattern.compile(
                lay.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\d-])(?:", ")(?![\\p{L}\\d-])")),
                Pattern.CASE_INSENSITIVE);
    }

    String plain(String text) {
        return clinical.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(plain(match)));
    }

    private String plain(MatchResult match) {
        String said = match.group();
        String plain = lay.getOrDefault(said.toLowerCase(Locale.ROOT), said);
        boolean first = match.start() == 0 && Character.isUpperCase(said.charAt(0));
        return first ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : plain;
    }
}
