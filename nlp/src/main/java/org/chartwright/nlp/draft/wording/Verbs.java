package org.chartwright.nlp.draft.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.Token;

/** Forms of English verbs, as far as rewriting speech needs them. */
public final class Verbs {

    private static final Map<String, String> IRREGULAR =
            Map.of("have", "has", "do", "does", "be", "is", "am", "is", "are", "is");
    private static final Set<String> COMING = Set.of(
            "come", "go", "last", "hurt", "get", "feel", "wake", "keep", "start", "stop", "happen", "swell", "ache",
            "burn", "itch", "make", "help", "work", "give", "cause", "run", "fall", "stay", "look", "turn", "tingle");
    private static final Set<String> OWNERS = Set.of("the", "his", "her", "their");
    private static final int LONGEST_SUBJECT = 4;
    private static final Set<String> AUXILIARIES = Set.of(
            "am", "is", "are", "was", "were", "be", "been", "have", "has", "had", "do", "does", "did", "can", "could",
            "will", "would", "shall", "should", "may", "might", "must");

    private static final Set<String> PLURAL = Set.of(
            "sugars",
            "pressures",
            "i",
            "we",
            "they",
            "who",
            "will",
            "would",
            "can",
            "could",
            "should",
            "may",
            "might",
            "not");
    private static final Set<String> SINGULAR =
            Set.of("he", "she", "it", "patient", "the patient", "that", "which", "who", "also", "still", "pain");
    /** After these a word such as {@code looks} is a verb. */
    private static final Set<String> AFTER_VERB = Set.of(
            "good",
            "fine",
            "well",
            "like",
            "a",
            "an",
            "the",
            "to",
            "normal",
            "better",
            "great",
            "stable",
            "it",
            "very",
            "really",
            "that",
            "his",
            "her",
            "no",
            "clear",
            "nice",
            "pretty",
            "okay",
            "quite",
            "up",
            "down",
            "some",
            "mild",
            "moderate",
            "evidence");

    private static final Set<String> LEAVING =
            Set.of("he", "she", "they", "we", "i", "who", "has", "have", "had", "patient");
    /** What findings do, told of several. */
    private static final Set<String> SEEMING =
            Set.of("look", "sound", "feel", "appear", "seem", "show", "reveal", "demonstrate", "remain");

    private static final Pattern SEVERAL = Pattern.compile("and|those|these|they|both|\\w{2,}[^suil']s");
    private static final Set<String> AFTER_INFINITIVE = Set.of("to", "when", "if");

    /** The list as it is shipped, read once. */
    private static final Verbs SHIPPED = new Verbs(Lexicons.rows("verbs.tsv"));

    private final Set<String> bases;
    private final Set<String> alsoNouns;
    private final Map<String, String> pasts;

    public Verbs() {
        bases = SHIPPED.bases;
        alsoNouns = SHIPPED.alsoNouns;
        pasts = SHIPPED.pasts;
    }

    private Verbs(List<List<String>> rows) {
        bases = new HashSet<>();
        alsoNouns = new HashSet<>();
        pasts = new HashMap<>();
        for (var row : rows) {
            String base = row.getFirst();
            bases.add(base);
            if (row.size() > 1 && !row.get(1).isEmpty()) {
                pasts.put(row.get(1), base);
            }
            if (row.size() > 2 && !row.get(2).isEmpty()) {
                alsoNouns.add(base);
            }
        }
    }

    public boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    /** A base form that is not spelt like its own past. */
    public boolean isBase(String word) {
        return bases.contains(word) && !word.equals(pasts.get(word));
    }

    /** A base form that can hardly be a noun. */
    public boolean isPlainBase(String word) {
        return isBase(word) && !alsoNouns.contains(word);
    }

    public boolean isPast(String word) {
        return pasts.containsKey(word) || word.endsWith("ed") && word.length() > 4;
    }

    /** Whether a sentence may rest on this word as its verb. */
    boolean canCarry(String word) {
        return isAuxiliary(word)
                || isPast(word)
                || bases.contains(word)
                || word.length() > 3 && bases.contains(base(word));
    }

