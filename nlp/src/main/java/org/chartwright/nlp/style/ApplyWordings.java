package org.chartwright.nlp.style;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.style.OwnStyle.Wording;

/** A sentence in, the same with a clinician's words for others out: each place is changed once, longest words first. */
final class ApplyWordings {

    private static final Pattern ARTICLE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(an?)\\s+$");
    private static final String VOWELS = "aeiou";

    private final Map<String, Wording> byWords = new HashMap<>();
    private final Pattern any;

    /** @param wordings at least one */
    ApplyWordings(List<Wording> wordings) {
        wordings.forEach(wording -> byWords.putIfAbsent(words(wording.before()), wording));
        any = Pattern.compile(byWords.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(words -> words))
                .map(ApplyWordings::pattern)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}'’/-])(?:", ")(?![\\p{L}\\p{N}'’/-])")));
    }

    String to(String sentence) {
        var matcher = any.matcher(sentence);
        var out = new StringBuilder();
        while (matcher.find()) {
            var wording = byWords.get(words(matcher.group()));
            if (wording == null) {
                wording = byWords.get(small(words(matcher.group())));
            }
            boolean fits = wording != null && articleFits(sentence.substring(0, matcher.start()), wording);
            matcher.appendReplacement(
                    out,
                    Matcher.quoteReplacement(
                            wording != null && fits ? cased(wording.after(), matcher.group()) : matcher.group()));
        }
        matcher.appendTail(out);
        String tidy = out.toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,.;?!])", "")
                .replaceAll(",(?=[,.;?!])", "")
                .replaceFirst("^[\\s,;]+", "")
                .strip();
        boolean began = !sentence.isEmpty() && Character.isUpperCase(sentence.charAt(0));
        return began ? capital(tidy) : tidy;
    }

    /** "a patient" stays when "individual" would come after its "a". */
    private static boolean articleFits(String before, Wording wording) {
        if (!ARTICLE.matcher(before).find()) {
            return true;
        }
        return !wording.after().isEmpty() && vowel(wording.after()) == vowel(wording.before());
    }

    private static boolean vowel(String words) {
        return VOWELS.indexOf(Character.toLowerCase(words.charAt(0))) >= 0;
    }

    /** The first letter may be large at the start of a sentence; the case of all others counts: pt is no PT. */
    private static String pattern(String words) {
        char first = words.charAt(0);
        String rest = Pattern.quote(words.substring(1)).replace(" ", "\\E\\s+\\Q");
        return Character.isLowerCase(first)
                ? "[" + first + Character.toUpperCase(first) + "]" + rest
                : Pattern.quote(String.valueOf(first)) + rest;
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String small(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String cased(String after, String replaced) {
        boolean large = Character.isUpperCase(replaced.charAt(0))
                && (replaced.length() == 1 || !Character.isUpperCase(replaced.charAt(1)));
        return large ? capital(after) : after;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
