package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartwright.models.Lexicons;

/**
 * Tokens in, the same with the names of drugs put right that were written apart or as they sound: "met formin", "low
 * sartan". Only what is no English in these words is touched.
 */
final class HeardNames {

    private static final int SHORTEST = 7;
    private static final int PARTS = 3;
    /** "the crest or the base", "they differ in": words of their own. */
    private static final Set<String> OWN_WORDS = Set.of(
            "or", "in", "it", "us", "as", "on", "all", "at", "an", "is", "am", "be", "to", "of", "no", "few", "acid");

    private static final Set<String> NAMES = Lexicons.rows("drugs.tsv").stream()
            .flatMap(row -> Stream.concat(
                    Stream.of(row.getFirst()), Arrays.stream(row.get(1).split(","))))
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .filter(name -> name.length() >= SHORTEST && name.chars().allMatch(Character::isLetter))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<List<String>, String> HEARD = heard();
    private static final Set<String> OPENING =
            HEARD.keySet().stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    /** What a name in pieces may begin with. */
    private static final Set<String> BEGINNINGS = beginnings();

    private HeardNames() {}

    private static Map<List<String>, String> heard() {
        var out = new HashMap<List<String>, String>();
        for (List<String> row : Lexicons.rows("heard-as.tsv")) {
            for (String said : row.get(1).split(",")) {
                out.put(List.of(said.strip().split(" ")), row.getFirst());
            }
        }
        return Map.copyOf(out);
    }

    private static Set<String> beginnings() {
        var out = new HashSet<String>();
        for (String name : NAMES) {
            for (int end = 2; end < name.length(); end++) {
                out.add(name.substring(0, end));
            }
        }
        return Set.copyOf(out);
    }

    static List<Token> in(List<Token> tokens) {
        var out = new ArrayList<Token>();
        int i = 0;
        while (i < tokens.size()) {
            int taken = 1;
            Token token = tokens.get(i);
            for (int parts = PARTS; parts > 0 && taken == 1; parts--) {
                if (i + parts <= tokens.size()) {
                    String name = named(tokens.subList(i, i + parts));
                    if (!name.isEmpty()) {
                        token = token.through(tokens.get(i + parts - 1), name);
                        taken = parts;
                        break;
                    }
                }
            }
            out.add(token);
            i += taken;
        }
        return out;
    }

    /** The name that these tokens are; empty when they are none. */
    private static String named(List<Token> tokens) {
        String first = tokens.getFirst().text();
        if (OPENING.contains(first)) {
            var words = tokens.stream().map(Token::text).toList();
            if (HEARD.containsKey(words)) {
                return HEARD.getOrDefault(words, "");
            }
        }
        if (tokens.size() == 1
                || !BEGINNINGS.contains(first)
                || OWN_WORDS.contains(tokens.getLast().text())) {
            return "";
        }
        String joined = tokens.stream().map(Token::text).collect(Collectors.joining());
        return NAMES.contains(joined) ? joined : "";
    }
}
