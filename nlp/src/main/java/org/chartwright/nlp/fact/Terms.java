package org.chartwright.nlp.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chartwright.models.Lexicons;
import org.chartwright.nlp.fact.Term.Kind;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.Token;

/**
 * The clinical word lists as one dictionary: tokens in, the longest terms in them out. Immutable after it is loaded.
 */
public final class Terms {

    /**
     * A term and the tokens that name it, {@code from} to before {@code to}.
     *
     * @param words as said
     */
    public record Found(Term term, int from, int to, String words) {}

    private record Entry(List<String> words, Term term) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private Terms() {}

    /** The lists that are shipped, read once. */
    public static Terms load() {
        return Shipped.TERMS;
    }

    private static final class Shipped {

        static final Terms TERMS = read();
    }

    private static Terms read() {
        var terms = new Terms();
        Lexicons.rows("drugs.tsv").forEach(row -> terms.add(Kind.DRUG, row.getFirst(), row.get(2), row.get(1)));
        Lexicons.rows("drug-classes.tsv").forEach(row -> terms.add(Kind.DRUG, row.getFirst(), "class", row.get(1)));
        Lexicons.rows("conditions.tsv").forEach(row -> terms.add(Kind.CONDITION, row.getFirst(), "", row.getLast()));
        Lexicons.rows("symptoms.tsv").forEach(row -> terms.add(Kind.SYMPTOM, row.getFirst(), row.get(1), row.get(2)));
        Lexicons.rows("tests.tsv").forEach(row -> terms.add(Kind.TEST, row.getFirst(), row.get(1), row.get(2)));
        Lexicons.rows("habits.tsv").forEach(row -> terms.add(Kind.HABIT, row.getFirst(), row.get(1), row.get(2)));
        Lexicons.rows("procedures.tsv")
                .forEach(row -> terms.add(Kind.PROCEDURE, row.getFirst(), row.get(1), row.get(2)));
        Lexicons.rows("organs.tsv")
                .forEach(row -> terms.put(row.getFirst(), new Term(Kind.ORGAN, row.getFirst(), row.get(1))));
        Lexicons.rows("relatives.tsv")
                .forEach(row -> terms.put(row.getFirst(), new Term(Kind.RELATIVE, row.get(1), "")));
        terms.byFirstWord
                .values()
                .forEach(entries ->
                        entries.sort((a, b) -> b.words().size() - a.words().size()));
        return terms;
    }

    private void add(Kind kind, String preferred, String group, String others) {
        var term = new Term(kind, preferred, group);
        put(preferred, term);
        Arrays.stream(others.split(",")).filter(other -> !other.isBlank()).forEach(other -> put(other.strip(), term));
    }

    private void put(String name, Term term) {
        var words = ReadTokens.of(name.toLowerCase(Locale.ROOT)).stream()
                .map(Token::text)
                .toList();
        byFirstWord
                .computeIfAbsent(words.getFirst(), absent -> new ArrayList<>())
                .add(new Entry(words, term));
    }

    /** Longest terms first come, first served, in the order of the tokens; organ words also inside longer terms. */
    public List<Found> in(List<Token> tokens) {
        var found = new ArrayList<Found>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            for (Entry entry : byFirstWord.getOrDefault(tokens.get(i).text(), List.of())) {
                boolean organ = entry.term().kind() == Kind.ORGAN;
                if ((organ || i >= free) && matches(entry.words(), tokens, i)) {
                    int to = i + entry.words().size();
                    found.add(new Found(entry.term(), i, to, words(tokens, i, to)));
                    if (!organ) {
                        free = to;
                    }
                }
            }
        }
        return found;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String words(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
