package org.chartwright.nlp.draft.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.PartsOfSpeech;
import org.chartwright.nlp.language.Token;

/**
 * Words of a statement in, the same without what speech puts between them out: "at like 80 beats" is "at 80 beats", "we
 * will we will continue" is "we will continue".
 */
public final class Fillers {

    private static final Set<String> LIKENING = words("""
            feel feels felt look looks looked sound sounds seem seems smell smells almost something
            anything nothing more just much exactly taste tastes things
            """);
    private static final Set<String> AFTER_DRUG = Set.of("and", "or", ",", "for", "to", "with", "daily", "at", "in");
    private static final Set<String> BEFORE_HEDGE = Set.of("about", "for", "was", "is", "been", "around", "started");
    private static final Set<String> HEDGING = Set.of("i", "he", "she", "they", "the patient");
    private static final Set<String> BEGINNING = Set.of(
            "i", "we", "he", "she", "they", "it", "there", "get", "have", "give", "put", "take", "make", "let", "see");
    private static final Set<String> JOINING = Set.of(
            "and", "or", "but", "that", "if", "when", "because", "what", "which", "so", "as", "than", "then", ",", "to",
            "where", "how", "who", "while", "until", "since", "whether");
    private static final int FAR = 4;

    private static final Set<String> HAVING = Set.of("has", "had", "have", "been", "was", "were", "is", "are");

    /** Not "would": who "would like help" wants it. */
    private static final Set<String> AUXILIARY = Set.of("will", "can", "could", "should", "did", "does", "might");
    /** Verbs that are no nouns: who "does not like exercise" has said something else. */
    private static final Set<String> ACTS = Set.of(
            "wake", "get", "go", "eat", "take", "have", "make", "give", "feel", "be", "do", "see", "try", "keep", "put",
            "sit", "lie", "bend", "breathe", "swallow", "focus", "help", "bring", "tell", "start", "stop", "find");

    private static final Set<String> GOES_ON = Set.of(
            "consider",
            "avoid",
            "start",
            "started",
            "starts",
            "keep",
            "keeps",
            "kept",
            "stop",
            "stopped",
            "been",
            "try",
            "about",
            "of",
            "by");
    private static final Set<String> TIMES =
            Set.of("late", "early", "all", "every", "once", "twice", "right", "really", "super", "very", "maybe");
    private static final Set<String> PLACED = Set.of("right", "really", "very", "super", "pretty", "so", "all", "just");

    private static final Set<String> OWNERS = Set.of("my", "his", "her", "their", "your", "the");
    /** What one takes or has is not what it is like. */
    private static final Set<String> TAKING = words("""
            has have had having take takes took taking drink drinks drank drinking smoke smokes smoking
            eat eats ate eating use uses used using hear hears see seeing saw got gets get getting gave
            need needs tried trying do does did doing went weigh weighs lost gained slept sleep walk
            walks try start order give put there's
            """);

    /** "eats like a bird" */
    private static final Set<String> SIMILES =
            Set.of("bird", "fish", "horse", "log", "baby", "rock", "chimney", "pig", "ghost", "dog");

    private static final Set<String> AMOUNTS = Set.of("few", "couple", "tiny", "several");

    private Fillers() {}

    static List<Token> without(List<Token> told) {
        return withoutLike(withoutHedge(withoutRepeats(told)));
    }

    /** "a farxiga and" is "farxiga and"; "a medrol dosepak" stays. */
    public static List<Token> withoutArticle(List<Token> told, List<Mention> mentions) {
        var drugs = mentions.stream()
                .filter(mention -> mention.term().kind() == Kind.DRUG)
                .map(Mention::words)
                .toList();
        var out = new ArrayList<Token>();
        for (int i = 0; i < told.size(); i++) {
            boolean article = told.get(i).is("a") || told.get(i).is("an");
            boolean drug = i + 1 < told.size() && drugs.contains(told.get(i + 1).text());
            boolean ends =
                    i + 2 >= told.size() || AFTER_DRUG.contains(told.get(i + 2).text());
            if (!article || !drug || !ends) {
                out.add(told.get(i));
            }
        }
        return List.copyOf(out);
    }

    private static List<Token> withoutLike(List<Token> told) {
        if (told.stream().noneMatch(token -> token.is("like"))) {
            return told;
        }
        var joined = withoutPause(told);
        var parts = PartsOfSpeech.of(joined);
        var out = new ArrayList<Token>();
        for (int i = 0; i < joined.size(); i++) {
            if (!joined.get(i).is("like") || !fills(parts, i)) {
                out.add(joined.get(i));
            }
        }
        return List.copyOf(out);
    }

    /** "it was like , a tiny bit high". */
    private static List<Token> withoutPause(List<Token> told) {
        return IntStream.range(0, told.size())
                .filter(i -> i == 0 || !told.get(i).is(",") || !told.get(i - 1).is("like"))
                .mapToObj(told::get)
                .toList();
    }

    /** "for about i want to say a few weeks" is "for about a few weeks". */
    private static List<Token> withoutHedge(List<Token> told) {
        for (int i = 1; i + 4 < told.size(); i++) {
            boolean before = BEFORE_HEDGE.contains(told.get(i - 1).text());
            boolean person = HEDGING.contains(told.get(i).text());
            boolean wants = told.get(i + 1).text().startsWith("want")
                    && told.get(i + 2).is("to")
                    && told.get(i + 3).is("say");
            boolean would = told.get(i + 1).is("would") && told.get(i + 2).is("say");
            if (before && person && (wants || would)) {
                var out = new ArrayList<>(told.subList(0, i));
                out.addAll(told.subList(i + (wants ? 4 : 3), told.size()));
                return List.copyOf(out);
            }
        }
        return told;
    }

