package org.chartwright.nlp.history;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a speaker calls a relative in, what a note calls them out: "mom's dad" is a grandfather. */
final class Relative {

    /** One relative, in the words of a speaker. */
    static final String ONE =
            "(?:(?:mom|mother|dad|father)'s )?(?:mother|mum|mom|father|dad|sister|brother|son|daughter|uncle|aunt|grandmother|grandma|grandfather|grandpa|nephew|niece|cousin)";

    private static final Pattern NAMED = Pattern.compile("(?:.* )?" + ONE);
    private static final Map<String, String> NAMES = Map.of(
            "mum", "mother", "mom", "mother", "dad", "father", "grandma", "grandmother", "grandpa", "grandfather");
    private static final Map<String, String> OF_PARENT =
            Map.of("mother", "grandmother", "father", "grandfather", "brother", "uncle", "sister", "aunt");

    private Relative() {}

    /** Whether the words end in one. */
    static boolean named(String words) {
        return NAMED.matcher(words).matches();
    }

    /** The relative without what tells him or her from others: a younger brother is a brother. */
    static String of(String words) {
        var parts = List.of(words.split(" "));
        String last = NAMES.getOrDefault(parts.getLast(), parts.getLast());
        boolean ofParent = parts.size() > 1 && parts.get(parts.size() - 2).endsWith("'s");
        return ofParent ? OF_PARENT.getOrDefault(last, last) : last;
    }

    /** As a note calls them: "younger brother", "paternal grandmother". */
    static String called(String words) {
        String side =
                words.matches(".*\\b(?:mom|mother)'s .*") ? "maternal " : words.contains("'s ") ? "paternal " : "";
        String last = words.substring(words.lastIndexOf(' ') + 1);
        String before = words.substring(0, words.length() - last.length())
                .replaceAll("(?:mom|mother|dad|father)'s ", "")
                .replaceAll(" ?- ?", "-");
        return (before + side + of(words)).replaceAll(" +", " ").strip();
    }

    static boolean woman(String relative) {
        return relative.matches("(?:.* )?(?:mother|sister|daughter|aunt|grandmother|niece)");
    }
}
