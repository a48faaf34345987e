package org.chartwright.nlp.llm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.ReadTokens;
import org.chartwright.nlp.language.SplitClauses;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;

/**
 * A sentence of the model in, the places that say it out: its quotes where they really stand in the utterances it
 * names, and the clauses there that share its words. Empty when there is neither.
 */
final class LocateEvidence {

    private static final int MOST_CLAUSES = 5;
    private static final int STEM = 5;
    private static final double LEAST_SHARED = 0.25;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "for", "with", "and", "or", "but", "is", "are", "was",
            "were", "be", "been", "has", "have", "had", "do", "does", "did", "he", "she", "they", "his", "her", "their",
            "it", "patient", "reports", "states", "notes", "denies", "who", "that", "this", "as", "by", "from", "will",
            "not", "no", "i", "you", "your", "my", "we", "me");

    private final Transcript transcript;
    private final List<Clause> clauses;

    LocateEvidence(Transcript transcript) {
        this.transcript = transcript;
        this.clauses = new SplitClauses().of(transcript);
    }

    List<Evidence> of(WrittenSentence sentence) {
        var places = new LinkedHashSet<Evidence>();
        for (int utterance : sentence.utterances()) {
            for (String quote : sentence.quotes()) {
                find(quote, utterance).ifPresent(places::add);
            }
        }
        places.addAll(byWords(sentence, places));
        return List.copyOf(new TreeSet<>(places));
    }

    private List<Evidence> byWords(WrittenSentence sentence, Set<Evidence> quoted) {
        Set<String> wanted = stems(ReadTokens.of(sentence.text()));
        var open = new HashSet<>(wanted);
        var inReach = clauses.stream()
                .filter(clause -> sentence.utterances().contains(clause.utterance()))
                .toList();
        for (Clause clause : inReach) {
            if (quoted.stream().anyMatch(clause.evidence()::overlaps)) {
                open.removeAll(stems(clause.tokens()));
            }
        }
        var chosen = new ArrayList<Evidence>();
        while (chosen.size() < MOST_CLAUSES) {
            Optional<Clause> best = best(inReach, open);
            if (best.isEmpty()) {
                break;
            }
            open.removeAll(stems(best.get().tokens()));
            chosen.add(best.get().evidence());
            if (best.get().question()) {
                answerTo(best.get(), inReach).ifPresent(chosen::add);
            }
        }
        boolean enough = wanted.size() - open.size() >= Math.max(1, wanted.size() * LEAST_SHARED);
        return enough ? chosen : List.of();
    }

    private static Optional<Clause> best(List<Clause> inReach, Set<String> open) {
        Clause best = null;
        int most = 0;
        for (Clause clause : inReach) {
            var shared = new HashSet<>(stems(clause.tokens()));
            shared.retainAll(open);
            if (shared.size() > most) {
                most = shared.size();
                best = clause;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Evidence> answerTo(Clause question, List<Clause> inReach) {
        return inReach.stream()
                .filter(clause -> clause.utterance() == question.utterance() + 1)
                .findFirst()
                .map(Clause::evidence);
    }

    private static Set<String> stems(List<Token> tokens) {
        var stems = new HashSet<String>();
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (token.isWord() && !EMPTY_WORDS.contains(word)) {
                stems.add(word.length() > STEM && !token.isNumber() ? word.substring(0, STEM) : word);
            }
        }
        return stems;
    }

    /** The quote in the utterance, whatever its case, spaces and apostrophes. */
    private Optional<Evidence> find(String quote, int utterance) {
        var said = new Folded(transcript.utterances().get(utterance).text());
        String wanted = new Folded(quote).text();
        int at = wanted.isEmpty() ? -1 : said.text().indexOf(wanted);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Evidence(utterance, said.origin(at), said.origin(at + wanted.length() - 1) + 1));
    }

    /** A text in lower case with single spaces and plain apostrophes, and where each character came from. */
    private static final class Folded {

        private final StringBuilder text = new StringBuilder();
        private final List<Integer> origins = new ArrayList<>();

        Folded(String original) {
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                boolean space = Character.isWhitespace(c);
                if (space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
                    continue;
                }
                text.append(space ? ' ' : c == '\u2019' ? '\'' : Character.toLowerCase(c));
                origins.add(i);
            }
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }

        String text() {
            return text.toString();
        }

        int origin(int index) {
            return origins.get(index);
        }
    }
}
