package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of an examination in, the same with an "on" where it belongs out: "on his belly exam is nice and soft" is "his
 * belly exam is nice and soft", "her exam , she has some tenderness" is "on her exam , she has some tenderness".
 */
final class Examined {

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "the");
    private static final Set<String> EXAM = Set.of("exam", "examination");
    private static final Set<String> PERSONS = Set.of("he", "she", "they", "i", "there", "the", "his", "her", "their");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "looks", "look");
    private static final Set<String> SENSES = Set.of("listening", "looking", "feeling");
    private static final Set<String> ORGANS = Set.of(
            "heart", "lung", "lungs", "neck", "abdomen", "belly", "skin", "leg", "legs", "back", "knee", "throat",
            "chest");
    private static final Set<String> PERFECT = Set.of("been", "had", "got", "gotten", "done", "gone", "seen", "taken");
    private static final Set<String> SENSING =
            Set.of("hear", "do", "appreciate", "see", "feel", "note", "notice", "is", "are");
    private static final int LONGEST = 4;

    private Examined() {}

    static List<Token> plainly(List<Token> said) {
        var told = FoundByHand.of(said);
        if (told.size() <= LONGEST) {
            return told;
        }
        if (SENSES.contains(told.getFirst().text())
                && (told.get(1).is("to") || told.get(1).is("at"))
                && subject(told, 2)) {
            return told.subList(2, told.size());
        }
        if (told.getFirst().is("on") && OWNERS.contains(told.get(1).text()) && subject(told, 1)) {
            return told.subList(1, told.size());
        }
        int pause = told.get(2).is(",") ? 3 : 2;
        boolean organ = OWNERS.contains(told.getFirst().text())
                && ORGANS.contains(told.get(1).text())
                && (told.get(pause).is("i") || told.get(pause).is("there"))
                && SENSING.contains(told.get(pause + 1).text());
        if (organ) {
            return Stream.concat(Stream.of(told.getFirst().as("on")), told.stream())
                    .toList();
        }
        boolean everything = told.get(pause).is("everything")
                && pause == 3
                && OWNERS.contains(told.getFirst().text());
        if (everything) {
            return Stream.concat(told.subList(0, 2).stream(), told.subList(4, told.size()).stream())
                    .toList();
        }
        boolean pointed =
                told.getFirst().is("on") && OWNERS.contains(told.get(1).text());
        for (int i = 3; pointed && i <= LONGEST + 1 && i + 3 < told.size(); i++) {
            boolean looks = told.get(i).is(",")
                    && told.get(i + 1).is("this")
                    && BEING.contains(told.get(i + 2).text());
            if (looks) {
                return Stream.concat(told.subList(1, i).stream(), told.subList(i + 2, told.size()).stream())
                        .toList();
            }
        }
        int owner = OWNERS.contains(told.getFirst().text()) ? 1 : 0;
        for (int i = owner; i < LONGEST && i + 2 < told.size(); i++) {
            if (EXAM.contains(told.get(i).text())) {
                int next = told.get(i + 1).is(",") ? i + 2 : i + 1;
                return PERSONS.contains(told.get(next).text())
                                && PartsOfSpeech.of(told).is(0, "PRON", "NOUN", "ADJ", "DET")
                        ? Stream.concat(Stream.of(told.getFirst().as("on")), told.stream())
                                .toList()
                        : told;
            }
        }
        return told;
    }

    /** "his belly exam is": an owner, what he has, and its verb. */
    private static boolean subject(List<Token> told, int from) {
        if (!OWNERS.contains(told.get(from).text())) {
            return false;
        }
        var parts = PartsOfSpeech.of(told);
        int at = from + 1;
        while (at <= from + LONGEST && parts.is(at, "NOUN", "ADJ", "PROPN") && !EXAM.contains(parts.word(at - 1))) {
            at++;
        }
        return at > from + 1 && BEING.contains(parts.word(at)) && !parts.is(at + 1, "PRON") && parts.is(at - 1, "NOUN");
    }

    /** Whether there is a verb already, so that "the doctor's in march" has none. */
    private static boolean rests(PartsOfSpeech parts, int at) {
        for (int i = at - 1; i >= 0 && !parts.word(i).equals(","); i--) {
            if (parts.auxiliary(i) || parts.verb(i)) {
                return true;
            }
        }
        return false;
    }

    /** "her depression's stable" is "her depression is stable". */
    static List<Token> opened(List<Token> told) {
        if (told.stream().noneMatch(token -> token.text().endsWith("'s"))) {
            return told;
        }
        var parts = PartsOfSpeech.of(told);
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            Token token = told.get(i);
            boolean verb = i > 0
                    && token.text().endsWith("'s")
                    && (parts.is(i + 1, "DET", "ADV")
                            || parts.is(i + 1, "ADP") && !rests(parts, i)
                            || parts.word(i + 1).equals("been")
                            || parts.is(i + 1, "ADJ") && i + 2 == told.size()
                            || parts.word(i + 1).endsWith("ly"));
            if (verb) {
                out.add(token.as(token.text().substring(0, token.text().length() - 2)));
                boolean been = told.stream().skip(i + 1L).limit(3).anyMatch(next -> PERFECT.contains(next.text()));
                out.add(token.as(been ? "has" : "is"));
            } else {
                out.add(token);
            }
        }
        return List.copyOf(out);
    }
}
