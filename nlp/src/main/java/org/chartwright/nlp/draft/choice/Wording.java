package org.chartwright.nlp.draft.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.models.Features;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * The words of a statement as the judge of statements sees them: the order of its kinds of words, its ends, what is
 * said again, and how many verbs it has for what joins clauses.
 */
final class Wording {

    private static final int LONGEST_RUN = 4;
    private static final int MANY = 6;
    private static final int SOON = 6;
    private static final int LENGTHS = 9;
    private static final int LENGTH = 4;

    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they", "you", "patient");
    private static final Set<String> OWNERS = Set.of("my", "his", "her", "our", "their", "your");
    private static final Set<String> OBJECTS = Set.of("me", "him", "us", "them");
    private static final Set<String> JOINTS = Set.of(
            "which",
            "who",
            "that",
            "if",
            "when",
            "because",
            "while",
            "since",
            "as",
            "whether",
            "where",
            "how",
            "what",
            "until",
            "unless",
            "before",
            "after",
            "although",
            "though",
            "than",
            "why",
            "once",
            "so",
            "and",
            "but",
            "or");

    /** Adverbs a sentence turns on. */
    private static final Set<String> ADVERBS = Set.of(
            "not",
            "just",
            "also",
            "so",
            "then",
            "now",
            "here",
            "there",
            "really",
            "very",
            "too",
            "still",
            "again",
            "as",
            "well",
            "when",
            "how",
            "where",
            "why",
            "today",
            "no",
            "yes",
            "otherwise",
            "probably",
            "maybe",
            "mostly",
            "back",
            "out",
            "up",
            "down",
            "right",
            "pretty",
            "even",
            "far",
            "ago",
            "only",
            "more");

    private Wording() {}

    static Features of(List<Token> told) {
        var words = new ArrayList<Token>();
        for (Token token : told) {
            if (token.is("patient") && !words.isEmpty() && words.getLast().is("the")) {
                words.removeLast();
            }
            if (token.isWord() || token.is(",") || token.is(":")) {
                words.add(token);
            }
        }
        while (!words.isEmpty() && !words.getLast().isWord()) {
            words.removeLast();
        }
        return features(PartsOfSpeech.of(words));
    }

    private static Features features(PartsOfSpeech parts) {
        var symbols = new ArrayList<>(List.of("<"));
        for (int i = 0; i < parts.size(); i++) {
            symbols.add(symbol(parts, i));
        }
        symbols.add(">");
        var named = runs(symbols);
        addWords(named, parts, symbols);
        addEnds(named, parts);
        addCounts(named, parts, symbols);
        double each = 1 / Math.sqrt(named.size());
        var features = new Features(Sound.SLOTS);
        named.forEach(name -> features.add(name, each));
        return features;
    }

    private static List<String> runs(List<String> symbols) {
        var named = new ArrayList<String>();
        for (int from = 0; from < symbols.size(); from++) {
            var run = new StringBuilder();
            for (int to = from; to < Math.min(from + LONGEST_RUN, symbols.size()); to++) {
                run.append(' ').append(symbols.get(to));
                if (to > from) {
                    named.add(run.toString());
                }
            }
        }
        return named;
    }

    /** Neighbours, one of them by its kind or both as they are, and words said again soon. */
    private static void addWords(List<String> named, PartsOfSpeech parts, List<String> symbols) {
        for (int i = 0; i < parts.size(); i++) {
            if (i + 1 < parts.size()) {
                named.add("words " + parts.word(i) + " " + parts.word(i + 1));
                named.add("word " + parts.word(i) + " " + symbols.get(i + 2));
                named.add("word " + symbols.get(i + 1) + " " + parts.word(i + 1));
            }
            for (int back = 1; back <= Math.min(SOON, i); back++) {
                if (parts.word(i).equals(parts.word(i - back))) {
                    named.add("again " + back + " " + symbols.get(i + 1));
                    named.add("again " + back);
                }
            }
        }
    }

    private static void addEnds(List<String> named, PartsOfSpeech parts) {
        int last = parts.size() - 1;
        named.add("first " + parts.word(0));
        named.add("first " + parts.word(0) + " " + parts.word(1));
        named.add("last " + parts.word(last));
        named.add("last " + parts.word(last - 1) + " " + parts.word(last));
    }

    /** Verbs, against what joins clauses and against who does something. */
    private static void addCounts(List<String> named, PartsOfSpeech parts, List<String> symbols) {
        int verbs = 0;
        int joints = 0;
        for (int i = 0; i < parts.size(); i++) {
            verbs += parts.auxiliary(i) || parts.verb(i) ? 1 : 0;
            joints += JOINTS.contains(parts.word(i)) ? 1 : 0;
        }
        long subjects = symbols.stream().filter(symbol -> symbol.equals("SUB")).count();
        String counted = "verbs " + Math.min(verbs, MANY);
        named.add(counted);
        named.add(counted + " joints " + Math.min(joints, MANY));
        named.add(counted + " subjects " + Math.min(subjects, MANY));
        named.add("length " + Math.min(parts.size() / LENGTH, LENGTHS));
    }

    private static String symbol(PartsOfSpeech parts, int i) {
        String word = parts.word(i);
        if (SUBJECTS.contains(word)) {
            return "SUB";
        }
        if (OWNERS.contains(word)) {
            return "OWN";
        }
        if (OBJECTS.contains(word)) {
            return "OBJ";
        }
        if (parts.is(i, "ADP", "AUX", "CCONJ", "DET", "PART", "PRON", "SCONJ", "PUNCT") || ADVERBS.contains(word)) {
            return word;
        }
        if (parts.is(i, "VERB")) {
            return "V" + ending(word);
        }
        if (parts.is(i, "NOUN", "PROPN")) {
            return "N";
        }
        return List.of("NUM", "ADJ", "ADV").stream()
                .filter(kind -> parts.is(i, kind))
                .findFirst()
                .orElse("X");
    }

    private static String ending(String verb) {
        if (verb.endsWith("ing")) {
            return "ing";
        }
        if (verb.endsWith("ed")) {
            return "ed";
        }
        return verb.endsWith("s") && !verb.endsWith("ss") ? "s" : "";
    }
}