    /** "4 about 4 days" is "about 4 days", "for only for a week" is "only for a week", "get her on get her into". */
    private static List<Token> withoutRepeats(List<Token> told) {
        for (int i = 0; i + 2 < told.size(); i++) {
            boolean counted = told.get(i).isNumber()
                    && told.get(i + 1).is("about")
                    && told.get(i + 2).is(told.get(i).text());
            boolean placed = told.get(i).is("for")
                    && told.get(i + 1).is("only")
                    && told.get(i + 2).is("for");
            int anew = counted ? i + 1 : placed ? i + 1 : again(told, i);
            if (anew > i) {
                var out = new ArrayList<>(told.subList(0, i));
                out.addAll(told.subList(anew, told.size()));
                return withoutRepeats(out);
            }
        }
        return told;
    }

    /** Where two words that begin a statement are said once more; 0 where they are not. */
    private static int again(List<Token> told, int i) {
        if (!BEGINNING.contains(told.get(i).text())) {
            return 0;
        }
        for (int j = i + 2; j <= i + FAR && j + 2 < told.size(); j++) {
            if (JOINING.contains(told.get(j - 1).text())) {
                return 0;
            }
            if (told.get(j).is(told.get(i).text())
                    && told.get(j + 1).is(told.get(i + 1).text())) {
                return j;
            }
        }
        return 0;
    }

    private static boolean fills(PartsOfSpeech parts, int i) {
        String before = parts.word(i - 1);
        if (wished(parts, i)) {
            return false;
        }
        if (named(parts, i)) {
            return true;
        }
        boolean amount = parts.is(i + 1, "NUM")
                || AMOUNTS.contains(parts.word(i + 1))
                || parts.word(i + 1).equals("a")
                        && (AMOUNTS.contains(parts.word(i + 2))
                                || parts.word(i + 3).equals("bit")
                                || parts.is(i + 2, "NUM"));
        if (i > 0 && amount && !LIKENING.contains(before) && !parts.word(i - 2).equals("more")) {
            return true;
        }
        if (i > 0 && !LIKENING.contains(before) && between(parts, i)) {
            return true;
        }
        if (i == 0 || parts.is(i, "VERB") && !HAVING.contains(before) || LIKENING.contains(before)) {
            return false;
        }
        boolean place = parts.is(i + 1, "ADP", "NUM")
                || parts.word(i + 1).equals("about")
                || parts.word(i + 1).equals("when");
        boolean within = HAVING.contains(before)
                && parts.is(i + 1, "ADJ", "VERB")
                && !parts.is(i + 1, "DET", "PRON")
                && (i + 2 < parts.size()
                        || parts.word(i + 1).endsWith("ing")
                        || parts.word(i + 1).endsWith("ed"));
        boolean toDo = before.equals("to") && parts.is(i + 1, "VERB");
        return place || within || toDo || parts.is(i - 1, "ADP");
    }

    /** "has like a glass of wine", "taking like advil", and "like a 2/6 murmur" at the beginning. */
    private static boolean named(PartsOfSpeech parts, int i) {
        boolean thing = parts.is(i + 1, "DET", "NUM", "NOUN", "PROPN") || OWNERS.contains(parts.word(i + 1));
        boolean opens = i == 0 && parts.is(1, "DET", "NUM") && parts.size() > 3 && !parts.is(2, "PRON", "VERB");
        boolean simile = i + 2 < parts.size() && SIMILES.contains(parts.word(i + 2));
        return thing && !simile && (opens || TAKING.contains(parts.word(i - 1)));
    }

    /** "i would also like a urine calcium" */
    private static boolean wished(PartsOfSpeech parts, int i) {
        return parts.word(i - 1).equals("would")
                || parts.word(i - 2).equals("would") && parts.is(i - 1, "ADV", "PRON", "PART");
    }

    /** "no like murmur", "a patch of ice like and", "not like wake up", "is not eating like late at night". */
    private static boolean between(PartsOfSpeech parts, int i) {
        String before = parts.word(i - 1);
        String after = parts.word(i + 1);
        boolean denied = before.equals("no") && parts.is(i + 1, "NOUN", "ADJ");
        boolean joint = Set.of("and", "but", "so", "because", "then").contains(after) && parts.is(i - 1, "NOUN");
        boolean begins = Set.of("and", "but", "so").contains(before)
                && (HEDGING.contains(after)
                        || Set.of("it", "my", "his", "her", "there").contains(after));
        boolean acts = (before.equals("not") && !parts.word(i - 2).equals("would")
                        || before.equals("to")
                        || AUXILIARY.contains(before))
                && ACTS.contains(after);
        boolean doing = parts.word(i + 1).endsWith("ing") && GOES_ON.contains(before);
        boolean when = before.endsWith("ing") && TIMES.contains(after);
        boolean placed = HAVING.contains(before) && PLACED.contains(after) && parts.is(i + 2, "ADP", "DET", "ADJ", "");
        return denied || joint || begins || acts || doing || when || placed;
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
