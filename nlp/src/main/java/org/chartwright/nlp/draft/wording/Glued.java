package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same with a semicolon where a second sentence begins without a joint out: "the mri came
 * back , it shows a tear" is "the mri came back ; it shows a tear". Who or what is named and then told of as "it" is
 * named once: "the ultrasound from the ninth it shows fibroids".
 */
final class Glued {

    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they", "it", "there", "the patient");
    private static final Set<String> PEOPLE =
            Lexicons.rows("relatives.tsv").stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> POINTING = Set.of("that", "this", "those", "these");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "the", "my");
    private static final Set<String> FINITE = words("""
            is are was were has have had does do did will would can could should may might must
            """);

    /** What opens something that waits for its main clause, or takes a clause behind it. */
    private static final Set<String> HANGING = words("""
            if when whenever since because while until till unless once although though after before as
            so that which who what where how why whether than whatever and but or then like except for
            wherever however
            """);

    private static final Set<String> GOVERNING = words("""
            say says said saying think thinks thought know knows knew hope hopes feel feels felt
            believe believes guess guesses wish wishes sure afraid maybe thinking because wondering
            glad told tell tells notice notices noticed mean means see sees saw seen swear swears
            worried bet figured figures remember remembers admits states reports denies mentions
            mentioned confirms claims ensure make makes let suppose assume realized understand
            understands found show shows agree agrees recommend suggest suspect suspects wants want
            aware happy sorry everything all anything something nothing thing things only whole every
            time times way day night moment minute reason place first last one ones now much far long
            soon seems seem appears looks is are was were not advised asked concerned convinced
            confident likely hear heard
            """);
    /** "he thinks" and "she would say" are said in between. */
    private static final Set<String> THINKING = words("""
            think thinks thought guess guesses believe believes say says said know knows hope hopes
            suppose supposes assume mean means figure figures
            """);
    /** What these do is done to nothing, so that they describe no thing before them. */
    private static final Set<String> OF_THEMSELVES = words("""
            landed fell went goes came comes hurts hurt lasts lasted looks looked works worked slept
            sleeps started starts burns aches itches happens happened runs gets got sounds woke wakes
            moved stays stayed feels felt
            """);
    /** "so bad the patient could not sleep" */
    private static final Set<String> DEGREE = words("""
            so such enough too more less most best worst better worse
            """);

    private static final int FIRST = 3;
    private static final int LAST = 3;
    private static final int LONGEST_NAME = 7;

    private Glued() {}

    static List<Token> apart(List<Token> told) {
        var named = namedOnce(told);
        var out = new ArrayList<Token>();
        var parts = parts(named);
        int start = 0;
        for (int i = 0; i < named.size(); i++) {
            if (i - start >= FIRST && i + LAST <= named.size() && anew(named, parts, start, i)) {
                Token before = out.getLast();
                if (before.is(",")) {
                    out.removeLast();
                }
                out.add(named.get(i - 1).as(";"));
                start = i;
            }
            out.add(named.get(i));
        }
        return List.copyOf(out);
    }

    private static PartsOfSpeech parts(List<Token> told) {
        return PartsOfSpeech.of(pronounced(told));
    }

    /** The tagger knows no "the patient" in one word. */
    static List<Token> pronounced(List<Token> told) {
        return told.stream()
                .map(token -> token.is("the patient") ? token.as("she") : token)
                .toList();
    }

    private static boolean anew(List<Token> told, PartsOfSpeech parts, int start, int i) {
        boolean paused = told.get(i - 1).is(",");
        int last = paused ? i - 2 : i - 1;
        if (last - start + 1 < FIRST || !subject(told, parts, i, paused)) {
            return false;
        }
        boolean waits = told.subList(start, last + 1).stream().anyMatch(token -> HANGING.contains(token.text()));
        boolean degree = told.subList(start, last + 1).stream().anyMatch(token -> DEGREE.contains(token.text()));
        if (waits || degree || GOVERNING.contains(told.get(last).text())) {
            return false;
        }
        boolean closed = parts.is(last, "NOUN", "PROPN", "ADJ", "NUM", "ADV", "PUNCT")
                || told.get(last).is("it")
                || told.get(last).is("them")
                || paused && parts.is(last, "VERB", "PRON");
        boolean govern = told.subList(start, last + 1).stream()
                .anyMatch(token -> GOVERNING.contains(token.text())
                        && Set.of("told", "tell", "tells", "asked", "advised").contains(token.text()));
        return closed && !govern && rests(told, parts, start, last);
    }

    /** Whether a subject and its verb stand there: "the mri came back". */
    private static boolean rests(List<Token> told, PartsOfSpeech parts, int from, int to) {
        for (int k = from + 1; k <= to; k++) {
            boolean verb = FINITE.contains(told.get(k).text()) || parts.verb(k);
            boolean subject = SUBJECTS.contains(told.get(k - 1).text())
                    || POINTING.contains(told.get(k - 1).text())
                    || parts.is(k - 1, "NOUN", "PROPN", "ADV", "PRON") && nominal(told.get(from), parts, from);
            if (verb && subject && !told.get(from).is("to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean nominal(Token first, PartsOfSpeech parts, int from) {
        return SUBJECTS.contains(first.text())
                || OWNERS.contains(first.text())
                || parts.is(from, "NOUN", "PROPN", "DET");
    }

    private static boolean subject(List<Token> told, PartsOfSpeech parts, int i, boolean paused) {
        String word = told.get(i).text();
        String next = told.get(i + 1).text();
        boolean being = FINITE.contains(next);
        if (POINTING.contains(word)) {
            return paused && being;
        }
        if (SUBJECTS.contains(word)) {
            int verb = parts.is(i + 1, "ADV") && i + 2 < told.size() ? i + 2 : i + 1;
            boolean thinks = THINKING.contains(told.get(verb).text())
                    || told.subList(verb, Math.min(told.size(), verb + 2)).stream()
                            .anyMatch(token -> token.is("say"));
            boolean rests = FINITE.contains(told.get(verb).text()) || parts.verb(verb);
            return rests && !thinks && (paused || !relative(told, parts, verb)) && (!word.equals("there") || being);
        }
        if (!OWNERS.contains(word) || !paused) {
            return false;
        }
        int at = i + 1;
        while (at < told.size() - 1 && at <= i + FIRST && parts.is(at, "NOUN", "PROPN", "ADJ")) {
            at++;
        }
        return at > i + 1
                && parts.is(at - 1, "NOUN", "PROPN")
                && FINITE.contains(told.get(at).text());
    }

    /** "the brace she wears at night": the verb has no object of its own. */
    private static boolean relative(List<Token> told, PartsOfSpeech parts, int verb) {
        if (OF_THEMSELVES.contains(told.get(verb).text())
                && verb + 2 < told.size()
                && parts.is(verb + 1, "ADP", "ADJ", "ADV")) {
            return false;
        }
        int at = verb;
        while (at < told.size()
                && (parts.is(at, "AUX", "VERB", "ADV", "PART")
                        || FINITE.contains(told.get(at).text()))) {
            at++;
        }
        return at >= told.size()
                || !parts.is(at, "DET", "NOUN", "PROPN", "NUM", "PRON", "ADJ")
                || parts.is(at, "ADJ") && !FINITE.contains(told.get(at - 1).text());
    }

    /** A thing is told of as "it", one of the family as "he" or "she". */
    private static boolean againAs(List<Token> name, Token again) {
        boolean person = name.stream().anyMatch(token -> PEOPLE.contains(token.text()));
        return person ? again.is("he") || again.is("she") : again.is("it");
    }

    /** "the ultrasound from the ninth it shows fibroids" */
    private static List<Token> namedOnce(List<Token> told) {
        if (told.size() < FIRST + 2 || !OWNERS.contains(told.getFirst().text())) {
            return told;
        }
        var parts = parts(told);
        if (told.get(1).is("left") && told.size() > FIRST + 2) {
            // the tagger takes it for a verb
            parts = parts(told.stream()
                    .map(token -> token.is("left") ? token.as("right") : token)
                    .toList());
        }
        int at = 1;
        while (at < told.size() - 1
                && at <= LONGEST_NAME
                && parts.is(at, "DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP")
                && !HANGING.contains(told.get(at).text())) {
            at++;
        }
        boolean paused = told.get(at).is(",");
        int again = paused ? at + 1 : at;
        boolean named = at > 1
                && parts.is(at - 1, "NOUN", "PROPN", "ADJ", "NUM")
                && !GOVERNING.contains(told.get(at - 1).text())
                && again + 2 < told.size()
                && againAs(told.subList(1, at), told.get(again))
                && (FINITE.contains(told.get(again + 1).text()) || parts.verb(again + 1));
        boolean once = named
                && told.subList(again + 2, told.size()).stream().noneMatch(token -> FINITE.contains(token.text()));
        if (!once) {
            return told;
        }
        var out = new ArrayList<>(told.subList(0, at));
        out.addAll(told.subList(again + 1, told.size()));
        return out;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
