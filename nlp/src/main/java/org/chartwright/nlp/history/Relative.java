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

    private static final String ORGAN =
            "(?:stomach|gastric|liver|throat|bone|brain|kidney|bladder|lung|pancreas|pancreatic|ovary|ovarian|uterine|cervical|esophageal|skin|testicular|bowel|intestinal|rectal|tongue|mouth|oral|thyroid|gallbladder|lymph node|spinal)";
    private static final Pattern OF_ORGAN =
            Pattern.compile("\\b(" + ORGAN + "(?: (?:and|or) " + ORGAN + ")?) cancers?\\b");

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

    /** "stomach cancer", where the list of illnesses names no more than the cancer. */
    static String ofOrgan(String illness, String said, String clause) {
        var found = OF_ORGAN.matcher(clause);
        return illness.equals("cancer") && said.startsWith("cancer") && found.find() && !found.find(found.end())
                ? OF_ORGAN.matcher(clause).results().findFirst().orElseThrow().group(1) + " " + illness
                : illness;
    }

    static boolean woman(String relative) {
        return relative.matches("(?:.* )?(?:mother|sister|daughter|aunt|grandmother|niece)");
    }
}
