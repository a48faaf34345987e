package org.chartwright.nlp.draft.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * A clause as a patient said it and as a third person tells it in, the same with every verb that "i" governs in the
 * third person out: "i stop breathing or nearly stop" is "he stops breathing or nearly stops".
 */
final class SharedSubject {

    private static final Set<String> JOINTS = Set.of("and", "or", "but", "then", ",");
    /** Behind these somebody else may do something, or it hangs on another verb. */
    private static final Set<String> ENDING = words("""
            you he she it we they there to will would can could should may might must did do does
            is are was were has have had been be because when whenever if while that which who what
            where how since until than though although as let help helps make makes see watch
            """);
    /** What one has, eats or does may be named by words that are verbs elsewhere: "i get aches and itch". */
    private static final Set<String> TAKING = words("""
            have get feel eat do drink take notice experience see use like need want play prefer enjoy
            crave try order make include watch hear love hate
            """);

    private static final Set<String> BETWEEN = words("""
            also just still always never really usually sometimes often rarely occasionally mostly
            then first even nearly almost only generally typically now barely hardly basically actually
            """);

    private static final Set<String> AFTER_VERB = words("till until all it them my myself when whenever if him her me");

    private static final Set<String> OBJECTS = words("it them myself me my him");

    private final Verbs verbs;

    SharedSubject(Verbs verbs) {
        this.verbs = verbs;
    }

    /**
     * @param said the clause's words, as many as told
     * @param subject what "i" is told as; in the third person
     */
    List<Token> agreeing(List<Token> said, List<Token> told, String subject) {
        if (said.size() != told.size() || said.stream().noneMatch(token -> token.is("i"))) {
            return told;
        }
        var parts = PartsOfSpeech.of(said);
        var out = new ArrayList<>(told);
        for (int i = 0; i + 1 < said.size(); i++) {
            boolean governs = said.get(i).is("i")
                    && told.get(i).is(subject)
                    && (i == 0 || !said.get(i - 1).is("and") || i > 2);
            if (governs) {
                governed(said, out, parts, i);
            }
        }
        return List.copyOf(out);
    }

    private void governed(List<Token> said, List<Token> told, PartsOfSpeech parts, int subject) {
        int verb = beyondAdverbs(said, parts, subject + 1);
        if (verb + 1 >= said.size() || !base(said, parts, verb) && !holds(said, parts, verb)) {
            return;
        }
        told.set(verb, said.get(verb).as(verbs.thirdPerson(said.get(verb).text(), true)));
        boolean names = TAKING.contains(said.get(verb).text());
        for (int i = verb + 1; i + 1 < said.size(); i++) {
            String word = said.get(i).text();
            boolean object = word.equals("it") && !parts.verb(i + 1) && !parts.auxiliary(i + 1);
            if (word.equals("i") || ENDING.contains(word) && !object) {
                return;
            }
            if (!JOINTS.contains(word)) {
                continue;
            }
            int next =
                    beyondAdverbs(said, parts, JOINTS.contains(said.get(i + 1).text()) ? i + 2 : i + 1);
            boolean listed = !word.equals(",") || i + 1 < next || goesOn(said, next);
            boolean adverb = next > 0
                    && BETWEEN.contains(
                            said.get(Math.min(next, said.size()) - 1).text());
            if (next < said.size()
                    && listed
                    && (base(said, parts, next)
                            || goesOnLikeAVerb(said, next)
                            || adverb && verbs.isBase(said.get(next).text()))
                    && (!names || adverb || takesAnObject(said, parts, next) || goesOnLikeAVerb(said, next))) {
                told.set(
                        next, said.get(next).as(verbs.thirdPerson(said.get(next).text(), true)));
                names = TAKING.contains(said.get(next).text());
            }
        }
    }

    /** "i do stretches" and "i have a brace": no auxiliary of another verb. */
    private static boolean holds(List<Token> said, PartsOfSpeech parts, int verb) {
        return (said.get(verb).is("have") || said.get(verb).is("do"))
                && (parts.is(verb + 1, "DET", "NOUN", "ADJ", "NUM")
                        || said.get(verb + 1).text().endsWith("s"));
    }

    /** "i stretch , ice it and walk": another joint follows, so that the comma lists what is done. */
    private static boolean goesOn(List<Token> said, int verb) {
        return verb + 1 < said.size()
                && said.subList(verb + 1, said.size()).stream().anyMatch(token -> token.is("and") || token.is("or"));
    }

    private static boolean takesAnObject(List<Token> said, PartsOfSpeech parts, int verb) {
        return verb + 1 < said.size()
                && (parts.is(verb + 1, "DET", "PRON", "ADP", "NUM")
                        || said.get(verb + 1).is("out"))
                && !said.get(verb + 1).is("of");
    }

    /** "cough till i gag", "itch all day": a name would not go on so. */
    private boolean goesOnLikeAVerb(List<Token> said, int verb) {
        return verb + 1 < said.size()
                && verbs.isBase(said.get(verb).text())
                && AFTER_VERB.contains(said.get(verb + 1).text());
    }

    private static int beyondAdverbs(List<Token> said, PartsOfSpeech parts, int from) {
        int at = from;
        while (at < said.size()
                && (BETWEEN.contains(said.get(at).text())
                        || parts.is(at, "ADV") && said.get(at).text().endsWith("ly"))) {
            at++;
        }
        return at;
    }

    private boolean base(List<Token> said, PartsOfSpeech parts, int at) {
        String word = said.get(at).text();
        boolean known = verbs.isBase(word);
        boolean after = at > 0 && said.get(at - 1).is("i");
        return !verbs.isAuxiliary(word)
                && !verbs.isPast(word)
                && !word.endsWith("ing")
                && (known || !word.endsWith("ed") && !word.endsWith("s"))
                && (parts.is(at, "VERB") || known && after)
                && (known || word.length() > 2 && !IRREGULAR_PASTS.contains(word) && (after || mayFollow(said, at)));
    }

    /** A word no lexicon has is taken for a verb behind a joint alone, where it is done to somebody: "nick myself". */
    private static boolean mayFollow(List<Token> said, int at) {
        return at > 1
                && !said.get(at - 1).is(",")
                && at + 1 < said.size()
                && OBJECTS.contains(said.get(at + 1).text());
    }

    /** Pasts of verbs that are not in the lexicon. */
    private static final Set<String> IRREGULAR_PASTS = words("""
            bled dug fled froze hid leapt leaned meant overcame rang rose sank sang shone shot shrank slid
            sped spat sprang stole stung strove swore swung threw wept wound arose awoke befell bound clung
            crept drew flung forbade forgave foresaw ground lent lit mistook outgrew rewrote sought spun
            stank underwent upset withdrew knelt dove snuck drug burnt learnt dreamt spelt spilt
            """);

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
