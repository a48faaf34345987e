package org.chartwright.nlp.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.transcript.Evidence;
import org.chartwright.nlp.transcript.Transcript;
import org.chartwright.nlp.transcript.Word;

/** Words of a sentence and where they were said in, a doubt when the recogniser was unsure of one that matters out. */
final class Hearing {

    /** Shorter words, unless numbers, hold a sentence together and carry nothing of their own. */
    private static final int CONTENT = 3;

    private static final Set<String> FUNCTION = Set.of(
            "the", "and", "for", "has", "had", "she", "her", "his", "was", "are", "any", "but", "not", "you", "out",
            "off", "that", "this", "there", "with", "have", "been", "from", "their", "were", "will", "when", "what",
            "then", "they", "your", "about", "some", "also", "does", "into", "than", "just", "which", "would", "could",
            "where");

    private final Transcript transcript;

    Hearing(Transcript transcript) {
        this.transcript = transcript;
    }

    /** @param tokens gives the tokens where a place points */
    Optional<Doubt> doubt(List<Token> written, List<Evidence> evidence, Reads tokens) {
        var used = new HashSet<String>();
        written.forEach(token -> used.add(token.text()));
        var heard = new ArrayList<String>();
        for (Evidence place : evidence) {
            var unsure = unsure(place);
            if (!unsure.isEmpty()) {
                tokens.at(place).stream()
                        .filter(token -> matters(token) && used.contains(token.text()))
                        .filter(token ->
                                unsure.stream().anyMatch(word -> word.from() < token.to() && token.from() < word.to()))
                        .map(token -> transcript.quote(new Evidence(place.utterance(), token.from(), token.to())))
                        .filter(words -> !heard.contains(words))
                        .forEach(heard::add);
            }
        }
        return heard.isEmpty()
                ? Optional.empty()
                : Optional.of(Doubt.weak(heard.stream().collect(Collectors.joining("', '", "heard unsurely: '", "'"))));
    }

    /** Gives the tokens where a place points. */
    interface Reads {
        List<Token> at(Evidence place);
    }

    private List<Word> unsure(Evidence place) {
        return transcript.utterances().get(place.utterance()).words().stream()
                .filter(word -> word.unsure() && word.from() < place.to() && place.from() < word.to())
                .toList();
    }

    private static boolean matters(Token token) {
        return token.isNumber()
                || token.isWord() && token.text().length() >= CONTENT && !FUNCTION.contains(token.text());
    }
}
