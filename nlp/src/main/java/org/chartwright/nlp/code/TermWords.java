package org.chartwright.nlp.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text in, its meaningful words out, in the form that code titles, synonyms and what was said are all compared in: no
 * possessives or accents, American spelling, singular, plain organ words, no words that carry no meaning in a title.
 */
final class TermWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Set<String> EMPTY_WORDS = Set.of(
            "of",
            "the",
            "a",
            "an",
            "in",
            "on",
            "with",
            "to",
            "and",
            "for",
            "by",
            "at",
            "from",
            "or",
            "nos",
            "nec",
            "unspecified",
            "my",
            "his",
            "her",
            "your",
            "their",
            "s",
            "type");

    /** Words whose kinds have letters. */
    private static final Set<String> LETTERED = Set.of("hepatitis", "influenza", "flu", "group");

    private static final Set<String> NEVER_COUNTED = Set.of("vitamin", "hemophilia", "immunoglobulin");

    private static final List<Map.Entry<String, String>> SPELLING = List.of(
            Map.entry("haem", "hem"),
            Map.entry("aemia", "emia"),
            Map.entry("oedema", "edema"),
            Map.entry("oesoph", "esoph"),
            Map.entry("rrhoea", "rrhea"),
            Map.entry("tumour", "tumor"),
            Map.entry("paed", "ped"),
            Map.entry("gynaec", "gynec"),
            Map.entry("anaes", "anes"),
            Map.entry("caec", "cec"),
            Map.entry("foet", "fet"),
            Map.entry("oestr", "estr"),
            Map.entry("leucoc", "leukoc"),
            Map.entry("sulph", "sulf"),
            Map.entry("behaviour", "behavior"),
            Map.entry("colour", "color"),
            Map.entry("labour", "labor"),
            Map.entry("centre", "center"),
            Map.entry("fibre", "fiber"),
            Map.entry("dyspnoea", "dyspnea"),
            Map.entry("apnoea", "apnea"));

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("renal", "kidney"),
            Map.entry("nephric", "kidney"),
            Map.entry("hepatic", "liver"),
            Map.entry("pulmonary", "lung"),
            Map.entry("cardiac", "heart"),
            Map.entry("gastric", "stomach"),
            Map.entry("vesical", "bladder"),
            Map.entry("cerebral", "brain"),
            Map.entry("abdomen", "abdominal"),
            Map.entry("thorax", "chest"),
            Map.entry("cancer", "malignant"),
            Map.entry("carcinoma", "malignant"),
            Map.entry("neoplasm", "tumor"),
            Map.entry("infarct", "infarction"),
            Map.entry("ii", "2"),
            Map.entry("two", "2"),
            Map.entry("one", "1"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("xray", "x-ray"),
            Map.entry("ecg", "ekg"),
            Map.entry("tendonitis", "tendinitis"),
            Map.entry("hyperlipidaemia", "hyperlipidemia"),
            Map.entry("ache", "pain"));

    private TermWords() {}

    /** All meaningful words in order. */
    static List<TermWord> of(String text) {
        List<TermWord> words = new ArrayList<>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            String form = form(matcher.group());
            if (!EMPTY_WORDS.contains(form) || letter(matcher.group(), words, text, matcher.end())) {
                words.add(new TermWord(form, matcher.start(), matcher.end()));
            }
        }
        return words;
    }

    /**
     * The A of hepatitis A is no article: it is written large, or nothing follows it, or no article can stand there.
     */
    private static boolean letter(String word, List<TermWord> before, String text, int end) {
        if (!word.equalsIgnoreCase("a") || before.isEmpty()) {
            return false;
        }
        String of = before.getLast().form();
        return NEVER_COUNTED.contains(of) || LETTERED.contains(of) && (word.equals("A") || !text.startsWith(" ", end));
    }

    /** The distinct forms of a term, in its order. */
    static Set<String> forms(String term) {
        Set<String> forms = new LinkedHashSet<>();
        of(term).forEach(word -> forms.add(word.form()));
        return forms;
    }

    static String form(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        if (!isAscii(form)) {
            form = ACCENTS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        int apostrophe = Math.max(form.indexOf('\''), form.indexOf('’'));
        if (apostrophe > 0) {
            form = form.endsWith("s")
                    ? form.substring(0, apostrophe)
                    : form.substring(0, apostrophe) + form.substring(apostrophe + 1);
        }
        for (var spelling : SPELLING) {
            if (form.contains(spelling.getKey())) {
                form = form.replace(spelling.getKey(), spelling.getValue());
            }
        }
        form = SAME.getOrDefault(form, form);
        String singular = singular(form);
        return SAME.getOrDefault(singular, singular);
    }

    private static String singular(String form) {
        int length = form.length();
        if (length < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies") && length > 4) {
            return form.substring(0, length - 3) + "y";
        }
        if (form.endsWith("oses") || form.endsWith("yses") || form.endsWith("eses") || form.endsWith("ases")) {
            return form.equals("diseases") ? "disease" : form.substring(0, length - 2) + "is";
        }
        if (form.endsWith("ches") || form.endsWith("shes") || form.endsWith("xes") || form.endsWith("sses")) {
            return form.equals("aches")
                    ? "ache"
                    : form.endsWith("aches") ? form.substring(0, length - 1) : form.substring(0, length - 2);
        }
        return form.substring(0, length - 1);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }
}
