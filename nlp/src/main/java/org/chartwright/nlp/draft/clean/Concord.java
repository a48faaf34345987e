package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/** Words of a statement in, the same with verbs that agree with what they are said of out. */
final class Concord {

    private static final Set<String> SINGULAR = Set.of("he", "she", "it", "the patient");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "patient", "the patient");
    private static final Set<String> OTHERS = Set.of("i", "we", "they", "you", "who", "which", "that");
    private static final Set<String> NOT_INFLECTED = Set.of(
            "will", "would", "can", "could", "should", "may", "might", "must", "to", "did", "does", "let", "not");
    /** These look like the names of several things. */
    private static final Set<String> ONE = Set.of(
            "diabetes", "always", "perhaps", "series", "herpes", "shingles", "rabies", "ascites", "menses", "various");

    private static final Set<String> TRYING = Set.of("try", "tries");

    private Concord() {}

    static List<Token> of(List<Token> told) {
        var out = new ArrayList<Token>();
        PartsOfSpeech parts = null;
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            boolean trying = token.is("and")
                    && i > 0
                    && TRYING.contains(told.get(i - 1).text())
                    && i + 1 < told.size()
                    && told.get(i + 1).isWord()
                    && !told.get(i + 1).text().endsWith("ed");
            boolean there = i > 0 && told.get(i - 1).is("there");
            boolean one = i == 1 && SINGULAR.contains(told.get(0).text());
            if (trying && PartsOfSpeech.of(told).is(i + 1, "VERB")) {
                out.add(token.as("to"));
            } else if (there && (token.is("is") || token.is("was") || token.is("are"))) {
                parts = parts == null ? PartsOfSpeech.of(told) : parts;
                out.add(token.as(agreeing(token.text(), parts, i + 1)));
            } else if (one && token.is("have") || token.is("have") && shared(told, i)) {
                out.add(token.as("has"));
            } else if (token.is("do") && i + 1 < told.size() && told.get(i + 1).is("not") && shared(told, i)) {
                out.add(token.as("does"));
            } else {
                out.add(one && token.is("do") ? token.as("does") : token);
            }
        }
        return List.copyOf(out);
    }

    /** "there is some fine crackles" is "there are", "there are a little bit" is "there is". */
    private static String agreeing(String verb, PartsOfSpeech parts, int from) {
        if (verb.equals("are")) {
            boolean bit = parts.word(from).equals("a")
                    && parts.word(from + 1).equals("little")
                    && parts.word(from + 2).equals("bit");
            return bit ? "is" : verb;
        }
        if (parts.word(from).equals("no") && several(parts.word(from + 1))) {
            return verb.equals("is") ? "are" : "were";
        }
        int at = from;
        while (parts.is(at, "ADJ", "NOUN", "PROPN")
                || at == from && parts.is(at, "DET")
                || parts.word(at).equals("or")) {
            if (parts.word(at).equals("a") || parts.word(at).equals("an")) {
                return verb;
            }
            at++;
        }
        String noun = parts.word(at - 1);
        boolean named = at > from && parts.is(at - 1, "NOUN") && several(noun);
        return named ? verb.equals("is") ? "are" : "were" : verb;
    }

    /** "he is constipated and have diarrhea": the second verb of one subject. */
    private static boolean shared(List<Token> told, int at) {
        boolean joined =
                at > 3 && (told.get(at - 1).is("and") || told.get(at - 1).is("or"));
        if (!joined) {
            return false;
        }
        for (int i = at - 2; i >= 0; i--) {
            String word = told.get(i).text();
            if (SUBJECTS.contains(word)) {
                return true;
            }
            if (NOT_INFLECTED.contains(word) || OTHERS.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private static boolean several(String noun) {
        return noun.length() > 4
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("is")
                && !noun.endsWith("us")
                && !ONE.contains(noun);
    }
}
