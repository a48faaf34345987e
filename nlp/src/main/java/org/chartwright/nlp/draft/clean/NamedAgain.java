package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with what it is about named once and joined to its verb out: "by the evening her
 * feet they burn" is "by the evening her feet burn", "her periods , are heavy" is "her periods are heavy".
 */
final class NamedAgain {

    private static final Set<String> OWNERS = Set.of("the", "his", "her", "their", "both", "these", "those", "this");
    private static final Set<String> AGAIN = Set.of("it", "they", "he", "she");
    private static final Set<String> LEADING = Set.of(",", "but", "because", "that");
    /** "his mood , it seems like": nothing is meant by "it". */
    private static final Set<String> IMPERSONAL = words("seems seem looks look sounds sound turns takes depends");

    private static final Set<String> FINITE = words("""
            is are was were has have had does do did will would can could should may might must
            """);
    /** What these do is done to nothing, so that no relative clause is meant. */
    private static final Set<String> OF_THEMSELVES = words("""
            burn burns hurt hurts swell swells ache aches itch itches tingle tingles throb throbs cramp
            cramps start started starts stop stopped stops come comes came go goes went get gets got feel
            feels felt look looks looked bleed bleeds crack cracks click clicks lock locks pop pops
            """);

    private static final Set<String> TIMES = words("""
            day days night nights morning mornings evening afternoon week weeks weekend month months year
            years time times moment minute hour while summer winter spring fall end beginning thing things
            problem more less way only
            """);
    private static final Set<String> PEOPLE = words("""
            doctor nurse surgeon therapist specialist cardiologist neurologist dentist pharmacist lady guy
            man woman boss coach teacher neighbor friend mother father mom dad wife husband son daughter
            brother sister pcp provider dermatologist urologist
            """);
    private static final Set<String> SEVERAL = words("feet teeth people children toes");
    /** "the only thing that helps , is ice" */
    private static final Set<String> ALONE = Set.of("only", "best", "worst", "main", "biggest", "last");

    private static final Set<String> BEING = Set.of("is", "was");
    private static final int LONGEST = 8;

    private NamedAgain() {}

    static List<Token> once(List<Token> told) {
        if (told.size() < 5) {
            return told;
        }
        return withoutPause(withoutPronoun(told));
    }

    private static List<Token> withoutPronoun(List<Token> told) {
        if (told.stream().skip(2).noneMatch(token -> AGAIN.contains(token.text()))) {
            return told;
        }
        var parts = PartsOfSpeech.of(told);
        for (int from = 0; from + 3 < told.size(); from++) {
            boolean begins = OWNERS.contains(told.get(from).text())
                    && (from == 0 || LEADING.contains(told.get(from - 1).text()) || opened(parts, from));
            int end = begins ? named(parts, from) : -1;
            if (end < 0 || end + 2 >= told.size()) {
                continue;
            }
            boolean paused = told.get(end).is(",");
            int pronoun = paused ? end + 1 : end;
            if (pronoun + 1 < told.size() && again(told, parts, from, end, pronoun, paused)) {
                var out = new ArrayList<>(told.subList(0, end));
                out.addAll(told.subList(pronoun + 1, told.size()));
                return List.copyOf(out);
            }
        }
        return told;
    }

    /** "by the end of the day her feet": a place or time stands before it. */
    private static boolean opened(PartsOfSpeech parts, int from) {
        return parts.is(0, "ADP") && parts.is(from - 1, "NOUN") && TIMES.contains(parts.word(from - 1));
    }

    /** Where what is named ends; -1 where nothing is. */
    private static int named(PartsOfSpeech parts, int from) {
        int at = from + 1;
        while (at < parts.size() && at <= from + LONGEST && parts.is(at, "DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP")) {
            at++;
        }
        boolean noun = at > from + 1 && parts.is(at - 1, "NOUN", "PROPN");
        return noun && !TIMES.contains(parts.word(at - 1)) && !TIMES.contains(parts.word(from + 1)) ? at : -1;
    }

    private static boolean again(
            List<Token> told, PartsOfSpeech parts, int from, int end, int pronoun, boolean paused) {
        String word = told.get(pronoun).text();
        String verb = told.get(pronoun + 1).text();
        boolean goesOn = FINITE.contains(verb) || parts.is(pronoun + 1, "VERB", "AUX") || OF_THEMSELVES.contains(verb);
        boolean nothingMeant = word.equals("it") && IMPERSONAL.contains(verb);
        int head = head(parts, from, end);
        boolean several = SEVERAL.contains(parts.word(head))
                || parts.word(head).endsWith("s") && !parts.word(head).endsWith("ss");
        boolean person = PEOPLE.contains(parts.word(head));
        boolean same = switch (word) {
            case "they" -> several;
            case "it" -> !several && !person;
            case "he", "she" -> person && paused;
            default -> false;
        };
        return same
                && goesOn
                && !nothingMeant
                && (paused || OF_THEMSELVES.contains(verb) || FINITE.contains(verb) && !laterVerb(parts, pronoun + 2));
    }

    /** "the pain in his feet": the noun before what places it. */
    private static int head(PartsOfSpeech parts, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (parts.is(i, "ADP") && parts.is(i - 1, "NOUN", "PROPN")) {
                return i - 1;
            }
        }
        return end - 1;
    }

    private static boolean laterVerb(PartsOfSpeech parts, int from) {
        for (int i = from; i < parts.size(); i++) {
            if (parts.auxiliary(i)) {
                return true;
            }
        }
        return false;
    }

    /** "the only way to know that , is to do": the first comma stands between what it is about and the verb. */
    private static List<Token> withoutPause(List<Token> told) {
        int comma = Unlittered.comma(told, 1);
        if (comma < 2
                || comma + 2 >= told.size()
                || !FINITE.contains(told.get(comma + 1).text())) {
            return told;
        }
        var parts = PartsOfSpeech.of(told);
        int from = comma - 1;
        while (from > 0 && parts.is(from, "ADJ", "NOUN", "PROPN", "NUM")) {
            from--;
        }
        boolean subject = OWNERS.contains(told.get(from).text()) && from < comma - 1;
        boolean opens = OWNERS.contains(told.getFirst().text());
        boolean alone = told.getFirst().is("the")
                && ALONE.contains(told.get(1).text())
                && BEING.contains(parts.word(comma + 1));
        boolean whole = opens
                && (alone || !verbBefore(parts, comma))
                && told.get(comma - 1).isWord();
        boolean behind = subject && from > 2 && parts.is(from - 1, "NOUN") && verbBefore(parts, from);
        boolean asks = comma + 2 < told.size()
                && Set.of("he", "she", "it", "they", "you", "i", "we")
                        .contains(told.get(comma + 2).text());
        if (asks || !whole && !behind) {
            return told;
        }
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            if (behind && !whole && i == from) {
                out.add(told.get(i).as(","));
            }
            if (i != comma) {
                out.add(told.get(i));
            }
        }
        return List.copyOf(out);
    }

    private static boolean verbBefore(PartsOfSpeech parts, int to) {
        for (int i = 0; i < to; i++) {
            if (parts.auxiliary(i) || parts.verb(i)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
