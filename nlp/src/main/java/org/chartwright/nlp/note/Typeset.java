package org.chartwright.nlp.note;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.Token;

/** Tokens in, a printed sentence out: spaces, capitals and a full stop. */
public final class Typeset {

    private final Map<String, String> spellings = new HashMap<>();

    /** Other names of drugs that are no brands. */
    private static final Set<String> NO_BRAND = Set.of(
            "paracetamol",
            "salbutamol",
            "folate",
            "multivitamins",
            "multi-vitamin",
            "chondroitin",
            "curcumin",
            "probiotics",
            "bisphosphonates",
            "phytonadione",
            "esketamine",
            "nonoxynol",
            "doxy",
            "omega-3",
            "hctz",
            "flaxseed",
            "ivig");

    private static final Set<String> TITLES = Set.of("dr.", "mr.", "mrs.", "ms.", "st.");
    private static final Set<String> LETTERED = Set.of("hep", "hepatitis", "vitamin", "vitamins");
    private static final Pattern LETTER = Pattern.compile("[a-k][0-9]{0,2}");
    /** Not "to", since one may march to something; nor "of", since one speaks of "may". */
    private static final Set<String> BEFORE_MONTH =
            Set.of("in", "since", "last", "next", "until", "by", "early", "late", "mid", "during");

    private static final Pattern DAY = Pattern.compile("(?:[0-3]?[0-9](?:st|nd|rd|th)|(?:19|20)[0-9]{2})");

    private static final Set<String> HOLIDAYS =
            Set.of("labor", "memorial", "thanksgiving", "christmas", "easter", "halloween");

    private static final Pattern HYPHEN = Pattern.compile("(\\d) - (\\d|(?:year|month|week|day|hour|minute|pound)\\b)");

    /** An "a" before a vowel as it is spoken: "an ulcer" but "a uterus", "an EKG" and "an X-ray". */
    private static final Pattern ARTICLE = Pattern.compile(
            "\\b([Aa]) ((?:[AEFHILMNORSX](?:[A-Z]+|-ray)|(?!uni|use|usu|uri|uro|ute|eu|one\\b|once)[aeiou][a-z]|hour|honest)\\w*)");

    private static final int SHORTEST_BRAND = 4;

    /** Loads the spellings that are shipped. */
    public Typeset() {
        for (var row : Lexicons.rows("drugs.tsv")) {
            for (String name : row.get(1).split(",")) {
                String brand = name.strip();
                if (brand.length() >= SHORTEST_BRAND && brand.indexOf(' ') < 0 && !NO_BRAND.contains(brand)) {
                    spellings.put(brand, capital(brand));
                }
            }
        }
        PersonNames.GIVEN.forEach(name -> spellings.put(name, capital(name)));
        for (var row : Lexicons.rows("spellings.tsv")) {
            spellings.put(row.getFirst(), row.get(1));
        }
    }

    public String sentence(List<Token> tokens) {
        return sentence(phrase(tokens));
    }

    /** A phrase as a sentence: first letter large, full stop at the end. */
    public String sentence(String phrase) {
        String text = withArticles(HYPHEN.matcher(phrase.strip()).replaceAll("$1-$2"));
        while (!text.isEmpty() && ",;:-".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.isEmpty()) {
            return text;
        }
        boolean closed = ".?!".indexOf(text.charAt(text.length() - 1)) >= 0;
        return capital(text) + (closed ? "" : ".");
    }

    public String phrase(List<Token> tokens) {
        var out = new StringBuilder();
        String before = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean tight =
                    token.is(",") || token.is(".") || token.is("%") || token.is(":") || token.is(";") || token.is(")");
            if (!out.isEmpty() && !tight && out.charAt(out.length() - 1) != '(') {
                out.append(' ');
            }
            String after = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
            out.append(named(before, token.text(), after) ? large(token.text()) : spelt(token.text()));
            before = token.text();
        }
        return out.toString();
    }

    /** "a MRI" is "an MRI", since an M is spoken "em". */
    private static String withArticles(String phrase) {
        return ARTICLE.matcher(phrase).replaceAll("$1n $2");
    }

    /** {@code mri} is {@code MRI}; a phrase is spelt word by word. */
    public String spelt(String words) {
        if (words.indexOf(' ') < 0) {
            return spellings.getOrDefault(words, words);
        }
        var out = new StringBuilder();
        String before = "";
        String[] all = words.split(" ");
        for (int i = 0; i < all.length; i++) {
            String after = i + 1 < all.length ? all[i + 1] : "";
            String printed = named(before, all[i], after) ? large(all[i]) : spellings.getOrDefault(all[i], all[i]);
            out.append(out.isEmpty() ? "" : " ").append(printed);
            before = all[i];
        }
        return out.toString();
    }

    /** Whether what stands around a word makes it a name: "dr. moore", "hepatitis c", "in march", "may 3rd". */
    private static boolean named(String before, String word, String after) {
        boolean month = word.equals("march") || word.equals("may");
        return TITLES.contains(before)
                || LETTERED.contains(before) && LETTER.matcher(word).matches()
                || PersonNames.family(before, word, after)
                || HOLIDAYS.contains(before) && word.equals("day")
                || HOLIDAYS.contains(word) && (after.equals("day") || !word.equals("labor") && !word.equals("memorial"))
                || month && (BEFORE_MONTH.contains(before) || DAY.matcher(after).matches());
    }

    private static String large(String word) {
        return LETTER.matcher(word).matches() ? word.toUpperCase(Locale.ROOT) : capital(word);
    }

    public static String capital(String text) {
        return text.isEmpty() || !Character.isLowerCase(text.charAt(0))
                ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
