package org.chartwright.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tokens in, the same with abbreviations that were spelled as one word each out: {@code m r i} and {@code m.r.i.} are
 * {@code mri}, {@code 40 m g} is {@code 40 mg}, and {@code nkda} its four words. Letters that spell nothing known stay
 * as they are.
 */
final class Spelled {

    private static final Set<String> KNOWN = Set.of(
            "aaa", "abi", "abis", "acl", "adhd", "afp", "ahi", "aids", "als", "alt", "ana", "anc", "anca", "ast", "bmi",
            "bmp", "bnp", "bp", "bph", "bun", "ca", "cabg", "cad", "cbc", "ccp", "cd", "cea", "chf", "ckd", "cm", "cmp",
            "copd", "cpap", "cpk", "cpr", "crp", "ct", "cva", "cxr", "dexa", "dlco", "dvt", "ecg", "eeg", "ef", "egfr",
            "egd", "ekg", "emg", "ent", "ercp", "esr", "fda", "fev", "fsh", "fvc", "gad", "gerd", "gfr", "gi", "gp",
            "gu", "hcg", "hct", "hdl", "hgb", "hiv", "hpv", "hrt", "hsv", "ibd", "ibs", "icd", "icu", "iga", "ige",
            "igg", "inr", "iop", "ipss", "iud", "iv", "kub", "lad", "lbbb", "ldh", "ldl", "lft", "lfts", "lh", "lvad",
            "lvef", "mcg", "mcl", "mcv", "mg", "mgus", "ml", "mm", "mra", "mrcp", "mri", "mrsa", "mmse", "ms", "nkda",
            "nph", "nsaid", "nsaids", "ob", "ocd", "osa", "ot", "pad", "pcl", "pcos", "pcp", "pcr", "pe", "pet", "pft",
            "pfts", "phq", "pms", "ppi", "psa", "pt", "pth", "ptsd", "pvc", "pvcs", "pvd", "pvr", "qtc", "ra", "rbbb",
            "rbc", "rsv", "siadh", "sids", "sle", "snri", "ssri", "std", "stds", "sti", "svt", "tavr", "tb", "tee",
            "tia", "tibc", "tmj", "tpo", "tsat", "tsh", "tte", "uti", "utis", "wbc");

    private static final Map<String, String> SCORES = Map.of(
            "phq nine",
            "phq-9",
            "phq 9",
            "phq-9",
            "phq two",
            "phq-2",
            "phq 2",
            "phq-2",
            "gad seven",
            "gad-7",
            "gad 7",
            "gad-7",
            "gad two",
            "gad-2",
            "gad 2",
            "gad-2");

    /** What is no word: whoever "has nkda" has no allergy of that name. */
    private static final String NONE_KNOWN = "nkda";

    private static final List<String> NO_ALLERGIES = List.of("no", "known", "drug", "allergies");

    private Spelled() {}

    static List<Token> joined(List<Token> tokens) {
        var out = new ArrayList<Token>();
        int i = 0;
        while (i < tokens.size()) {
            if (glycated(tokens, i)) {
                out.add(tokens.get(i).through(tokens.get(i + 2), "a1c"));
                i += 3;
                continue;
            }
            int end = i;
            while (end < tokens.size() && letter(tokens.get(end))) {
                end++;
            }
            var read = end == i ? List.of(undotted(tokens.get(i++))) : run(tokens.subList(i, end));
            i = Math.max(i, end);
            for (Token token : read) {
                var score = i < tokens.size()
                        ? SCORES.get(token.text() + " " + tokens.get(i).text())
                        : null;
                if (score != null) {
                    out.add(token.through(tokens.get(i++), score));
                } else if (token.is("fev")
                        && i < tokens.size()
                        && (tokens.get(i).is("one") || tokens.get(i).is("1"))) {
                    out.add(token.through(tokens.get(i++), "fev1"));
                } else if (i < tokens.size() && subtype(token, out, tokens.get(i))) {
                    out.add(token.through(tokens.get(i), token.text() + digit(tokens.get(i))));
                    i++;
                } else if (token.is(NONE_KNOWN)) {
                    boolean named = i < tokens.size() && tokens.get(i).text().matches("allerg(?:y|ies)");
                    spellOut(named ? token.through(tokens.get(i++), NONE_KNOWN) : token, out);
                } else {
                    out.add(token);
                }
            }
        }
        return out;
    }

    /** "free t four" and "c d four" name what is measured. */
    private static boolean subtype(Token token, List<Token> before, Token next) {
        boolean hormone = token.is("t")
                && !before.isEmpty()
                && (before.getLast().is("free") || before.getLast().is("total"));
        return (hormone || token.is("cd")) && !digit(next).isEmpty();
    }

    private static String digit(Token token) {
        return switch (token.text()) {
            case "three", "3" -> "3";
            case "four", "4" -> "4";
            default -> "";
        };
    }

    /** "a one c" */
    private static boolean glycated(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at).is("a")
                && (tokens.get(at + 1).is("one") || tokens.get(at + 1).is("1"))
                && tokens.get(at + 2).is("c");
    }

    /** In place of the false starts before it: "n , nk , nkda". */
    private static void spellOut(Token token, List<Token> out) {
        while (!out.isEmpty()
                && (out.getLast().is(",") || NONE_KNOWN.startsWith(out.getLast().text()))) {
            out.removeLast();
        }
        NO_ALLERGIES.forEach(word -> out.add(token.as(word)));
    }

    /** Letters that are an abbreviation all together, save an article or "i" before them and an "i" behind. */
    private static List<Token> run(List<Token> letters) {
        boolean leads = letters.getFirst().is("a") || letters.getFirst().is("i");
        boolean trails = letters.getLast().is("i");
        for (int cut = 0; cut < 4; cut++) {
            int from = cut % 2;
            int to = letters.size() - cut / 2;
            boolean may = (from == 0 || leads) && (to == letters.size() || trails) && to - from > 1;
            if (may && KNOWN.contains(text(letters, from, to))) {
                var out = new ArrayList<>(letters.subList(0, from));
                out.add(letters.get(from).through(letters.get(to - 1), text(letters, from, to)));
                out.addAll(letters.subList(to, letters.size()));
                return out;
            }
        }
        return letters;
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
