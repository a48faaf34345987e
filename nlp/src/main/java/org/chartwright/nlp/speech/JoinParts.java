package org.chartwright.nlp.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chartwright.models.vocabulary.WordPart;

/**
 * Words as the recogniser's graph spells them in, words as they are said out: a word that was heard in all its parts is
 * one word from the first part's start to the last one's end, as sure as its least sure part. Where a part is missing,
 * the parts that are there are what they were heard as.
 */
final class JoinParts {

    private JoinParts() {}

    static List<SpeechEvent.Heard> of(List<SpeechEvent.Heard> symbols) {
        var words = new ArrayList<SpeechEvent.Heard>();
        for (int i = 0; i < symbols.size(); ) {
            int parts = partsOfWord(symbols, i);
            var first = symbols.get(i);
            var part = WordPart.read(first.text());
            if (part.isEmpty()) {
                words.add(first);
            } else if (parts == 0) {
                words.add(renamed(first, part.get().heard(), first));
            } else {
                words.add(renamed(first, part.get().word(), symbols.get(i + parts - 1), symbols.subList(i, i + parts)));
            }
            i += Math.max(1, parts);
        }
        return List.copyOf(words);
    }

    /** The same for text that is not final yet. */
    static String of(String partial) {
        if (partial.indexOf('#') < 0) {
            return partial;
        }
        var symbols = Arrays.stream(partial.split(" "))
                .map(word -> new SpeechEvent.Heard(word, java.time.Duration.ZERO, java.time.Duration.ZERO, 1))
                .toList();
        return of(symbols).stream().map(SpeechEvent.Heard::text).collect(Collectors.joining(" "));
    }

    private static int partsOfWord(List<SpeechEvent.Heard> symbols, int from) {
        var first = WordPart.read(symbols.get(from).text());
        if (first.isEmpty() || first.get().number() != 1 || from + first.get().of() > symbols.size()) {
            return 0;
        }
        int of = first.get().of();
        for (int k = 1; k < of; k++) {
            var part = WordPart.read(symbols.get(from + k).text());
            if (part.isEmpty()
                    || part.get().number() != k + 1
                    || !part.get().word().equals(first.get().word())) {
                return 0;
            }
        }
        return of;
    }

    private static SpeechEvent.Heard renamed(SpeechEvent.Heard first, String text, SpeechEvent.Heard last) {
        return renamed(first, text, last, List.of(first));
    }

    private static SpeechEvent.Heard renamed(
            SpeechEvent.Heard first, String text, SpeechEvent.Heard last, List<SpeechEvent.Heard> parts) {
        double surest =
                parts.stream().mapToDouble(SpeechEvent.Heard::confidence).min().orElse(0);
        return new SpeechEvent.Heard(text, first.start(), last.end(), surest);
    }
}
