package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tokens in, the same with abbreviations that were spelled as one word each out: {@code m r i} and {@code m.r.i.} are
 * {@code mri}, {@code 40 m g} is {@code 40 mg}, {@code n k d a} is {@code no known drug allergies}. Letters that spell
 * nothing known stay as they are.
 */
final class Spelled {

    private static final Set<String> KNOWN = Set.of(
            "acl", "adhd", "aids", "alt", "ast", "bmi", "bmp", "bp", "bph", "ca", "cad", "cbc", "chf", "ckd", "cm",
            "cmp", "copd", "cpap", "cpr", "crp", "ct", "cva", "cxr", "dexa", "dvt", "ecg", "eeg", "egd", "ekg", "emg",
            "ent", "esr", "gerd", "gfr", "gi", "gp", "gu", "hcg", "hdl", "hiv", "hpv", "hrt", "hsv", "ibd", "ibs",
            "icu", "inr", "iud", "iv", "ldl", "lvef", "mcg", "mcl", "mg", "ml", "mm", "mri", "mrsa", "ms", "nkda",
            "nsaid", "nsaids", "ob", "ocd", "ot", "pcl", "pcos", "pcp", "pcr", "pfts", "pft", "phq", "pms", "psa", "pt", "ptsd",
            "ra", "rbc", "rsv", "sids", "sti", "std", "stds", "tb", "tia", "tsh", "tmj", "uti", "utis", "wbc");

    /** What is no word: whoever "has nkda" has no allergy of that name. */
    private static final String NONE_KNOWN = "nkda";

    private static final List<String> NO_ALLERGIES = List.of("no", "known", "drug", "allergies");

    private static final int LONGEST = 5;

    private Spelled() {}

    static List<Token> joined(List<Token> tokens) {
        var out = new ArrayList<Token>();
        int i = 0;
        while (i < tokens.size()) {
            int letters = word(tokens, i);
            Token token = letters == 0
                    ? undotted(tokens.get(i))
                    : tokens.get(i).through(tokens.get(i + letters - 1), text(tokens, i, i + letters));
            i += Math.max(letters, 1);
            if (token.is(NONE_KNOWN)) {
                boolean named = i < tokens.size() && tokens.get(i).text().matches("allerg(?:y|ies)");
                spellOut(named ? token.through(tokens.get(i++), NONE_KNOWN) : token, out);
            } else {
                out.add(token);
            }
        }
        return out;
    }

    /** In place of the false starts before it: "n , nk , nkda". */
    private static void spellOut(Token token, List<Token> out) {
        while (!out.isEmpty()
                && (out.getLast().is(",") || NONE_KNOWN.startsWith(out.getLast().text()))) {
            out.removeLast();
        }
        NO_ALLERGIES.forEach(word -> out.add(token.as(word)));
    }

    /** How many tokens from there on spell a known word; 0 for none. */
    private static int word(List<Token> tokens, int from) {
        int run = from;
        while (run < tokens.size() && letter(tokens.get(run))) {
            run++;
        }
        for (int letters = Math.min(run - from, LONGEST); letters > 1; letters--) {
            if (KNOWN.contains(text(tokens, from, from + letters))) {
                return letters;
            }
        }
        return 0;
    }

    private static Token undotted(Token token) {
        String letters = token.text().replace(".", "");
        boolean dotted = token.text().length() > letters.length() && letters.length() > 1;
        return dotted && KNOWN.contains(letters) ? token.as(letters) : token;
    }

    private static boolean letter(Token token) {
        return token.text().length() == 1 && Character.isLetter(token.text().charAt(0));
    }

    private static String text(List<Token> tokens, int from, int to) {
        var word = new StringBuilder();
        tokens.subList(from, to).forEach(token -> word.append(token.text()));
        return word.toString();
    }
}