    private static final Set<String> PERSON = Set.of("he", "she", "the patient");
    private static final Set<String> NO_VERBS = Set.of(
            "always",
            "sometimes",
            "this",
            "his",
            "hers",
            "besides",
            "perhaps",
            "less",
            "nowadays",
            "whereas",
            "yes",
            "plus",
            "minus");

    /** Whether there is a verb that agrees with a subject, not only an infinitive or a noun. */
    public boolean finite(List<Token> told) {
        for (int i = 0; i < told.size(); i++) {
            String word = told.get(i).text();
            String before = i > 0 ? told.get(i - 1).text() : "";
            boolean plural = PLURAL.contains(before)
                    || i > 1 && PLURAL.contains(told.get(i - 2).text()) && before.endsWith("ly");
            boolean led = i > 0 && !AFTER_INFINITIVE.contains(before);
            if (isAuxiliary(word) && !word.equals("be") && !word.equals("been") && led
                    || led
                            && (isPast(word) && (!word.equals("left") || LEAVING.contains(before))
                                    || !word.equals("is")
                                            && word.endsWith("s")
                                            && bases.contains(base(word))
                                            && !alsoNouns.contains(base(word)))
                    || led && (word.equals("shows") || word.equals("measures")) && i + 1 < told.size()
                    || led
                            && word.endsWith("s")
                            && alsoNouns.contains(base(word))
                            && i + 1 < told.size()
                            && AFTER_VERB.contains(told.get(i + 1).text())
                    || plural && bases.contains(word)
                    || COMING.contains(word) && severalAhead(told, i)
                    || word.equals("include") && ofSeveral(told.subList(0, i))
                    || SEEMING.contains(word)
                            && i + 1 < told.size()
                            && (AFTER_VERB.contains(told.get(i + 1).text())
                                    || told.get(i + 1).is("all"))
                            && ofSeveral(told.subList(0, i))
                    || led && word.endsWith("s") && alsoNouns.contains(base(word)) && SINGULAR.contains(before)
                    || PERSON.contains(before) && word.matches("[a-z]{3,}s") && !NO_VERBS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "the headaches come": several things of a name that begins the statement. */
    private static boolean severalAhead(List<Token> told, int verb) {
        String noun = verb > 1 ? told.get(verb - 1).text() : "";
        return verb <= LONGEST_SUBJECT
                && OWNERS.contains(told.getFirst().text())
                && (noun.matches("[a-z]{2,}s") && !noun.endsWith("ss") || noun.equals("feet"));
    }

    /** "his vital signs" and "the heart rate and the oxygen", before a verb that ends otherwise of one thing. */
    private static boolean ofSeveral(List<Token> before) {
        boolean verb = before.stream()
                .anyMatch(token -> AUXILIARIES.contains(token.text()) || AFTER_INFINITIVE.contains(token.text()));
        return !verb
                && !before.isEmpty()
                && !before.getFirst().isNumber()
                && before.stream()
                        .anyMatch(token -> SEVERAL.matcher(token.text()).matches());
    }

    private String base(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("es") && bases.contains(word.substring(0, word.length() - 2))) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** {@code start} is {@code started}, {@code take} is {@code took}. */
    public String past(String base) {
        return pasts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(base))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(base.endsWith("e") ? base + "d" : base + "ed");
    }

    /** {@code have} is {@code has}, {@code carry} is {@code carries}; other words stay. */
    public String thirdPerson(String word) {
        return thirdPerson(word, isBase(word) && !isAuxiliary(word));
    }

    /** @param verb whether the word is a base form, known or not */
    String thirdPerson(String word, boolean verb) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.equals("were")) {
            return "was";
        }
        if (!verb) {
            return word;
        }
        if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s")
                || word.endsWith("sh")
                || word.endsWith("ch")
                || word.endsWith("x")
                || word.endsWith("o")
                || word.endsWith("z");
        return word + (hissing ? "es" : "s");
    }
}
