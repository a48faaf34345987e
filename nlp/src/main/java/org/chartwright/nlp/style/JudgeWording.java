package org.chartwright.nlp.style;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.fact.Terms;
import org.chartwright.nlp.fact.Terms.Found;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;

/**
 * Words and those a clinician writes for them in, whether that is style out. What holds a number, drug, side, negation,
 * person, certainty, tense, degree or anything else that carries a fact is none, unless both sides are listed as names
 * of the same thing.
 */
public final class JudgeWording {

    /** What a change of words is. */
    public enum Verdict {
        /** Both sides are known to mean the same. */
        SAME,
        /** Nothing speaks against it, but only the clinician can say that both mean the same. */
        UNSURE,
        /** It may change what is stated. */
        FACT
    }

    private static final Pattern MARKED = Pattern.compile("[.,;:?!()\\[\\]{}<>=+%\"]|\\bPT\\b");
    private static final int MOST_WORDS = 5;
    private static final int STEM = 4;
    private static final Set<String> OPPOSITES =
            Set.of("un", "in", "im", "ir", "il", "ab", "non", "dis", "de", "hypo", "hyper", "anti", "mis", "a");

    /** Same-named terms of these kinds differ in more than their name: salts of a drug, kinds of a habit. */
    private static final Set<Kind> TOO_WIDE = Set.of(Kind.DRUG, Kind.HABIT, Kind.ORGAN, Kind.RELATIVE);

    private final Terms terms;
    private final StyleWords words;

    JudgeWording(Terms terms, StyleWords words) {
        this.terms = terms;
        this.words = words;
    }

    /** Loads the word lists that are shipped. */
    public static JudgeWording load() {
        return new JudgeWording(Terms.load(), new StyleWords());
    }

    /**
     * @param before words of the draft
     * @param after what the clinician writes; empty when they go
     */
    public Verdict of(String before, String after) {
        var from = ReadTokens.of(before);
        var to = ReadTokens.of(after);
        if (from.size() > MOST_WORDS || to.size() > MOST_WORDS || marked(before) || marked(after)) {
            return Verdict.FACT;
        }
        boolean facts = words.anyFactIn(from) || words.anyFactIn(to);
        var listed = List.of(terms.in(words.unified(from)), terms.in(words.unified(to)));
        boolean relative = listed.stream()
                .flatMap(List::stream)
                .anyMatch(found -> found.term().kind() == Kind.RELATIVE);
        if (!facts && !relative && words.meaning(from).equals(words.meaning(to))) {
            return Verdict.SAME;
        }
        boolean named = !listed.getFirst().isEmpty() || !listed.getLast().isEmpty();
        if (named) {
            return sameTerm(from, to) ? Verdict.UNSURE : Verdict.FACT;
        }
        return facts || relative || moreOrLess(from, to) || opposed(from, to) || otherTense(from, to)
                ? Verdict.FACT
                : Verdict.UNSURE;
    }

    /** Whether a sentence says nothing of the patient but that all was talked over and agreed. */
    public boolean statesNothing(String sentence) {
        var tokens = ReadTokens.of(sentence);
        return words.courtesy(tokens) && terms.in(tokens).isEmpty();
    }

    /** Marks inside the words would join or part statements; PT is physical therapy where pt is the patient. */
    private static boolean marked(String text) {
        return MARKED.matcher(text).find();
    }

    private boolean sameTerm(List<Token> from, List<Token> to) {
        var before = terms.in(from);
        var after = terms.in(to);
        if (before.size() != 1 || after.size() != 1) {
            return false;
        }
        var term = before.getFirst().term();
        return term.equals(after.getFirst().term())
                && !TOO_WIDE.contains(term.kind())
                && factsIn(from).equals(factsIn(to))
                && words.meaning(outside(from, before.getFirst())).equals(words.meaning(outside(to, after.getFirst())));
    }

    private List<String> factsIn(List<Token> tokens) {
        return tokens.stream()
                .map(Token::text)
                .filter(words::carriesFact)
                .sorted()
                .toList();
    }

    private static List<Token> outside(List<Token> tokens, Found found) {
        var inside = new BitSet();
        inside.set(found.from(), found.to());
        return IntStream.range(0, tokens.size())
                .filter(i -> !inside.get(i))
                .mapToObj(tokens::get)
                .toList();
    }

    /** "gait" and "antalgic gait": what one side says beyond the other was said by somebody, or was not. */
    private boolean moreOrLess(List<Token> from, List<Token> to) {
        var before = words.meaning(from);
        var after = words.meaning(to);
        return before.containsAll(after) || after.containsAll(before);
    }

    /** "stable" and "unstable" */
    private static boolean opposed(List<Token> from, List<Token> to) {
        return from.stream()
                .anyMatch(a -> to.stream().anyMatch(b -> opposite(a.text(), b.text()) || opposite(b.text(), a.text())));
    }

    private static boolean opposite(String word, String other) {
        return OPPOSITES.stream()
                .anyMatch(prefix -> word.equals(prefix + other)
                        || word.equals(prefix + "-" + other)
                        || word.startsWith(prefix)
                                && OPPOSITES.stream()
                                        .anyMatch(second -> other.equals(second + word.substring(prefix.length()))));
    }

    /** "presents" and "presented" */
    private static boolean otherTense(List<Token> from, List<Token> to) {
        return from.stream()
                .anyMatch(a -> to.stream().anyMatch(b -> {
                    boolean akin = a.text().length() > STEM
                            && b.text().length() >= STEM
                            && a.text().regionMatches(0, b.text(), 0, STEM);
                    return akin && (a.text().endsWith("ed") != b.text().endsWith("ed"));
                }));
    }
}
